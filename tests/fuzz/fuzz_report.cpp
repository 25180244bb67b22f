// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/pseudonyms.h"
#include "assistant/reportcomparison.h"

#include <cstdlib>

using namespace portwright;

namespace {

SupportReport readAgain(const QByteArray &file)
{
    const auto again = SupportReport::parse(file);
    if (!std::holds_alternative<SupportReport>(again))
        std::abort();
    return std::get<SupportReport>(again);
}

} // namespace

/// Whatever is accepted must come back as it was, and stand all that is done with a report.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto parsed = SupportReport::parse(file);
    if (!std::holds_alternative<SupportReport>(parsed))
        return 0;
    // Half a surrogate pair is lost when it is written, but nothing else then.
    const SupportReport report = readAgain(std::get<SupportReport>(parsed).toJson());
    const QByteArray element = report.toScriptElement();
    if (element.count('<') != 2 || readAgain(element) != report)
        std::abort();
    if (!differencesIn(compareReports(report, report)).isEmpty())
        std::abort();
    for (const auto extent : { Pseudonyms::Extent::Names, Pseudonyms::Extent::NamesAndDomains })
        (void)readAgain(Pseudonyms(report, extent).pseudonymised().toJson());
    (void)report.log();
    return 0;
}
