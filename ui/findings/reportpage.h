// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/reportsections.h"

namespace portwright {

/// The report as one file: a page that every browser shows, on paper and in the dark too, without
/// anything that runs or is loaded, and the document inside for `SupportReport::parse`.
[[nodiscard]] QByteArray reportPage(const SupportReport &report);

/// What to write to a file of this name: the bare document if it ends in ".json", else the page.
[[nodiscard]] QByteArray reportFor(const QString &fileName, const SupportReport &report);

/// One section as a piece of HTML that says nothing of its look. What a line of the log proves has
/// a link to `logAnchor(index)`.
[[nodiscard]] QString toHtml(const ReportSection &section);
[[nodiscard]] QString logAnchor(qint64 index);

} // namespace portwright
