// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lists.h"

#include <QTemporaryFile>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

namespace {

QString passwordOf(const ListedAccount &account)
{
    return QString::fromUtf8(account.password.bytes());
}

} // namespace

class tst_AccountList : public QObject {
    Q_OBJECT
private slots:
    void recognisesColumnsByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("half"); // -1: none
        const auto rows = [](ColumnMeaning meaning, int half, const QStringList &names) {
            for (const QString &name : names)
                QTest::newRow(qPrintable(name)) << name << int(meaning) << half;
        };
        const int outgoing = int(Half::Outgoing);
        const int incoming = int(Half::Incoming);
        rows(ColumnMeaning::Address, -1,
            { u"address"_s, u"Email"_s, u"E-Mail"_s, u"e mail"_s, u"MAIL"_s, u"E-Mail-Adresse"_s,
                u"email_address"_s, u"Mailadresse"_s, u"Konto"_s, u"Email Address [Required]"_s });
        rows(ColumnMeaning::Password, -1,
            { u"password"_s, u"Passwort"_s, u"PW"_s, u"Kennwort"_s, u"imap password"_s,
                u"IMAP-Passwort"_s, u"Password [Required]"_s, u"Passwort (Pflichtfeld) "_s });
        rows(ColumnMeaning::Keychain, -1, { u"keychain"_s, u"Schlüsselbund"_s });
        rows(ColumnMeaning::Username, -1, { u"username"_s, u"User name"_s, u"Benutzername"_s });
        rows(ColumnMeaning::Username, outgoing, { u"smtp username"_s, u"SMTP-Benutzer"_s });
        rows(ColumnMeaning::Username, incoming, { u"imap login"_s, u"pop3_user"_s });
        rows(ColumnMeaning::Host, outgoing,
            { u"smtp host"_s, u"SMTP"_s, u"smtp_server"_s, u"Postausgangsserver"_s,
                u"outgoing server"_s, u"host"_s, u"server"_s });
        rows(ColumnMeaning::Host, incoming,
            { u"imap host"_s, u"imap"_s, u"IMAP-Server"_s, u"Posteingangsserver"_s, u"pop3 host"_s,
                u"Incoming mail server"_s, u"Server (IMAP)"_s });
        rows(ColumnMeaning::Port, outgoing, { u"smtp port"_s, u"port"_s, u"Port SMTP"_s });
        rows(ColumnMeaning::Port, incoming, { u"imap port"_s, u"pop port"_s });
        rows(ColumnMeaning::Security, outgoing,
            { u"smtp security"_s, u"tls"_s, u"SMTP-Verschlüsselung"_s, u"smtp ssl"_s });
        rows(ColumnMeaning::Security, incoming, { u"imap security"_s, u"incoming_tls"_s });
        rows(ColumnMeaning::ServerProtocol, incoming,
            { u"protocol"_s, u"Protokoll"_s, u"incoming_protocol"_s });
    }
    void recognisesColumnsByTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(int, meaning);
        QFETCH(int, half);
        const auto column = accountColumn(name);
        QVERIFY(column);
        QCOMPARE(int(column->meaning), meaning);
        QCOMPARE(column->half ? int(*column->half) : -1, half);
    }

    void passesOverOtherColumns_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "", " ", "()", "Note [password]", "name", "Vorname",
                 "incoming mail", "smtp protocol", "note", "-" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void passesOverOtherColumns()
    {
        QFETCH(QString, name);
        QVERIFY(!accountColumn(name));
    }

    void readsAccountsInAnyOrderOfColumns()
    {
        const AccountList list = listOf(
            u"Name;Passwort;E-Mail-Adresse;IMAP-Server;IMAP-Port;SMTP-Server;SMTP-Sicherheit;"
            "Benutzername;SMTP-Benutzer\n"
            "Anna; pass;word ;x\n"
            "Anna;\" pass;word \";anna@example.org;imap.example.org;993;smtp.example.org;STARTTLS;"
            "anna;anna.out\n"_s);
        QCOMPARE(list.accounts.size(), 1);
        const ListedAccount &anna = list.accounts.first();
        QCOMPARE(anna.row, 3);
        QCOMPARE(anna.address.toString(), u"anna@example.org"_s);
        QCOMPARE(passwordOf(anna), u" pass;word "_s); // blanks are part of it
        QCOMPARE(anna.incoming.host, u"imap.example.org"_s);
        QCOMPARE(anna.incoming.port, 993);
        QCOMPARE(anna.incoming.protocol, Protocol::Imap);
        QCOMPARE(anna.incoming.username, u"anna"_s);
        QCOMPARE(anna.outgoing.host, u"smtp.example.org"_s);
        QCOMPARE(anna.outgoing.tls, TlsMode::StartTls);
        QCOMPARE(anna.outgoing.username, u"anna.out"_s);
        QCOMPARE(list.wrong.size(), 1);
        QCOMPARE(list.wrong.first().address, QString()); // it is a piece of a password
        QCOMPARE(list.columns.first().name, u"Name"_s);
        QVERIFY(!list.columns.first().column);
    }

    void readsAListWithoutNames()
    {
        const AccountList list
            = listOf(u"anna@example.org,pa;ss\nbert@example.org\ncarla@example.org,x,\n"_s);
        QCOMPARE(list.accounts.size(), 3);
        QCOMPARE(passwordOf(list.accounts[0]), u"pa;ss"_s);
        QVERIFY(list.accounts[1].password.isEmpty());
        QCOMPARE(list.accounts[2].row, 3);
        QCOMPARE(list.columns.size(), 2);
    }

    void takesNoHeadingInAnotherLanguageForAnAccount_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a heading") << QByteArray("courriel,mot de passe\nanna@example.org,x\n");
        QTest::newRow("an address that is none") << QByteArray("anna,secret\n");
    }
    void takesNoHeadingInAnotherLanguageForAnAccount()
    {
        QFETCH(QByteArray, content);
        const auto result = readAccountList(content);
        const auto *failure = std::get_if<AccountListFailure>(&result);
        QVERIFY(failure);
        const auto *missing = std::get_if<NoAddressColumn>(failure);
        QVERIFY(missing);
        QVERIFY(missing->names.isEmpty()); // one of them may be a password
    }

    void takesOneIncomingServerAlone()
    {
        const AccountList list = listOf(
            u"address,pop3 host,imap host,imap port,pop3 port,smtp host\n"
            "anna@example.org,pop.example.org,imap.example.org,993,995,smtp.example.org\n"_s);
        QCOMPARE(list.accounts.size(), 1);
        const KnownServer &incoming = list.accounts.first().incoming;
        QCOMPARE(incoming.protocol, Protocol::Pop3);
        QCOMPARE(incoming.host, u"pop.example.org"_s);
        QCOMPARE(incoming.port, 995);
        QVERIFY(!list.columns[2].column && !list.columns[3].column);
        QVERIFY(list.columns[4].column && list.columns[5].column);
    }

    void refusesRowsWithMoreFieldsThanColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        const QString anna = u"anna@example.org"_s;
        QTest::newRow("without names") << u"anna@example.org,hun,ter2\n"_s << anna;
        QTest::newRow("the password last")
            << u"address,password\nanna@example.org,hun,ter2\n"_s << anna;
        QTest::newRow("servers behind it")
            << u"address,password,host,port\nanna@example.org,hun,ter2,,\n"_s << anna;
        QTest::newRow("it would be a wrong host")
            << u"address,password,host\nanna@example.org,hun,ter2:25,x\n"_s << anna;
        QTest::newRow("the address behind it")
            << u"password,address\nhun,ter2,anna@example.org\n"_s << QString();
    }
    void refusesRowsWithMoreFieldsThanColumns()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const AccountList list = listOf(text);
        QVERIFY(list.accounts.isEmpty());
        QCOMPARE(list.wrong.size(), 1);
        const WrongRow &wrong = list.wrong.first();
        QCOMPARE(toId(wrong.reason), u"more-fields-than-columns"_s);
        QCOMPARE(wrong.address, address);
        QCOMPARE(wrong.subject, QString());
    }

    void allowsSeparatorsBehindTheLastColumn()
    {
        QCOMPARE(listOf(u"host,address,password\n,anna@example.org,x, ,\n"_s).accounts.size(), 1);
    }

    void showsNoPieceOfAPasswordAsAWrongValue()
    {
        const AccountList list
            = listOf(u"address,password,host,port\nanna@example.org,hun,ter2:25\n"_s);
        QCOMPARE(list.wrong.size(), 1);
        QCOMPARE(toId(list.wrong.first().reason), u"host-contains-port"_s);
        QCOMPARE(list.wrong.first().subject, u"..."_s);
    }

    void readsServersOfAllKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tls"); // -1: to be found out
        const auto row = [](const char *text, int tls) {
            QTest::newRow(text) << QString::fromUtf8(text) << tls;
        };
        row("implicit", int(TlsMode::Implicit));
        row("SSL/TLS", int(TlsMode::Implicit));
        row("STARTTLS", int(TlsMode::StartTls));
        row("StartTLS ", int(TlsMode::StartTls));
        row("none", int(TlsMode::None));
        row("keine", int(TlsMode::None));
        row("TLS", -1); // some programs call STARTTLS so, others implicit TLS
        row("auto", -1);
        row("", -1);
    }
    void readsServersOfAllKinds()
    {
        QFETCH(QString, text);
        QFETCH(int, tls);
        const AccountList list
            = listOf(u"mail,smtp host,smtp tls\nanna@example.org,m.example.org,"_s + text);
        QCOMPARE(list.accounts.size(), 1);
        const auto &mode = list.accounts.first().outgoing.tls;
        QCOMPARE(mode ? int(*mode) : -1, tls);
    }

    void namesEveryWrongRowAndReadsTheOthers_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *line, const char *reason, const char *subject) {
            QTest::newRow(reason) << QString::fromUtf8(line) << QString::fromLatin1(reason)
                                  << QString::fromUtf8(subject);
        };
        row(",secret,,,,,", "address-empty", "");
        row("bert,secret,,,,,", "address-no-at-sign", "");
        row("@example.org,secret,,,,,", "address-local-part-missing", "");
        row("bert@,secret,,,,,", "address-domain-missing", "");
        row("bert b@example.org,secret,,,,,", "address-local-part-illegal", "");
        row("bert@exa_mple,secret,,,,,", "address-domain-illegal", "");
        row("bert@example.org,secret,https://mail/,,,,", "host-is-url", "https://mail/");
        row("bert@example.org,secret,mail:25,,,,", "host-contains-port", "mail:25");
        row("bert@example.org,secret,,70000,,,", "port-illegal", "70000");
        row("bert@example.org,secret,,,maybe,,", "security-unknown", "maybe");
        row("bert@example.org,secret,,,,nntp,", "protocol-unknown", "nntp");
        row("bert@example.org,secret,,,,,\"a\nb\"", "username-illegal", "a\nb");
        row("Anna@EXAMPLE.org,secret,,,,,", "duplicate", "");
        row("\"bert@example.org\"x,secret", "text-behind-quote", "");
    }
    void namesEveryWrongRowAndReadsTheOthers()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        QFETCH(QString, subject);
        const AccountList list
            = listOf(u"email,password,smtp host,smtp port,smtp tls,protocol,user\n"
                     "anna@example.org,x\n%1\ncarla@example.org,y\n"_s.arg(row));
        QCOMPARE(list.accounts.size(), 2);
        QCOMPARE(list.accounts.last().row, 4);
        QCOMPARE(list.wrong.size(), 1);
        const WrongRow &wrong = list.wrong.first();
        QCOMPARE(wrong.row, 3);
        QCOMPARE(toId(wrong.reason), reason);
        QCOMPARE(wrong.subject, subject);
        QVERIFY(!wrong.address.contains(u"secret"_s));
        if (reason == u"duplicate")
            QCOMPARE(wrong.firstRow, 2);
    }

    void showsNothingOfAPasswordInTheFirstColumn()
    {
        const AccountList list = listOf(u"hunter2,anna@example.org\n"_s);
        QVERIFY(list.accounts.isEmpty());
        QCOMPARE(list.wrong.size(), 1);
        QVERIFY(list.wrong.first().address.isEmpty());
        QVERIFY(list.wrong.first().subject.isEmpty());
    }

    void readsAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("address\nanna@example.org\n") > 0 && file.seek(0));
        const auto open = readAccountFile(file);
        QCOMPARE(std::get<AccountList>(open).accounts.size(), 1);
        QFile closed(file.fileName());
        QVERIFY(file.flush());
        QCOMPARE(std::get<AccountList>(readAccountFile(closed)).accounts.size(), 1);
        QFile missing(file.fileName() + u".missing"_s);
        (void)readAccountFile(missing);
        QCOMPARE(missing.error(), QFileDevice::OpenError);
    }

    void prefersAPasswordToTheKeychain()
    {
        const AccountList list
            = listOf(u"address;keychain;password\nanna@example.org;office;secret\n"_s);
        QCOMPARE(list.accounts.size(), 1);
        QVERIFY(list.accounts.first().keychainEntry.isEmpty());
    }

    void refusesAListWithoutAddresses()
    {
        const auto result = readAccountList(QByteArray("name,password\nAnna,x\n"));
        const auto *failure = std::get_if<AccountListFailure>(&result);
        QVERIFY(failure);
        const auto *missing = std::get_if<NoAddressColumn>(failure);
        QVERIFY(missing);
        QCOMPARE(missing->names, (QStringList { u"name"_s, u"password"_s }));
    }

    void tellsWhyTheTableCannotBeRead()
    {
        const auto result = readAccountList(QByteArray("address\n\"anna@example.org\n"));
        const auto *failure = std::get_if<AccountListFailure>(&result);
        QVERIFY(failure);
        const auto *csv = std::get_if<CsvFailure>(failure);
        QVERIFY(csv);
        QCOMPARE(csv->row, 2);
    }

    void readsAnEmptyList() { QVERIFY(listOf(u"address,password\n"_s).accounts.isEmpty()); }
};

QTEST_GUILESS_MAIN(tst_AccountList)
#include "tst_accountlist.moc"
