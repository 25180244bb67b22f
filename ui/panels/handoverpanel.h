// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/settingsexport.h"
#include "model/secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;

namespace portwright {

class FaultLabel;
class StepsList;

/// Settings for one program, file format or command line, chosen from all there are: shown, copied,
/// saved. Holds no password but for the sheet, and there only while the box is ticked.
class HandOverPanel : public QWidget {
    Q_OBJECT
public:
    explicit HandOverPanel(QWidget *parent = nullptr);

    /// What was checked; `password` is for the sheet, and may be empty.
    void setAccount(const std::optional<AccountSettings> &settings, const Secret &password);
    /// What "Copy all" and "Save" are about; empty while something stands against it.
    [[nodiscard]] QByteArray content() const;
    /// A failure is told on the panel.
    void saveTo(const QString &path);

private:
    [[nodiscard]] const ExportFormat &format() const;
    [[nodiscard]] bool isPossible() const;
    void showChoice();
    void showContent();
    void showText();
    void copyAll();
    void save();

    QComboBox *m_choice;
    StepsList *m_steps;
    QTextEdit *m_text;
    QLabel *m_picture;
    QLabel *m_advice;
    QCheckBox *m_withPassword;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_done;
    FaultLabel *m_fault;
    std::optional<AccountSettings> m_settings;
    Secret m_password;
};

} // namespace portwright
