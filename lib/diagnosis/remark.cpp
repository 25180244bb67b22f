// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/remark.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 smallestUsefulLimit = 10'000'000;

    /// Encrypts and authenticates in one, with a key of the moment (RFC 9325, section 4.2).
    bool isModern(const TlsDetails &tls)
    {
        if (tls.version == u"TLSv1.3")
            return true;
        const QString &cipher = tls.cipher;
        const bool isAead = cipher.contains(u"GCM"_s) || cipher.contains(u"CHACHA20"_s)
            || cipher.contains(u"CCM"_s);
        return cipher.isEmpty()
            || (isAead && (cipher.startsWith(u"ECDHE"_s) || cipher.startsWith(u"DHE"_s)));
    }

    /// A best endpoint and its neighbours on the same host.
    struct Place {
        const ProbeReport &best;
        QList<const ProbeReport *> neighbours; ///< of the same half

        Remark at(Remark::Kind kind, const ProbeReport &probe) const
        {
            return { kind, probe.endpoint, {}, {} };
        }

        std::optional<Remark> cipher() const
        {
            if (!best.outcome.tls || isModern(*best.outcome.tls))
                return std::nullopt;
            Remark remark = at(Remark::Kind::OldCipher, best);
            remark.words = best.outcome.tls->cipher;
            return remark;
        }

        std::optional<Remark> plaintext() const
        {
            const auto found = std::find_if(
                neighbours.begin(), neighbours.end(), [](const ProbeReport *neighbour) {
                    return neighbour->isUsable() && neighbour->outcome.channel == TlsMode::None;
                });
            if (!best.outcome.tls || found == neighbours.end())
                return std::nullopt;
            return at(Remark::Kind::PlaintextBeside, **found);
        }

        /// Said only where the port for it was asked and is closed.
        std::optional<Remark> startTlsOnly() const
        {
            bool isClosed = false;
            for (const ProbeReport *neighbour : neighbours) {
                if (neighbour->endpoint.tls != TlsMode::Implicit
                    || neighbour->endpoint.protocol != best.endpoint.protocol)
                    continue;
                const auto &failure = neighbour->outcome.connectionFailure;
                if (!failure || failure->fault != ConnectionFault::Refused)
                    return std::nullopt;
                isClosed = true;
            }
            if (!isClosed || best.endpoint.tls != TlsMode::StartTls)
                return std::nullopt;
            return at(Remark::Kind::StartTlsOnly, best);
        }

        std::optional<Remark> sizeLimit() const
        {
            const auto limit = best.outcome.sizeLimitInBytes;
            if (!limit || *limit >= smallestUsefulLimit)
                return std::nullopt;
            Remark remark = at(Remark::Kind::SmallSizeLimit, best);
            remark.sizeLimitInBytes = limit;
            return remark;
        }

        std::optional<Remark> authBeforeTls() const
        {
            QStringList inClear;
            for (const QString &mechanism : { u"PLAIN"_s, u"LOGIN"_s }) {
                if (best.outcome.mechanismsBeforeTls.contains(mechanism))
                    inClear.append(mechanism);
            }
            if (inClear.isEmpty())
                return std::nullopt;
            Remark remark = at(Remark::Kind::AuthBeforeTls, best);
            remark.words = inClear.join(u' ');
            return remark;
        }
    };

} // namespace

QList<Remark> remarksOn(const CheckPicture &picture, const QList<Diagnosis> &diagnoses)
{
    const auto isTold = [&](const Endpoint &endpoint) {
        return std::any_of(diagnoses.begin(), diagnoses.end(), [&](const Diagnosis &diagnosis) {
            return diagnosis.endpoint == endpoint || diagnosis.alsoAt.contains(endpoint);
        });
    };
    QList<Remark> remarks;
    for (const HalfPicture &half : picture.halves) {
        const ProbeReport *best = half.bestProbe();
        if (!best || best->outcome.kind != OutcomeKind::Reached)
            continue;
        Place place { *best, {} };
        for (const ProbeReport &probe : half.probes) {
            if (&probe != best && probe.endpoint.host == best->endpoint.host)
                place.neighbours.append(&probe);
        }
        for (const auto &remark : { place.cipher(), place.plaintext(), place.startTlsOnly(),
                 place.sizeLimit(), place.authBeforeTls() }) {
            if (remark && !isTold(remark->endpoint))
                remarks.append(*remark);
        }
    }
    return remarks;
}

QString toId(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::OldCipher:
        return u"old-cipher"_s;
    case Remark::Kind::PlaintextBeside:
        return u"plaintext-beside"_s;
    case Remark::Kind::StartTlsOnly:
        return u"starttls-only"_s;
    case Remark::Kind::SmallSizeLimit:
        return u"small-size-limit"_s;
    case Remark::Kind::AuthBeforeTls:
        return u"auth-before-tls"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
