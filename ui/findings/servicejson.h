// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/servicefacts.h"

#include <QJsonObject>

namespace portwright {

/// What a mailbox said of itself.
[[nodiscard]] QJsonObject toJson(const MailboxFacts &facts);

/// The member "services" of what `check --json` prints. What is not known is null; a feature that
/// was not asked for is in none of the lists.
[[nodiscard]] QJsonObject toJson(const ServiceFacts &facts);

} // namespace portwright
