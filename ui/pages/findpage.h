// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/setuppage.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace portwright {

class Card;
class ConsentCard;
class Heading;
class ProbeTableModel;
struct CheckConsents;

/// Step 2: the search, live. Moves on by itself only where nothing has to be decided.
class FindPage : public SetupPage {
    Q_OBJECT
public:
    explicit FindPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;

signals:
    /// The person wants to type the servers instead.
    void serversWanted();

private:
    void makeTable();
    void makeOutcome();
    void start();
    void showPhase();
    void showOutcome();
    void showProgress();
    void showBest();
    void showDetails();
    void reportChanged(qsizetype row);
    void tryAgain();
    void agree(const CheckConsents &further);
    void decline();
    void copyRow();

    ProbeTableModel *m_model;
    Heading *m_headline;
    QLabel *m_progress;
    ConsentCard *m_consent;
    Card *m_outcome;
    QTreeView *m_table;
    QLabel *m_best;
    QPushButton *m_useBest;
    Card *m_details;
    QString m_latestHost; ///< where something happened last
    bool m_hasDeclined = false;
};

} // namespace portwright
