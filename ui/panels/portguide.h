// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QTextBrowser;

namespace portwright {

class SetupController;

/// What each mail port is for, where it comes from, and what this check found there. The text is
/// one file for each language under resources/guide.
class PortGuide : public QDialog {
    Q_OBJECT
public:
    explicit PortGuide(SetupController *controller, QWidget *parent = nullptr);

    [[nodiscard]] QString plainText() const;

private:
    void showGuide();
    [[nodiscard]] QString found(quint16 port) const;

    SetupController *m_controller;
    QTextBrowser *m_browser;
    QTimer m_showSoon;
};

} // namespace portwright
