// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/serverfields.h"

#include "ui/panels/faultlabel.h"
#include "ui/panels/mnemonic.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QString words(PortFault fault)
    {
        switch (fault) {
        case PortFault::NotANumber:
            return ServerFields::tr("A port is a number, for example 587.");
        case PortFault::OutOfRange:
            return ServerFields::tr("A port lies between 1 and 65535.");
        }
        Q_UNREACHABLE();
    }

    /// True if no further typing makes a host name of it.
    bool isBeyondMending(HostNameFault fault)
    {
        switch (fault) {
        case HostNameFault::IsUrl:
        case HostNameFault::ContainsBlank:
        case HostNameFault::TooLong:
            return true;
        case HostNameFault::Empty:
        case HostNameFault::ContainsPort:
        case HostNameFault::IllegalCharacter:
            return false;
        }
        Q_UNREACHABLE();
    }

} // namespace

ServerFields::ServerFields(Half half, QWidget *parent)
    : QWidget(parent)
    , m_half(half)
    , m_protocol(new QComboBox(this))
    , m_host(new QLineEdit)
    , m_hostFault(new FaultLabel(m_host))
    , m_port(new QLineEdit)
    , m_portFault(new FaultLabel(m_port))
    , m_security(new QComboBox)
    , m_username(new QLineEdit)
{
    m_protocol->setObjectName(u"protocol"_s);
    m_protocol->addItem(tr("Find out"));
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 })
        m_protocol->addItem(Words::protocol(protocol), QVariant(int(protocol)));
    m_host->setObjectName(u"host"_s);
    m_host->setPlaceholderText(tr("found by itself if empty"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_port->setObjectName(u"port"_s);
    m_port->setPlaceholderText(tr("every usual port if empty"));
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_security->setObjectName(u"security"_s);
    m_security->addItem(tr("Find out"));
    for (const TlsMode mode : { TlsMode::StartTls, TlsMode::Implicit, TlsMode::None })
        m_security->addItem(Words::security(mode), QVariant(int(mode)));
    m_username->setObjectName(u"username"_s);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (half == Half::Incoming)
        form->addRow(tr("Protocol:"), m_protocol);
    else
        m_protocol->hide();
    form->addRow(withMnemonicOf(half, tr("&Server:")), m_host);
    form->addRow(QString(), m_hostFault);
    form->addRow(withMnemonicOf(half, tr("P&ort:")), m_port);
    form->addRow(QString(), m_portFault);
    form->addRow(withMnemonicOf(half, tr("Sec&urity:")), m_security);
    form->addRow(withMnemonicOf(half, tr("User na&me:")), m_username);

    setFocusProxy(m_host);

    connect(m_host, &QLineEdit::textChanged, this, [this] {
        const auto fault = server().hostFault();
        if (!fault || isBeyondMending(*fault) || !m_hostFault->fault().isEmpty())
            showHostFault();
        emit changed();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &ServerFields::showHostFault);
    connect(m_port, &QLineEdit::textChanged, this, [this] {
        showPortFault();
        emit changed();
    });
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ServerFields::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerFields::changed);
    connect(m_username, &QLineEdit::textChanged, this, &ServerFields::changed);
    for (QLineEdit *field : { m_host, m_port, m_username })
        connect(field, &QLineEdit::returnPressed, this, &ServerFields::returnPressed);
}

void ServerFields::setServer(const TypedServer &server)
{
    const QSignalBlocker blocker(this);
    m_protocol->setCurrentIndex(
        server.protocol ? m_protocol->findData(QVariant(int(*server.protocol))) : 0);
    m_host->setText(server.host);
    m_port->setText(server.port);
    m_security->setCurrentIndex(
        server.security ? m_security->findData(QVariant(int(*server.security))) : 0);
    m_username->setText(server.username);
}

TypedServer ServerFields::server() const
{
    TypedServer result;
    result.isKnown = true;
    const QVariant protocol = m_protocol->currentData();
    if (m_half == Half::Incoming && protocol.isValid())
        result.protocol = Protocol(protocol.toInt());
    result.host = m_host->text();
    result.port = m_port->text();
    const QVariant mode = m_security->currentData();
    if (mode.isValid())
        result.security = TlsMode(mode.toInt());
    result.username = m_username->text();
    return result;
}

void ServerFields::showFaults()
{
    showHostFault();
    showPortFault();
    if (server().hostFault())
        m_host->setFocus();
    else if (server().portFault())
        m_port->setFocus();
}

void ServerFields::setUsernamePlaceholder(const QString &text)
{
    m_username->setPlaceholderText(text);
}

void ServerFields::showHostFault()
{
    const auto fault = server().hostFault();
    m_hostFault->setFault(fault ? Words::fault(*fault) : QString());
}

void ServerFields::showPortFault()
{
    const auto fault = server().portFault();
    m_portFault->setFault(fault ? words(*fault) : QString());
}

} // namespace portwright
