// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tlsconfiguration.h"

namespace portwright {

using namespace Qt::StringLiterals;

TlsConfiguration::TlsConfiguration(const NetworkSettings &settings)
    : m_certificateFile(settings.clientCertificateFile)
    , m_passphrase(settings.clientCertificatePassphrase)
    , m_trust(settings.extraAuthoritiesPem)
{
}

const QSslConfiguration &TlsConfiguration::forHosts()
{
    if (!m_forHosts)
        m_forHosts = make(m_trust.authorities());
    return *m_forHosts;
}

const QSslConfiguration &TlsConfiguration::forDetours()
{
    if (!m_forDetours)
        m_forDetours = make(m_trust.extraAuthorities());
    return *m_forDetours;
}

bool TlsConfiguration::hasClientCertificate()
{
    return !m_certificateFile.isEmpty() && clientCertificate().fault.isEmpty();
}

QString TlsConfiguration::fault()
{
    if (!m_certificateFile.isEmpty() && !clientCertificate().fault.isEmpty())
        return clientCertificate().fault;
    return m_trust.isReadable() ? QString() : u"no certificate found among the authorities"_s;
}

QSslConfiguration TlsConfiguration::make(const std::optional<QList<QSslCertificate>> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // Connections are rare and may be to anybody: nothing is kept that could be recognised again.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    if (authorities)
        configuration.setCaCertificates(*authorities);
    if (hasClientCertificate()) {
        configuration.setPrivateKey(clientCertificate().key);
        configuration.setLocalCertificateChain(
            QList { clientCertificate().certificate } + clientCertificate().intermediates);
    }
    return configuration;
}

const ClientCertificate &TlsConfiguration::clientCertificate()
{
    if (!m_clientCertificate)
        m_clientCertificate = ClientCertificate::read(m_certificateFile, m_passphrase);
    return *m_clientCertificate;
}

} // namespace portwright
