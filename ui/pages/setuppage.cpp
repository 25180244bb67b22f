// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/setuppage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace portwright {

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Account:
        return SetupPage::tr("Your account");
    case Step::Find:
        return SetupPage::tr("Find settings");
    case Step::Settings:
        return SetupPage::tr("Your settings");
    case Step::Message:
        return SetupPage::tr("Test message");
    case Step::Done:
        return SetupPage::tr("Done");
    }
    Q_UNREACHABLE();
}

SetupPage::SetupPage(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
}

void SetupPage::bringIntoView(QWidget *widget)
{
    if (!widget)
        return;
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(around);
            if (!area)
                continue;
            area->ensureWidgetVisible(widget);
            // Of what does not fit, people want the beginning.
            if (widget->height() > area->viewport()->height())
                area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y());
        }
    });
}

QString SetupPage::advanceText() const { return tr("&Next"); }

} // namespace portwright
