// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a picture of every page and state: screenshots FOLDER [VARIANT...]
// Variants: light, dark, large (200 % text), de, rtl. Without any: all of them.

#include "scene.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QProgressBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace portwright;
using namespace portwright::tests;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(48, 48, 52), QColor(40, 40, 44));
    dark.setColor(QPalette::Base, QColor(30, 30, 33));
    dark.setColor(QPalette::AlternateBase, QColor(36, 36, 40));
    dark.setColor(QPalette::Highlight, QColor(60, 120, 200));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(160, 160, 165));
    dark.setColor(QPalette::ToolTipBase, QColor(60, 60, 50));
    dark.setColor(QPalette::ToolTipText, QColor(230, 230, 220));
    return dark;
}

void checkAccount(Scene &scene, const char *scenario)
{
    scene.practise(scenario);
    scene.click("next");
}

void reachSettings(Scene &scene, const char *scenario)
{
    checkAccount(scene, scenario);
    scene.waitForStep(Step::Settings);
}

void sendMessage(Scene &scene, const char *scenario)
{
    reachSettings(scene, scenario);
    scene.click("next");
    scene.click("send");
    scene.waitForDiagnosis();
}

void chooseMenu(Scene &scene, const char *name)
{
    scene.window()->findChild<QAction *>(QString::fromLatin1(name))->trigger();
}

void reachHandOver(Scene &scene, const char *target)
{
    reachSettings(scene, "all-fine");
    scene.click("next");
    scene.click("next");
    scene.find<QTabWidget>("doneTabs")->setCurrentIndex(1);
    auto *choice = scene.find<QComboBox>("exportChoice");
    choice->setCurrentIndex(choice->findData(QString::fromLatin1(target)));
}

const QList<Picture> &pictures()
{
    static const QList<Picture> all {
        { "account", [](Scene &) {} },
        { "account-typed",
            [](Scene &scene) {
                scene.type("name", u"Anna Example"_s);
                scene.type("address", u"anna@example.org"_s);
                scene.type("password", u"correct horse"_s);
            } },
        { "account-fault", [](Scene &scene) { scene.type("address", u"anna b@example.org"_s); } },
        { "account-advice", [](Scene &scene) { scene.type("address", u"anna@gmail.com"_s); } },
        { "account-servers",
            [](Scene &scene) {
                scene.type("address", u"anna@example.org"_s);
                scene.click("knowsServers");
                scene.type("host", u"https://mail.example.org/"_s);
                scene.type("port", u"70000"_s);
            } },
        { "find-searching",
            [](Scene &scene) {
                checkAccount(scene, "slow-greeting");
                scene.wait([&] {
                    return scene.controller()->half(Half::Outgoing)->reports().size() >= 3;
                });
                scene.wait([&] {
                    return scene.controller()->half(Half::Outgoing)->reports().last().stage
                        > Stage::Connect;
                });
            } },
        { "find-stopped",
            [](Scene &scene) {
                checkAccount(scene, "slow-greeting");
                scene.wait([&] {
                    return scene.controller()->half(Half::Outgoing)->reports().size() >= 3;
                });
                scene.click("cancel");
            } },
        { "find-nothing",
            [](Scene &scene) {
                scene.practise("all-fine");
                scene.click("knowsServers");
                scene.type("host", u"nowhere.practice.test"_s);
                scene.click("next");
                scene.waitForPhase(HalfCheck::Phase::NothingFound);
            } },
        { "find-certificate",
            [](Scene &scene) {
                checkAccount(scene, "certificate-expired");
                scene.waitForPhase(HalfCheck::Phase::NeedsConsent);
            } },
        { "find-unencrypted",
            [](Scene &scene) {
                checkAccount(scene, "no-starttls");
                scene.wait([&] { return scene.controller()->check()->isConcluded(); });
            } },
        { "find-declined",
            [](Scene &scene) {
                checkAccount(scene, "certificate-wrong-host");
                scene.waitForPhase(HalfCheck::Phase::NeedsConsent);
                scene.click("decline");
            } },
        { "find-details",
            [](Scene &scene) {
                reachSettings(scene, "587-blocked");
                scene.click("back");
                auto *table = scene.window()->findChild<QAbstractItemView *>(u"outgoing"_s);
                table->setCurrentIndex(table->model()->index(1, 0));
            } },
        { "find-row-fault",
            [](Scene &scene) {
                reachSettings(scene, "only-465");
                scene.click("back");
                auto *table = scene.window()->findChild<QAbstractItemView *>(u"outgoing"_s);
                table->setCurrentIndex(table->model()->index(0, 0));
                scene.waitForLayout();
            } },
        { "settings", [](Scene &scene) { reachSettings(scene, "all-fine"); } },
        { "settings-why",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("why");
            } },
        { "settings-change",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("change");
            } },
        { "settings-about",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("aboutServer");
                scene.waitForLayout();
            } },
        { "settings-measuring",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("aboutServer");
                scene.wait([&] { return scene.find<QAbstractButton>("measure")->isEnabled(); });
                scene.click("measure");
                const auto *progress = scene.find<QProgressBar>("measuring");
                scene.wait([&] { return progress->value() > 3; });
            } },
        { "settings-measured",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("aboutServer");
                scene.wait([&] { return scene.find<QAbstractButton>("measure")->isEnabled(); });
                scene.click("measure");
                scene.waitForButton("stopMeasuring");
                const auto *measure = scene.window()->findChild<QAbstractButton *>(u"measure"_s);
                scene.wait([measure] { return measure->isVisible(); }, 20000);
                scene.waitForLayout();
            } },
        { "settings-certificate",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("certificate");
            } },
        { "settings-refused",
            [](Scene &scene) {
                reachSettings(scene, "wrong-password");
                scene.waitForDiagnosis();
            } },
        { "settings-servers-only",
            [](Scene &scene) {
                scene.practise("all-fine");
                scene.type("password", {});
                scene.click("next");
                scene.waitForStep(Step::Settings);
            } },
        { "settings-blocked",
            [](Scene &scene) {
                reachSettings(scene, "587-blocked");
                scene.waitForDiagnosis();
                scene.click("fold");
            } },
        { "settings-slow",
            [](Scene &scene) {
                reachSettings(scene, "slow-greeting");
                scene.waitForDiagnosis();
            } },
        { "settings-evidence",
            [](Scene &scene) {
                reachSettings(scene, "wrong-password");
                scene.waitForDiagnosis();
                scene.click("details");
                scene.click("showEvidence");
            } },
        { "message-greylisted", [](Scene &scene) { sendMessage(scene, "greylisted"); } },
        { "message-recipient-unknown",
            [](Scene &scene) { sendMessage(scene, "recipient-unknown"); } },
        { "message-drops", [](Scene &scene) { sendMessage(scene, "drops"); } },
        { "message",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("next");
            } },
        { "message-arrived",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("next");
                scene.click("send");
                scene.waitForButton("deleteMessage");
                scene.click("showPath");
            } },
        { "message-not-seen",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("next");
                Preferences impatient = scene.controller()->preferences();
                impatient.arrivalPatience = std::chrono::seconds(0);
                scene.controller()->setPreferences(impatient);
                scene.click("send");
                scene.waitForButton("lookAgain");
            } },
        { "done",
            [](Scene &scene) {
                reachSettings(scene, "all-fine");
                scene.click("next");
                scene.click("next");
            } },
        { "done-steps", [](Scene &scene) { reachHandOver(scene, "thunderbird"); } },
        { "done-sheet", [](Scene &scene) { reachHandOver(scene, "sheet"); } },
        { "done-code", [](Scene &scene) { reachHandOver(scene, "qr"); } },
        { "done-text", [](Scene &scene) { reachHandOver(scene, "postfix"); } },
        { "port-guide", [](Scene &scene) { chooseMenu(scene, "portGuide"); } },
        { "practice", [](Scene &scene) { chooseMenu(scene, "practice"); } },
        { "preferences", [](Scene &scene) { chooseMenu(scene, "preferences"); } },
        { "about", [](Scene &scene) { chooseMenu(scene, "about"); } },
    };
    return all;
}

