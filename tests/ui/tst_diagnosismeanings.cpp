// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said when everything is known that a server, a certificate or a comparison can tell.

#include "ui/words/diagnosisfacts.h"
#include "ui/words/diagnosiswords.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Endpoint submission { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
const Endpoint submissions { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit };
const Endpoint imaps { Protocol::Imap, u"imap.example.org"_s, 993, TlsMode::Implicit };

Diagnosis bare(DiagnosisCode code)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.whoActs = whoActs(code);
    return diagnosis;
}

} // namespace

class DiagnosisMeaningsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault({ QLocale::English, QLocale::UnitedKingdom }); }

    void saysWhatWasSeen_data();
    void saysWhatWasSeen();
    void saysHowLongToWait();
    void sendsNobodyToAPortThatFails();
    void saysWhereItOnlyKnowsTheCode();
    void keepsTheUserNameFromTheNetworksOperator();
    void neverOffersAWildcardAsAName();
    void boundsWhatAServerSaidInALetter();
    void takesPortsTogetherThatShowedTheSame();
    void tellsHostsApartInAComparison();
    void saysTheFirstSentenceWhoseFactsAreKnown();
};

void DiagnosisMeaningsTest::saysWhatWasSeen_data()
{
    QTest::addColumn<Diagnosis>("diagnosis");
    QTest::addColumn<QStringList>("meanings");
    const auto row = [](const char *name, const Diagnosis &diagnosis, const QStringList &meanings) {
        QTest::newRow(name) << diagnosis << meanings;
    };
    const Endpoint bare25 { Protocol::Smtp, u"mail.example.org"_s, 25, TlsMode::StartTls };
    const auto answered = [](const Endpoint &endpoint) {
        return Observation { endpoint, Observation::Kind::Answered, 41ms, {} };
    };

    Diagnosis diagnosis = bare(DiagnosisCode::NameNotFound);
    diagnosis.parameters.host = u"exmaple.test"_s;
    row("misspelt domain", diagnosis, { u"exmaple.test does not exist"_s, u"typing mistake"_s });

    diagnosis = bare(DiagnosisCode::PortBlocked);
    diagnosis.endpoint = submission;
    diagnosis.comparison
        = { { submission, Observation::Kind::NoAnswer, 3000ms, {} }, answered(submissions) };
    row("dropped", diagnosis,
        { u"587"_s, u"gets no answer at all"_s, u"dropped on the way, not refused"_s,
            u"Use port 465 instead."_s, u"465 answered in 41 ms"_s });

    diagnosis = bare(DiagnosisCode::ConnectionRefused);
    diagnosis.endpoint = submissions;
    row("refused", diagnosis, { u"465 is actively refused"_s });
    diagnosis.alsoAt = { submission };
    diagnosis.severity = Severity::Warning;
    diagnosis.comparison = { answered(bare25) };
    row("only 25 is left", diagnosis,
        { u"465 and 587 are refused by the server"_s, u"many other networks block it"_s });

    diagnosis = bare(DiagnosisCode::ConnectionTimedOut);
    diagnosis.endpoint = submissions;
    diagnosis.stage = Stage::Greeting;
    row("tar pit", diagnosis, { u"465"_s, u"accepts the connection, but never speaks"_s });
    diagnosis.stage = Stage::Ehlo;
    row("silent in the middle", diagnosis,
        { u"stopped answering"_s, u"spoke, and then fell silent"_s });

    diagnosis = bare(DiagnosisCode::MailBlocked);
    diagnosis.parameters.host = u"mail.example.org"_s;
    row("no mail at all", diagnosis,
        { u"no mail port answers"_s, u"of the server mail.example.org is known"_s,
            u"cannot be confirmed here"_s, u"nothing is wrong with the password"_s,
            u"Try another network"_s });

    diagnosis = bare(DiagnosisCode::Ipv6Broken);
    diagnosis.severity = Severity::Warning;
    row("IPv6", diagnosis,
        { u"IPv6"_s, u"does not work on this network"_s, u"IPv4"_s, u"was used"_s });

    diagnosis = bare(DiagnosisCode::PacketsLost);
    diagnosis.endpoint = submissions;
    row("large packets", diagnosis,
        { u"465"_s, u"connects, but the handshake for encryption never completes"_s });

    diagnosis = bare(DiagnosisCode::DnsSlow);
    row("slow names", diagnosis, { u"slowly"_s, u"the first name server does not answer"_s });

    diagnosis = bare(DiagnosisCode::EncryptionDowngraded);
    diagnosis.endpoint = submission;
    diagnosis.parameters.tlsBefore = anyTls;
    row("no encryption since it was saved", diagnosis,
        { u"when this account was saved"_s, u"no encryption now"_s, u"password was kept back"_s });
    diagnosis.parameters.tlsBefore = u"TLSv1.3"_s;
    row("no encryption any more", diagnosis, { u"with TLS 1.3 before"_s, u"no encryption now"_s });
    diagnosis.parameters.tlsNow = u"TLSv1.2"_s;
    row("an older version", diagnosis, { u"with TLS 1.3 before, and now with TLS 1.2"_s });

    diagnosis = bare(DiagnosisCode::StarttlsBroken);
    diagnosis.endpoint = submission;
    row("plain text after STARTTLS", diagnosis,
        { u"587 said yes to encryption"_s, u"no encryption at all"_s });

    diagnosis = bare(DiagnosisCode::StarttlsStripped);
    diagnosis.endpoint = submission;
    diagnosis.reply.lines = { u"250-mail.example.org"_s, u"250 XXXXXXXA"_s };
    row("starred out", diagnosis,
        { u"587 answers with \"XXXXXXXA\""_s, u"a firewall inspects mail on this network"_s });
    diagnosis.reply.lines = {};
    diagnosis.comparison = { answered(submissions) };
    row("left out", diagnosis,
        { u"587"_s, u"does not offer encryption here"_s, u"465"_s,
            u"removes the offer on the way"_s });

    diagnosis = bare(DiagnosisCode::CertificateExpired);
    diagnosis.endpoint = submission;
    diagnosis.parameters.validUntil = QDateTime({ 2027, 3, 3 }, { 3, 4 }, Qt::UTC);
    row("expired", diagnosis, { u"until 3 March 2027"_s, u"has to renew it"_s });

    diagnosis = bare(DiagnosisCode::CertificateSelfSigned);
    diagnosis.endpoint = submission;
    row("self-signed", diagnosis,
        { u"signed by the server itself"_s, u"fingerprint"_s, u"compare it"_s });

    diagnosis = bare(DiagnosisCode::CertificateNameMismatch);
    diagnosis.endpoint = submission;
    diagnosis.parameters.names = { u"server12.example.net"_s };
    diagnosis.alsoAt = { { Protocol::Smtp, u"smtp.example.org"_s, 587, TlsMode::StartTls } };
    row("another name", diagnosis,
        { u"mail.example.org and smtp.example.org show a certificate"_s,
            u"server12.example.net. That is most often the right name to use"_s,
            u"Use server12.example.net"_s });

    diagnosis = bare(DiagnosisCode::PlaintextOnTlsPort);
    diagnosis.endpoint = submissions;
    diagnosis.stage = Stage::TlsHandshake;
    diagnosis.reply.lines = { u"421 too many connections"_s };
    row("clear text", diagnosis,
        { u"465 answered in clear text where encryption was expected"_s,
            u"421 too many connections"_s });

    diagnosis = bare(DiagnosisCode::WrongCredentials);
    diagnosis.endpoint = submission;
    row("wrong password", diagnosis,
        { u"is the right one"_s, u"neither the whole address nor the part before the @"_s,
            u"lock an account"_s });

    diagnosis = bare(DiagnosisCode::UserNameDiffers);
    diagnosis.parameters.username = u"anna"_s;
    diagnosis.severity = Severity::Warning;
    row("local part", diagnosis, { u"\"anna\""_s, u"the part before the @"_s });

    diagnosis = bare(DiagnosisCode::RelayOnly);
    diagnosis.endpoint = bare25;
    row("relay", diagnosis,
        { u"25"_s, u"accepts mail for its own users only"_s, u"offers no sign-in"_s });

    diagnosis = bare(DiagnosisCode::RecipientUnknown);
    diagnosis.parameters.names = { u"bert@example.net"_s };
    row("recipient", diagnosis,
        { u"no mailbox bert@example.net"_s, u"Address: bert@example.net"_s });

    diagnosis = bare(DiagnosisCode::AuthMechanismUnsupported);
    diagnosis.parameters.mechanism = u"NTLM"_s;
    diagnosis.stage = Stage::Auth;
    row("method refused", diagnosis, { u"does not take the sign-in method NTLM"_s });
    diagnosis.stage = Stage::Ehlo;
    row("methods unknown", diagnosis,
        { u"offers only ways to sign in that this program does not know (NTLM)"_s });

    diagnosis = bare(DiagnosisCode::MessageTooLarge);
    diagnosis.parameters.sizeLimitInBytes = 10'485'760;
    row("size", diagnosis, { u"10.0 MB"_s });

    diagnosis = bare(DiagnosisCode::ServerSlow);
    diagnosis.endpoint = submission;
    diagnosis.stage = Stage::Greeting;
    diagnosis.severity = Severity::Warning;
    diagnosis.comparison = { { submission, Observation::Kind::Answered, 8000ms, {} } };
    row("slow greeting", diagnosis, { u"takes 8.0 s to greet: slow, but working"_s });
}

