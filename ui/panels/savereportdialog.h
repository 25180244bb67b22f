// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace portwright {

class FaultLabel;
class SetupController;

/// Asks what is to be in a report, and where to save it; tells how that went.
class SaveReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit SaveReportDialog(SetupController *controller, QWidget *parent = nullptr);

    /// The check and the message, as far as there are any, with what is ticked.
    [[nodiscard]] SupportReport report() const;
    /// As a page, or as the bare document if the name ends in ".json"; whole or not at all.
    void saveTo(const QString &path);

private:
    void chooseFile();
    void fitHeight();

    SetupController *m_controller;
    QCheckBox *m_log;
    QCheckBox *m_names;
    QCheckBox *m_domains;
    QLabel *m_done;
    FaultLabel *m_fault;
};

} // namespace portwright
