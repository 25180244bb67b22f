// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/certificaterules.h"
#include "diagnosis/diagnosisrules.h"
#include "diagnosis/middleboxmarks.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(portwright::SessionOutcome)
Q_DECLARE_METATYPE(portwright::ConnectionReport)
Q_DECLARE_METATYPE(portwright::Endpoint)

namespace {

const Endpoint submission { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
const Endpoint implicit { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit };
const Endpoint relay { Protocol::Smtp, u"mail.example.org"_s, 25, TlsMode::StartTls };

SessionOutcome ended(OutcomeKind kind, Stage stage)
{
    SessionOutcome outcome;
    outcome.kind = kind;
    outcome.stage = stage;
    return outcome;
}

SessionOutcome lost(ConnectionFault fault, Stage stage = Stage::Connect)
{
    SessionOutcome outcome = ended(OutcomeKind::Unreachable, stage);
    outcome.connectionFailure = ConnectionFailure { fault, u"words of the system"_s };
    return outcome;
}

SessionOutcome missing(const QString &capability)
{
    SessionOutcome outcome = ended(OutcomeKind::CapabilityMissing, Stage::Ehlo);
    outcome.missingCapability = capability;
    return outcome;
}

SessionOutcome unverified(const QList<CertificateFault> &faults)
{
    SessionOutcome outcome = ended(OutcomeKind::TlsFailed, Stage::TlsHandshake);
    outcome.tls = TlsDetails {};
    outcome.tls->faults = faults;
    return outcome;
}

SessionOutcome refused(int code, const QString &line, Stage stage)
{
    SessionOutcome outcome = ended(OutcomeKind::Refused, stage);
    outcome.reply = ServerReply { code, {}, { line }, {} };
    return outcome;
}

ConnectionReport alerted(TlsAlert alert)
{
    ConnectionReport report;
    report.tlsAlert = alert;
    return report;
}

QStringList ids(const QList<Diagnosis> &diagnoses)
{
    QStringList ids;
    for (const Diagnosis &diagnosis : diagnoses)
        ids << toId(diagnosis.code);
    return ids;
}

} // namespace

/// What one session says by itself.
class tst_DiagnosisRules : public QObject {
    Q_OBJECT
private slots:
    void anEndSaysWhatIsWrong_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<SessionOutcome>("outcome");
        QTest::addColumn<ConnectionReport>("connection");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Endpoint &endpoint,
                             const SessionOutcome &outcome, const char *code,
                             const ConnectionReport &connection = {}) {
            QTest::newRow(name) << endpoint << outcome << connection << QString::fromLatin1(code);
        };
        using Fault = ConnectionFault;
        row("nobody listens", submission, lost(Fault::Refused), "connection-refused");
        row("this computer forbids it", submission, lost(Fault::NotPermitted),
            "blocked-on-this-computer");
        row("this computer has no room", submission, lost(Fault::OutOfResources),
            "out-of-resources");
        row("no packet comes back", submission, lost(Fault::NoAnswer), "connection-timed-out");
        row("there is no way", submission, lost(Fault::HostUnreachable), "network-down");
        row("there is no such name", submission, lost(Fault::HostNotFound, Stage::Resolve),
            "name-not-found");
        row("DNS fails", submission, lost(Fault::ResolverFailed, Stage::Resolve), "network-down");
        row("DNS is silent", submission, ended(OutcomeKind::TimedOut, Stage::Resolve),
            "network-down");
        row("reset before a word", submission, lost(Fault::Reset, Stage::Greeting),
            "connection-dropped");
        row("closed in the middle", submission, lost(Fault::Closed, Stage::Auth),
            "connection-dropped");
        row("the proxy refuses", submission, lost(Fault::Proxy), "proxy-in-the-way");
        row("the connection never comes about", submission,
            ended(OutcomeKind::TimedOut, Stage::Connect), "connection-timed-out");
        row("connected, and silent", submission, ended(OutcomeKind::TimedOut, Stage::Greeting),
            "connection-timed-out");
        row("speaks something else", submission, ended(OutcomeKind::Malformed, Stage::Greeting),
            "not-a-mail-server");
        row("bytes behind STARTTLS", submission,
            ended(OutcomeKind::InjectedPlaintext, Stage::StartTls), "connection-intercepted");

