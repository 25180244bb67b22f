// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/declaredserver.h"

#include <QStringList>

namespace portwright {

/// Where tokens of one provider come from (RFC 6749; RFC 8628 for the device end point). Holds no
/// client id: every program registers its own.
struct OAuth2Endpoints {
    QString issuer;
    QString authorizationUrl;
    QString tokenUrl;
    QString deviceUrl; ///< empty where none is known
    QStringList scopes;

    bool operator==(const OAuth2Endpoints &) const = default;
};

/// What a person has to know or do before a provider lets a mail program in.
struct ProviderAdvice {
    enum class Access {
        Ordinary,
        BridgeOnly, ///< a program of the provider's on the same computer stands in between
        NoMailPrograms, ///< neither SMTP nor IMAP: there is nothing to probe
    };

    Access access = Access::Ordinary;
    bool needsAppPassword = false; ///< the account's own password is refused
    bool recommendsAppPassword = false; ///< with two-factor sign-in, or on some plans
    bool mustBeEnabled = false; ///< access has to be switched on first
    bool needsOAuth2 = false; ///< nothing else works
    QString appPasswordUrl; ///< where one is made
    QString enableUrl; ///< where access is switched on
    QString notes; ///< in English, as the table has them

    bool operator==(const ProviderAdvice &) const = default;
};

/// Mail settings that somebody publishes for an address, servers in the publisher's own order.
struct PublishedSettings {
    QString id; ///< the publisher's own name for itself
    QString displayName;
    QStringList domains;
    QStringList mxDomains; ///< of mail exchanges that these settings stand for
    QList<DeclaredServer> servers;
    QStringList documentationUrls; ///< http and https only
    std::optional<OAuth2Endpoints> oauth2;
    std::optional<ProviderAdvice> advice;
    QList<Protocol> refused; ///< that the domain says it does not offer (RFC 6186, section 3.4)
    QList<SkippedServer> skipped;
    QStringList otherProtocols; ///< named, but none that mail programs of this kind speak

    [[nodiscard]] QList<DeclaredServer> incoming() const; ///< IMAP and POP3
    [[nodiscard]] QList<DeclaredServer> outgoing() const;
    /// True with at least one server of each direction.
    [[nodiscard]] bool isComplete() const;
    bool operator==(const PublishedSettings &) const = default;
};

/// "http" or "https", no user part, no blanks or control characters, a host: what may be shown as a
/// link.
[[nodiscard]] bool isPlainWebUrl(const QString &url);

} // namespace portwright
