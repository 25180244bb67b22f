// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportfile.h"

#include "model/wholefile.h"
#include "ui/findings/reportpage.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct ReportFile {
        Q_DECLARE_TR_FUNCTIONS(portwright::ReportFile)
    };

} // namespace

QList<QCommandLineOption> reportOptions()
{
    return {
        { u"report"_s,
            ReportFile::tr("Writes a report for who helps into FILE, whole or not at all: JSON if "
                           "the name ends in .json, else a page for a browser with the same "
                           "inside. No password is in it."),
            u"FILE"_s },
        pseudonymsOption(),
    };
}

QCommandLineOption pseudonymsOption()
{
    return { u"pseudonyms"_s,
        ReportFile::tr("Puts placeholders into the report: names (for addresses, user names and "
                       "persons) or domains (for the mail domain in names of hosts as well)."),
        u"EXTENT"_s };
}

std::optional<Pseudonyms::Extent> readPseudonyms(CommandLine &line)
{
    if (!line.isSet(u"pseudonyms"_s))
        return {};
    const QString extent = line.text(u"pseudonyms"_s);
    if (extent == u"names"_s)
        return Pseudonyms::Extent::Names;
    if (extent != u"domains"_s)
        line.complain(ExitStatus::WrongUse,
            ReportFile::tr("--pseudonyms: say names or domains, not \"%1\".").arg(extent));
    return Pseudonyms::Extent::NamesAndDomains;
}

bool writeReport(const CommandLine &line, Terminal &terminal, const SupportReport &report)
{
    const QString name = line.text(u"report"_s);
    const QByteArray content = reportFor(name, report);
    const std::optional<QString> failure = writeWholeFile(name, content);
    if (!failure)
        return true;
    terminal.note(withVisibleControls(
        ReportFile::tr("--report: \"%1\" could not be written: %2. What was there before is "
                       "untouched.")
            .arg(name, *failure)));
    return false;
}

} // namespace portwright
