// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/providertable.h"

namespace portwright {

/// Reads what the rows of a provider table are found by: resources/providers.json or another one in
/// its form. What cannot be read is left out: the table is ours, and a test reads every row.
[[nodiscard]] QList<ProviderTable::Entry> readProviderEntries(const QByteArray &json);

/// The whole row.
[[nodiscard]] ProviderRow readProviderRow(const ProviderTable::Entry &entry);

} // namespace portwright
