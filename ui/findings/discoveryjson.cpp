// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/discoveryjson.h"

#include "model/jsonvalue.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QJsonArray array(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    /// As the XML formats name it.
    QString socketType(TlsMode mode)
    {
        switch (mode) {
        case TlsMode::Implicit:
            return u"SSL"_s;
        case TlsMode::StartTls:
            return u"STARTTLS"_s;
        case TlsMode::None:
            return u"plain"_s;
        }
        Q_UNREACHABLE();
    }

    QJsonObject serverJson(const DeclaredServer &server)
    {
        QJsonArray methods;
        for (const AuthMethod method : server.authentication)
            methods << toId(method);
        return {
            { u"type"_s, toId(server.endpoint.protocol) },
            { u"host"_s, server.endpoint.host },
            { u"port"_s, server.endpoint.port },
            { u"socketType"_s, socketType(server.endpoint.tls) },
            { u"auth"_s, methods },
            { u"username"_s, textOrNull(server.username) },
        };
    }

    QJsonArray withForms(const QList<DeclaredServer> &servers)
    {
        QJsonArray array;
        for (const DeclaredServer &server : servers) {
            QJsonObject object = serverJson(server);
            object.insert(u"usernameTemplate"_s, textOrNull(server.usernameForm));
            array << object;
        }
        return array;
    }

    QJsonValue oauth2Json(const std::optional<OAuth2Endpoints> &endpoints)
    {
        if (!endpoints)
            return QJsonValue::Null;
        return QJsonObject {
            { u"issuer"_s, endpoints->issuer },
            { u"authURL"_s, endpoints->authorizationUrl },
            { u"tokenURL"_s, endpoints->tokenUrl },
            { u"scope"_s, endpoints->scopes.join(u' ') },
        };
    }

    QJsonObject settingsJson(const PublishedSettings &settings)
    {
        QJsonArray servers;
        for (const DeclaredServer &server : settings.servers)
            servers << serverJson(server);
        QJsonArray skipped;
        for (const SkippedServer &server : settings.skipped)
            skipped << QJsonObject { { u"type"_s, server.type },
                { u"reason"_s, toId(server.reason) } };
        return {
            { u"outcome"_s, u"settings"_s },
            { u"displayName"_s, textOrNull(settings.displayName) },
            { u"servers"_s, servers },
            { u"otherProtocols"_s, array(settings.otherProtocols) },
            { u"skippedServers"_s, skipped },
        };
    }

    QJsonObject groupJson(const ServiceGroup &group)
    {
        QJsonArray candidates;
        for (const ServiceCandidate &candidate : group.candidates) {
            candidates << QJsonObject {
                { u"service"_s, toId(candidate.service) },
                { u"host"_s, candidate.endpoint.host },
                { u"port"_s, candidate.endpoint.port },
                { u"socketType"_s, socketType(candidate.endpoint.tls) },
                { u"priority"_s, candidate.priority },
                { u"needsConfirmation"_s, candidate.needsConfirmation },
            };
        }
        return { { u"state"_s, toId(group.state) }, { u"candidates"_s, candidates } };
    }

} // namespace

QJsonObject autoconfigJson(const PublishedSettings &settings)
{
    const QJsonObject config {
        { u"id"_s, textOrNull(settings.id) },
        { u"displayName"_s, textOrNull(settings.displayName) },
        { u"domains"_s, array(settings.domains) },
        { u"mxDomains"_s, array(settings.mxDomains) },
        { u"incomingServers"_s, withForms(settings.incoming()) },
        { u"outgoingServers"_s, withForms(settings.outgoing()) },
        { u"complete"_s, settings.isComplete() },
        { u"oauth2"_s, oauth2Json(settings.oauth2) },
        { u"documentationUrls"_s, array(settings.documentationUrls) },
    };
    QJsonArray skipped;
    for (const SkippedServer &server : settings.skipped)
        skipped << QJsonObject { { u"kind"_s, toId(server.direction) }, { u"type"_s, server.type },
            { u"reason"_s, toId(server.reason) } };
    return { { u"outcome"_s, u"ok"_s }, { u"config"_s, config }, { u"skippedServers"_s, skipped } };
}

QJsonObject autodiscoverJson(const AutodiscoverAnswer &answer)
{
    if (const auto *redirect = std::get_if<AddressRedirect>(&answer))
        return { { u"outcome"_s, u"redirect-address"_s }, { u"address"_s, redirect->address } };
    if (const auto *redirect = std::get_if<UrlRedirect>(&answer))
        return { { u"outcome"_s, u"redirect-url"_s }, { u"url"_s, redirect->url } };
    if (const auto *error = std::get_if<AutodiscoverError>(&answer))
        return { { u"outcome"_s, u"server-error"_s }, { u"errorCode"_s, error->code },
            { u"message"_s, error->message } };
    return settingsJson(std::get<PublishedSettings>(answer));
}

QJsonObject toJson(const SrvResolution &resolution)
{
    return {
        { u"submission"_s, groupJson(resolution.submission) },
        { u"imap"_s, groupJson(resolution.imap) },
        { u"pop3"_s, groupJson(resolution.pop3) },
        { u"incomingPreference"_s,
            resolution.incomingPreference ? QJsonValue(toId(*resolution.incomingPreference))
                                          : QJsonValue(QJsonValue::Null) },
    };
}

QJsonArray toJson(const QList<LedgerEntry> &ledger)
{
    QJsonArray entries;
    for (const LedgerEntry &entry : ledger) {
        entries << QJsonObject {
            { u"source"_s, toId(entry.source) },
            { u"asked"_s, entry.asked },
            { u"told"_s, toId(entry.told) },
            { u"answer"_s, toId(entry.answer) },
            { u"words"_s, textOrNull(entry.words) },
            { u"took_ms"_s, qint64(entry.took.count()) },
        };
    }
    return entries;
}

} // namespace portwright
