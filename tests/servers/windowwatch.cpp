// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// windowwatch [PROTOCOL PORT TLS]: checks the account anna@example.test, its password on standard
// input, in the real window: at localhost, or where its domain says. Prints for how many
// milliseconds the window was deaf at most, and how many of the processor's it took at most in one
// turn of its event loop, which says the same on a machine that has other things to do.
// SSL_CERT_FILE names the authority.

#include "app/composition.h"
#include "diagnosis/replypatterns.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <utility>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TypedServer serverOf(const QStringList &arguments)
{
    TypedServer server;
    server.isKnown = true;
    server.host = u"localhost"_s;
    server.protocol = arguments.value(1) == u"pop3"_s ? Protocol::Pop3 : Protocol::Imap;
    server.port = arguments.value(2);
    server.security = tlsModeFromId(arguments.value(3));
    return server;
}

/// The longest turn of the event loop.
class Watch : public QObject {
public:
    void start()
    {
        m_clock.start();
        m_worked = worked();
        m_timer.callOnTimeout(this, [this] {
            m_longest = std::max(m_longest, std::chrono::milliseconds(m_clock.restart()));
            const auto now = worked();
            m_busiest = std::max(m_busiest, now - std::exchange(m_worked, now));
        });
        m_timer.start(0);
    }
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    [[nodiscard]] std::chrono::milliseconds busiest() const { return m_busiest; }

private:
    /// Of the processor's time, by this thread.
    [[nodiscard]] static std::chrono::milliseconds worked()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_worked {};
    std::chrono::milliseconds m_longest {};
    std::chrono::milliseconds m_busiest {};
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    Composition::loadAside(); // as the program does
    loadReplyPatternsAside();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;

    Preferences preferences;
    preferences.budget = 5s;
    const QStringList arguments = QCoreApplication::arguments();
    const bool isTyped = arguments.size() > 1;
    preferences.asksIspdb = false;
    preferences.asksDomain = !isTyped;
    Composition composition;
    SetupModel model;
    SetupController controller(&composition, &model, preferences);
    AssistantWindow window(&controller);
    window.show();

    TypedServer skipped;
    skipped.isSkipped = true;
    const bool isIncoming = isTyped && arguments.value(1) != u"smtp"_s;
    const Half half = isIncoming ? Half::Incoming : Half::Outgoing;
    model.setAddressText(u"anna@example.test"_s);
    model.setPassword(Secret(input.readAll().trimmed()));
    if (isTyped)
        model.setServer(half, serverOf(arguments));
    model.setServer(half == Half::Outgoing ? Half::Incoming : Half::Outgoing, skipped);

    QThreadPool::globalInstance()->waitForDone(); // a person types for longer

    Watch watch;
    QObject::connect(
        &controller, &SetupController::checkFinished, &application,
        [&] { QTimer::singleShot(500ms, &application, &QCoreApplication::quit); },
        Qt::QueuedConnection);
    QTimer::singleShot(15s, &application, [] { QCoreApplication::exit(2); });
    QTimer::singleShot(0, &application, [&] {
        watch.start();
        window.findChild<QAbstractButton *>(u"next"_s)->click();
    });
    const int status = QApplication::exec();
    QTextStream(stdout) << watch.longest().count() << ' ' << watch.busiest().count() << Qt::endl;
    return status;
}
