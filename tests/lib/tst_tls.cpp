// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/driverbench.h"
#include "support/laxtlsserver.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Certificates and their verdicts, over real handshakes.
class tst_Tls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void verifiesImplicitTls();
    void verifiesAfterStartTls();
    void showsTheHandshakeInTheTranscript();
    void namesTheHostWhileConnectingToAnAddress();
    void judgesEachCertificate_data();
    void judgesEachCertificate();
    void findsAWeakCertificateWhoseHandshakePasses();
    void acceptsAnAddressThatTheCertificateNames();
    void neverHandsOutInjectedBytesAsEncrypted();
    void neverHandsOutLateInjectedBytesAsEncrypted();
    void saysWhyAHandshakeFailed();
    void refusesTls11();
    void believesExtraAuthorities();
    void showsTheClientCertificate();
    void namesTheFaultOfAClientCertificate();
    void namesTheFaultOfExtraAuthorities();

private:
    static QList<ServerStep> implicitTls()
    {
        return { BeginTls {}, Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" },
            Stall {} };
    }
    Identity valid() const { return m_authority.issue(CertificateKind::Valid, { m_host }); }
    QString writeFile(const QString &name, const QByteArray &content) const;

    const QString m_host = DriverBench::host();
    CertificateAuthority m_authority;
    QTemporaryDir m_folder;
};

QString tst_Tls::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

void tst_Tls::initTestCase()
{
    qputenv("SSL_CERT_FILE", writeFile(u"root.pem"_s, m_authority.rootPem()).toLocal8Bit());
    qunsetenv("SSL_CERT_DIR");
}

void tst_Tls::verifiesImplicitTls()
{
    ScriptedServer server(implicitTls(), valid());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QVERIFY(outcome.tls->isVerified());
    QCOMPARE(outcome.tls->version, u"TLSv1.3"_s);
    QCOMPARE(outcome.tls->chain.size(), 2);
    QCOMPARE(outcome.tls->chain.first().dnsNames, QStringList { m_host });
    QCOMPARE(outcome.tls->chain.first().issuer, u"Test Intermediate"_s);
    QCOMPARE(outcome.tls->chain.first().keyDescription, u"EC 256 bits"_s);
    QCOMPARE(outcome.tls->fingerprint().size(), 32);
    QCOMPARE(bench.record->receivedInClear, QByteArray());
    QVERIFY(bench.driver->report().encryptedAfter);
}

void tst_Tls::verifiesAfterStartTls()
{
    ScriptedServer server({ Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" }, Say { "220 go\r\n" },
                              BeginTls {}, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} },
        valid());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QVERIFY(outcome.tls->isVerified());
    QCOMPARE(bench.record->receivedInClear, "220 hello\r\n220 go\r\n"_ba);
    QCOMPARE(bench.record->receivedEncrypted, "250 hi\r\n"_ba);
    QTRY_VERIFY(server.heard().endsWith("QUIT\r\n"));
}

void tst_Tls::showsTheHandshakeInTheTranscript()
{
    ScriptedServer server(implicitTls(), valid());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    const QString until = outcome.tls->chain.first().validUntil.date().toString(Qt::ISODate);
    QCOMPARE(bench.lines(),
        (QStringList { u"=== connecting to 127.0.0.1 port %1"_s.arg(server.serverPort()),
            u"=== TLS 1.3, %1, certificate valid until %2"_s.arg(outcome.tls->cipher, until),
            u"~> HELLO"_s }));
}

void tst_Tls::namesTheHostWhileConnectingToAnAddress()
{
    ScriptedServer server({ Hear { m_host.toLatin1() }, Close {} }); // RFC 6066: SNI is in clear
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort(), { TlsMode::Implicit }).kind, OutcomeKind::Unreachable);
    QVERIFY(server.heard().contains(m_host.toLatin1()));
}

void tst_Tls::judgesEachCertificate_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<CertificateFault>("fault");
    QTest::newRow("expired") << CertificateKind::Expired << m_host << CertificateFault::Expired;
    QTest::newRow("not yet valid")
        << CertificateKind::NotYetValid << m_host << CertificateFault::NotYetValid;
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << m_host
                                 << CertificateFault::SelfSigned;
    QTest::newRow("wrong host") << CertificateKind::Valid << u"other.example.test"_s
                                << CertificateFault::HostMismatch;
    QTest::newRow("missing intermediate")
        << CertificateKind::MissingIntermediate << m_host << CertificateFault::IncompleteChain;
    QTest::newRow("unknown authority")
        << CertificateKind::UnknownAuthority << m_host << CertificateFault::UnknownAuthority;
}

void tst_Tls::judgesEachCertificate()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QString, name);
    QFETCH(CertificateFault, fault);
    ScriptedServer server(implicitTls(), m_authority.issue(kind, { name }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::Reached); // the handshake ends; the session decides
    QCOMPARE(outcome.tls->faults, QList { fault });
    QVERIFY(!outcome.tls->faultTexts.isEmpty());
    QCOMPARE(outcome.tls->chain.first().dnsNames, QStringList { name });
    QVERIFY(bench.lines().contains(u"*** "_s + outcome.tls->faultTexts.first()));
}

