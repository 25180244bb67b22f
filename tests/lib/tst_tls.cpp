// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/driverbench.h"
#include "support/scriptedserver.h"

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Certificates and their verdicts, over real handshakes.
class tst_Tls : public QObject {
    Q_OBJECT
private slots:
    void verifiesImplicitTls();
    void verifiesAfterStartTls();
    void judgesEachCertificate_data();
    void judgesEachCertificate();

private:
    void trustTestAuthority(DriverBench &bench)
    {
        bench.settings.extraAuthoritiesPem = m_authority.rootPem();
    }
    static QList<ServerStep> implicitTls()
    {
        return { BeginTls {}, Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" },
            Stall {} };
    }

    CertificateAuthority m_authority;
};

void tst_Tls::verifiesImplicitTls()
{
    ScriptedServer server(
        implicitTls(), m_authority.issue(CertificateKind::Valid, { DriverBench::host() }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    trustTestAuthority(bench);
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QVERIFY(outcome.tls->isVerified());
    QCOMPARE(outcome.tls->version, u"TLSv1.3"_s);
    QCOMPARE(outcome.tls->chain.size(), 2);
    QCOMPARE(outcome.tls->chain.first().dnsNames, QStringList { DriverBench::host() });
    QCOMPARE(bench.record->receivedInClear, QByteArray());
    QVERIFY(bench.driver->report().encryptedAfter);
}

void tst_Tls::verifiesAfterStartTls()
{
    ScriptedServer server({ Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" }, Say { "220 go\r\n" },
                              BeginTls {}, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} },
        m_authority.issue(CertificateKind::Valid, { DriverBench::host() }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    trustTestAuthority(bench);
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QVERIFY(outcome.tls->isVerified());
    QCOMPARE(bench.record->receivedEncrypted, "250 hi\r\n"_ba);
    QTRY_VERIFY(server.heard().endsWith("QUIT\r\n"));
}

void tst_Tls::judgesEachCertificate_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<CertificateFault>>("faults");
    using Faults = QList<CertificateFault>;
    const QString host = DriverBench::host();
    QTest::newRow("expired") << CertificateKind::Expired << host
                             << Faults { CertificateFault::Expired };
    QTest::newRow("not yet valid")
        << CertificateKind::NotYetValid << host << Faults { CertificateFault::NotYetValid };
    QTest::newRow("self-signed") << CertificateKind::SelfSigned << host
                                 << Faults { CertificateFault::SelfSigned };
    QTest::newRow("wrong host") << CertificateKind::Valid << u"other.example.test"_s
                                << Faults { CertificateFault::HostMismatch };
    QTest::newRow("missing intermediate") << CertificateKind::MissingIntermediate << host
                                          << Faults { CertificateFault::IncompleteChain };
    QTest::newRow("unknown authority") << CertificateKind::UnknownAuthority << host
                                       << Faults { CertificateFault::UnknownAuthority };
}

void tst_Tls::judgesEachCertificate()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QString, name);
    QFETCH(QList<CertificateFault>, faults);
    ScriptedServer server(implicitTls(), m_authority.issue(kind, { name }));
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    trustTestAuthority(bench);
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::Implicit });
    QCOMPARE(outcome.kind, OutcomeKind::Reached);
    QCOMPARE(outcome.tls->faults, faults);
    QVERIFY(!outcome.tls->faultTexts.isEmpty());
    QCOMPARE(outcome.tls->chain.first().dnsNames, QStringList { name });
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
