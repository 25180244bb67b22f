// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/pseudonyms.h"
#include "ui/findings/jsonreport.h"

namespace portwright {

/// What goes into a report.
struct ReportSources {
    const AccountCheck *check = nullptr; ///< null: a message alone
    std::optional<ServiceFacts> services {}; ///< of that check, with what was measured
    const MessageSender *sender = nullptr; ///< that has ended; null: no message was sent
    std::optional<SendFindings> sent {}; ///< what became of its message
    const Transcript *transcript = nullptr; ///< null: the log is left out
    QString name {}; ///< the person's own, if typed
    QString tlsLibrary {}; ///< name and version
    std::optional<Pseudonyms::Extent> pseudonyms {}; ///< nothing: names stay
};

/// Made of what was shown or logged already, where no secret is.
[[nodiscard]] SupportReport makeReport(const ReportSources &sources);

} // namespace portwright
