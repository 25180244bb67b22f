// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"

#include <QList>
#include <chrono>

namespace portwright {

/// What has to be agreed to before an endpoint may be signed in at.
enum class ConsentNeed { Unencrypted, UnverifiedCertificate, ForeignServer };

/// What decided between two endpoints, the better one named first.
enum class RankReason {
    Only, ///< nothing else was usable
    SignInAccepted,
    SignInNotRefused,
    Verified, ///< against one that needs consent to its certificate
    Encrypted, ///< against one in clear
    Origin,
    PublishedOrder,
    PortOrder,
    HostOrder,
    Faster,
    OthersStillSilent, ///< a better port is not ruled out, but has not answered in time
};

/// Why a row is not the best.
struct Comparison {
    qsizetype row = 0; ///< in the list of reports
    RankReason reason = RankReason::Faster;
    bool operator==(const Comparison &) const = default;
};

/// The order of all endpoints by section 7 of the README's ranking, as of a moment.
struct Recommendation {
    qsizetype best = -1; ///< row in the list of reports; -1: nothing usable so far
    QList<ConsentNeed> needs; ///< of the best, beyond what was agreed to
    QList<qsizetype> ranking; ///< rows of all usable endpoints, best first
    QList<Comparison> runnersUp; ///< for every other usable row: what put it behind the best
    bool isFinal = false; ///< no endpoint still running could beat the best one in time
    /// When not final: ask again after this long, even if nothing happened.
    std::chrono::milliseconds askAgainAfter { 0 };
};

/// What a person agreed to before the check.
struct CheckConsents {
    bool unencrypted = false;
    QList<QByteArray> fingerprints; ///< SHA-256 of certificates
    QStringList servers; ///< host names outside the mail domain
};

/// What has to be agreed to before signing in at `report`, beyond `consents`.
[[nodiscard]] QList<ConsentNeed> consentNeeds(
    const ProbeReport &report, const CheckConsents &consents);

/// Ranks `reports` as of `now` (since the check began). Pure.
[[nodiscard]] Recommendation recommend(const QList<ProbeReport> &reports, PortOrder order,
    const CheckConsents &consents, std::chrono::milliseconds now);

/// "unencrypted", "unverified-certificate", "foreign-server".
[[nodiscard]] QString toId(ConsentNeed need);

} // namespace portwright
