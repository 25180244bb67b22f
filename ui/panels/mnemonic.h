// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

#include <QString>

namespace portwright {

/// `text` with its mnemonic in the outgoing half, and without it in the incoming one: a page that
/// has the same button twice can give its key to one of them only.
[[nodiscard]] QString withMnemonicOf(Half half, const QString &text);

} // namespace portwright
