// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/reportactions.h"

#include "ui/panels/openreport.h"
#include "ui/panels/savereportdialog.h"
#include "ui/setupcontroller.h"

#include <QAction>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace portwright {

ReportActions::ReportActions(SetupController *controller, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
    , m_open(new QAction(tr("&Open report..."), this))
    , m_save(new QAction(tr("&Save report..."), this))
{
    m_open->setObjectName(u"openReport"_s);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setObjectName(u"saveReportAction"_s);
    m_save->setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_open, &QAction::triggered, this, [this] {
        askForReport(m_window, [this](const QString &path) { openReport(path, m_window); });
    });
    connect(m_save, &QAction::triggered, this, &ReportActions::save);
    for (const auto signal : { &SetupController::checkStarted, &SetupController::checkConcluded,
             &SetupController::checkFinished, &SetupController::checkDropped,
             &SetupController::startedOver })
        connect(controller, signal, this, &ReportActions::enableSaving);
    enableSaving();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ReportActions::addTo(QMenu *menu)
{
    menu->addAction(m_open);
    menu->addAction(m_save);
}

void ReportActions::enableSaving()
{
    m_save->setEnabled(m_controller->check() && !m_controller->isChecking());
}

void ReportActions::save()
{
    auto *dialog = new SaveReportDialog(m_controller, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ReportActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedFile(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        openReport(path, m_window);
    return true;
}

} // namespace portwright
