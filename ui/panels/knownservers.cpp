// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/knownservers.h"

#include "ui/panels/serverfields.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

KnownServers::KnownServers(const SetupModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_outgoing = makePart(Half::Outgoing);
    m_incoming = makePart(Half::Incoming);
    connect(model, &SetupModel::changed, this, &KnownServers::showPlaceholders);
    showPlaceholders();
}

KnownServers::Part KnownServers::makePart(Half half)
{
    const bool isOutgoing = half == Half::Outgoing;
    auto *box = new QGroupBox(Words::half(half));
    box->setObjectName(isOutgoing ? u"outgoingServer"_s : u"incomingServer"_s);
    const Part part { new ServerFields(half),
        new QCheckBox(
            isOutgoing ? tr("Do not test outgoing mail") : tr("Do not test incoming mail")) };
    part.skip->setObjectName(isOutgoing ? u"skipOutgoing"_s : u"skipIncoming"_s);
    auto *column = new QVBoxLayout(box);
    column->addWidget(part.fields);
    column->addWidget(part.skip);
    layout()->addWidget(box);
    connect(part.fields, &ServerFields::changed, this, &KnownServers::changed);
    connect(part.fields, &ServerFields::returnPressed, this, &KnownServers::returnPressed);
    connect(part.skip, &QCheckBox::toggled, this, [this] {
        enableParts();
        emit changed();
    });
    return part;
}

void KnownServers::read()
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const TypedServer &typed = m_model->server(half);
        part(half).fields->setServer(typed);
        const QSignalBlocker blocker(part(half).skip);
        part(half).skip->setChecked(typed.isSkipped);
    }
    enableParts();
}

TypedServer KnownServers::server(Half half) const
{
    TypedServer server = part(half).fields->server();
    server.isSkipped = part(half).skip->isChecked();
    return server;
}

void KnownServers::focus(Half half) { part(half).fields->setFocus(); }

void KnownServers::showFaults()
{
    for (const Part &each : { m_incoming, m_outgoing }) { // the first one gets the cursor
        if (!each.skip->isChecked())
            each.fields->showFaults();
    }
}

/// One half has to be left to test.
void KnownServers::enableParts()
{
    m_outgoing.fields->setEnabled(!m_outgoing.skip->isChecked());
    m_incoming.fields->setEnabled(!m_incoming.skip->isChecked());
    m_outgoing.skip->setEnabled(!m_incoming.skip->isChecked());
    m_incoming.skip->setEnabled(!m_outgoing.skip->isChecked());
}

void KnownServers::showPlaceholders()
{
    const auto address = m_model->address();
    const auto *mailbox = std::get_if<MailAddress>(&address);
    for (const Part &each : { m_outgoing, m_incoming })
        each.fields->setUsernamePlaceholder(mailbox ? mailbox->toString() : tr("the mail address"));
}

} // namespace portwright
