// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsfile.h"

#include "model/hostname.h"
#include "sasl/saslmechanism.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

    /// Nothing if it is not whole, or speaks none of the protocols.
    std::optional<SavedServer> serverIn(const QJsonObject &best, const QList<Protocol> &protocols)
    {
        const auto host = parseHostName(best[u"host"_s].toString());
        const int port = best[u"port"_s].toInt();
        const auto tls = tlsModeFromId(best[u"tls"_s].toString());
        // Those who write an outgoing server by hand may leave the protocol out.
        const QString protocol = best[u"protocol"_s].toString(toId(Protocol::Smtp));
        const auto spoken = std::find_if(protocols.begin(), protocols.end(),
            [&protocol](Protocol one) { return toId(one) == protocol; });
        const QString username = best[u"username"_s].toString();
        if (!std::holds_alternative<QString>(host) || port < 1 || port > 65535 || !tls
            || spoken == protocols.end() || (!username.isEmpty() && !isUsableUsername(username)))
            return std::nullopt;
        SavedServer server;
        server.endpoint = { *spoken, std::get<QString>(host), quint16(port), *tls };
        server.username = username;
        const QByteArray fingerprint
            = QByteArray::fromHex(best[u"certificate_sha256"_s].toString().toLatin1());
        const CheckConsents given
            = consentsNamed(best[u"consented"_s], server.endpoint, fingerprint);
        server.consents = { given.unencrypted, given.fingerprints.value(0) };
        server.wanted = consentsNamed(best[u"needs_consent"_s], server.endpoint, fingerprint);
        return server;
    }

    /// One half for other programs; nothing, and a complaint where it is impossible. Who is handed
    /// a server's name will give it the password, so a foreign one needs the same consent as ours.
    std::optional<ServerSettings> serverOf(CommandLine &line, const QJsonObject &best,
        const QList<Protocol> &protocols, const MailAddress &address)
    {
        const auto saved = serverIn(best, protocols);
        ServerSettings server;
        server.username = best[u"username"_s].toString(address.toString());
        server.mechanism = best[u"auth"_s].toString();
        // What has a line break in it could smuggle lines of its own into a configuration.
        if (!saved || !isUsableUsername(server.username)
            || !isPossibleMechanism(server.mechanism)) {
            line.complain(ExitStatus::BadInput,
                SettingsFile::tr("--settings: protocol, host, port, tls, username or auth of a "
                                 "server is missing or impossible."));
            return {};
        }
        const QStringList agreedTo = line.hosts(u"accept-server"_s);
        for (const QString &wanted : saved->wanted.servers) {
            if (!agreedTo.contains(wanted))
                line.complain(ExitStatus::NeedsConsent,
                    SettingsFile::tr("The check found the server %1, which is foreign to the mail "
                                     "domain, and nobody agreed to it. If you do, add: %2")
                        .arg(wanted, u"--accept-server "_s + wanted));
        }
        server.endpoint = saved->endpoint;
        server.fingerprint = saved->consents.fingerprint.isEmpty()
            ? saved->wanted.fingerprints.value(0)
            : saved->consents.fingerprint;
        return server;
    }

} // namespace

SavedSettings readSettings(CommandLine &line, const QByteArray &document)
{
    SavedSettings settings;
    const QJsonObject all = objectOf(line, document);
    if (line.fault())
        return settings;
    const QJsonObject best = all[u"outgoing"_s][u"best"_s].toObject();
    if (best.isEmpty()) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: the check found no outgoing server, so there is none to "
                             "send with."));
        return settings;
    }
    const auto outgoing = serverIn(best, { Protocol::Smtp });
    if (!outgoing) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: host, port, tls or username of the outgoing server is "
                             "missing or impossible."));
        return settings;
    }
    static_cast<SavedServer &>(settings) = *outgoing;
    settings.address = all[u"address"_s].toString();
    settings.incoming
        = serverIn(all[u"incoming"_s][u"best"_s].toObject(), { Protocol::Imap, Protocol::Pop3 });
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
