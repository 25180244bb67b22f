// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/keychainconsent.h"
#include "support/lists.h"

#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Passwords of the keychain, and lists that somebody else may have written.
class tst_KeychainConsent : public QObject {
    Q_OBJECT
private slots:
    void readsReferencesToTheKeychain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entry");
        QTest::newRow("the address") << u"Anna@EXAMPLE.org"_s << u"Anna@example.org"_s;
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
        QCOMPARE(list.accounts.size(), 1);
        QCOMPARE(list.accounts.first().keychainEntry, entry);
    }

    void usesNoEntryOfAnotherAddress_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : { "office", "bert@example.org", "anna@example.com", "maybe" })
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
    void usesNoEntryOfAnotherAddress()
    {
        QFETCH(QString, entry);
        const AccountList list = listOf(u"address;keychain\nanna@example.org;"_s + entry);
        QVERIFY(list.accounts.isEmpty());
        QCOMPARE(list.wrong.size(), 1);
        QCOMPARE(toId(list.wrong.first().reason), u"keychain-entry-of-another"_s);
    }

    void sendsKeptPasswordsNowhereNobodyAgreedTo_data()
    {
        QTest::addColumn<QString>("outgoing");
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<QString>("toAgreeTo");
        const QString own = u"mail.example.org"_s;
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("own ones") << own << u"example.org"_s << QString();
        QTest::newRow("the other one") << own << u"evil.example"_s << u"evil.example"_s;
        QTest::newRow("alike") << u"badexample.org"_s << own << u"badexample.org"_s;
        QTest::newRow("an address literal") << u"192.0.2.1"_s << own << u"192.0.2.1"_s;
        QTest::newRow("agreed to") << u"smtp.hoster.example"_s << own << QString();
    }
    void sendsKeptPasswordsNowhereNobodyAgreedTo()
    {
        QFETCH(QString, outgoing);
        QFETCH(QString, incoming);
        QFETCH(QString, toAgreeTo);
        const QStringList agreed { u"smtp.hoster.example"_s };
        const auto address = MailAddress::parse(u"anna@office.example.org"_s);
        QCOMPARE(serverToAgreeTo(std::get<MailAddress>(address), { outgoing, incoming }, agreed),
            toAgreeTo);
        const QString row = u"anna@office.example.org;%1;%2"_s.arg(outgoing, incoming);
        const auto result
            = readAccountList(u"address;smtp;imap;keychain\n%1;yes\n"_s.arg(row).toUtf8(), agreed);
        const auto *list = std::get_if<AccountList>(&result);
        QVERIFY(list);
        QCOMPARE(list->accounts.isEmpty(), !toAgreeTo.isEmpty());
        if (!toAgreeTo.isEmpty()) {
            QCOMPARE(toId(list->wrong.first().reason), u"keychain-server-foreign"_s);
            QCOMPARE(list->wrong.first().subject, toAgreeTo);
        }
        // What the list itself holds may go where the list says.
        QCOMPARE(listOf(u"address;smtp;imap;password\n%1;x\n"_s.arg(row)).accounts.size(), 1);
    }

    void trustsNobodyBesideItUnderAPublicSuffix()
    {
        const auto address = std::get<MailAddress>(MailAddress::parse(u"anna@example.co.uk"_s));
        QCOMPARE(serverToAgreeTo(address, { u"mail.other.co.uk"_s }, {}), u"mail.other.co.uk"_s);
    }
};

QTEST_GUILESS_MAIN(tst_KeychainConsent)
#include "tst_keychainconsent.moc"
