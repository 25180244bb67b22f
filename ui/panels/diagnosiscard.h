// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/panels/card.h"
#include "ui/panels/remedies.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace portwright {

class DiagnosisDetails;
class FlowLayout;
class WaitButton;

/// What is wrong, why, who must act and what to do next, with the server's own words, a button for
/// each thing that can be done from here, and the details for who knows mail servers.
class DiagnosisCard : public Card {
    Q_OBJECT
public:
    /// Never: it stands open, and cannot be folded.
    enum class Fold { Never, Open, Closed };

    explicit DiagnosisCard(QWidget *parent = nullptr);

    void show(const Diagnosis &diagnosis, const Remedies &remedies);
    using Card::show;
    [[nodiscard]] const Diagnosis &diagnosis() const { return m_diagnosis; }
    /// The numbered steps, as they are read.
    [[nodiscard]] QStringList steps() const;
    void setFold(Fold fold);
    [[nodiscard]] bool isFolded() const { return m_fold == Fold::Closed; }

signals:
    void alternativeRequested(const portwright::Endpoint &endpoint);
    void usualPortsRequested(portwright::Half half);
    void localPartRequested(const QString &username);
    void tryAgainRequested();
    void serversRequested();
    /// The line of the protocol log that proves it.
    void evidenceRequested(qint64 index);
    /// Something grew that the person asked for.
    void unfolded(QWidget *part);

private:
    void makeContent();
    void makeButtons();
    QPushButton *addButton(const char *name, const QString &text);
    void showSteps(const QStringList &steps);
    void showPages();
    void showButtons();
    [[nodiscard]] QString whoMustAct() const;
    [[nodiscard]] QString copyText() const;
    void showFold();
    void toggleDetails();
    void showCertificate();
    void copyLetter();

    Diagnosis m_diagnosis;
    Remedies m_remedies;
    QString m_why;
    QString m_letter;
    Fold m_fold = Fold::Never;
    QToolButton *m_toggle;
    QWidget *m_content;
    QLabel *m_comparison;
    QLabel *m_whoActs;
    QGridLayout *m_steps;
    QLabel *m_copied;
    DiagnosisDetails *m_details = nullptr; ///< made when first asked for
    FlowLayout *m_row;
    QList<QPushButton *> m_pages;
    QPushButton *m_alternative;
    QPushButton *m_usualPorts;
    QPushButton *m_localPart;
    QPushButton *m_tryAgain;
    WaitButton *m_wait;
    QPushButton *m_servers;
    QPushButton *m_certificate;
    QPushButton *m_copy;
    QPushButton *m_evidence;
    QPushButton *m_showDetails;
};

} // namespace portwright
