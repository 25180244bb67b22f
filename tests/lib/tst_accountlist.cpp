// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountlist.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

AccountList listOf(const QString &text)
{
    const auto result = readAccountList(text.toUtf8());
    const auto *list = std::get_if<AccountList>(&result);
    return list ? *list : AccountList {};
}

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
                u"email_address"_s, u"Mailadresse"_s, u"Konto"_s });
        rows(ColumnMeaning::Password, -1,
            { u"password"_s, u"Passwort"_s, u"PW"_s, u"Kennwort"_s, u"imap password"_s,
                u"IMAP-Passwort"_s });
        rows(ColumnMeaning::Keychain, -1, { u"keychain"_s, u"Schlüsselbund"_s });
        rows(ColumnMeaning::Username, -1, { u"username"_s, u"User name"_s, u"Benutzername"_s });
        rows(ColumnMeaning::Username, outgoing, { u"smtp username"_s, u"SMTP-Benutzer"_s });
        rows(ColumnMeaning::Username, incoming, { u"imap login"_s, u"pop3_user"_s });
        rows(ColumnMeaning::Host, outgoing,
            { u"smtp host"_s, u"SMTP"_s, u"smtp_server"_s, u"Postausgangsserver"_s,
                u"outgoing server"_s, u"host"_s, u"server"_s });
        rows(ColumnMeaning::Host, incoming,
            { u"imap host"_s, u"imap"_s, u"IMAP-Server"_s, u"Posteingangsserver"_s, u"pop3 host"_s,
                u"Incoming mail server"_s });
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
        for (const char *name :
            { "", " ", "name", "Vorname", "incoming mail", "smtp protocol", "note", "-" })
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
        QCOMPARE(list.columns.first().name, u"Name"_s);
        QVERIFY(!list.columns.first().column);
    }

    void readsAListWithoutNames()
    {
        const AccountList list
            = listOf(u"anna@example.org,pa;ss\nbert@example.org\ncarla@example.org,x,note\n"_s);
        QCOMPARE(list.accounts.size(), 3);
        QCOMPARE(passwordOf(list.accounts[0]), u"pa;ss"_s);
        QVERIFY(list.accounts[1].password.isEmpty());
        QCOMPARE(list.accounts[2].row, 3);
        QCOMPARE(list.columns.size(), 2);
    }

    void takesAHeadingInAnotherLanguageForOneWrongRow()
    {
        const AccountList list = listOf(u"courriel,mot de passe\nanna@example.org,x\n"_s);
        QCOMPARE(list.accounts.size(), 1);
        QCOMPARE(list.wrong.size(), 1);
        QCOMPARE(list.wrong.first().row, 1);
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
        row(",secret,,,", "address-empty", "");
        row("bert,secret,,,", "address-no-at-sign", "");
        row("@example.org,secret,,,", "address-local-part-missing", "");
        row("bert@,secret,,,", "address-domain-missing", "");
        row("bert b@example.org,secret,,,", "address-local-part-illegal", "");
        row("bert@exa_mple,secret,,,", "address-domain-illegal", "");
        row("bert@example.org,secret,https://mail/,,", "host-is-url", "https://mail/");
        row("bert@example.org,secret,mail:25,,", "host-contains-port", "mail:25");
        row("bert@example.org,secret,,70000,", "port-illegal", "70000");
        row("bert@example.org,secret,,,maybe", "security-unknown", "maybe");
        row("bert@example.org,secret,,,,nntp", "protocol-unknown", "nntp");
        row("bert@example.org,secret,,,,,\"a\nb\"", "username-illegal", "a\nb");
        row("Anna@EXAMPLE.org,secret,,,", "duplicate", "");
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
        QCOMPARE(rowReasonFromId(reason), std::optional(wrong.reason));
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

    void readsReferencesToTheKeychain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entry");
        QTest::newRow("an entry") << u"office"_s << u"office"_s;
        QTest::newRow("yes") << u"Yes"_s << u"anna@example.org"_s;
        QTest::newRow("German yes") << u"ja"_s << u"anna@example.org"_s;
        QTest::newRow("no") << u"no"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void readsReferencesToTheKeychain()
    {
        QFETCH(QString, text);
        QFETCH(QString, entry);
        const AccountList list = listOf(u"address;keychain\nanna@example.org;"_s + text);
        QCOMPARE(list.accounts.first().keychainEntry, entry);
    }

    void prefersAPasswordToTheKeychain()
    {
        const AccountList list
            = listOf(u"address;keychain;password\nanna@example.org;yes;secret\n"_s);
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
