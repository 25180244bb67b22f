// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsfile.h"

#include "model/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct SettingsFile {
        Q_DECLARE_TR_FUNCTIONS(portwright::SettingsFile)
    };

    CheckConsents consentsNamed(
        const QJsonValue &names, const Endpoint &endpoint, const QByteArray &fingerprint)
    {
        CheckConsents consents;
        const QStringList list = names.toVariant().toStringList();
        for (const QString &name : list) {
            if (name == toId(ConsentNeed::Unencrypted))
                consents.unencrypted = true;
            else if (name == toId(ConsentNeed::UnverifiedCertificate))
                consents.fingerprints << fingerprint;
            else if (name == toId(ConsentNeed::ForeignServer))
                consents.servers << endpoint.host;
        }
        return consents;
    }

    QJsonObject objectOf(CommandLine &line, const QByteArray &document)
    {
        QJsonParseError error;
        const QJsonObject all = QJsonDocument::fromJson(document, &error).object();
        if (error.error != QJsonParseError::NoError)
            line.complain(ExitStatus::BadInput,
                SettingsFile::tr("--settings: this is not what check --json prints: %1.")
                    .arg(error.errorString()));
        return all;
    }

    std::optional<Endpoint> endpointOf(const QJsonObject &best, Protocol protocol)
    {
        const auto host = parseHostName(best[u"host"_s].toString());
        const int port = best[u"port"_s].toInt();
        const auto tls = tlsModeFromId(best[u"tls"_s].toString());
        if (!std::holds_alternative<QString>(host) || port < 1 || port > 65535 || !tls)
            return {};
        return Endpoint { protocol, std::get<QString>(host), quint16(port), *tls };
    }

    QByteArray fingerprintOf(const QJsonObject &best)
    {
        return QByteArray::fromHex(best[u"certificate_sha256"_s].toString().toLatin1());
    }

    /// One half for other programs; nothing, and a complaint where it is impossible.
    std::optional<ServerSettings> serverOf(CommandLine &line, const QJsonObject &best,
        const QList<Protocol> &protocols, const MailAddress &address)
    {
        const QString protocolId = best[u"protocol"_s].toString();
        std::optional<Endpoint> endpoint;
        for (const Protocol protocol : protocols) {
            if (protocolId == toId(protocol))
                endpoint = endpointOf(best, protocol);
        }
        ServerSettings server;
        server.username = best[u"username"_s].toString(address.toString());
        server.mechanism = best[u"auth"_s].toString();
        // What has a line break in it could smuggle lines of its own into a configuration.
        if (!endpoint || !isUsableUsername(server.username)) {
            line.complain(ExitStatus::BadInput,
                SettingsFile::tr("--settings: protocol, host, port, tls or username of a server is "
                                 "missing or impossible."));
            return {};
        }
        server.endpoint = *endpoint;
        for (const QString &member : { u"needs_consent"_s, u"consented"_s }) {
            const CheckConsents consents
                = consentsNamed(best[member], *endpoint, fingerprintOf(best));
            if (!consents.fingerprints.isEmpty())
                server.fingerprint = consents.fingerprints.constFirst();
        }
        return server;
    }

} // namespace

SavedSettings readSettings(CommandLine &line, const QByteArray &document)
{
    SavedSettings settings;
    const QJsonObject all = objectOf(line, document);
    const QJsonObject best = all[u"outgoing"_s][u"best"_s].toObject();
    if (best.isEmpty()) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: the check found no outgoing server, so there is none to "
                             "send with."));
        return settings;
    }
    const auto endpoint = endpointOf(best, Protocol::Smtp);
    if (!endpoint) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: host, port or tls of the outgoing server is missing or "
                             "impossible."));
        return settings;
    }
    settings.address = all[u"address"_s].toString();
    settings.endpoint = *endpoint;
    settings.username = best[u"username"_s].toString();
    const CheckConsents given
        = consentsNamed(best[u"consented"_s], settings.endpoint, fingerprintOf(best));
    settings.consents = { given.unencrypted, given.fingerprints.value(0) };
    settings.wanted
        = consentsNamed(best[u"needs_consent"_s], settings.endpoint, fingerprintOf(best));
    return settings;
}

std::optional<AccountSettings> readAccount(CommandLine &line, const QByteArray &document)
{
    const QJsonObject all = objectOf(line, document);
    const QJsonObject outgoing = all[u"outgoing"_s][u"best"_s].toObject();
    const QJsonObject incoming = all[u"incoming"_s][u"best"_s].toObject();
    if (outgoing.isEmpty() && incoming.isEmpty()) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: the check found no server, so there is nothing to "
                             "export."));
        return {};
    }
    const auto address = line.address(all[u"address"_s].toString());
    if (!address)
        return {};
    AccountSettings settings { *address, {}, {}, {} };
    if (!outgoing.isEmpty())
        settings.outgoing = serverOf(line, outgoing, { Protocol::Smtp }, *address);
    if (!incoming.isEmpty())
        settings.incoming = serverOf(line, incoming, { Protocol::Imap, Protocol::Pop3 }, *address);
    if (line.fault())
        return {};
    return settings;
}

} // namespace portwright
