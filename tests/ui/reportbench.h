// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition.h"
#include "ownsettings.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QTest>

namespace portwright::tests {

using namespace Qt::StringLiterals;

/// The window with the practice servers, and a folder for reports; for tests that use it.
class ReportBench : public QObject {
protected:
    ReportBench() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void begin()
    {
        m_host = std::make_unique<Composition>();
        m_model = std::make_unique<SetupModel>();
        m_controller
            = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences {});
        m_window = std::make_unique<AssistantWindow>(m_controller.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void end()
    {
        m_window.reset();
        m_controller.reset();
        m_model.reset();
        m_host.reset();
    }

    void check()
    {
        QVERIFY(m_controller->startPractice(u"all-fine"_s));
        m_model->setName(u"Anna Example"_s);
        m_controller->startCheck();
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->check()->isConcluded(), 20'000);
    }

    OwnSettings m_folder;
    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<AssistantWindow> m_window;
};

} // namespace portwright::tests
