// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "assistant/servicefeatures.h"
#include "assistant/steadiness.h"
#include "diagnosis/checkpicture.h"

#include <QMap>

namespace portwright {

/// What becomes of a password at best, with the mechanisms that a server offers.
enum class PasswordHandling {
    NotTaken, ///< nobody can sign in here
    TokenOnly, ///< the provider's web page gives out tokens instead (RFC 7628)
    ProvenByBoth, ///< SCRAM (RFC 5802): not sent, and the server proves that it knows it
    Proven, ///< not sent: CRAM-MD5, DIGEST-MD5
    SentEncrypted,
    SentInClear,
};

/// How one address family does at one endpoint.
enum class FamilyState {
    NotKnown, ///< somebody else looks the host up, or nobody does
    NoAddress, ///< no address of this family was found from here
    NotTried, ///< the other family answered first
    Answered,
    Failed, ///< while the other one answered
};

enum class Offer { NotKnown, No, Yes };

struct FeatureOffer {
    ServiceFeature feature;
    Offer offer = Offer::NotKnown;

    bool operator==(const FeatureOffer &) const = default;
};

/// What one endpoint showed that answered. A fact that is absent was not said, or not asked for.
struct EndpointFacts {
    Endpoint endpoint;
    bool isChosen = false; ///< its half stands for it
    std::optional<TlsDetails> tls; ///< nothing: not encrypted
    std::optional<qint64> certificateDaysLeft; ///< less than none: it has ended
    QStringList mechanisms; ///< strongest first, those nobody knows last
    PasswordHandling password = PasswordHandling::NotTaken;

    bool declaresSize = false; ///< RFC 1870; without a number there is no fixed limit
    std::optional<qint64> sizeLimitInBytes;
    QMap<QString, qint64> limits; ///< RFC 9422: "RCPTMAX"
    std::optional<std::chrono::seconds> loginDelay; ///< RFC 2449, section 6.5
    QString expiry; ///< "NEVER", or days on the server (RFC 2449, section 6.7); empty: not said

    QStringList capabilities; ///< as the server said them last
    QList<FeatureOffer> features; ///< of its protocol, in the order of serviceFeatures

    FamilyState ipv4 = FamilyState::NotKnown;
    FamilyState ipv6 = FamilyState::NotKnown;
    std::chrono::milliseconds roundTrip { 0 };
    std::optional<std::chrono::milliseconds> connectedAfter;
    std::optional<std::chrono::milliseconds> encryptedAfter;
    std::chrono::milliseconds readyAfter { 0 }; ///< until the capabilities were known
    std::optional<Steadiness> steadiness; ///< nothing: not measured
};

/// What a mail service offers, as far as one check has seen it.
struct ServiceFacts {
    QList<EndpointFacts> endpoints; ///< the chosen ones first; otherwise as they were probed
    std::optional<MailboxFacts> mailbox; ///< after a sign-in
    QString providerName; ///< empty: not known
    QStringList helpPages; ///< http and https only

    /// Those that can be measured: where somebody can sign in.
    [[nodiscard]] QList<Endpoint> measurable() const;
    void addSteadiness(const QList<Steadiness> &measured);
};

/// `publisher` is who gives the help pages; null: nobody does.
[[nodiscard]] ServiceFacts serviceFacts(
    const CheckPicture &picture, const PublishedSettings *publisher);
[[nodiscard]] ServiceFacts serviceFacts(const AccountCheck &check);

/// Stable identifiers: "not-taken", "token-only", "proven-by-both", "proven", "sent-encrypted",
/// "sent-in-clear"; "not-known", "no-address", "not-tried", "answered", "failed".
[[nodiscard]] QString toId(PasswordHandling handling);
[[nodiscard]] QString toId(FamilyState state);

} // namespace portwright
