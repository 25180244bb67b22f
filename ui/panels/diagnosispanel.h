// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/remark.h"
#include "ui/panels/remedies.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace portwright {

class DiagnosisCard;
class SetupController;

/// Everything that is wrong, a card for each cause: the most important one open, the others folded,
/// and what works but not right in a quiet list below. Carries out what helps at the account; what
/// changes the page is asked of the page.
class DiagnosisPanel : public QWidget {
    Q_OBJECT
public:
    /// What a page can do about it besides.
    enum class Purpose { Search, Settings, Sending };
    /// Closed: while something else on the page has to be decided first.
    enum class First { Open, Closed };

    DiagnosisPanel(SetupController *controller, Purpose purpose, QWidget *parent = nullptr);

    /// Most important first. What is shown already stays as it is, countdowns included.
    void show(const QList<Diagnosis> &diagnoses, First first);
    using QWidget::show;
    void clear() { show({}, First::Open); }
    /// Below everything: what works, and is worth knowing all the same.
    void setRemarks(const QList<Remark> &remarks);
    [[nodiscard]] bool hasFaults() const;

signals:
    /// The model holds what shall be checked now.
    void checkWanted();
    void sendWanted();
    /// The person wants to type the servers of this half.
    void serversWanted(portwright::Half half);
    void evidenceRequested(qint64 index);
    /// Something grew that the person asked for.
    void shown(QWidget *part);

private:
    struct Finding {
        Diagnosis diagnosis;
        Remedies remedies;

        bool operator==(const Finding &) const = default;
    };

    [[nodiscard]] Finding finding(const Diagnosis &diagnosis) const;
    [[nodiscard]] bool canTryAgain(const Diagnosis &diagnosis) const;
    [[nodiscard]] QList<Half> refusedHalves(const Diagnosis &diagnosis) const;
    void addCard(const Finding &finding);
    void foldCards(First first);
    void showOrHide();
    void useInstead(const Endpoint &endpoint);
    void tryUsualPorts(Half half);
    void signIn(const Diagnosis &diagnosis, const QString &username);
    void tryAgain(const Diagnosis &diagnosis);

    SetupController *m_controller;
    Purpose m_purpose;
    First m_first = First::Open;
    QList<Finding> m_findings;
    QList<DiagnosisCard *> m_cards;
    QVBoxLayout *m_column;
    QLabel *m_remarksTitle;
    QLabel *m_remarks;
};

} // namespace portwright
