// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QTreeView;

namespace portwright {

class LedgerModel;
class SetupController;

/// Who was asked for settings and what they were told, folded away until somebody wants to know.
/// Fills while the search goes on.
class LedgerPanel : public QWidget {
    Q_OBJECT
public:
    explicit LedgerPanel(SetupController *controller, QWidget *parent = nullptr);

signals:
    /// It was unfolded.
    void unfolded();

private:
    void showLedger();
    void unfold();
    void copyRow();

    SetupController *m_controller;
    LedgerModel *m_model;
    QPushButton *m_fold;
    QTreeView *m_table = nullptr; ///< made when first unfolded
};

} // namespace portwright
