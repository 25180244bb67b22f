// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/settingscard.h"

#include "assistant/halfcheck.h"
#include "ui/panels/icons.h"
#include "ui/panels/probeverdict.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portwright {

SettingsCard::SettingsCard(Half half, QWidget *parent)
    : Card(parent)
    , m_half(half)
    , m_values(new QWidget)
    , m_grid(new QGridLayout(m_values))
    , m_protocol(addRow(tr("Protocol")))
    , m_server(addRow(tr("Server")))
    , m_port(addRow(tr("Port")))
    , m_security(addRow(tr("Security")))
    , m_username(addRow(tr("User name")))
    , m_mechanism(addRow(tr("Sign-in method")))
    , m_provenance(addRow(tr("Origin")))
    , m_mailbox(new QLabel)
{
    setTitle(Words::half(half));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0); // the buttons in it are high enough
    m_grid->setColumnStretch(2, 1);
    m_mailbox->setObjectName(u"mailbox"_s);
    m_mailbox->setTextFormat(Qt::PlainText);
    m_mailbox->setWordWrap(true);
    m_mailbox->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_mailbox->hide();
    body()->addWidget(m_values);
    body()->addWidget(m_mailbox);
}

void SettingsCard::show(const HalfCheck &check)
{
    const ProbeReport &best = *check.best();
    setVerdict(best.signIn == SignIn::NotTried && best.isVerified() ? Verdict::NotTested
                                                                    : probeVerdict(best));
    setTitle(Words::half(m_half));
    setText(Words::verdict(best));
    m_values->show();
    m_protocol->setText(Words::protocol(best.endpoint.protocol));
    m_server->setText(best.endpoint.host);
    m_port->setText(QString::number(best.endpoint.port));
    m_security->setText(Words::security(best.endpoint.tls));
    m_username->setText(check.username());
    const QStringList offered = best.outcome.mechanisms;
    m_mechanism->setText(best.mechanism.isEmpty()
            ? tr("not tested; offered: %1").arg(offered.join(u", "_s))
            : best.mechanism);
    m_provenance->setText(Words::provenance(best, check.request().address.domain()));
    const QStringList seen
        = best.outcome.mailbox ? Words::mailbox(*best.outcome.mailbox) : QStringList();
    m_mailbox->setText(seen.join(u'\n'));
    m_mailbox->setVisible(!seen.isEmpty());
}

void SettingsCard::showWithoutSettings(const Explanation &explanation)
{
    setExplanation(explanation);
    if (!explanation.isFault)
        setVerdict(Verdict::NotTested);
    setTitle(tr("%1: %2", "half of the account: how it stands")
                 .arg(Words::half(m_half), explanation.title));
    m_values->hide();
    m_mailbox->hide();
}

QString SettingsCard::toPlainText() const
{
    QString result = title() + u'\n';
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const auto *name = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 0)->widget());
        const auto *value = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 2)->widget());
        result += u"%1: %2\n"_s.arg(name->text(), value->text());
    }
    return result;
}

QLabel *SettingsCard::addRow(const QString &name)
{
    auto *label = new QLabel(name);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    auto *copy = new QToolButton;
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s));
    copy->setFocusPolicy(Qt::TabFocus);
    //: %1 is the name of a setting, such as "Server"
    copy->setToolTip(tr("Copy: %1").arg(name));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, value,
        [value] { QApplication::clipboard()->setText(value->text()); });
    constexpr int columns = 3;
    const int row = m_grid->count() / columns;
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(copy, row, 1);
    m_grid->addWidget(value, row, 2);
    return value;
}

} // namespace portwright