void DiagnosisMeaningsTest::saysWhatWasSeen()
{
    QFETCH(Diagnosis, diagnosis);
    QFETCH(QStringList, meanings);
    const DiagnosisText text = DiagnosisWords::explain(diagnosis);
    const QString words = QStringList { text.title, text.why, text.steps.join(u'\n'), text.letter,
        text.comparison.join(u'\n') }
                              .join(u'\n');
    for (const QString &meaning : meanings)
        QVERIFY2(words.contains(meaning), qPrintable(meaning + u" is not in\n"_s + words));
}

void DiagnosisMeaningsTest::saysHowLongToWait()
{
    const QList<std::pair<std::chrono::seconds, QString>> times {
        { 45s, u"Wait 45 seconds, then try the same again."_s },
        { 901s, u"Wait 16 minutes, then try the same again."_s },
        { 24h, u"Wait 24 hours, then try the same again."_s },
        { 0s, u"Wait ten minutes, then try the same again."_s },
    };
    for (const auto &[wait, step] : times) {
        Diagnosis diagnosis = bare(DiagnosisCode::Greylisted);
        diagnosis.waitingHelps = true;
        diagnosis.parameters.wait = wait;
        QCOMPARE(DiagnosisWords::explain(diagnosis).steps.first(), step);
    }
}

