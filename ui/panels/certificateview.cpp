// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/certificateview.h"

#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/note.h"
#include "ui/words/words.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QLabel *makeValue()
    {
        auto *label = new Note;
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

    /// Two lines of 16 octets: a line that fits is compared more easily than one that breaks
    /// anywhere.
    QString inTwoLines(const QByteArray &sha256)
    {
        constexpr qsizetype half = 16;
        return QString::fromLatin1(sha256.left(half).toHex(':').toUpper()) + u'\n'
            + QString::fromLatin1(sha256.mid(half).toHex(':').toUpper());
    }

} // namespace

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent)
    , m_faults(makeValue())
    , m_subject(makeValue())
    , m_names(makeValue())
    , m_issuer(makeValue())
    , m_validity(makeValue())
    , m_key(makeValue())
    , m_fingerprint(makeValue())
{
    m_fingerprint->setWordWrap(false);
    m_fingerprint->setFont(fixedWidthFont(font()));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What is wrong:"), m_faults);
    form->addRow(tr("Issued to:"), m_subject);
    form->addRow(tr("For the names:"), m_names);
    form->addRow(tr("Issued by:"), m_issuer);
    form->addRow(tr("Valid:"), m_validity);
    form->addRow(tr("Key:"), m_key);
    form->addRow(tr("SHA-256:"), m_fingerprint);
}

void CertificateView::setCertificate(
    const CertificateSummary &certificate, const QList<CertificateFault> &faults)
{
    QStringList words;
    for (const CertificateFault fault : faults)
        words += Words::fault(fault);
    auto *form = qobject_cast<QFormLayout *>(layout());
    m_faults->setText(words.join(u'\n'));
    m_faults->setVisible(!words.isEmpty());
    form->labelForField(m_faults)->setVisible(!words.isEmpty());
    m_subject->setText(certificate.subject);
    m_names->setText(certificate.dnsNames.join(u", "_s));
    m_issuer->setText(certificate.selfSigned ? tr("itself (self-signed)") : certificate.issuer);
    m_validity->setText(
        tr("from %1 until %2")
            .arg(Words::date(certificate.validFrom), Words::date(certificate.validUntil)));
    m_key->setText(certificate.keyDescription);
    m_fingerprint->setText(inTwoLines(certificate.sha256));
}

QString CertificateView::toPlainText() const
{
    const auto *form = qobject_cast<QFormLayout *>(layout());
    QStringList lines;
    for (const QLabel *value :
        { m_faults, m_subject, m_names, m_issuer, m_validity, m_key, m_fingerprint }) {
        const auto *label
            = qobject_cast<QLabel *>(form->labelForField(const_cast<QLabel *>(value)));
        if (!value->text().isEmpty())
            lines += label->text() + u' ' + value->text().simplified();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace portwright
