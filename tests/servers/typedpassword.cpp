// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// typedpassword PORT: checks the outgoing half of anna@example.test at localhost in the real
// window. The password is the first line of standard input; it goes into its field key by key, so
// that no other copy of it comes from here. Prints how the check ended and stays; closes the window
// at the next line, prints "closed" and stays, for others to look at, until standard input ends.

#include "app/composition.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>
#include <unistd.h>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A character of standard input, past every buffer; nothing at its end.
std::optional<char> nextCharacter()
{
    char character = 0;
    if (::read(STDIN_FILENO, &character, 1) != 1)
        return std::nullopt;
    return character;
}

void type(QWidget *field, char character)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(character)));
    QCoreApplication::sendEvent(field, &press);
}

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

TypedServer serverAt(const QString &port)
{
    TypedServer server;
    server.isKnown = true;
    server.host = u"localhost"_s;
    server.port = port;
    server.security = TlsMode::StartTls;
    return server;
}

int runWindow(const QString &port)
{
    Preferences preferences = Preferences::read(QSettings());
    preferences.budget = 5s;
    preferences.asksIspdb = preferences.asksDomain = false;
    Composition composition;
    composition.keepAccounts();
    SetupModel model;
    SetupController controller(&composition, &model, preferences);
    AssistantWindow window(&controller);
    window.show();

    TypedServer skipped;
    skipped.isSkipped = true;
    model.setAddressText(u"anna@example.test"_s);
    model.setServer(Half::Outgoing, serverAt(port));
    model.setServer(Half::Incoming, skipped);
    QObject::connect(
        &controller, &SetupController::checkFinished, &window,
        [&controller] {
            const bool isSignedIn
                = controller.half(Half::Outgoing)->phase() == HalfCheck::Phase::SignedIn;
            say(isSignedIn ? u"signed in"_s : u"not signed in"_s);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &window, [&window] {
        auto *field = window.findChild<QLineEdit *>(u"password"_s);
        for (auto key = nextCharacter(); key && *key != '\n'; key = nextCharacter())
            type(field, *key);
        window.findChild<QAbstractButton *>(u"next"_s)->click();
    });
    QSocketNotifier nextLine(STDIN_FILENO, QSocketNotifier::Read);
    nextLine.setEnabled(false);
    QObject::connect(&controller, &SetupController::checkFinished, &nextLine,
        [&nextLine] { nextLine.setEnabled(true); });
    QObject::connect(&nextLine, &QSocketNotifier::activated, &window, [&window] {
        (void)nextCharacter();
        window.close();
    });
    QTimer::singleShot(60s, &window, [] { QCoreApplication::exit(2); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"portwright"_s);
    QApplication::setOrganizationName(u"portwright"_s);
    const int status = runWindow(QCoreApplication::arguments().value(1));
    say(u"closed"_s);
    while (nextCharacter()) { }
    return status;
}
