// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "ui/pages/setuppage.h"

#include <optional>

namespace portwright {

class AdviceCard;
class Card;
class ConsentCard;
class DiagnosisPanel;
class HalfTable;
class Heading;
struct Diagnosis;
struct RedirectQuestion;

/// Step 2: the search for both halves, live. Moves on by itself only where nothing has to be
/// decided.
class FindPage : public SetupPage {
    Q_OBJECT
public:
    explicit FindPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;

signals:
    /// The person wants to type the servers of this half instead.
    void serversWanted(portwright::Half half);

private:
    void makeOutcome();
    void makeRedirect();
    void start();
    void showPhase();
    void showHeadline();
    void showQuestions();
    void showRedirect();
    void showAdvice();
    [[nodiscard]] QList<Diagnosis> diagnoses() const;
    void showDiagnoses();
    void showOutcome();
    void reportChanged(Half half, qsizetype row);
    void tryAgain();
    [[nodiscard]] std::optional<Half> halfThatAsks() const;
    [[nodiscard]] std::optional<Half> halfInTrouble() const;
    [[nodiscard]] const RedirectQuestion *redirect() const;
    [[nodiscard]] bool movesOnByItself() const;

    Heading *m_headline;
    AdviceCard *m_advice;
    Card *m_redirect;
    ConsentCard *m_consent;
    DiagnosisPanel *m_diagnoses;
    Card *m_outcome;
    HalfTable *m_outgoing;
    HalfTable *m_incoming;
    std::optional<Half> m_asking; ///< whose question is shown
    QString m_latestHost; ///< where something happened last
    QStringList m_refusedDomains; ///< that a redirect must not lead to
};

} // namespace portwright
