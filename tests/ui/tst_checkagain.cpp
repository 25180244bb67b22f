// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedaccountsbench.h"

using namespace portwright;
using namespace portwright::tests;

/// A saved account is filled in and checked again, with the password that is kept or without.
class TestCheckAgain : public SavedAccountsBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void checksAgainWithThePassword();
    void checksAgainWithoutAPassword();
    void asksForThePasswordThatTheKeychainLost();
    void forgetsTheAnswerOfAKeychainThatNobodyWaitsFor();
    void checksOnceThoughTheKeychainAnswersLate();
    void replacesThePasswordThatHasChanged();
    void keepsNoPasswordThatWasRefused();
    void neverShowsAPasswordFromTheKeychain();
    void completesASavedAddress();
    void offersChangedSettings();
    void remembersWhatWasAgreedTo();
    void writesDownHowTheCheckEnded();
};

void TestCheckAgain::checksAgainWithThePassword()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    openWindow(); // another day
    m_host->drivers.signIns.clear();
    openList();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(wizard()->step(), Step::Settings);
    QCOMPARE(m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn);
    QCOMPARE(m_controller->half(Half::Incoming)->phase(), HalfCheck::Phase::SignedIn);
    QCOMPARE(m_host->drivers.signIns.size(), 2);
    wizard()->goTo(Step::Account);
    QVERIFY(find<QCheckBox>("knowsServers")->isChecked());
    QCOMPARE(m_model->outgoing().host, u"mail.example.org"_s);
    QCOMPARE(m_model->incoming().host, u"mail.example.org"_s);
    QVERIFY(m_model->incoming().wasEncrypted);
}

void TestCheckAgain::checksAgainWithoutAPassword()
{
    save(u"Anna"_s);
    openWindow();
    openList();
    QTest::keyClick(list(), Qt::Key_Return);
    m_window->activateWindow(); // which a window system does by itself
    QTRY_VERIFY(find<QLineEdit>("password") && find<QLineEdit>("password")->hasFocus());
    QVERIFY(!m_controller->check());
    QCOMPARE(find<QLineEdit>("address")->text(), u"anna@example.org"_s);
    QTest::keyClicks(find<QLineEdit>("password"), u"right"_s);
    QTest::keyClick(find<QLineEdit>("password"), Qt::Key_Return);
    QTRY_COMPARE(wizard()->step(), Step::Settings);
    QVERIFY(m_keychain->asked.isEmpty());
    QCOMPARE(m_controller->book()->current()->name, u"Anna"_s);
}

void TestCheckAgain::asksForThePasswordThatTheKeychainLost()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    QObject context;
    m_keychain->MemoryKeychain::remove(
        u"anna@example.org"_s, &context, [](const KeychainAnswer &) {});
    m_controller->book()->checkAgain(u"Anna"_s);
    QTRY_VERIFY(find<QLineEdit>("password") && find<QLineEdit>("password")->hasFocus());
    QVERIFY(find<QLineEdit>("password")->text().isEmpty());
    QVERIFY(find<QLabel>("passwordNote")->text().contains(u"keychain"_s));
    QVERIFY(!m_controller->check());
}

void TestCheckAgain::forgetsTheAnswerOfAKeychainThatNobodyWaitsFor()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_controller->book()->checkAgain(u"Anna"_s);
    QVERIFY(m_controller->book()->isAskingForPassword());
    m_controller->startOver(); // before it answers
    QVERIFY(!m_controller->book()->isAskingForPassword());
    (void)kept(); // whose answer comes behind the other
    QVERIFY(m_model->password().isEmpty() && m_model->addressText().isEmpty());
    QVERIFY(!m_controller->check());
}

void TestCheckAgain::checksOnceThoughTheKeychainAnswersLate()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_controller->book()->checkAgain(u"Anna"_s);
    QVERIFY(m_controller->book()->isAskingForPassword());
    m_model->setPassword(Secret("typed")); // by somebody who does not wait
    QVERIFY(!m_controller->book()->isAskingForPassword());
    m_controller->startCheck();
    const AccountCheck *check = m_controller->check();
    (void)kept(); // whose answer comes behind the other
    QCOMPARE(m_controller->check(), check);
    QCOMPARE(m_model->password(), Secret("typed"));
}