        row("no STARTTLS", submission, missing(u"STARTTLS"_s), "starttls-not-offered");
        row("no AUTH", submission, missing(u"AUTH"_s), "auth-not-offered");
        row("no AUTH on the port of relays", relay, missing(u"AUTH"_s), "relay-only");
        row("no SMTPUTF8", submission, missing(u"SMTPUTF8"_s), "non-ascii-unsupported");
        row("more recipients than RCPTMAX", submission, missing(u"RCPTMAX"_s),
            "sending-limit-reached");
        row("longer than SIZE", submission, missing(u"SIZE"_s), "message-too-large");
        SessionOutcome unknownMechanism = missing(u"AUTH"_s);
        unknownMechanism.mechanisms = { u"GSSAPI"_s };
        row("only mechanisms for others", submission, unknownMechanism,
            "auth-mechanism-unsupported");

        const SessionOutcome noHandshake = ended(OutcomeKind::TlsFailed, Stage::TlsHandshake);
        row("not a word of TLS where it begins", implicit, noHandshake, "tls-on-plaintext-port");
        row("goes on in plain text after STARTTLS", submission, noHandshake, "starttls-broken");
        SessionOutcome downgraded = ended(OutcomeKind::Downgraded, Stage::Ehlo);
        downgraded.tlsBefore = u"TLSv1.3"_s;
        row("less encrypted than before", submission, downgraded, "encryption-downgraded");
        row("no version in common", implicit, noHandshake, "tls-too-old",
            alerted(TlsAlert::ProtocolVersion));
        row("no cipher in common", submission, noHandshake, "tls-too-old",
            alerted(TlsAlert::NoCommonTerms));
        row("wants a certificate of ours", implicit, noHandshake, "client-certificate-required",
            alerted(TlsAlert::CertificateWanted));

