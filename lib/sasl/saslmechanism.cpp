// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslmechanism.h"

#include "sasl/gsaslclient.h"
#include "sasl/saslbearer.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Start = std::unique_ptr<SaslClient> (*)(
        const SaslMechanism &, const Credentials &, const SaslContext &);

    struct Row {
        SaslMechanism mechanism;
        Start start;
    };

    // Strongest first: a certificate, then mechanisms that prove the password both ways, then those
    // that only hide it, then those that send it. DIGEST-MD5 hides the password too, but stands
    // behind the ones that send it: it is historic (RFC 6331), implementations disagree about its
    // realm and character set, and under TLS it protects nothing that TLS does not. Without TLS it
    // still comes before them, because there whoever chooses leaves out what sends a cleartext
    // secret.
    const QList<Row> &rows()
    {
        using Kind = Credentials::Kind;
        // name, credentials, sends a cleartext secret, speaks first, server proves itself
        static const QList<Row> all {
            { { u"EXTERNAL"_s, Kind::Password, false, true, false }, &GsaslClient::start },
            { { u"OAUTHBEARER"_s, Kind::BearerToken, true, true, false }, &SaslBearer::start },
            { { u"XOAUTH2"_s, Kind::BearerToken, true, true, false }, &SaslBearer::start },
            { { u"SCRAM-SHA-256"_s, Kind::Password, false, true, true }, &GsaslClient::start },
            { { u"SCRAM-SHA-1"_s, Kind::Password, false, true, true }, &GsaslClient::start },
            { { u"CRAM-MD5"_s, Kind::Password, false, false, false }, &GsaslClient::start },
            { { u"PLAIN"_s, Kind::Password, true, true, false }, &GsaslClient::start },
            { { u"LOGIN"_s, Kind::Password, true, false, false }, &GsaslClient::start },
            { { u"DIGEST-MD5"_s, Kind::Password, false, false, true }, &GsaslClient::start },
        };
        return all;
    }

    bool canUse(const SaslMechanism &mechanism, const Credentials &credentials)
    {
        if (mechanism.credentials != credentials.kind)
            return false;
        // No mechanism but EXTERNAL can do without a secret; RFC 4616 even forbids an empty one.
        return (mechanism.name == u"EXTERNAL"_s) == credentials.secret.isEmpty();
    }

} // namespace

const QList<SaslMechanism> &saslMechanisms()
{
    static const QList<SaslMechanism> all = [] {
        QList<SaslMechanism> mechanisms;
        for (const Row &row : rows())
            mechanisms.append(row.mechanism);
        return mechanisms;
    }();
    return all;
}

QStringList usableMechanisms(const QStringList &offered, const Credentials &credentials)
{
    QStringList usable;
    for (const SaslMechanism &mechanism : saslMechanisms()) {
        if (canUse(mechanism, credentials) && offered.contains(mechanism.name, Qt::CaseInsensitive))
            usable.append(mechanism.name);
    }
    return usable;
}

bool sendsCleartextSecret(const QString &name)
{
    const QList<SaslMechanism> &all = saslMechanisms();
    return std::none_of(all.begin(), all.end(), [&name](const SaslMechanism &mechanism) {
        return mechanism.name.compare(name, Qt::CaseInsensitive) == 0
            && !mechanism.sendsCleartextSecret;
    });
}

bool isPossibleMechanism(const QString &name)
{
    constexpr qsizetype most = 40;
    return name.size() <= most && std::all_of(name.begin(), name.end(), [](QChar each) {
        return each > u' ' && each < u'\x7f';
    });
}

std::unique_ptr<SaslClient> makeSaslClient(
    const QString &name, const Credentials &credentials, const SaslContext &context)
{
    const auto row = std::find_if(rows().begin(), rows().end(), [&name](const Row &candidate) {
        return candidate.mechanism.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (row == rows().end() || !canUse(row->mechanism, credentials))
        return nullptr;
    return row->start(row->mechanism, credentials, context);
}

} // namespace portwright
