// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace portwright {

class Card;
class DiagnosisCard;
class ProbeTableModel;
class SetupController;

/// The search for one half of the account, live: every server with what happened there, the best
/// so far, and the row that was chosen in full. One line says so where the half is not tested.
class HalfTable : public QWidget {
    Q_OBJECT
public:
    HalfTable(SetupController *controller, Half half, QWidget *parent = nullptr);

signals:
    /// Something grew that the person asked for.
    void shown(QWidget *part);
    /// A line of the protocol log is to be shown: TranscriptEntry::index.
    void evidenceRequested(qint64 index);

private:
    void makeTable();
    void start();
    void showProgress();
    void showBest();
    void showDetails();
    void reportChanged(Half half, qsizetype row);
    void copyRow();

    SetupController *m_controller;
    Half m_half;
    ProbeTableModel *m_model;
    QLabel *m_title;
    QLabel *m_progress;
    QTreeView *m_table;
    QLabel *m_best;
    QPushButton *m_useBest;
    Card *m_details; ///< of a server where nothing is wrong
    DiagnosisCard *m_diagnosis; ///< of one where something is
};

} // namespace portwright
