// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportcommands.h"
#include "assistant/exportquoting.h"
#include "assistant/exportrelays.h"
#include "assistant/exportsteps.h"
#include "assistant/exportwebapps.h"
#include "support/exportedaccounts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// What is written for people and machines to use, each in the form that its reader understands,
/// whatever the names are.
class TestSettingsExport : public QObject {
    Q_OBJECT

    static void addNames()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"anna@example.org"_s;
        QTest::newRow("blanks") << u" anna  mueller "_s;
        QTest::newRow("apostrophes") << u"o'neil ''"_s;
        QTest::newRow("quotes") << u"\"anna\" \""_s;
        QTest::newRow("dollars") << u"$HOME ${HOME} $(id) `id`"_s;
        QTest::newRow("backslashes") << u"EXAMPLE\\anna \\\\ \\"_s;
        QTest::newRow("umlauts") << u"änne müller ß 日本 🎉"_s;
        QTest::newRow("special characters") << u"*?[a]{b,c};&|<>!#~%1%2"_s;
        QTest::newRow("empty") << QString();
    }

private slots:
    void everyFormatHasAnIdAndWhatItsFormNeeds()
    {
        QSet<QString> ids;
        for (const ExportFormat &format : exportFormats()) {
            ids.insert(format.id);
            QVERIFY(!format.fileName.isEmpty());
            const bool isWritten
                = format.form == ExportForm::Text || format.form == ExportForm::File;
            QCOMPARE(format.write != nullptr, isWritten);
            QCOMPARE(exportFormatFromId(format.id)->target, format.target);
            QCOMPARE(&formatOf(format.target), &format);
            QCOMPARE(
                exportSteps(format.target, account()).isEmpty(), format.form != ExportForm::Steps);
        }
        QCOMPARE(ids.size(), exportFormats().size());
        QCOMPARE(ids.size(), int(ExportTarget::Sheet) + 1);
        QVERIFY(!exportFormatFromId(u"eudora"));
    }

    void namesSurviveAShell_data() { addNames(); }
    void namesSurviveAShell()
    {
        QFETCH(QString, name);
        QCOMPARE(throughShell("printf '%s' " + shellQuoted(name).toUtf8()), name.toUtf8());
    }

    void commandLinesSurviveAShell_data() { addNames(); }
    void commandLinesSurviveAShell()
    {
        QFETCH(QString, name);
        AccountSettings settings = account();
        settings.outgoing->username = name;
        const QStringList swaks = shellArguments("swaks", swaksCommand(settings));
        QCOMPARE(swaks,
            (QStringList { u"--server"_s, u"mail.example.org"_s, u"--port"_s, u"587"_s, u"--tls"_s,
                u"--tls-verify"_s, u"--from"_s, u"anna@example.org"_s, u"--to"_s,
                u"anna@example.org"_s, u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, name,
                u"--protect-prompt"_s }));
        const QStringList curl = shellArguments("curl", curlCommand(settings));
        QCOMPARE(curl,
            (QStringList { u"--url"_s, u"smtp://mail.example.org:587"_s, u"--ssl-reqd"_s,
                u"--mail-from"_s, u"anna@example.org"_s, u"--mail-rcpt"_s, u"anna@example.org"_s,
                u"--user"_s, name, u"--upload-file"_s, u"-"_s }));
        const QStringList occ
            = shellArguments("SMTP_PASSWORD='a \"b\"'; php", nextcloudCommands(settings));
        QVERIFY(occ.contains(u"--value="_s + name));
    }

    void thePasswordForNextcloudIsInNoArgument()
    {
        const QByteArray commands = nextcloudCommands(account());
        const QByteArray set = "SMTP_PASSWORD='a \"b\" \\ $(id) ä'\n";
        const QStringList arguments = shellArguments(set + "true; php", commands);
        QVERIFY(arguments.contains(u"config:import"_s));
        QVERIFY(arguments.filter(u"a \"b\""_s).isEmpty());
        if (QStandardPaths::findExecutable(u"php"_s).isEmpty())
            QSKIP("php is not installed");
        const QByteArray read = throughShell(set
            + "php() { if [ \"$2\" = config:import ]; then cat; elif [ \"$1\" != occ ]; then "
              "command "
              "php \"$@\"; fi; }\n"
            + commands);
        const QJsonObject system = QJsonDocument::fromJson(read).object()[u"system"_s].toObject();
        QCOMPARE(system[u"mail_smtppassword"_s].toString(), u"a \"b\" \\ $(id) ä"_s);
        QCOMPARE(system.size(), 1);
    }

    void commandLinesFollowTheEncryption()
    {
        AccountSettings settings = account();
        settings.outgoing->endpoint = { Protocol::Smtp, u"2001:db8::1"_s, 465, TlsMode::Implicit };
        QVERIFY(swaksCommand(settings).contains("--server 2001:db8::1 "));
        QVERIFY(swaksCommand(settings).contains("--tls-on-connect"));
        QVERIFY(curlCommand(settings).contains("--url 'smtps://[2001:db8::1]:465'"));
        QVERIFY(!curlCommand(settings).contains("--ssl-reqd"));
        QVERIFY(nextcloudCommands(settings).contains("mail_smtpsecure --value=ssl"));
        settings.outgoing->endpoint = { Protocol::Smtp, u"h.example.org"_s, 25, TlsMode::None };
        QVERIFY(!swaksCommand(settings).contains("--tls"));
        QVERIFY(!curlCommand(settings).contains("--ssl"));
        QVERIFY(nextcloudCommands(settings).contains("mail_smtpsecure --value=''"));
    }

    void commandLinesTrustNobodyUnseen()
    {
        AccountSettings settings = account();
        settings.outgoing->fingerprint = QByteArray(32, '\xab');
        QCOMPARE(swaksCommand(settings), swaksCommand(account()));
        QCOMPARE(curlCommand(settings), curlCommand(account()));
        QVERIFY(swaksCommand(settings).contains("--tls-verify"));
        QVERIFY(!curlCommand(settings).contains("--insecure"));
    }

    void addressesOutsideAsciiGoAsTheEnvelopeWantsThem()
    {
        AccountSettings settings = account(u"anna@bücher.example"_s);
        QVERIFY(swaksCommand(settings).contains("--from anna@xn--bcher-kva.example"));
        QVERIFY(msmtpConfiguration(settings).startsWith("account xn--bcher-kva.example\n"));
        QVERIFY(nextcloudCommands(settings).contains("mail_domain --value=xn--bcher-kva.example"));
    }

    void msmtpIsConfigured()
    {
        AccountSettings settings = account();
        settings.outgoing->username = u"\"o'neil\" $HOME ä "_s;
        QCOMPARE(msmtpConfiguration(settings).split('\n'),
            (QByteArrayList { "account example.org", "host mail.example.org", "port 587", "tls on",
                "tls_starttls on", "auth on", "user \"\"o'neil\" $HOME ä \"",
                "from \"anna@example.org\"", "", "account default : example.org", "" }));
    }

    void msmtpTrustsOnlyTheCertificateThatWasAgreedTo()
    {
        AccountSettings settings = account();
        settings.outgoing->fingerprint = QByteArray(32, '\xab');
        QVERIFY(msmtpConfiguration(settings).contains(
            "\ntls_fingerprint " + QByteArray(32, '\xab').toHex(':') + '\n'));
    }

    void msmtpNamesTheMechanismWhereItWouldRefuseElse()
    {
        AccountSettings settings = account();
        settings.outgoing->endpoint.tls = TlsMode::None;
        settings.outgoing->mechanism = u"LOGIN"_s;
        QVERIFY(msmtpConfiguration(settings).contains("\ntls off\nauth login\n"));
        settings.outgoing->endpoint.tls = TlsMode::Implicit;
        settings.outgoing->mechanism = u"XOAUTH2"_s;
        QVERIFY(msmtpConfiguration(settings).contains("\ntls_starttls off\nauth xoauth2\n"));
    }

    void postfixRelays()
    {
        QCOMPARE(postfixRelay(account()).split('\n'),
            (QByteArrayList { "# /etc/postfix/main.cf", "relayhost = [mail.example.org]:587",
                "smtp_sasl_auth_enable = yes",
                "smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd",
                "smtp_sasl_security_options = noanonymous", "smtp_tls_security_level = secure",
                "smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt", "",
                "# /etc/postfix/sasl_passwd", "[mail.example.org]:587 anna@example.org:", "" }));
        AccountSettings settings = account();
        settings.outgoing->endpoint = { Protocol::Smtp, u"2001:db8::1"_s, 465, TlsMode::Implicit };
        QVERIFY(postfixRelay(settings).contains("\nrelayhost = [ipv6:2001:db8::1]:465\n"));
        QVERIFY(postfixRelay(settings).contains("\nsmtp_tls_wrappermode = yes\n"));
        settings.outgoing->endpoint.tls = TlsMode::None;
        QVERIFY(postfixRelay(settings).contains("\nsmtp_tls_security_level = none\n"));
    }

    void variablesAreQuotedAsTheirReadersUndoIt()
    {
        AccountSettings settings = account();
        settings.outgoing->username = u"o'neil \"x\" $HOME \\ ä"_s;
        settings.displayName = u"Anna \"A\" Äß"_s;
        const QByteArray laravel = laravelVariables(settings);
        QVERIFY(laravel.contains("\nMAIL_USERNAME=\"o'neil \\\"x\\\" \\$HOME \\\\ ä\"\n"));
        QVERIFY(laravel.contains("\nMAIL_FROM_NAME=\"Anna \\\"A\\\" Äß\"\n"));
        QVERIFY(laravel.contains("\nMAIL_SCHEME=smtp\n"));
        const QByteArray rails = railsVariables(settings);
        QVERIFY(rails.contains("\nSMTP_USERNAME=\"o'neil \\\"x\\\" \\$HOME \\\\ ä\"\n"));
        QVERIFY(rails.contains("\nSMTP_TLS=false\nSMTP_STARTTLS=true\n"));
        const QByteArray django = djangoVariables(settings);
        QVERIFY(django.contains("\nEMAIL_HOST_USER=\"o'neil \\\"x\\\" $HOME \\\\ ä\"\n"));
        QVERIFY(django.contains("\nEMAIL_USE_TLS=True\nEMAIL_USE_SSL=False\n"));
        for (const QByteArray &variables : { laravel, rails, django })
            QVERIFY(variables.contains("_PASSWORD=\n"));
    }

    void aWindowsDomainIsNoLineBreak()
    {
        AccountSettings settings = account();
        settings.outgoing->username = u"EXAMPLE\\nina"_s;
        QVERIFY(railsVariables(settings).contains("\nSMTP_USERNAME='EXAMPLE\\nina'\n"));
        QVERIFY(laravelVariables(settings).contains("\nMAIL_USERNAME=\"EXAMPLE\\\\nina\"\n"));
    }

    void implicitTlsIsNoStartTls()
    {
        AccountSettings settings = account();
        settings.outgoing->endpoint
            = { Protocol::Smtp, u"h.example.org"_s, 465, TlsMode::Implicit };
        QVERIFY(laravelVariables(settings).contains("MAIL_SCHEME=smtps\n"));
        QVERIFY(djangoVariables(settings).contains("EMAIL_USE_TLS=False\nEMAIL_USE_SSL=True\n"));
        QVERIFY(railsVariables(settings).contains("SMTP_TLS=true\nSMTP_STARTTLS=false\n"));
        QVERIFY(wordPressCode(settings).contains("'SMTP_SECURE', 'ssl'"));
    }

    void wordPressGetsStringsOfPhp()
    {
        AccountSettings settings = account();
        settings.outgoing->username = u"o'neil $x \"\\' ä"_s;
        const QByteArray code = wordPressCode(settings);
        QVERIFY(code.contains("define( 'SMTP_USER', 'o\\'neil $x \"\\\\\\' ä' );"));
        QVERIFY(code.contains("define( 'SMTP_PASSWORD', '' );"));
        QVERIFY(code.contains("define( 'SMTP_SECURE', 'tls' );"));
    }

    void stepsHoldThePersonsOwnValues()
    {
        using enum StepCode;
        QCOMPARE(exportSteps(ExportTarget::WordPressPlugin, account()),
            (QList<ExportStep> { { Open, {} }, { Address, u"anna@example.org"_s },
                { Name, u"Anna Ährenfeld"_s }, { Manual, {} }, { Host, u"mail.example.org"_s },
                { Security, TlsMode::StartTls }, { Port, u"587"_s },
                { SignIn, AuthMethod::PasswordCleartext }, { Username, u"anna@example.org"_s },
                { Password, {} }, { Finish, {} } }));
    }

    void stepsGoThroughBothHalves()
    {
        using enum StepCode;
        AccountSettings settings = account();
        settings.displayName.clear();
        settings.outgoing->mechanism = u"CRAM-MD5"_s;
        QCOMPARE(exportSteps(ExportTarget::Thunderbird, settings),
            (QList<ExportStep> { { Open, {} }, { Address, u"anna@example.org"_s }, { Manual, {} },
                { Incoming, {} }, { StepCode::Protocol, portwright::Protocol::Imap },
                { Host, u"imap.example.org"_s }, { Port, u"993"_s },
                { Security, TlsMode::Implicit }, { SignIn, AuthMethod::PasswordCleartext },
                { Username, u"anna@example.org"_s }, { Outgoing, {} },
                { Host, u"mail.example.org"_s }, { Port, u"587"_s },
                { Security, TlsMode::StartTls }, { SignIn, AuthMethod::PasswordEncrypted },
                { Username, u"anna@example.org"_s }, { Password, {} }, { Finish, {} } }));
    }

    void aUserNameThatNobodyAsksForIsToldOnlyIfItIsNotTheAddress()
    {
        AccountSettings settings = account();
        const auto last
            = [&] { return exportSteps(ExportTarget::OutlookClassic, settings).last(); };
        QCOMPARE(last().code, StepCode::Finish);
        settings.incoming->username = u"anna"_s;
        QCOMPARE(last(), (ExportStep { StepCode::OtherUsername, u"anna"_s }));
        settings.outgoing->username = u"anna.out"_s;
        QCOMPARE(last(), (ExportStep { StepCode::OtherOutgoingUsername, u"anna.out"_s }));
        const ExportStep incoming { StepCode::OtherUsername, u"anna"_s };
        QVERIFY(exportSteps(ExportTarget::OutlookClassic, settings).contains(incoming));
        settings.incoming->username = settings.address.toString();
        QVERIFY(!exportSteps(ExportTarget::OutlookClassic, settings).contains(incoming));
        QCOMPARE(last().code, StepCode::OtherOutgoingUsername);
    }

    void namesAreOneLine()
    {
        QCOMPARE(fitDisplayName(u" Anna\r\nPort 25\x1b\t Ä "_s), u"Anna Port 25 Ä"_s);
    }

    void saysWhatStandsAgainstIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<AccountSettings>("settings");
        QTest::addColumn<std::optional<ExportFault>>("fault");
        const auto row = [](const char *id, const AccountSettings &settings,
                             std::optional<ExportFault> fault, const char *why) {
            QTest::addRow("%s: %s", id, why) << QString::fromLatin1(id) << settings << fault;
        };
        for (const ExportFormat &format : exportFormats())
            row(qPrintable(format.id), account(), {}, "an ordinary account");
        AccountSettings settings = account();
        settings.incoming.reset();
        row("thunderbird", settings, ExportFault::NoIncoming, "outgoing only");
        row("msmtp", settings, {}, "outgoing only");
        row("autoconfig", settings, ExportFault::NoIncoming, "outgoing only");
        settings = account();
        settings.outgoing.reset();
        row("autoconfig", settings, ExportFault::NoOutgoing, "incoming only");
        row("msmtp", settings, ExportFault::NoOutgoing, "incoming only");
        row("mobileconfig", settings, ExportFault::NoOutgoing, "incoming only");
        row("sheet", settings, {}, "incoming only");
        row("dns", settings, {}, "incoming only");
        row("qr", settings, ExportFault::NoOutgoing, "incoming only");
        settings.incoming.reset();
        row("sheet", settings, ExportFault::NoOutgoing, "nothing");
        settings = account();
        settings.outgoing->mechanism = u"XOAUTH2"_s;
        row("curl", settings, ExportFault::NotByPassword, "a token");
        row("thunderbird", settings, {}, "a token");
        settings = account();
        settings.incoming->mechanism = u"OAUTHBEARER"_s;
        row("curl", settings, {}, "a token for the other half");
        row("outlook", settings, ExportFault::NotByPassword, "a token for the other half");
        settings.incoming->mechanism = u"EXTERNAL"_s;
        row("thunderbird", settings, ExportFault::NotByPassword, "a certificate");
        settings = account();
        settings.outgoing->endpoint.tls = TlsMode::None;
        row("dns", settings, ExportFault::NotEncrypted, "no encryption");
        row("printer", settings, {}, "no encryption");
        settings = account();
        settings.outgoing->username = u"a:b"_s;
        row("curl", settings, ExportFault::NotExpressible, "a colon");
        row("postfix", settings, ExportFault::NotExpressible, "a colon");
        row("swaks", settings, {}, "a colon");
        settings.outgoing->username = u"a${b}"_s;
        row("django", settings, ExportFault::NotExpressible, "a reference");
        row("laravel", settings, {}, "a reference");
        settings.outgoing->username = u"EXAMPLE\\n'ina"_s;
        row("rails", settings, ExportFault::NotExpressible, "what looks like a line break");
        row("laravel", settings, {}, "what looks like a line break");
        settings = account();
        settings.incoming->endpoint.host = u"192.0.2.1"_s;
        row("dns", settings, ExportFault::NotExpressible, "a server without a name");
        row("autoconfig", settings, {}, "a server without a name");
        row("autoconfig", account(u"anna@[192.0.2.1]"_s), ExportFault::NotExpressible, "no domain");
        row("qr", account(u"änne@example.org"_s), ExportFault::NotExpressible, "not in ASCII");
        settings = account();
        settings.outgoing->username = QString(2500, u'x');
        row("qr", settings, ExportFault::NotExpressible, "too long");
    }
    void saysWhatStandsAgainstIt()
    {
        QFETCH(QString, id);
        QFETCH(AccountSettings, settings);
        QFETCH(std::optional<ExportFault>, fault);
        QVERIFY(exportFault(*exportFormatFromId(id), settings) == fault);
    }
};

QTEST_GUILESS_MAIN(TestSettingsExport)
#include "tst_settingsexport.moc"
