// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "diagnosis/replypatterns.h"
#include "ui/assistantwindow.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLibraryInfo>
#include <QSettings>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace portwright;

namespace {

/// Loads what there is of a language: our words, and Qt's for the dialogs it brings along.
void speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    auto *qtWords = new QTranslator(qApp);
    if (qtWords->load(
            locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    auto *ourWords = new QTranslator(qApp);
    if (ourWords->load(locale, u"portwright"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ourWords);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// Whether there is any chance of a window: without one, Qt ends the program and advises to install
/// it again.
bool hasDisplay(int argc, char *argv[])
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    const auto namesPlatform
        = [](const char *argument) { return qstrcmp(argument, "-platform") == 0; };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc, namesPlatform);
}
#else
bool hasDisplay(int, char *[]) { return true; }
#endif

constexpr int unavailable = 69; // EX_UNAVAILABLE of sysexits.h

/// In the place of Qt's own handler while Qt looks for a display: where there is none it would end
/// the program with a core dump and advise to install it again.
void tellWithoutCrash(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    (void)std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtFatalMsg)
        return;
    (void)std::fputs(
        "portwright: the display that DISPLAY or WAYLAND_DISPLAY names cannot be used; the "
        "lines above say why. In a terminal, use portwright-cli.\n",
        stderr);
    std::_Exit(unavailable);
}

/// A window without letters is of no use, and Qt says nothing of it.
void tellIfFontsAreMissing()
{
    if (!QFontMetrics(QFont()).inFont(u'a'))
        QTextStream(stderr) << QCoreApplication::translate("main",
            "portwright: no fonts are installed, so the window cannot show any text. Install some "
            "(on Debian: fonts-dejavu-core), or use portwright-cli in a terminal.")
                            << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!hasDisplay(argc, argv)) {
        QTextStream(stderr)
            << "portwright: there is no display to show a window on (neither DISPLAY "
               "nor WAYLAND_DISPLAY is set). In a terminal, use portwright-cli.\n";
        return unavailable;
    }
    const QtMessageHandler usual = qInstallMessageHandler(tellWithoutCrash);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(u"portwright"_s);
    QApplication::setOrganizationName(u"portwright"_s);
    QApplication::setApplicationDisplayName(u"Portwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(PORTWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"portwright"_s);

    const Preferences preferences = Preferences::read(QSettings());
    speak(preferences.language);
    tellIfFontsAreMissing();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main",
        "Finds the mail port that works, proves it with a sign-in, and sends a test message."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"practice"_s,
        QCoreApplication::translate(
            "main", "Start with practice servers; nothing leaves this computer.") });
    parser.addPositionalArgument(u"scenario"_s,
        QCoreApplication::translate("main", "With --practice: what the servers do wrong."),
        u"[scenario]"_s);
    parser.addPositionalArgument(u"report"_s,
        QCoreApplication::translate("main", "Without: a saved report to open."), u"[report]"_s);
    parser.process(application);

    Composition composition;
    composition.keepAccounts();
    const QStringList scenarios = composition.practiceScenarios();
    const QStringList arguments = parser.positionalArguments();
    const bool practises = parser.isSet(u"practice"_s);
    const bool opensReport = !practises && QFileInfo(arguments.value(0)).isFile();
    if (arguments.size() > (practises || opensReport ? 1 : 0)
        || (practises && !arguments.isEmpty() && !scenarios.contains(arguments.first()))) {
        QTextStream(stderr) << QCoreApplication::translate(
            "main", "portwright: unknown argument %1. Scenarios for --practice: %2")
                                   .arg(arguments.last(), scenarios.join(u", "_s))
                            << Qt::endl;
        return 64; // EX_USAGE of sysexits.h
    }

    SetupModel model;
    SetupController controller(&composition, &model, preferences);
    AssistantWindow window(&controller);
    window.show();
    Composition::loadAside();
    loadReplyPatternsAside();
    if (practises)
        window.startPractice(arguments.isEmpty() ? scenarios.first() : arguments.first());
    if (opensReport)
        window.showReport(arguments.first());
    return QApplication::exec();
}
