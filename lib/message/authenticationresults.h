// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace portwright {

/// One method's result: "spf", "pass".
struct AuthenticationResult {
    QString method; ///< lower case, without a version
    QString result; ///< lower case
    QString reason;
    QList<QPair<QString, QString>> properties; ///< "header.d" and its value

    bool operator==(const AuthenticationResult &) const = default;
};

/// What a receiving server says of who sent a message (RFC 8601).
struct AuthenticationResults {
    static constexpr qsizetype maximumResults = 32;

    QString server; ///< the authserv-id: who says so
    QList<AuthenticationResult> results; ///< empty: nothing was checked

    /// Of a method, "pass" before all others where it was tried more than once (a message may have
    /// several signatures); empty: it was not tried.
    [[nodiscard]] QString resultOf(const QString &method) const;
    /// True if SPF, DKIM or DMARC speaks against the sender: "fail" or "softfail".
    [[nodiscard]] bool hasFailure() const;
    bool operator==(const AuthenticationResults &) const = default;
};

/// Reads the value of one Authentication-Results field (RFC 8601, section 2.2), unfolded or not.
/// What is not well-formed is left out.
[[nodiscard]] AuthenticationResults readAuthenticationResults(const QString &value);

} // namespace portwright
