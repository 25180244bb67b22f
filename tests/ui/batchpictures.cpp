// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "practice/practiceserver.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace portwright::tests {

namespace {

    void open(Scene &scene)
    {
        scene.window()->findChild<QAction *>(u"batch"_s)->trigger();
        scene.waitForLayout();
    }

    /// Two dozen accounts of all kinds, with column names of a German spreadsheet.
    QString list()
    {
        const QStringList names { u"anna"_s, u"bert"_s, u"carla"_s, u"dora"_s, u"emil"_s,
            u"friedrich.wilhelm"_s, u"gerda"_s, u"hans"_s };
        QString text = u"Abteilung;E-Mail-Adresse;Benutzername;Passwort;SMTP-Port\n"_s;
        for (int i = 0; i < 24; ++i) {
            const QString name = names[i % names.size()];
            const bool isElsewhere = i % 7 == 3;
            text += u"Verkauf;%1%2@%3;%4;%5;%6\n"_s.arg(name).arg(i).arg(
                isElsewhere ? u"nowhere.test"_s : PracticeServer::domain(),
                PracticeServer::accountAddress(),
                i % 5 == 4 ? u"vergessen"_s : PracticeServer::accountPassword(),
                i == 6 ? u"eins"_s : QString());
        }
        return text + u"Lager;lager at practice.test;;x;\nLager;anna0@practice.test;;x;\n"_s;
    }

    void preview(Scene &scene, const char *scenario)
    {
        scene.practise(scenario);
        open(scene);
        QApplication::clipboard()->setText(list());
        scene.click("pasteList");
        scene.waitForLayout();
    }

    void finish(Scene &scene)
    {
        preview(scene, "all-fine");
        scene.click("startBatch");
        auto *progress = scene.front()->findChild<QProgressBar *>();
        scene.wait([progress] { return progress->value() == progress->maximum(); }, 30'000);
        scene.waitForLayout();
    }

} // namespace

const QList<Picture> &batchPictures()
{
    static const QList<Picture> all {
        { "batch-first", open },
        { "batch-practice",
            [](Scene &scene) {
                scene.practise("all-fine");
                open(scene);
                scene.click("practiceAccounts");
                scene.waitForLayout();
            } },
        { "batch-refused",
            [](Scene &scene) {
                open(scene);
                QApplication::clipboard()->setText(u"name;password\nanna;x\n"_s);
                scene.click("pasteList");
                scene.waitForLayout();
            } },
        { "batch-preview", [](Scene &scene) { preview(scene, "all-fine"); } },
        { "batch-running",
            [](Scene &scene) {
                preview(scene, "slow-greeting");
                scene.click("startBatch");
                auto *progress = scene.front()->findChild<QProgressBar *>();
                scene.wait([progress] { return progress->value() >= 6; }, 30'000);
                scene.waitForLayout();
            } },
        { "batch-finished", finish },
        { "batch-filtered",
            [](Scene &scene) {
                finish(scene);
                scene.find<QComboBox>("batchShown")->setCurrentIndex(1);
                scene.type("batchText", u"refused"_s);
                scene.waitForLayout();
            } },
    };
    return all;
}

} // namespace portwright::tests
