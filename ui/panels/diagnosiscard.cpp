// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/diagnosiscard.h"

#include "ui/panels/certificatedialog.h"
#include "ui/panels/diagnosisdetails.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/panels/sendresult.h"
#include "ui/panels/waitbutton.h"
#include "ui/words/diagnosiswords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QLabel *makeLabel()
    {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    void setTextOrHide(QLabel *label, const QString &text)
    {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }

    /// The details have the rest of what a talkative server says.
    QString beginningOf(const QString &reply)
    {
        constexpr qsizetype mostLines = 4;
        constexpr qsizetype mostCharacters = 500;
        const QString lines = reply.section(u'\n', 0, mostLines - 1);
        const bool isAll = lines.size() == reply.size() && lines.size() <= mostCharacters;
        return isAll ? lines : lines.left(mostCharacters) + u"\u2026"_s;
    }

    /// In ASCII, for a name must not look like another (RFC 5890, section 4.4).
    QString hostOf(const QString &url) { return QUrl(url).host(QUrl::FullyEncoded); }

} // namespace

DiagnosisCard::DiagnosisCard(QWidget *parent)
    : Card(parent)
    , m_toggle(new QToolButton)
    , m_content(new QWidget)
    , m_comparison(makeLabel())
    , m_whoActs(makeLabel())
    , m_steps(new QGridLayout)
    , m_copied(makeLabel())
    , m_row(new FlowLayout)
{
    m_toggle->setObjectName(u"fold"_s);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    titleRow()->addWidget(m_toggle, 0, Qt::AlignTop);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setFold(isFolded() ? Fold::Open : Fold::Closed);
        if (!isFolded())
            emit unfolded(this);
    });
    makeContent();
    makeButtons();
    showFold();
}

void DiagnosisCard::makeContent()
{
    m_comparison->setObjectName(u"comparison"_s);
    m_whoActs->setObjectName(u"whoActs"_s);
    QFont bold = font();
    bold.setBold(true);
    m_whoActs->setFont(bold);
    m_steps->setColumnStretch(1, 1);
    m_copied->setText(tr("Copied."));
    m_copied->hide();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_comparison);
    column->addWidget(m_whoActs);
    column->addLayout(m_steps);
    column->addLayout(m_row);
    column->addWidget(m_copied);
    body()->addWidget(m_content);
}

void DiagnosisCard::makeButtons()
{
    m_wait = new WaitButton;
    m_wait->setObjectName(u"wait"_s);
    m_localPart = addButton("signInWithLocalPart", {});
    m_alternative = addButton("alternative", {});
    m_usualPorts = addButton("usualPorts", tr("Try the usual ports"));
    m_tryAgain = addButton("tryAgain", tr("Try again"));
    m_row->addWidget(m_wait);
    m_servers = addButton("typeServers", tr("Type the servers"));
    m_certificate = addButton("showCertificate", tr("Show the certificate"));
    m_copy = addButton("copyLetter", {});
    m_evidence = addButton("showEvidence", tr("Show me"));
    m_showDetails = addButton("details", tr("Details"));
    m_certificate->setIcon(icon(u"certificate"_s));
    m_copy->setIcon(icon(u"copy"_s));
    m_evidence->setIcon(icon(u"search"_s));
    m_evidence->setToolTip(tr("The line of the protocol log that proves it"));
    m_evidence->setAccessibleDescription(m_evidence->toolTip());
    m_showDetails->setCheckable(true);

    connect(m_localPart, &QPushButton::clicked, this,
        [this] { emit localPartRequested(m_remedies.localPart); });
    connect(m_alternative, &QPushButton::clicked, this,
        [this] { emit alternativeRequested(*m_remedies.alternative); });
    connect(m_usualPorts, &QPushButton::clicked, this,
        [this] { emit usualPortsRequested(*m_remedies.typedPort); });
    connect(m_tryAgain, &QPushButton::clicked, this, &DiagnosisCard::tryAgainRequested);
    connect(m_wait, &WaitButton::elapsed, this, &DiagnosisCard::tryAgainRequested);
    connect(m_servers, &QPushButton::clicked, this, &DiagnosisCard::serversRequested);
    connect(m_certificate, &QPushButton::clicked, this, &DiagnosisCard::showCertificate);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisCard::copyLetter);
    connect(m_evidence, &QPushButton::clicked, this,
        [this] { emit evidenceRequested(m_diagnosis.evidence); });
    connect(m_showDetails, &QPushButton::toggled, this, &DiagnosisCard::toggleDetails);
}

QPushButton *DiagnosisCard::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setIconSize({ fontMetrics().height(), fontMetrics().height() });
    m_row->addWidget(button);
    return button;
}

void DiagnosisCard::show(const Diagnosis &diagnosis, const Remedies &remedies)
{
    m_diagnosis = diagnosis;
    m_remedies = remedies;
    const DiagnosisText text = DiagnosisWords::explain(diagnosis, remedies.provider);
    setVerdict(diagnosis.severity == Severity::Fault ? Verdict::Fault : Verdict::Warning);
    setTitle(text.title);
    m_why = text.why;
    m_letter = text.letter;
    setTextOrHide(m_comparison, text.comparison.join(u'\n'));
    setTextOrHide(m_whoActs, text.steps.isEmpty() ? QString() : whoMustAct());
    showSteps(text.steps);
    showPages();
    showButtons();
    m_copied->hide();
    m_showDetails->setChecked(false);
    delete std::exchange(m_details, nullptr);
    showFold();
    show();
}

