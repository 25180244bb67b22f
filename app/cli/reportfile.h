// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "assistant/pseudonyms.h"

namespace portwright {

/// `--report` and `--pseudonyms` of the commands that can write a report.
[[nodiscard]] QList<QCommandLineOption> reportOptions();

/// `--pseudonyms` alone.
[[nodiscard]] QCommandLineOption pseudonymsOption();

/// What `--pseudonyms` says; what it cannot mean is complained about.
[[nodiscard]] std::optional<Pseudonyms::Extent> readPseudonyms(CommandLine &line);

/// The same for what `--report` writes, without which it is of no use.
[[nodiscard]] std::optional<Pseudonyms::Extent> readReportPseudonyms(CommandLine &line);

/// Writes to the file that `--report` names, whole or not at all. False, and said on standard
/// error, if that fails.
[[nodiscard]] bool writeReport(
    const CommandLine &line, Terminal &terminal, const SupportReport &report);

} // namespace portwright
