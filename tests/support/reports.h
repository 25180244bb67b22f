// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

namespace portwright::tests {

/// A report such as a check writes: two ports, one of them blocked, a mailbox, certificates, DNS
/// and a log, all of them naming anna@example.org.
[[nodiscard]] SupportReport exampleReport();

/// The report in `file`; fails the test and gives an empty one if it cannot be read.
[[nodiscard]] SupportReport readReport(const QByteArray &file);

/// The same with `members` in place of its own.
[[nodiscard]] SupportReport with(const SupportReport &report, const QJsonObject &members);

} // namespace portwright::tests
