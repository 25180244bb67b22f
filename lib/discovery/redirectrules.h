// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace portwright {

/// How far redirects are followed.
struct RedirectRules {
    enum class Scope {
        Anywhere, ///< who publishes may do it elsewhere
        WithinDomain, ///< not out of `domain` unless somebody agreed
    };

    Scope scope = Scope::Anywhere;
    QString domain; ///< A-labels
    QStringList agreedDomains;
    int most = 5;

    /// True if `host` belongs to whoever registered `domain`, or was agreed to.
    [[nodiscard]] bool isOwn(const QString &host) const;
    /// True if a redirect may lead to `host`.
    [[nodiscard]] bool allow(const QString &host) const;
};

/// What a person agrees to who lets a redirect lead to `host`: its registrable domain, or the host
/// itself where it has none.
[[nodiscard]] QString domainToAgreeTo(const QString &host);

} // namespace portwright
