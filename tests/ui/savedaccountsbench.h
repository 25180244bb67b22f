// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profilestore.h"
#include "ownsettings.h"
#include "publishinghost.h"
#include "support/stubbornkeychain.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace portwright::tests {

using namespace Qt::StringLiterals;

/// The window with a place to save accounts to and a keychain, for tests that use it by keyboard.
class SavedAccountsBench : public QObject {
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"accounts.json"_s));
        m_keychain = std::make_unique<StubbornKeychain>();
        m_host = std::make_unique<PublishingHost>();
        m_host->keychain = m_keychain.get();
        m_host->profiles = m_store.get();
        m_host->publish();
        openWindow();
    }
    void end()
    {
        m_window.reset();
        m_controller.reset();
        m_model.reset();
        m_host.reset();
    }
    void openWindow()
    {
        m_window.reset();
        m_controller.reset();
        m_model = std::make_unique<SetupModel>();
        m_controller
            = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences());
        m_window = std::make_unique<AssistantWindow>(m_controller.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void check(const QByteArray &password = "right")
    {
        auto *address = find<QLineEdit>("address");
        QVERIFY(address && address->hasFocus());
        QTest::keyClicks(address, u"anna@example.org"_s);
        QTest::keyClick(address, Qt::Key_Tab);
        while (QApplication::focusWidget()->objectName() != u"password")
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(password));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_controller->check() && m_controller->check()->isConcluded());
    }

    void reachDone()
    {
        wizard()->goTo(Step::Done);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(find<QLabel>("keychainNote"));
        QTRY_VERIFY(m_controller->book()->keychain() != AccountBook::Keychain::NotAsked);
    }

    void save(const QString &name, AccountBook::KeepPassword keep = AccountBook::KeepPassword::No)
    {
        check();
        reachDone();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
        auto *field = find<QLineEdit>("profileName");
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->text(), u"anna@example.org"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        if (keep == AccountBook::KeepPassword::Yes)
            QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::AltModifier);
        QTRY_VERIFY(find<QLabel>("profileDone"));
        QCOMPARE(saved().size(), 1);
        QCOMPARE(saved().first().name, name);
        QTRY_COMPARE(saved().first().password == Profile::Password::InKeychain,
            keep == AccountBook::KeepPassword::Yes);
        QTRY_COMPARE(!kept().isEmpty(), keep == AccountBook::KeepPassword::Yes);
    }

    void openList()
    {
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(list() && list()->hasFocus());
    }

    void answer(QMessageBox::ButtonRole role)
    {
        QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(QTest::qWaitForWindowActive(box));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role) {
                QTest::keyClick(button, Qt::Key_Space);
                break; // the box has gone
            }
        }
        QTRY_VERIFY(!m_window->findChildren<QMessageBox *>().contains(box));
        if (list()) // which a window system does by itself
            list()->activateWindow();
    }

    [[nodiscard]] Secret kept() const
    {
        std::optional<KeychainAnswer> answer;
        QObject context;
        m_keychain->MemoryKeychain::read(u"anna@example.org"_s, &context,
            [&answer](const KeychainAnswer &given) { answer = given; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? answer->secret : Secret();
    }

    [[nodiscard]] QList<Profile> saved() const { return m_store->read().profiles; }
    [[nodiscard]] SetupWizard *wizard() const { return m_window->findChild<SetupWizard *>(); }
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        for (T *widget : m_window->findChildren<T *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractItemView *list() const { return find<QAbstractItemView>("profiles"); }
    /// What screen readers and eyes are told is wrong with it.
    [[nodiscard]] QString fault(const char *field) const
    {
        return m_window->findChild<QWidget *>(QString::fromLatin1(field))->accessibleDescription();
    }

    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<StubbornKeychain> m_keychain;
    std::unique_ptr<PublishingHost> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<AssistantWindow> m_window;

private:
    OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace portwright::tests