/// Puts the program into a look and takes it back.
class Variant {
public:
    explicit Variant(const QString &name)
        : m_palette(QApplication::palette())
        , m_font(QApplication::font())
    {
        if (name == u"dark")
            QApplication::setPalette(darkPalette());
        if (name == u"large") {
            QFont large = m_font;
            large.setPointSizeF(large.pointSizeF() * 2);
            QApplication::setFont(large);
        }
        if (name == u"rtl")
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (name == u"de" && m_german.load(u":/i18n/portwright_de.qm"_s))
            QApplication::installTranslator(&m_german);
        QLocale::setDefault(QLocale(name == u"de" ? u"de"_s : u"en"_s));
    }
    ~Variant()
    {
        QApplication::removeTranslator(&m_german);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
    }
    Variant(const Variant &) = delete;
    Variant &operator=(const Variant &) = delete;

private:
    QPalette m_palette;
    QFont m_font;
    QTranslator m_german;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"portwright-screenshots"_s);
    QApplication::setApplicationDisplayName(u"Portwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(PORTWRIGHT_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());

    QStringList wanted = QApplication::arguments().mid(1);
    if (wanted.isEmpty() || wanted.first().startsWith(u'-')) { // which would be an odd folder
        QTextStream(stderr) << "screenshots FOLDER [VARIANT...] [PICTURE...]" << Qt::endl;
        return 64;
    }
    const QDir folder(wanted.takeFirst());
    folder.mkpath(u"."_s);
    QStringList variants { u"light"_s, u"dark"_s, u"large"_s, u"de"_s, u"rtl"_s };
    const auto isWanted = [&](const QString &name, const QStringList &kind) {
        const auto named = [&](const QString &one) { return kind.contains(one); };
        return wanted.contains(name) || std::none_of(wanted.begin(), wanted.end(), named);
    };
    QStringList names;
    const QList<Picture> all = pictures() + publishedPictures() + accountPictures()
        + diagnosisPictures() + batchPictures() + reportPictures();
    for (const Picture &picture : all)
        names += QString::fromLatin1(picture.name);
    for (const QString &name : variants) {
        if (!isWanted(name, variants))
            continue;
        const Variant variant(name);
        for (const Picture &picture : all) {
            const QString pictureName = QString::fromLatin1(picture.name);
            if (!isWanted(pictureName, names))
                continue;
            Scene scene(picture.world);
            picture.arrange(scene);
            QApplication::sendPostedEvents(); // for layouts and scroll bars to settle
            const QString file = folder.filePath(u"%1-%2.png"_s.arg(pictureName, name));
            if (!scene.front()->grab().save(file))
                qFatal("cannot write %s", qPrintable(file));
        }
    }
    return 0;
}
