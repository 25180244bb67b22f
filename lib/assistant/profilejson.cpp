// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profile.h"

#include "assistant/phaseid.h"
#include "model/hostname.h"
#include "sasl/saslmechanism.h"

#include <QJsonArray>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr int fingerprintOctets = 32; // SHA-256

    /// What is still going on, or was broken off, is no result.
    QList<HalfCheck::Phase> results()
    {
        return { HalfCheck::Phase::NeedsConsent, HalfCheck::Phase::NothingFound,
            HalfCheck::Phase::SignedIn, HalfCheck::Phase::SignInRefused,
            HalfCheck::Phase::FoundWithoutSignIn, HalfCheck::Phase::NotAsked };
    }

    template <typename Value> std::optional<Value> valueOf(const QString &id, QList<Value> all)
    {
        const auto found = std::find_if(
            all.begin(), all.end(), [&id](Value value) { return toId(value) == id; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    QJsonObject halfJson(const Profile &profile, Half half)
    {
        const ProfileHalf &kept = profile.half(half);
        const HalfCheck::Phase result
            = results().contains(kept.result) ? kept.result : HalfCheck::Phase::NotAsked;
        QJsonObject object { { u"result"_s, toId(result) } };
        const std::optional<ServerSettings> &server = profile.settings.server(half);
        if (!server)
            return object;
        QJsonArray consented;
        if (kept.consents.unencrypted)
            consented.append(toId(ConsentNeed::Unencrypted));
        if (!kept.consents.fingerprint.isEmpty())
            consented.append(toId(ConsentNeed::UnverifiedCertificate));
        object.insert(u"server"_s,
            QJsonObject { { u"protocol"_s, toId(server->endpoint.protocol) },
                { u"host"_s, server->endpoint.host }, { u"port"_s, server->endpoint.port },
                { u"tls"_s, toId(server->endpoint.tls) }, { u"username"_s, server->username },
                { u"auth"_s, server->mechanism },
                { u"certificate_sha256"_s, QString::fromLatin1(server->fingerprint.toHex()) },
                { u"origin"_s, toId(kept.origin) }, { u"consented"_s, consented } });
        return object;
    }

    bool readServer(const QJsonObject &object, Half half, ServerSettings &server, ProfileHalf &kept)
    {
        const QList<Protocol> protocols = half == Half::Outgoing
            ? QList { Protocol::Smtp }
            : QList { Protocol::Imap, Protocol::Pop3 };
        const auto protocol = valueOf(object[u"protocol"_s].toString(), protocols);
        const QString host = object[u"host"_s].toString();
        const auto parsed = parseHostName(host);
        const int port = object[u"port"_s].toInt();
        const auto tls = tlsModeFromId(object[u"tls"_s].toString());
        const auto origin = valueOf(object[u"origin"_s].toString(),
            QList { Origin::Typed, Origin::Published, Origin::Srv, Origin::Ispdb,
                Origin::MailExchange, Origin::Guess, Origin::CertificateName });
        const QString hex = object[u"certificate_sha256"_s].toString();
        server.username = object[u"username"_s].toString();
        server.mechanism = object[u"auth"_s].toString();
        server.fingerprint = QByteArray::fromHex(hex.toLatin1());
        const bool isFingerprint = hex.isEmpty()
            || (hex.size() == 2 * fingerprintOctets
                && server.fingerprint.size() == fingerprintOctets);
        const auto *name = std::get_if<QString>(&parsed);
        if (!protocol || !name || *name != host || port < 1 || port > 65'535 || !tls || !origin
            || !isFingerprint || !isUsableUsername(server.username)
            || !isPossibleMechanism(server.mechanism))
            return false;
        server.endpoint = { *protocol, host, quint16(port), *tls };
        kept.origin = *origin;
        const QJsonArray consented = object[u"consented"_s].toArray();
        kept.consents.unencrypted = consented.contains(toId(ConsentNeed::Unencrypted));
        if (consented.contains(toId(ConsentNeed::UnverifiedCertificate)))
            kept.consents.fingerprint = server.fingerprint;
        return true;
    }

    bool readHalf(const QJsonObject &object, Half half, Profile &profile)
    {
        const auto result = valueOf(object[u"result"_s].toString(), results());
        if (!result)
            return false;
        profile.half(half).result = *result;
        const QJsonValue server = object[u"server"_s];
        if (server.isUndefined())
            return true;
        ServerSettings settings;
        if (!readServer(server.toObject(), half, settings, profile.half(half)))
            return false;
        profile.settings.server(half) = settings;
        return true;
    }

} // namespace

/// {"name", "address", "display_name", "checked", "password_in_keychain", "outgoing", "incoming"};
/// a half is {"result", "server"}, the latter {"protocol", "host", "port", "tls", "username",
/// "auth", "certificate_sha256", "origin", "consented"}.
QJsonObject toJson(const Profile &profile)
{
    return { { u"name"_s, profile.name }, { u"address"_s, profile.settings.address.toString() },
        { u"display_name"_s, profile.settings.displayName },
        { u"checked"_s, profile.checked.toString(Qt::ISODate) },
        { u"password_in_keychain"_s, profile.password == Profile::Password::InKeychain },
        { u"outgoing"_s, halfJson(profile, Half::Outgoing) },
        { u"incoming"_s, halfJson(profile, Half::Incoming) } };
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    const auto address = MailAddress::parse(object[u"address"_s].toString());
    const auto *mailbox = std::get_if<MailAddress>(&address);
    const QString name = object[u"name"_s].toString();
    const QString displayName = object[u"display_name"_s].toString();
    const QDateTime checked = QDateTime::fromString(object[u"checked"_s].toString(), Qt::ISODate);
    if (!mailbox || !isUsableProfileName(name) || displayName != fitDisplayName(displayName)
        || displayName.size() > 1000 || !checked.isValid())
        return {};
    Profile profile { name, { *mailbox, displayName, {}, {} }, {}, {}, checked.toUTC(),
        object[u"password_in_keychain"_s].toBool() ? Profile::Password::InKeychain
                                                   : Profile::Password::NotKept };
    if (!readHalf(object[u"outgoing"_s].toObject(), Half::Outgoing, profile)
        || !readHalf(object[u"incoming"_s].toObject(), Half::Incoming, profile))
        return {};
    return profile;
}

} // namespace portwright
