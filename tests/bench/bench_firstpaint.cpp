// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QTimer>
#include <QWizard>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace portwright;

namespace {

/// Ends the program once the first top-level window was painted, and prints how long that took
/// since `began`, a time of the steady clock that whoever started the process took.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::chrono::nanoseconds began)
        : m_began(began)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [this] {
                const auto took = std::chrono::steady_clock::now().time_since_epoch() - m_began;
                std::printf("%.1f\n", std::chrono::duration<double, std::milli>(took).count());
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    std::chrono::nanoseconds m_began;
    bool m_painted = false;
};

} // namespace

/// bench_firstpaint bare|window NANOSECONDS
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: bench_firstpaint bare|window NANOSECONDS\n", stderr);
        return 64;
    }
    FirstPaint paint(std::chrono::nanoseconds(QByteArray(argv[2]).toLongLong()));
    application.installEventFilter(&paint);
    const QByteArray kind(argv[1]);
    std::unique_ptr<Composition> composition;
    SetupModel model;
    std::unique_ptr<SetupController> controller;
    std::unique_ptr<QWidget> window;
    if (kind == "bare") {
        auto wizard = std::make_unique<QWizard>();
        wizard->addPage(new QWizardPage);
        window = std::move(wizard);
    } else {
        composition = std::make_unique<Composition>();
        controller = std::make_unique<SetupController>(composition.get(), &model, Preferences());
        window = std::make_unique<AssistantWindow>(controller.get());
    }
    window->show();
    return QApplication::exec();
}
