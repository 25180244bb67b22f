// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/documentfault.h"
#include "discovery/webquestion.h"

namespace portwright {

/// What it means that a web server answered with a document that cannot be read as settings: most
/// often that the server has a page for every address, or that somebody in between answered.
[[nodiscard]] DiscoveryAnswer judgeDocument(const WebAnswer &answer, DocumentFault fault);

} // namespace portwright
