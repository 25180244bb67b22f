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
    [[nodiscard]] bool allow(const QString &host) const;
};

} // namespace portwright
