// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "practice/practiceserver.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <memory>

namespace portwright::tests {

/// The steps with everything behind them, for tests that go through them as a person would.
class WizardBench {
public:
    explicit WizardBench(std::unique_ptr<EngineHost> host = std::make_unique<Composition>())
        : m_host(std::move(host))
        , m_controller(m_host.get(), &m_model, quickPreferences())
        , m_wizard(&m_controller)
    {
        m_wizard.resize(1000, 700);
        m_wizard.show();
        m_wizard.activateWindow();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&m_wizard); }
    [[nodiscard]] SetupWizard *wizard() { return &m_wizard; }
    [[nodiscard]] SetupController *controller() { return &m_controller; }
    [[nodiscard]] SetupModel *model() { return &m_model; }
    [[nodiscard]] HalfCheck::Phase phase(Half half = Half::Outgoing)
    {
        return m_controller.half(half)->phase();
    }

    /// The one that is shown: pages that wait behind the current one have fields of the same names.
    template <typename T> [[nodiscard]] T *find(const char *name = nullptr)
    {
        return findIn<T>(&m_wizard, name);
    }
    /// The one within `part`: both halves have fields of the same names.
    template <typename T> [[nodiscard]] T *findIn(QWidget *part, const char *name = nullptr)
    {
        const QList<T *> all = part->findChildren<T *>(QString::fromLatin1(name));
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename T> [[nodiscard]] bool shows() { return find<T>() != nullptr; }

    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const char *button)
    {
        auto *found = find<QAbstractButton>(button);
        QVERIFY2(found, button);
        QVERIFY2(found->isEnabled(), button);
        found->click();
    }
    void practise(const char *scenario)
    {
        QVERIFY2(m_controller.startPractice(QString::fromLatin1(scenario)),
            qPrintable(m_host->practiceErrorWords()));
    }
    [[nodiscard]] bool canGoOn() { return find<QPushButton>("next")->isEnabled(); }
    /// What screen readers and eyes are told is wrong with a field.
    [[nodiscard]] QString fault(const char *field)
    {
        return find<QLineEdit>(field)->accessibleDescription();
    }
    [[nodiscard]] int signIns(Half half = Half::Outgoing)
    {
        int count = 0;
        for (const int used : m_controller.half(half)->signInsUsed())
            count += used;
        return count;
    }

private:
    static Preferences quickPreferences()
    {
        Preferences preferences;
        preferences.budget = std::chrono::seconds(5);
        return preferences;
    }

    std::unique_ptr<EngineHost> m_host;
    SetupModel m_model;
    SetupController m_controller;
    SetupWizard m_wizard;
};

} // namespace portwright::tests
