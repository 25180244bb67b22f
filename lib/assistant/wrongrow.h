// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/csvreader.h"
#include "model/hostname.h"
#include "model/mailaddress.h"

namespace portwright {

/// Why an account of a list is not checked, beyond what is wrong with single values.
enum class RowFault {
    Duplicate, ///< the address stands in a row before
    PortIllegal,
    SecurityUnknown,
    ProtocolUnknown,
    UsernameIllegal,
    MoreFieldsThanColumns, ///< a separator that is not quoted, perhaps in the password
    KeychainEntryOfAnother, ///< not the one of the row's own address
    KeychainServerForeign, ///< outside of the mail domain, and nobody agreed to it
    KeychainMissing, ///< there is none on this computer, or it is not running
    KeychainEntryMissing,
    KeychainDenied,
    KeychainFailed,
    UsernameRefused, ///< in a row before, at the same server
};

using RowReason = std::variant<RowFault, MailAddressFault, HostNameFault, CsvRowFault>;

/// A row that is not checked, and why.
struct WrongRow {
    int row = 0; ///< as spreadsheets count
    RowReason reason = RowFault::Duplicate;
    QString address; ///< as it stands there; empty where it could be something else
    QString subject; ///< the value at fault where that is not the address; never a password
    int firstRow = 0; ///< the one before that it is because of
};

/// Stable identifiers: "duplicate", "address-no-at-sign", "host-is-url", "field-too-long".
[[nodiscard]] QString toId(const RowReason &reason);

} // namespace portwright
