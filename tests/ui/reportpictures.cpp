// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports: saved, read, and two of them compared.

#include "scene.h"
#include "ui/panels/comparisonwindow.h"
#include "ui/panels/reportwindow.h"
#include "ui/panels/savereportdialog.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace portwright::tests {

namespace {

    SupportReport reportOn(Scene &scene, const char *scenario)
    {
        scene.practise(scenario);
        scene.click("next");
        scene.waitForStep(Step::Settings);
        return SaveReportDialog(scene.controller()).report();
    }

    std::function<void(Scene &)> reading(int tab)
    {
        return [tab](Scene &scene) {
            auto *window = new ReportWindow(reportOn(scene, "587-blocked"), scene.window());
            window->show();
            window->findChild<QTabWidget *>(u"reportTabs"_s)->setCurrentIndex(tab);
            scene.waitForLayout();
        };
    }

    void compare(Scene &scene)
    {
        const SupportReport before = reportOn(scene, "587-blocked");
        scene.controller()->startOver();
        const SupportReport after = reportOn(scene, "all-fine");
        auto *window = new ComparisonWindow(before, after, scene.window());
        window->show();
        scene.waitForLayout();
    }

} // namespace

const QList<Picture> &reportPictures()
{
    static const QList<Picture> all {
        { "report-save",
            [](Scene &scene) {
                (void)reportOn(scene, "all-fine");
                auto *dialog = new SaveReportDialog(scene.controller(), scene.window());
                dialog->findChild<QCheckBox *>(u"reportNames"_s)->setChecked(true);
                dialog->open();
                scene.waitForLayout();
            } },
        { "report-summary", reading(0) },
        { "report-ports", reading(1) },
        { "report-certificates", reading(2) },
        { "report-log", reading(4) },
        { "report-comparison", compare },
        { "report-comparison-all",
            [](Scene &scene) {
                compare(scene);
                scene.find<QCheckBox>("showAll")->click();
                scene.waitForLayout();
            } },
    };
    return all;
}

} // namespace portwright::tests
