// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits for the window: from the start of a new process to the end of its first
// paint, beside a bare QWizard of one empty page. Runs itself, once for each measurement. Ends
// with 1 if a target is missed; only a release build on a quiet machine says anything.

#include "app/composition.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWizard>
#include <QWizardPage>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double paintTarget = 250; // ms
constexpr double ratioTarget = 1.5;

qint64 now()
{
    // The same clock in parent and child.
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Says when a window was painted for the first time, and ends the program.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget *window, qint64 started)
        : m_started(started)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Queued: by then the children are painted, and the picture is on its way.
            QTimer::singleShot(0, this, [this] {
                std::printf("%lld\n", static_cast<long long>(now() - m_started));
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_started;
    bool m_seen = false;
};

int paintOnce(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setApplicationName(u"bench_firstpaint"_s);
    std::unique_ptr<Composition> composition;
    SetupModel model;
    std::unique_ptr<SetupController> controller;
    std::unique_ptr<QWidget> window;
    if (QByteArrayView(argv[1]) == "portwright") {
        composition = std::make_unique<Composition>();
        controller = std::make_unique<SetupController>(composition.get(), &model, Preferences());
        window = std::make_unique<AssistantWindow>(controller.get());
    } else {
        auto wizard = std::make_unique<QWizard>();
        wizard->addPage(new QWizardPage);
        window = std::move(wizard);
    }
    const PaintWatch watch(window.get(), std::atoll(argv[2]));
    window->show();
    return QApplication::exec();
}

/// Milliseconds of one run; negative if it failed.
double measure(const char *program, const char *kind)
{
    char command[4096];
    std::snprintf(
        command, sizeof command, "'%s' %s %lld", program, kind, static_cast<long long>(now()));
    FILE *child = popen(command, "r");
    long long microseconds = -1;
    const bool answered = child && std::fscanf(child, "%lld", &microseconds) == 1;
    return pclose(child) == 0 && answered ? double(microseconds) / 1000 : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3)
        return paintOnce(argc, argv);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(measure(argv[0], "portwright"));
        bare.push_back(measure(argv[0], "qwizard"));
        if (ours.back() < 0 || bare.back() < 0) {
            std::fprintf(stderr, "bench_firstpaint: a window was not painted\n");
            return 2;
        }
    }
    const double ratio = median(ours) / median(bare);
    std::printf("first paint, median of %d new processes\n", rounds);
    std::printf("  Portwright    %7.1f ms   target %.0f ms\n", median(ours), paintTarget);
    std::printf("  bare QWizard  %7.1f ms\n", median(bare));
    std::printf("  ratio         %7.2f      target %.1f\n", ratio, ratioTarget);
    return median(ours) < paintTarget && ratio <= ratioTarget ? 0 : 1;
}