QStringList DiagnosisCard::steps() const
{
    QStringList steps;
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        if (const QLayoutItem *item = m_steps->itemAtPosition(row, 1))
            steps += qobject_cast<QLabel *>(item->widget())->text();
    }
    return steps;
}

void DiagnosisCard::setFold(Fold fold)
{
    m_fold = fold;
    showFold();
}

void DiagnosisCard::showFold()
{
    m_toggle->setVisible(m_fold != Fold::Never);
    m_toggle->setArrowType(isFolded() ? Qt::DownArrow : Qt::UpArrow);
    m_toggle->setText(isFolded() ? tr("More") : tr("Less"));
    m_toggle->setAccessibleDescription(title());
    setIconSize(isFolded() ? IconSize::Small : IconSize::Large);
    setText(isFolded() ? QString() : m_why);
    setQuotation(isFolded() ? QString() : beginningOf(quote(m_diagnosis.reply)));
    m_content->setVisible(!isFolded());
}

/// Who else has to do it; what follows is still for the person, who has to tell them.
QString DiagnosisCard::whoMustAct() const
{
    switch (m_diagnosis.whoActs) {
    case WhoActs::User:
        return tr("What you can do:");
    case WhoActs::Administrator:
        return tr("The administrator of the server can mend this. What you can do:");
    case WhoActs::Provider:
        return tr("Your provider can mend this. What you can do:");
    case WhoActs::Network:
        return tr("Whoever runs this network can mend this. What you can do:");
    case WhoActs::Nobody:
        return m_diagnosis.waitingHelps ? tr("It passes by itself. What you can do:")
                                        : tr("What you can do:");
    }
    Q_UNREACHABLE();
}

void DiagnosisCard::showSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < steps.size(); ++row) {
        auto *number = new QLabel(tr("%1.", "number of a step").arg(row + 1));
        QLabel *words = makeLabel();
        words->setText(steps[row]);
        m_steps->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_steps->addWidget(words, row, 1);
        number->show(); // what joins a window that is open stays hidden till then
        words->show();
    }
}

/// The page is named on the button and in full where the pointer rests: nobody is sent somewhere
/// unseen.
void DiagnosisCard::showPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    for (const RemedyPage &page : remedyPages(m_diagnosis, m_remedies.provider)) {
        const QString host = hostOf(page.url);
        QString text;
        switch (page.kind) {
        case RemedyPage::Kind::AppPassword:
            text = tr("Make an app password at %1...").arg(host);
            break;
        case RemedyPage::Kind::SwitchOn:
            text = tr("Switch access on at %1...").arg(host);
            break;
        case RemedyPage::Kind::FromTheReply:
        case RemedyPage::Kind::Documentation:
            text = tr("Open %1...").arg(host);
            break;
        }
        QPushButton *button = addButton("openPage", text);
        button->setToolTip(page.url);
        button->setAccessibleDescription(page.url);
        connect(button, &QPushButton::clicked, button,
            [url = page.url] { QDesktopServices::openUrl(QUrl(url)); });
        button->show();
        m_pages += button;
    }
    m_row->bringToFront(int(m_pages.size()));
}

void DiagnosisCard::showButtons()
{
    m_localPart->setVisible(!m_remedies.localPart.isEmpty());
    m_localPart->setText(
        tr("Try %1 as user name").arg(m_remedies.localPart).replace(u'&', u"&&"_s));
    m_alternative->setVisible(m_remedies.alternative.has_value());
    if (const auto &other = m_remedies.alternative) {
        const bool isSameHost = m_diagnosis.endpoint && m_diagnosis.endpoint->host == other->host;
        m_alternative->setText(isSameHost ? tr("Use port %1 instead").arg(other->port)
                                          : tr("Use %1 instead").arg(other->hostAndPort()));
    }
    m_usualPorts->setVisible(m_remedies.typedPort.has_value());
    m_tryAgain->setVisible(m_remedies.canTryAgain);
    const bool canWait = m_remedies.canTryAgain && m_diagnosis.waitingHelps;
    m_wait->start(canWait ? m_diagnosis.parameters.wait : std::nullopt);
    m_servers->setVisible(m_remedies.canTypeServers);
    m_certificate->setVisible(m_remedies.tls.has_value());
    m_copy->setText(copyText());
    m_copy->setVisible(!m_letter.isEmpty() && !m_copy->text().isEmpty());
    m_evidence->setVisible(m_diagnosis.evidence >= 0);
}

QString DiagnosisCard::copyText() const
{
    switch (m_diagnosis.whoActs) {
    case WhoActs::Administrator:
        return tr("Copy text for the administrator");
    case WhoActs::Provider:
        return tr("Copy text for the provider");
    case WhoActs::Network:
        return tr("Copy text for the network's operator");
    case WhoActs::User:
    case WhoActs::Nobody:
        return {};
    }
    Q_UNREACHABLE();
}

void DiagnosisCard::toggleDetails()
{
    if (!m_details && m_showDetails->isChecked()) {
        m_details = new DiagnosisDetails(m_diagnosis);
        m_content->layout()->addWidget(m_details);
    }
    if (!m_details)
        return;
    m_details->setVisible(m_showDetails->isChecked());
    if (m_showDetails->isChecked())
        emit unfolded(m_details);
}

void DiagnosisCard::showCertificate()
{
    auto *dialog = new CertificateDialog(*m_diagnosis.endpoint, *m_remedies.tls, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DiagnosisCard::copyLetter()
{
    QApplication::clipboard()->setText(m_letter);
    m_copied->show();
}

} // namespace portwright
