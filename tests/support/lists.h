// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountlist.h"

namespace portwright::tests {

/// The list of accounts in `text`; empty where it cannot be read.
[[nodiscard]] inline AccountList listOf(const QString &text)
{
    const auto result = readAccountList(text);
    const auto *list = std::get_if<AccountList>(&result);
    return list ? *list : AccountList {};
}

} // namespace portwright::tests
