// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "assistant/wrongrow.h"

#include <QJsonObject>

namespace portwright {

/// How one account of several stands.
enum class AccountStanding {
    Works, ///< signed in, in every half that was asked
    ServersFound, ///< there was no password to try
    NeedsConsent, ///< would go on if the person agreed to something
    Partly, ///< one half works; for the other nothing was found
    FoundPartly, ///< the same without a password to try
    SignInRefused,
    NothingFound,
    NotTried,
};

struct FoundServer {
    Endpoint endpoint;
    QString username;

    bool operator==(const FoundServer &) const = default;
};

/// What is kept of a check when it is over: a few hundred bytes.
struct AccountVerdict {
    int row = 0; ///< in the list; as spreadsheets count
    QString address;
    AccountStanding standing = AccountStanding::NotTried;
    std::optional<Diagnosis>
        diagnosis {}; ///< the first one; of what proves it, a line of the reply
    std::optional<FoundServer> outgoing {};
    std::optional<FoundServer> incoming {};
    std::chrono::milliseconds took { 0 };
    std::optional<WrongRow> wrong {}; ///< where it was not tried
};

/// Of a check that is settled; nothing where it was cancelled.
[[nodiscard]] std::optional<AccountVerdict> verdictOf(
    const AccountCheck &check, int row, std::chrono::milliseconds took);
[[nodiscard]] AccountVerdict verdictOf(const WrongRow &wrong);

/// Stable identifiers: "works", "servers-found", "needs-consent", "partly", "found-partly",
/// "sign-in-refused", "nothing-found", "not-tried".
[[nodiscard]] QString toId(AccountStanding standing);

/// Without words. Members that a verdict does not have are null.
[[nodiscard]] QJsonObject toJson(const AccountVerdict &verdict);
/// Reads back what `toJson` wrote, as far as it can be told by codes. Nothing where that is not it.
[[nodiscard]] std::optional<AccountVerdict> accountVerdict(const QJsonObject &object);

} // namespace portwright