void DiagnosisMeaningsTest::sendsNobodyToAPortThatFails()
{
    Diagnosis diagnosis = bare(DiagnosisCode::ConnectionRefused);
    diagnosis.endpoint = submission;
    QCOMPARE(DiagnosisWords::explain(diagnosis).steps.first(), u"Use port 465 instead."_s);
    diagnosis.alsoAt = { submissions };
    QCOMPARE(DiagnosisWords::explain(diagnosis).steps.first(), u"Use port 2525 instead."_s);
    diagnosis.comparison = { { { Protocol::Smtp, u"mail.example.org"_s, 2525, TlsMode::StartTls },
        Observation::Kind::NoAnswer, 3000ms, {} } };
    QCOMPARE(DiagnosisWords::explain(diagnosis).steps.first(),
        u"Use another port of the same server."_s);

    diagnosis = bare(DiagnosisCode::StarttlsStripped);
    diagnosis.endpoint = submission;
    QVERIFY(DiagnosisWords::explain(diagnosis).steps.join(u' ').contains(u"port 465"_s));
    diagnosis.comparison = { { submissions, Observation::Kind::Refused, 41ms, {} } };
    QVERIFY(!DiagnosisWords::explain(diagnosis).steps.join(u' ').contains(u"port 465"_s));
}

void DiagnosisMeaningsTest::saysWhereItOnlyKnowsTheCode()
{
    Diagnosis diagnosis = bare(DiagnosisCode::ServerBusy);
    diagnosis.reply.lines = { u"451 xyzzy"_s };
    QVERIFY(!DiagnosisWords::explain(diagnosis).why.contains(u"code alone"_s));
    diagnosis.confidence = Confidence::Fallback;
    QVERIFY(DiagnosisWords::explain(diagnosis).why.contains(u"code alone"_s));
}

void DiagnosisMeaningsTest::keepsTheUserNameFromTheNetworksOperator()
{
    Diagnosis diagnosis = bare(DiagnosisCode::PortBlocked);
    diagnosis.parameters.username = u"anna"_s;
    QVERIFY(!DiagnosisWords::explain(diagnosis).letter.contains(u"anna"_s));
    diagnosis.code = DiagnosisCode::AccountBlocked;
    QVERIFY(DiagnosisWords::explain(diagnosis).letter.contains(u"anna"_s));
}