        using Certificate = CertificateFault;
        row("expired", implicit, unverified({ Certificate::Expired }), "certificate-expired");
        row("not yet valid", implicit, unverified({ Certificate::NotYetValid }),
            "certificate-not-yet-valid");
        row("of another host", implicit, unverified({ Certificate::HostMismatch }),
            "certificate-name-mismatch");
        row("signed by itself", implicit, unverified({ Certificate::SelfSigned }),
            "certificate-self-signed");
        row("signed by nobody known", implicit, unverified({ Certificate::UnknownAuthority }),
            "certificate-unknown-issuer");
        row("chain with a gap", implicit, unverified({ Certificate::IncompleteChain }),
            "certificate-incomplete-chain");
        row("weak", implicit, unverified({ Certificate::Weak }), "certificate-weak");
        row("revoked", implicit, unverified({ Certificate::Revoked }), "certificate-revoked");
    }
    void anEndSaysWhatIsWrong()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(SessionOutcome, outcome);
        QFETCH(ConnectionReport, connection);
        QFETCH(QString, code);
        const QList<Diagnosis> diagnoses = diagnosesOf(outcome, endpoint, connection);
        QCOMPARE(ids(diagnoses), QStringList { code });
        QCOMPARE(diagnoses.first().endpoint, endpoint);
        QCOMPARE(diagnoses.first().whoActs, whoActs(diagnoses.first().code));
    }

    void nothingIsWrongWithWhatWentThroughOrWasStopped()
    {
        QVERIFY(diagnosesOf(ended(OutcomeKind::Reached, Stage::Quit), submission, {}).isEmpty());
        QVERIFY(
            diagnosesOf(ended(OutcomeKind::Cancelled, Stage::Connect), submission, {}).isEmpty());
        QVERIFY(
            diagnosesOf(ended(OutcomeKind::MessageFailed, Stage::Data), submission, {}).isEmpty());
    }

    void seesWhereAFirewallRewroteTheDialogue()
    {
        SessionOutcome crossedOut = missing(u"STARTTLS"_s);
        crossedOut.capabilities = { u"SIZE 1000"_s, u"XXXXXXXA"_s };
        crossedOut.reply = ServerReply { 250, {},
            { u"250-mail.example.org"_s, u"250-XXXXXXXA"_s, u"250 SIZE 1000"_s }, {} };
        QCOMPARE(diagnosesOf(crossedOut, submission, {}).first().reply.lines,
            QStringList { u"250-XXXXXXXA"_s });
        QCOMPARE(
            ids(diagnosesOf(crossedOut, submission, {})), QStringList { u"starttls-stripped"_s });
        SessionOutcome starred = ended(OutcomeKind::Malformed, Stage::Greeting);
        starred.greeting.lines = { u"220 **********0*******2*****"_s };
        QCOMPARE(ids(diagnosesOf(starred, submission, {})), QStringList { u"starttls-stripped"_s });
        SessionOutcome ordinary = missing(u"STARTTLS"_s);
        ordinary.capabilities = { u"XCLIENT NAME ADDR"_s, u"XEXCH50"_s, u"X-EXPS NTLM"_s };
        QVERIFY(!isRewritten(ordinary));
    }

    void everyFaultOfACertificateCountsButWhatFollowsFromAnother()
    {
        const SessionOutcome outcome
            = unverified({ CertificateFault::HostMismatch, CertificateFault::UnknownAuthority,
                CertificateFault::SelfSigned, CertificateFault::Expired });
        QCOMPARE(ids(diagnosesOf(outcome, implicit, {})),
            (QStringList { u"certificate-self-signed"_s, u"certificate-expired"_s,
                u"certificate-name-mismatch"_s }));
    }
    void tellsOfTheCertificateWhatThePersonHasToCompare()
    {
        SessionOutcome outcome = unverified({ CertificateFault::HostMismatch });
        CertificateSummary own;
        own.dnsNames = { u"server12.hoster.example"_s };
        own.issuer = u"Some Authority"_s;
        own.validUntil = QDateTime(QDate(2027, 3, 3), QTime(), Qt::UTC);
        outcome.tls->chain = { own };
        const DiagnosisParameters parameters
            = diagnosesOf(outcome, implicit, {}).first().parameters;
        QCOMPARE(parameters.names, own.dnsNames);
        QCOMPARE(parameters.issuer, own.issuer);
        QCOMPARE(parameters.validUntil, own.validUntil);
    }
    void knowsSecurityProgramsByWhatTheySign()
    {
        SessionOutcome outcome = unverified({ CertificateFault::UnknownAuthority });
        CertificateSummary own;
        own.issuer = u"Avast! Web/Mail Shield Root"_s;
        outcome.tls->chain = { own };
        const QList<Diagnosis> diagnoses = diagnosesOf(outcome, implicit, {});
        QCOMPARE(ids(diagnoses), QStringList { u"tls-inspected"_s });
        QCOMPARE(diagnoses.first().parameters.issuer, u"Avast"_s);
    }
    void warnsTwoWeeksBeforeACertificateEnds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("warned");
        QTest::newRow("in nine days") << 9 << true;
        QTest::newRow("in 13 days") << 13 << true;
        QTest::newRow("in 15 days") << 15 << false;
        QTest::newRow("in a year") << 365 << false;
    }
    void warnsTwoWeeksBeforeACertificateEnds()
    {
        QFETCH(int, days);
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        TlsDetails tls;
        CertificateSummary own;
        own.validUntil = now.addDays(days);
        tls.chain = { own };
        const auto warning = certificateEndsSoon(tls, implicit, now);
        QTEST(warning.has_value(), "warned");
        if (warning)
            QCOMPARE(warning->severity, Severity::Warning);
        tls.faults = { CertificateFault::HostMismatch };
        QVERIFY(!certificateEndsSoon(tls, implicit, now)); // that has to be put right first
    }

    void aRefusalIsReadFromItsReply()
    {
        const QList<Diagnosis> diagnoses = diagnosesOf(
            refused(421, u"421 4.7.0 Too many connections from your address"_s, Stage::Greeting),
            submission, {});
        QCOMPARE(ids(diagnoses), QStringList { u"too-many-connections"_s });
        QCOMPARE(diagnoses.first().reply.code, 421);
        QVERIFY(diagnoses.first().waitingHelps);
    }
    void recipientsRefusedForOneReasonAreOneDiagnosis()
    {
        SessionOutcome outcome = ended(OutcomeKind::Reached, Stage::EndOfData);
        outcome.acceptance = Acceptance::Accepted;
        const ServerReply unknown { 550, u"5.1.1"_s, { u"550 5.1.1 User unknown"_s }, {} };
        const ServerReply full { 452, u"4.2.2"_s, { u"452 4.2.2 Mailbox full"_s }, {} };
        outcome.refusedRecipients = { { u"a@example.org"_s, unknown },
            { u"b@example.org"_s, unknown }, { u"c@example.org"_s, full } };
        const QList<Diagnosis> diagnoses = diagnosesOf(outcome, submission, {});
        QCOMPARE(
            ids(diagnoses), (QStringList { u"recipient-unknown"_s, u"recipient-mailbox-full"_s }));
        QCOMPARE(diagnoses[0].parameters.names,
            (QStringList { u"a@example.org"_s, u"b@example.org"_s }));
        QCOMPARE(diagnoses[1].parameters.names, QStringList { u"c@example.org"_s });
    }
    void nobodyIsToldToRepeatWhatMayHaveArrived()
    {
        SessionOutcome unknown = lost(ConnectionFault::Closed, Stage::EndOfData);
        unknown.acceptance = Acceptance::Unknown;
        QVERIFY(!diagnosesOf(unknown, submission, {}).first().waitingHelps);
        SessionOutcome notSent = lost(ConnectionFault::Closed, Stage::MailFrom);
        QVERIFY(diagnosesOf(notSent, submission, {}).first().waitingHelps);
    }

    void pointsAtTheLineOfTheStageOrTheLastBeforeIt()
    {
        ConnectionReport connection;
        connection.entries = { { Stage::Connect, 3 }, { Stage::Greeting, 5 }, { Stage::Ehlo, 9 } };
        QCOMPARE(diagnosesOf(missing(u"STARTTLS"_s), submission, connection).first().evidence, 9);
        QCOMPARE(
            diagnosesOf(ended(OutcomeKind::TimedOut, Stage::TlsHandshake), implicit, connection)
                .first()
                .evidence,
            3);
        QCOMPARE(diagnosesOf(missing(u"STARTTLS"_s), submission, {}).first().evidence, -1);
    }

    void aProbeOfARelayIsNamedAsSuch()
    {
        ProbeReport probe;
        probe.endpoint = relay;
        probe.state = ProbeState::Done;
        probe.outcome = ended(OutcomeKind::Reached, Stage::Ehlo);
        probe.outcome.tls = TlsDetails {};
        QCOMPARE(ids(diagnosesOf(probe)), QStringList { u"relay-only"_s });
        probe.state = ProbeState::Running;
        QVERIFY(diagnosesOf(probe).isEmpty());
    }
    void aRefusedSignInIsReadByItsReply()
    {
        ProbeReport probe;
        probe.endpoint = submission;
        probe.state = ProbeState::Done;
        probe.outcome = ended(OutcomeKind::Reached, Stage::Ehlo);
        probe.outcome.mechanisms = { u"PLAIN"_s };
        probe.outcome.tls = TlsDetails {};
        QVERIFY(diagnosesOf(probe).isEmpty());
        probe.signIn = SignIn::Refused;
        probe.mechanism = u"PLAIN"_s;
        probe.signInReply
            = { 535, u"5.7.8"_s, { u"535 5.7.8 Error: authentication failed"_s }, {} };
        const QList<Diagnosis> diagnoses = diagnosesOf(probe);
        QCOMPARE(ids(diagnoses), QStringList { u"wrong-credentials"_s });
        QCOMPARE(diagnoses.first().stage, Stage::Auth);
        QCOMPARE(diagnoses.first().parameters.mechanism, u"PLAIN"_s);
    }

    void oneCauseAtSeveralPlacesIsOneDiagnosis()
    {
        Diagnosis warning = diagnosisAt(implicit, DiagnosisCode::PortBlocked, Stage::Connect);
        warning.severity = Severity::Warning;
        const Diagnosis slow = [] {
            Diagnosis slow = diagnosisAt(relay, DiagnosisCode::ServerSlow, Stage::Greeting);
            slow.severity = Severity::Warning;
            return slow;
        }();
        const Diagnosis fault = diagnosisAt(submission, DiagnosisCode::PortBlocked, Stage::Connect);
        Endpoint otherMode = implicit;
        otherMode.tls = TlsMode::StartTls;
        const Diagnosis again = diagnosisAt(otherMode, DiagnosisCode::PortBlocked, Stage::Connect);
        const QList<Diagnosis> merged = mergedByCause({ slow, warning, fault, again });
        QCOMPARE(ids(merged), (QStringList { u"port-blocked"_s, u"server-slow"_s }));
        QCOMPARE(merged.first().endpoint, implicit);
        QCOMPARE(merged.first().alsoAt, QList<Endpoint> { submission }); // a port once
        QCOMPARE(merged.first().severity, Severity::Fault);
    }
};

QTEST_GUILESS_MAIN(tst_DiagnosisRules)
#include "tst_diagnosisrules.moc"
