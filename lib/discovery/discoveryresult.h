// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"
#include "discovery/publishedsettings.h"

#include <chrono>
#include <variant>

namespace portwright {

/// Where settings can come from.
enum class SettingsSource { ProviderTable, Autoconfig, Ispdb, Srv, MailExchange, Autodiscover };

/// What a question told about the person.
enum class Told {
    Nothing,
    Domain, ///< the mail domain
    MxDomain, ///< that of the mail exchange alone
    Address,
};

/// What came of one question.
enum class DiscoveryAnswer {
    Settings,
    NoMailServers, ///< an answer without servers that mail programs speak to
    NotOffered, ///< the domain says that it does not have this
    NotFound, ///< nothing is published there
    HostNotFound,
    ResolverFailed,
    Unreachable,
    ProxyFailed,
    TlsFailed,
    TimedOut,
    SignInWanted, ///< only for those who sign in, which nobody does to find settings
    HttpError,
    Redirected, ///< the next entry tells where to
    RedirectLoop,
    TooManyRedirects,
    InsecureRedirect, ///< away from https
    BadRedirect,
    NeedsAsking, ///< leads out of the mail domain: the person has to agree first
    WebPage, ///< a web server that has a page for everything
    CaptivePortal, ///< somebody in between wants a sign-in to the network first
    WrongContentType,
    NotXml,
    BadDocument, ///< XML of another kind, or without what it needs
    HostileDocument, ///< made to do harm: entities, endless nesting
    TooLarge,
    ServerError, ///< Autodiscover understood and refused
    Cancelled,
};

/// One question that was asked, for the person to see who was told what.
struct LedgerEntry {
    SettingsSource source = SettingsSource::ProviderTable;
    QString asked; ///< a URL, or a DNS question such as "SRV _imaps._tcp.example.org"
    Told told = Told::Nothing;
    DiscoveryAnswer answer = DiscoveryAnswer::NotFound;
    QString words; ///< more on the answer, from the library or the server; may be empty
    std::chrono::milliseconds took { 0 };
    std::optional<std::chrono::seconds> clockAhead {}; ///< of this computer, against its Date
    std::optional<TlsDetails> tls {}; ///< of a web server that could not be trusted
};

/// Nothing is published.
struct NothingPublished { };

/// The search would go on at another place, but leads out of the mail domain. With the domain in
/// DiscoveryOptions::agreedDomains it goes on.
struct RedirectQuestion {
    QString target; ///< a https URL or a mail address
    QString domain; ///< what to agree to: the registrable domain of the target

    bool operator==(const RedirectQuestion &) const = default;
};

/// The source could not be asked, or what it said could not be used.
struct DiscoveryFailure {
    DiscoveryAnswer answer = DiscoveryAnswer::Unreachable;
    QString words;
};

/// What one source found out about one address.
struct DiscoveryResult {
    SettingsSource source = SettingsSource::ProviderTable;
    Origin origin = Origin::Guess; ///< of its servers, as candidates
    SettingsTrust trust = SettingsTrust::None;
    std::variant<NothingPublished, PublishedSettings, RedirectQuestion, DiscoveryFailure> outcome;
    QList<LedgerEntry> ledger; ///< in the order of asking

    /// Null where it found none.
    [[nodiscard]] const PublishedSettings *settings() const
    {
        return std::get_if<PublishedSettings>(&outcome);
    }
    /// True for a server outside the mail domain that nobody vouches for: ask the person before
    /// anything secret goes there (RFC 6186, section 6).
    [[nodiscard]] bool needsConfirmation(
        const DeclaredServer &server, const MailAddress &address) const;
};

/// "provider-table", "autoconfig", "ispdb", "srv", "mx", "autodiscover".
[[nodiscard]] QString toId(SettingsSource source);
/// "nothing", "domain", "mx-domain", "address".
[[nodiscard]] QString toId(Told told);
/// "settings", "not-found", "captive-portal" and so on: the names above with hyphens.
[[nodiscard]] QString toId(DiscoveryAnswer answer);

} // namespace portwright
