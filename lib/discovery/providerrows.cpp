// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/providerrows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QStringList wordsOf(const QJsonValue &value)
    {
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    }

    ProviderRow::Kind kindOf(const QString &id)
    {
        using Kind = ProviderRow::Kind;
        static const QHash<QString, Kind> kinds { { u"hosting"_s, Kind::Hosting },
            { u"relay"_s, Kind::Relay }, { u"test-sink"_s, Kind::TestSink },
            { u"bridge"_s, Kind::Bridge }, { u"pattern"_s, Kind::Pattern },
            { u"none"_s, Kind::None } };
        return kinds.value(id, Kind::Mailbox);
    }

    std::optional<AuthMethod> authMethodOf(const QString &id, const QStringList &words)
    {
        if (id == u"password")
            return words.contains(u"hashed"_s) ? AuthMethod::PasswordEncrypted
                                               : AuthMethod::PasswordCleartext;
        static const QHash<QString, AuthMethod> methods { { u"oauth2"_s, AuthMethod::OAuth2 },
            { u"app-password"_s, AuthMethod::AppPassword }, { u"none"_s, AuthMethod::None } };
        const auto at = methods.find(id);
        return at == methods.end() ? std::nullopt : std::optional(*at);
    }

    QString usernameFormOf(const QString &word)
    {
        if (word == u"address")
            return u"%EMAILADDRESS%"_s;
        if (word == u"localpart")
            return u"%EMAILLOCALPART%"_s;
        if (word == u"other")
            return {};
        return word.startsWith(u'=') ? word.sliced(1) : word;
    }

    /// "smtp.example.org:465 implicit oauth2,password address"
    std::optional<ProviderServer> serverOf(Protocol protocol, const QStringList &words)
    {
        if (words.size() < 4)
            return {};
        const qsizetype colon = words[0].lastIndexOf(u':');
        const auto port = declaredPort(words[0].mid(colon + 1));
        const auto tls = tlsModeFromId(words[1]);
        ProviderServer server;
        for (const QString &id : words[2].split(u',')) {
            if (const auto method = authMethodOf(id, words))
                server.authentication.append(*method);
        }
        if (!port || !tls || server.authentication.isEmpty())
            return {};
        server.endpoint = { protocol, words[0].left(colon), *port, *tls };
        server.usernameForm = usernameFormOf(words[3]);
        return server;
    }

    ProviderAdvice adviceOf(const QJsonObject &object, ProviderRow::Kind kind)
    {
        const QStringList needs = wordsOf(object[u"needs"_s]);
        ProviderAdvice advice;
        if (kind == ProviderRow::Kind::Bridge)
            advice.access = ProviderAdvice::Access::BridgeOnly;
        else if (kind == ProviderRow::Kind::None)
            advice.access = ProviderAdvice::Access::NoMailPrograms;
        advice.needsAppPassword = needs.contains(u"app-password"_s);
        advice.recommendsAppPassword = needs.contains(u"app-password-recommended"_s);
        advice.mustBeEnabled = needs.contains(u"must-be-enabled"_s);
        advice.needsOAuth2 = needs.contains(u"oauth2"_s);
        advice.appPasswordUrl = object[u"app_password_url"_s].toString();
        advice.enableUrl = object[u"enable_url"_s].toString();
        advice.notes = object[u"notes"_s].toString();
        return advice;
    }

    std::optional<OAuth2Endpoints> oauth2Of(const QJsonObject &object)
    {
        if (object.isEmpty())
            return {};
        return OAuth2Endpoints { object[u"issuer"_s].toString(),
            object[u"authorization"_s].toString(), object[u"token"_s].toString(),
            object[u"device"_s].toString(), wordsOf(object[u"scopes"_s]) };
    }

} // namespace

QList<ProviderTable::Entry> readProviderEntries(const QByteArray &json)
{
    QList<ProviderTable::Entry> entries;
    const QJsonArray providers = QJsonDocument::fromJson(json)[u"providers"_s].toArray();
    for (const auto &value : providers) {
        const QJsonObject object = value.toObject();
        entries.append({ wordsOf(object[u"domains"_s]), wordsOf(object[u"patterns"_s]),
            wordsOf(object[u"mx"_s]), object });
    }
    return entries;
}

ProviderRow readProviderRow(const ProviderTable::Entry &entry)
{
    const QJsonObject &object = entry.written;
    ProviderRow row;
    row.id = object[u"id"_s].toString();
    row.displayName = object[u"name"_s].toString();
    row.kind = kindOf(object[u"kind"_s].toString());
    row.domains = entry.domains;
    row.patterns = entry.patterns;
    row.mxSuffixes = entry.mxSuffixes;
    row.regions = wordsOf(object[u"regions"_s]);
    for (const Protocol protocol : { Protocol::Smtp, Protocol::Imap, Protocol::Pop3 }) {
        const QJsonArray lines = object[toId(protocol)].toArray();
        for (const auto &line : lines) {
            if (const auto server = serverOf(protocol, wordsOf(line)))
                row.servers.append(*server);
        }
    }
    row.advice = adviceOf(object, row.kind);
    row.oauth2 = oauth2Of(object[u"oauth2"_s].toObject());
    row.helpUrl = object[u"help"_s].toString();
    row.sources = object[u"sources"_s].toInt();
    if (object[u"popular"_s].toBool())
        row.standing = ProviderRow::Standing::Popular;
    return row;
}

} // namespace portwright
