// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedaccountsbench.h"
#include "ui/panels/savedaccountsdialog.h"

using namespace portwright;
using namespace portwright::tests;

/// Accounts are saved, listed, renamed and deleted, by keyboard.
class TestSavedAccounts : public SavedAccountsBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void savesAnAccountWithItsPassword();
    void savesNoPasswordUnasked();
    void offersNoKeychainWhereThereIsNone();
    void keepsTheAccountWhenTheKeychainRefuses();
    void namesWhatIsWrongWithAName();
    void asksForNothingWhereNothingCanBeSaved();
    void renames();
    void deletesWithThePassword();
    void leavesTheChoiceWhenThePasswordStays();
    void findsAnAccountAmongMany();
};

void TestSavedAccounts::savesAnAccountWithItsPassword()
{
    save(u"Anna's work"_s, AccountBook::KeepPassword::Yes);
    QCOMPARE(kept(), Secret("right"));
    const Profile profile = saved().first();
    QCOMPARE(profile.settings.address.toString(), u"anna@example.org"_s);
    QCOMPARE(
        profile.settings.outgoing->endpoint, m_controller->half(Half::Outgoing)->best()->endpoint);
    QCOMPARE(
        profile.settings.incoming->endpoint, m_controller->half(Half::Incoming)->best()->endpoint);
    QCOMPARE(profile.outgoing.result, HalfCheck::Phase::SignedIn);
    QCOMPARE(profile.incoming.result, HalfCheck::Phase::SignedIn);
    QVERIFY(!find<QPushButton>("saveAccount"));
    QTRY_VERIFY(find<QCheckBox>("keepPassword")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier); // and not any more
    QTRY_VERIFY(find<QPushButton>("saveAccount"));
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(kept().isEmpty());
    QTRY_COMPARE(saved().first().password, Profile::Password::NotKept);
}

void TestSavedAccounts::savesNoPasswordUnasked()
{
    save(u"Anna"_s);
    QVERIFY(m_keychain->asked.isEmpty());
}

void TestSavedAccounts::offersNoKeychainWhereThereIsNone()
{
    m_keychain->missing = KeychainFailure { KeychainFault::NoService, u"no such name"_s };
    save(u"Anna"_s);
    QVERIFY(!find<QCheckBox>("keepPassword"));
    QVERIFY(find<QLabel>("keychainNote")->text().contains(u"no such name"_s));
    QVERIFY(m_keychain->asked.isEmpty());
}

void TestSavedAccounts::keepsTheAccountWhenTheKeychainRefuses()
{
    m_keychain->refusal = KeychainFailure { KeychainFault::Denied, u"no, said Anna"_s };
    check();
    reachDone();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(fault("profileName").contains(u"no, said Anna"_s));
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().first().password, Profile::Password::NotKept);
    QVERIFY(!find<QCheckBox>("keepPassword")->isChecked());
}

void TestSavedAccounts::namesWhatIsWrongWithAName()
{
    save(u"Anna"_s);
    m_controller->startOver();
    check();
    reachDone();
    auto *name = find<QLineEdit>("profileName");
    name->setText(u"anna"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!fault("profileName").isEmpty());
    QVERIFY(name->hasFocus());
    QCOMPARE(saved().size(), 1);
    name->setText(u"  "_s);
    QVERIFY(!find<QPushButton>("saveAccount")->isEnabled());
}

void TestSavedAccounts::asksForNothingWhereNothingCanBeSaved()
{
    m_host->profiles = nullptr;
    openWindow();
    QVERIFY(!m_window->findChild<QAction *>(u"savedAccounts"_s)->isEnabled());
    QVERIFY(!find<QToolButton>("openSavedAccounts"));
    check();
    wizard()->goTo(Step::Done);
    QVERIFY(!find<QLineEdit>("profileName"));
}

void TestSavedAccounts::renames()
{
    save(u"Anna"_s);
    QVERIFY(!m_store->add([this] {
        Profile other = saved().first();
        other.name = u"Bert"_s;
        return other;
    }()));
    openList();
    QTest::keyClick(list(), Qt::Key_F2);
    auto *editor = list()->findChild<QLineEdit *>();
    QVERIFY(editor && editor->hasFocus());
    editor->setText(u"Anna at work"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(saved().first().name, u"Anna at work"_s);
    QCOMPARE(m_controller->book()->current()->name, u"Anna at work"_s);
    QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(), u"Anna at work"_s);

    QTest::keyClick(list(), Qt::Key_F2);
    editor = list()->findChild<QLineEdit *>();
    editor->setText(u"bert"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!fault("profiles").isEmpty());
    QCOMPARE(saved().first().name, u"Anna at work"_s);
}

void TestSavedAccounts::deletesWithThePassword()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    openList();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    const auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box->text().contains(u"Anna"_s));
    QVERIFY(box->informativeText().contains(u"password"_s));
    answer(QMessageBox::RejectRole);
    QCOMPARE(saved().size(), 1);
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Delete);
    answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(saved().isEmpty());
    QVERIFY(kept().isEmpty());
    QVERIFY(!list()); // but words that say so
}

void TestSavedAccounts::leavesTheChoiceWhenThePasswordStays()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_keychain->refusal = KeychainFailure { KeychainFault::Denied, u"locked"_s };
    for (const auto role : { QMessageBox::RejectRole, QMessageBox::DestructiveRole }) {
        openList();
        QTest::keyClick(list(), Qt::Key_Delete);
        answer(QMessageBox::DestructiveRole);
        QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        QVERIFY(m_window->findChild<QMessageBox *>()->informativeText().contains(u"locked"_s));
        QCOMPARE(saved().size(), 1);
        answer(role);
        QCOMPARE(saved().size(), role == QMessageBox::RejectRole ? 1 : 0);
        m_window->findChild<SavedAccountsDialog *>()->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QCOMPARE(kept(), Secret("right"));
}

void TestSavedAccounts::findsAnAccountAmongMany()
{
    save(u"Anna"_s);
    Profile other = saved().first();
    for (int i = 0; i < 12; ++i) {
        other.name = u"Account %1"_s.arg(i);
        QVERIFY(!m_store->add(other));
    }
    openList();
    QCOMPARE(list()->model()->rowCount(), 13);
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_S, Qt::AltModifier);
    auto *filter = find<QLineEdit>("profileFilter");
    QVERIFY(filter && filter->hasFocus());
    QTest::keyClicks(filter, u"count 11"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
}

QTEST_MAIN(TestSavedAccounts)
#include "tst_savedaccounts.moc"