void tst_Tls::findsAWeakCertificateWhoseHandshakePasses()
{
    const LaxTlsServer server(m_authority.issue(CertificateKind::Weak, { m_host }));
    QVERIFY(server.port());
    DriverBench bench;
    SessionDriver *driver = bench.make(server.port(), { TlsMode::Implicit });
    driver->start();
    QTRY_COMPARE(bench.record->receivedEncrypted, "220 hello\r\n"_ba);
    QCOMPARE(bench.record->tls->faults, QList { CertificateFault::Weak });
    QCOMPARE(bench.record->tls->chain.first().keyDescription, u"RSA 1024 bits"_s);
}

void tst_Tls::acceptsAnAddressThatTheCertificateNames()
{
    ScriptedServer server(
        implicitTls(), m_authority.issue(CertificateKind::Valid, { u"127.0.0.1"_s }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.endpointHost = u"127.0.0.1"_s;
    bench.request.addresses = { QHostAddress(bench.endpointHost) };
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QVERIFY(outcome.tls->isVerified());
}

void tst_Tls::neverHandsOutInjectedBytesAsEncrypted()
{
    ScriptedServer server({ Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" },
                              Say { "220 go\r\n250 injected\r\n" }, BeginTls {}, Stall {} },
        valid());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
    QCOMPARE(outcome.kind, OutcomeKind::InjectedPlaintext);
    QCOMPARE(bench.record->receivedEncrypted, QByteArray());
    QVERIFY(bench.record->receivedInClear.contains("injected"));
}

void tst_Tls::neverHandsOutLateInjectedBytesAsEncrypted()
{
    // The injection comes when the handshake has begun already: it can only spoil it.
    ScriptedServer server({ Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" }, Say { "220 go\r\n" },
                              Hear { m_host.toLatin1() }, Say { "250 injected\r\n" }, Stall {} },
        valid());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
    QCOMPARE(outcome.kind, OutcomeKind::TlsFailed);
    QCOMPARE(bench.record->receivedEncrypted, QByteArray());
}

void tst_Tls::saysWhyAHandshakeFailed()
{
    ScriptedServer server({ Say { "220 no TLS here\r\n" }, Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::TlsFailed);
    QCOMPARE(outcome.stage, Stage::TlsHandshake);
    QVERIFY2(outcome.tlsFailureWords.contains(u"wrong version number"_s),
        qPrintable(outcome.tlsFailureWords));
    QCOMPARE(bench.driver->report().tlsAlert, std::nullopt); // nobody spoke TLS
}

void tst_Tls::refusesTls11()
{
    // A ServerHello that chooses TLS 1.1 (RFC 4346, section 7.4.1.3): record, handshake header,
    // version, random, no session id, a cipher suite, no compression.
    const QByteArray serverHello = QByteArray::fromHex("160302002a020000260302")
        + QByteArray(32, 'r') + QByteArray::fromHex("00c01300");
    ScriptedServer server({ Hear { m_host.toLatin1() }, Say { serverHello }, Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::TlsFailed);
    QVERIFY2(outcome.tlsFailureWords.contains(u"unsupported protocol"_s),
        qPrintable(outcome.tlsFailureWords));
    QCOMPARE(bench.driver->report().tlsAlert, TlsAlert::ProtocolVersion);
}

void tst_Tls::believesExtraAuthorities()
{
    const CertificateAuthority other("Other");
    ScriptedServer server(implicitTls(), other.issue(CertificateKind::Valid, { m_host }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench unbelieving;
    QCOMPARE(unbelieving.run(server.serverPort(), { TlsMode::Implicit }).tls->faults,
        QList { CertificateFault::UnknownAuthority });
    DriverBench believing;
    believing.settings.extraAuthoritiesPem = other.rootPem();
    QVERIFY(believing.run(server.serverPort(), { TlsMode::Implicit }).tls->isVerified());
}

void tst_Tls::showsTheClientCertificate()
{
    ScriptedServer server(implicitTls(), valid());
    server.askForClientCertificate(m_authority.rootPem());
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.settings.clientCertificateFile = writeFile(
        u"client.p12"_s, m_authority.clientPkcs12(u"anna.example.test"_s, "opens sesame"));
    bench.settings.clientCertificatePassphrase = Secret("opens sesame");
    QCOMPARE(bench.run(server.serverPort(), { TlsMode::Implicit }).kind, OutcomeKind::Reached);
    QCOMPARE(server.clientName(), u"anna.example.test"_s);
}

void tst_Tls::namesTheFaultOfAClientCertificate()
{
    FixedResolver resolver;
    Transcript transcript;
    NetworkSettings settings;
    settings.clientCertificateFile
        = writeFile(u"other.p12"_s, m_authority.clientPkcs12(u"anna.example.test"_s, "right"));
    settings.clientCertificatePassphrase = Secret("right");
    QCOMPARE(faultOf(settings), QString());
    QVERIFY(SocketDriverFactory(&resolver, &transcript, settings).hasClientCertificate());

    settings.clientCertificatePassphrase = Secret("wrong");
    QVERIFY(faultOf(settings).contains(u"passphrase"_s));
    QVERIFY(!SocketDriverFactory(&resolver, &transcript, settings).hasClientCertificate());

    settings.clientCertificateFile = m_folder.filePath(u"missing.p12"_s);
    QVERIFY(faultOf(settings).contains(u"missing.p12"_s));
}

void tst_Tls::namesTheFaultOfExtraAuthorities()
{
    NetworkSettings settings;
    settings.extraAuthoritiesPem = "no certificate";
    QVERIFY(!faultOf(settings).isEmpty());
    settings.extraAuthoritiesPem = m_authority.rootPem();
    QCOMPARE(faultOf(settings), QString());
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