void TestCheckAgain::replacesThePasswordThatHasChanged()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_host->outgoingPassword = m_host->incomingPassword = "changed";
    m_controller->book()->checkAgain(u"Anna"_s);
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignInRefused);
    QTRY_COMPARE(m_controller->phase(Half::Incoming), HalfCheck::Phase::SignInRefused);
    reachDone();
    QVERIFY(!find<QPushButton>("saveAccount")); // there is nothing better to keep
    m_model->setPassword(Secret("changed"));
    m_controller->startCheck();
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignedIn);
    QTRY_COMPARE(m_controller->phase(Half::Incoming), HalfCheck::Phase::SignedIn);
    reachDone();
    QTRY_VERIFY(find<QPushButton>("saveAccount"));
    QVERIFY(find<QLabel>("profileSaved")->text().contains(u"another password"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(kept(), Secret("changed"));
    QTRY_VERIFY(!find<QPushButton>("saveAccount"));
}

void TestCheckAgain::keepsNoPasswordThatWasRefused()
{
    m_host->outgoingPassword = "other";
    check();
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignInRefused);
    QTRY_COMPARE(m_controller->phase(Half::Incoming), HalfCheck::Phase::SignedIn);
    m_model->setPassword(Secret("wrong")); // for outgoing mail, and refused as well
    reachDone();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(kept(), Secret("right"));
}

void TestCheckAgain::neverShowsAPasswordFromTheKeychain()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_controller->book()->fill(u"Anna"_s);
    QTRY_VERIFY(m_model->isPasswordKept());
    QCOMPARE(m_model->password(), Secret("right"));
    auto *field = find<QLineEdit>("password");
    QVERIFY(!field->text().isEmpty() && !field->text().contains(u"right"_s));
    auto *show = m_window->findChild<QToolButton *>(u"showPassword"_s);
    QVERIFY(show && !show->isEnabled());
    field->setFocus();
    field->setCursorPosition(3);
    QTest::keyClicks(field, u"new"_s);
    QCOMPARE(field->text(), u"new"_s);
    QCOMPARE(m_model->password(), Secret("new"));
    QVERIFY(show->isEnabled());
}

void TestCheckAgain::completesASavedAddress()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    openWindow();
    QVERIFY(find<QToolButton>("openSavedAccounts"));
    auto *address = find<QLineEdit>("address");
    QTest::keyClicks(address, u"ann"_s);
    QVERIFY(address->completer()->popup()->isVisible());
    QTest::keyClick(address->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(address->completer()->popup(), Qt::Key_Return);
    QCOMPARE(address->text(), u"anna@example.org"_s);
    QVERIFY(find<QCheckBox>("knowsServers")->isChecked());
    QTRY_COMPARE(m_model->password(), Secret("right"));
    QVERIFY(!m_controller->check());
    QCOMPARE(m_controller->book()->current()->name, u"Anna"_s);
    QTest::keyClicks(address, u".uk"_s); // somebody else
    QVERIFY(!m_controller->book()->current());
}

void TestCheckAgain::offersChangedSettings()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    const Endpoint before = saved().first().settings.outgoing->endpoint;
    m_host->closedPorts = { before.port };
    m_controller->book()->fill(u"Anna"_s);
    QTRY_VERIFY(m_model->isPasswordKept());
    m_model->setOutgoing({}); // look for it anew
    m_controller->startCheck();
    QTRY_COMPARE(m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn);
    const Endpoint now = m_controller->half(Half::Outgoing)->best()->endpoint;
    QVERIFY(now != before);
    QCOMPARE(saved().first().settings.outgoing->endpoint, before);
    reachDone();
    QTRY_VERIFY(find<QPushButton>("saveAccount"));
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(saved().first().settings.outgoing->endpoint, now);
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().first().password, Profile::Password::InKeychain);
    QVERIFY(!find<QPushButton>("saveAccount"));
}

void TestCheckAgain::remembersWhatWasAgreedTo()
{
    CertificateSummary certificate;
    certificate.sha256 = QByteArray(32, 's');
    TlsDetails selfSigned;
    selfSigned.chain = { certificate };
    selfSigned.faults = { CertificateFault::SelfSigned };
    for (const quint16 port : { 587, 465, 2525, 25 })
        m_host->certificates.insert(port, selfSigned);
    check();
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::NeedsConsent);
    m_controller->agree(Half::Outgoing, { false, { selfSigned.fingerprint() }, {} });
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignedIn);
    QVERIFY(!m_controller->book()->save(u"Anna"_s, AccountBook::KeepPassword::Yes));
    QTRY_COMPARE(kept(), Secret("right"));
    openWindow();
    m_controller->book()->checkAgain(u"Anna"_s);
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignedIn);
}

void TestCheckAgain::writesDownHowTheCheckEnded()
{
    save(u"Anna"_s, AccountBook::KeepPassword::Yes);
    m_host->outgoingPassword = "another";
    m_controller->book()->checkAgain(u"Anna"_s);
    QTRY_COMPARE(saved().first().outgoing.result, HalfCheck::Phase::SignInRefused);
    QCOMPARE(saved().first().incoming.result, HalfCheck::Phase::SignedIn);
    QVERIFY(!m_controller->book()->hasNewSettings());
    openList();
    QVERIFY(!list()->model()->index(0, 2).data().toString().isEmpty());
}

QTEST_MAIN(TestCheckAgain)
#include "tst_checkagain.moc"
