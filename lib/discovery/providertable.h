// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/publishedsettings.h"

#include <QJsonObject>
#include <optional>

namespace portwright {

/// A server of a provider, before it is known whose mail it is for.
struct ProviderServer {
    Endpoint endpoint; ///< the host may hold {domain} or {region}
    QList<AuthMethod> authentication;
    QString usernameForm; ///< empty: a name that the service gives

    bool operator==(const ProviderServer &) const = default;
};

/// What the built-in table knows of one provider.
struct ProviderRow {
    enum class Kind {
        Mailbox,
        Hosting, ///< domains of its customers
        Relay, ///< sends only
        TestSink, ///< catches test mail
        Bridge, ///< see ProviderAdvice::Access
        Pattern, ///< hosts made from the domain
        None, ///< no mail programs at all
    };

    QString id;
    QString displayName;
    Kind kind = Kind::Mailbox;
    QStringList domains;
    QStringList patterns; ///< with stars; a last label of one star is a public suffix
    QStringList mxSuffixes;
    QStringList regions; ///< what {region} may be
    QList<ProviderServer> servers; ///< of each protocol in the order to try
    ProviderAdvice advice;
    std::optional<OAuth2Endpoints> oauth2;
    QString helpUrl;
    int sources = 0; ///< that agree on at least one server; 1: plausible, not certain
    enum class Standing { Ordinary, Popular };
    Standing standing = Standing::Ordinary;
};

/// Mail providers that are known without asking anybody. Reads the names of its rows when first
/// asked, and of the rest only the row that answers: a check must not wait for what it does not
/// use.
class ProviderTable {
public:
    /// The one that is built in.
    ProviderTable() = default;
    /// Another one in the same form, as resources/providers.json describes it.
    explicit ProviderTable(const QByteArray &json);

    [[nodiscard]] QList<ProviderRow> rows() const;
    /// The provider of a mail domain (A-labels, lower case); nothing if it is not known. An exact
    /// domain outranks every pattern; of patterns the longest counts.
    [[nodiscard]] std::optional<ProviderRow> forDomain(const QString &domain) const;
    /// The provider that a mail exchange belongs to: the longest suffix counts, then the longest
    /// domain that the exchange is below.
    [[nodiscard]] std::optional<ProviderRow> forMailExchange(const QString &host) const;

    /// What a row is found by, and the row as it is written.
    struct Entry {
        QStringList domains;
        QStringList patterns;
        QStringList mxSuffixes;
        QJsonObject written;
    };

private:
    [[nodiscard]] const QList<Entry> &entries() const;

    mutable std::optional<QList<Entry>> m_entries;
};

/// A row in the form it takes for one address. Servers of a region are left out: which one it is,
/// only the customer knows.
[[nodiscard]] PublishedSettings settingsFor(const ProviderRow &row, const MailAddress &address);

} // namespace portwright
