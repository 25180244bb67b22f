// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"
#include "ui/findings/reportsections.h"

#include <QDialog>

class QTabWidget;

namespace portwright {

class FaultLabel;
class ProtocolLogPanel;

/// A report that was saved, to be read: summary, ports, who was asked, certificates, DNS, log.
class ReportWindow : public QDialog {
    Q_OBJECT
public:
    explicit ReportWindow(const SupportReport &report, QWidget *parent = nullptr);

    /// Opens another report beside this one, with what is different; a fault is told here.
    void compareWith(const QString &path);

private:
    void addText(const QString &title, const QString &name, const QList<ReportSection> &sections);
    void addTable(const ReportSection &section, const QString &name);
    void addLog();
    void showLine(const QUrl &link);
    void copy();
    void chooseOther();

    SupportReport m_report;
    QTabWidget *m_tabs;
    FaultLabel *m_fault;
    ProtocolLogPanel *m_logPanel = nullptr;
    Transcript m_log;
};

} // namespace portwright
