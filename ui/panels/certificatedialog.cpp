// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/certificatedialog.h"

#include "ui/panels/certificateview.h"
#include "ui/panels/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

CertificateDialog::CertificateDialog(
    const Endpoint &endpoint, const TlsDetails &tls, QWidget *parent)
    : QDialog(parent)
    , m_tls(tls)
    , m_chain(new QListWidget)
    , m_view(new CertificateView)
{
    setWindowTitle(tr("Certificate of %1").arg(endpoint.hostAndPort()));
    for (const CertificateSummary &certificate : m_tls.chain)
        m_chain->addItem(new QListWidgetItem(icon(u"certificate"_s), certificate.subject));
    m_chain->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    m_chain->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chain->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chain->setFixedHeight(
        m_chain->sizeHintForRow(0) * m_chain->count() + 2 * m_chain->frameWidth());

    auto *chainLabel = new QLabel(tr("Ce&rtificates, the server's own first:"));
    chainLabel->setBuddy(m_chain);
    auto *channel
        = new QLabel(tr("This connection uses %1 with %2.").arg(m_tls.version, m_tls.cipher));
    channel->setTextFormat(Qt::PlainText);
    channel->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setIcon(icon(u"copy"_s));
    connect(copyButton, &QPushButton::clicked, this, &CertificateDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(channel);
    column->addWidget(chainLabel);
    column->addWidget(m_chain);
    column->addWidget(m_view);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_chain, &QListWidget::currentRowChanged, this, &CertificateDialog::showCertificate);
    m_chain->setCurrentRow(0);
}

void CertificateDialog::showCertificate(int row)
{
    // The faults are those of the chain as a whole; they stand with the server's own certificate.
    m_view->setCertificate(m_tls.chain[row], row == 0 ? m_tls.faults : QList<CertificateFault>());
    // A window does not grow by itself when text in it wraps.
    ensurePolished();
    const int wide = std::max(width(), layout()->minimumSize().width());
    resize(wide, std::max(height(), layout()->totalHeightForWidth(wide)));
}

void CertificateDialog::copy() { QApplication::clipboard()->setText(m_view->toPlainText()); }

} // namespace portwright
