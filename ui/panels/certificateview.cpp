// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/certificateview.h"

#include "transcript/transcript.h"
#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/note.h"
#include "ui/words/words.h"

#include <QGridLayout>
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
    // Not a form: Qt's forgets now and then that a row has become two lines high.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addRow(tr("What is wrong:"), m_faults);
    addRow(tr("Issued to:"), m_subject);
    addRow(tr("For the names:"), m_names);
    addRow(tr("Issued by:"), m_issuer);
    addRow(tr("Valid:"), m_validity);
    addRow(tr("Key:"), m_key);
    addRow(tr("SHA-256:"), m_fingerprint);
}

void CertificateView::addRow(const QString &name, QLabel *value)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const int row = int(m_rows.size());
    auto *label = new QLabel(name);
    label->setBuddy(value);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    m_rows.append(Row { label, value });
}

void CertificateView::setCertificate(
    const CertificateSummary &certificate, const QList<CertificateFault> &faults)
{
    QStringList words;
    for (const CertificateFault fault : faults)
        words += Words::fault(fault);
    m_faults->setText(words.join(u'\n'));
    for (QLabel *label : { m_rows.first().name, m_rows.first().value })
        label->setVisible(!words.isEmpty());
    m_subject->setText(withVisibleControls(certificate.subject));
    m_names->setText(Words::list(certificate.dnsNames));
    m_issuer->setText(certificate.selfSigned ? tr("itself (self-signed)")
                                             : withVisibleControls(certificate.issuer));
    m_validity->setText(
        tr("from %1 until %2")
            .arg(Words::date(certificate.validFrom), Words::date(certificate.validUntil)));
    m_key->setText(certificate.keyDescription);
    m_fingerprint->setText(inTwoLines(certificate.sha256));
}

QString CertificateView::toPlainText() const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        if (!row.value->text().isEmpty())
            lines += row.name->text() + u' ' + row.value->text().simplified();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace portwright