void DiagnosisMeaningsTest::neverOffersAWildcardAsAName()
{
    Diagnosis diagnosis = bare(DiagnosisCode::CertificateNameMismatch);
    diagnosis.endpoint = submission;
    diagnosis.parameters.names = { u"*.example.net"_s };
    const DiagnosisText text = DiagnosisWords::explain(diagnosis);
    QVERIFY(text.why.contains(u"*.example.net"_s));
    QVERIFY(!text.steps.join(u' ').contains(u'*'));
}

void DiagnosisMeaningsTest::boundsWhatAServerSaidInALetter()
{
    Diagnosis diagnosis = bare(DiagnosisCode::ContentRejected);
    diagnosis.reply.lines = QStringList(1000, QString(100'000, u'x'));
    QVERIFY(DiagnosisWords::explain(diagnosis).letter.size() < 3000);
}

void DiagnosisMeaningsTest::takesPortsTogetherThatShowedTheSame()
{
    const auto at = [](quint16 port, Observation::Kind kind, const QString &words = {}) {
        return Observation { { Protocol::Smtp, u"mail.example.org"_s, port, TlsMode::StartTls },
            kind, 41ms, words };
    };
    Diagnosis diagnosis = bare(DiagnosisCode::PortBlocked);
    diagnosis.comparison = { at(465, Observation::Kind::Answered),
        at(587, Observation::Kind::NoAnswer), at(2525, Observation::Kind::Answered),
        at(25, Observation::Kind::NoAnswer), at(143, Observation::Kind::Refused) };
    QCOMPARE(DiagnosisWords::explain(diagnosis).comparison,
        QStringList { u"mail.example.org: 465 answered in 41 ms; 587 and 25 did not answer at all; "
                      "2525 answered in 41 ms; 143 actively refused the connection."_s });

    diagnosis.comparison = { at(25, Observation::Kind::OtherBanner, u"220 ****"_s),
        at(465, Observation::Kind::OtherCertificate, u"Example Shield"_s),
        at(587, Observation::Kind::Stalled), at(993, Observation::Kind::Silent),
        at(995, Observation::Kind::HungUp) };
    QCOMPARE(DiagnosisWords::explain(diagnosis).comparison,
        QStringList { u"mail.example.org: 25 greeted with \"220 ****\"; 465 showed another "
                      "certificate, issued by \"Example Shield\"; 587 connected, but the handshake "
                      "for encryption never completed; 993 accepted the connection, but did not "
                      "answer; 995 hung up."_s });
}

void DiagnosisMeaningsTest::tellsHostsApartInAComparison()
{
    Diagnosis diagnosis = bare(DiagnosisCode::MailBlocked);
    diagnosis.comparison = { { submission, Observation::Kind::NoAnswer, 3000ms, {} },
        { imaps, Observation::Kind::NoAnswer, 3000ms, {} },
        { submissions, Observation::Kind::NoAnswer, 3000ms, {} } };
    QCOMPARE(DiagnosisWords::explain(diagnosis).comparison,
        (QStringList { u"mail.example.org: 587 and 465 did not answer at all."_s,
            u"imap.example.org: 993 did not answer at all."_s }));
}

void DiagnosisMeaningsTest::saysTheFirstSentenceWhoseFactsAreKnown()
{
    const QStringList sentences { u"{server} of {provider}"_s, u"{server} alone"_s, u"nothing"_s };
    PublishedSettings provider;
    provider.displayName = u"Example Mail"_s;
    Diagnosis known = bare(DiagnosisCode::ServerBusy);
    known.endpoint = submission;
    QCOMPARE(
        DiagnosisFacts(known, &provider).say(sentences), u"mail.example.org:587 of Example Mail"_s);
    QCOMPARE(DiagnosisFacts(known, nullptr).say(sentences), u"mail.example.org:587 alone"_s);
    QCOMPARE(DiagnosisFacts(bare(DiagnosisCode::ServerBusy), nullptr).say(sentences), u"nothing"_s);
    QCOMPARE(DiagnosisFacts(known, nullptr).say({ u"{provider}"_s }), QString());
    // A server can say what it likes: it is not filled in once more.
    Diagnosis sly = known;
    sly.parameters.issuer = u"{server} %1"_s;
    QCOMPARE(DiagnosisFacts(sly, nullptr).say({ u"by {issuer}"_s }), u"by {server} %1"_s);
}

QTEST_GUILESS_MAIN(DiagnosisMeaningsTest)
#include "tst_diagnosismeanings.moc"
