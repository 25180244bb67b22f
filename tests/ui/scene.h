// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "publishinghost.h"
#include "ui/assistantwindow.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextStream>
#include <functional>

namespace portwright::tests {

/// One window in one state, driven as a person would.
class Scene {
public:
    enum class World { Practice, Published };

    explicit Scene(World world)
        : m_host(
            world == World::Practice ? static_cast<EngineHost *>(&m_composition) : &m_published)
        , m_controller(m_host, &m_model, quickPreferences())
        , m_window(&m_controller)
    {
        m_window.resize(1024, 700);
        m_window.show();
        m_window.activateWindow();
        wait([this] { return m_window.isActiveWindow(); });
    }

    void practise(const char *scenario) { m_window.startPractice(QString::fromLatin1(scenario)); }

    template <typename T> T *find(const char *name)
    {
        for (T *widget : m_window.findChildren<T *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("no %s is shown", name);
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) { find<QAbstractButton>(button)->click(); }
    void wait(const std::function<bool()> &condition, int milliseconds = 6000)
    {
        if (!QTest::qWaitFor(condition, milliseconds))
            QTextStream(stderr) << "gave up waiting" << Qt::endl;
    }
    /// What was found meanwhile is shown, and everything has found its place.
    void waitForLayout()
    {
        int rounds = 0;
        wait([&rounds] { return ++rounds > 20; });
    }
    void waitForStep(Step step)
    {
        auto *wizard = m_window.findChild<SetupWizard *>();
        wait([wizard, step] { return wizard->step() == step; });
    }
    void waitForButton(const char *name)
    {
        const auto *button = m_window.findChild<QAbstractButton *>(QString::fromLatin1(name));
        wait([button] { return button->isVisible(); });
    }
    void waitForPhase(HalfCheck::Phase phase)
    {
        wait([this, phase] { return controller()->half(Half::Outgoing)->phase() == phase; });
    }
    void waitForDiagnosis()
    {
        wait([this] {
            const QList<DiagnosisCard *> cards = m_window.findChildren<DiagnosisCard *>();
            return std::any_of(
                cards.begin(), cards.end(), [](auto *one) { return one->isVisible(); });
        });
        waitForLayout();
    }
    SetupController *controller() { return &m_controller; }
    PublishingHost *published() { return &m_published; }
    AssistantWindow *window() { return &m_window; }
    /// The innermost dialog of the window's, where one is open.
    QWidget *front()
    {
        QWidget *front = &m_window;
        for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                front = dialog;
        }
        return front;
    }

private:
    static Preferences quickPreferences()
    {
        Preferences preferences;
        preferences.budget = std::chrono::seconds(5);
        return preferences;
    }

    Composition m_composition;
    PublishingHost m_published;
    EngineHost *m_host;
    SetupModel m_model;
    SetupController m_controller;
    AssistantWindow m_window;
};

struct Picture {
    const char *name;
    std::function<void(Scene &)> arrange;
    Scene::World world = Scene::World::Practice;
};

/// Both halves, in a world that publishes settings.
[[nodiscard]] const QList<Picture> &publishedPictures();
/// Saved accounts: to save one, to choose one.
[[nodiscard]] const QList<Picture> &accountPictures();
/// Cards of every kind, side by side.
[[nodiscard]] const QList<Picture> &diagnosisPictures();
/// Several accounts.
[[nodiscard]] const QList<Picture> &batchPictures();
/// Reports, saved and read.
[[nodiscard]] const QList<Picture> &reportPictures();

} // namespace portwright::tests
