// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/consentcard.h"

#include "assistant/halfcheck.h"
#include "discovery/registrabledomain.h"
#include "ui/panels/certificateview.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

ConsentCard::ConsentCard(QWidget *parent)
    : Card(parent)
    , m_certificate(new CertificateView)
    , m_agree(new QPushButton)
    , m_decline(new QPushButton(tr("&Do not continue")))
{
    setVerdict(Verdict::Question);
    m_agree->setObjectName(u"agree"_s);
    m_decline->setObjectName(u"decline"_s);
    setFocusProxy(m_decline);
    body()->addWidget(m_certificate);
    // The safe answer comes first, and Tab reaches it first.
    buttons()->addWidget(m_decline);
    buttons()->addWidget(m_agree);
    connect(m_agree, &QPushButton::clicked, this, &ConsentCard::agreeToThis);
    connect(m_decline, &QPushButton::clicked, this, &ConsentCard::declined);
}

void ConsentCard::ask(const HalfCheck &check)
{
    m_half = check.half();
    m_report = *check.best();
    m_needs = check.recommendation().needs;
    m_signsIn = check.credentials().has_value();
    m_consents = {};
    m_current = 0;
    showQuestion();
}

void ConsentCard::showQuestion()
{
    const ConsentNeed need = m_needs[m_current];
    const QString name = tr("%1: %2", "half of the account: question")
                             .arg(Words::half(m_half), Words::consent(need));
    setTitle(m_needs.size() == 1
            ? name
            : tr("%1 (question %2 of %3)").arg(name).arg(m_current + 1).arg(m_needs.size()));
    setText(Words::consentQuestion(need, m_report));
    const bool isAboutCertificate = need == ConsentNeed::UnverifiedCertificate
        && m_report.outcome.tls && !m_report.outcome.tls->chain.isEmpty();
    m_certificate->setVisible(isAboutCertificate);
    if (isAboutCertificate)
        m_certificate->setCertificate(
            m_report.outcome.tls->chain.first(), m_report.outcome.tls->faults);
    const QString host = m_report.endpoint.host;
    const QString domain = registrableDomain(host);
    const QString operatedBy = domain.isEmpty() ? host : domain;
    switch (need) {
    case ConsentNeed::Unencrypted:
        m_agree->setText(
            m_signsIn ? tr("&Send the password unencrypted") : tr("Use &it without encryption"));
        break;
    case ConsentNeed::UnverifiedCertificate:
        m_agree->setText(tr("&Accept this certificate for %1").arg(host));
        break;
    case ConsentNeed::ForeignServer:
        m_agree->setText((m_signsIn ? tr("&Sign in at %1") : tr("&Go on with %1")).arg(operatedBy));
        break;
    }
}

void ConsentCard::agreeToThis()
{
    switch (m_needs[m_current]) {
    case ConsentNeed::Unencrypted:
        m_consents.unencrypted = true;
        break;
    case ConsentNeed::UnverifiedCertificate:
        m_consents.fingerprints += m_report.outcome.tls->fingerprint();
        break;
    case ConsentNeed::ForeignServer:
        m_consents.servers += m_report.endpoint.host;
        break;
    }
    ++m_current;
    if (m_current < m_needs.size())
        showQuestion();
    else
        emit agreed(m_consents);
}

} // namespace portwright
