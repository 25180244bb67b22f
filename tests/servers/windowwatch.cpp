// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// windowwatch PROTOCOL PORT TLS: checks the account anna@example.test, its password on standard
// input, at localhost in the real window, and prints how long the window was deaf at most.
// SSL_CERT_FILE names the authority.

#include "app/composition.h"
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
#include <QTimer>
#include <algorithm>

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

/// The longest time between two turns of the event loop.
class Watch : public QObject {
public:
    void start()
    {
        m_clock.start();
        m_timer.callOnTimeout(this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(0);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;

    Preferences preferences;
    preferences.budget = 5s;
    preferences.asksIspdb = preferences.asksDomain = false;
    Composition composition;
    SetupModel model;
    SetupController controller(&composition, &model, preferences);
    AssistantWindow window(&controller);
    window.show();

    TypedServer skipped;
    skipped.isSkipped = true;
    const QStringList arguments = QCoreApplication::arguments();
    const Half half = arguments.value(1) == u"smtp"_s ? Half::Outgoing : Half::Incoming;
    model.setAddressText(u"anna@example.test"_s);
    model.setPassword(Secret(input.readAll().trimmed()));
    model.setServer(half, serverOf(arguments));
    model.setServer(half == Half::Outgoing ? Half::Incoming : Half::Outgoing, skipped);

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
    QTextStream(stdout) << watch.longestMs() << Qt::endl;
    return status;
}
