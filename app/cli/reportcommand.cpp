// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportcommand.h"

#include "app/cli/reportfile.h"
#include "ui/findings/jsonreport.h"
#include "ui/findings/reportsections.h"
#include "ui/words/reportwords.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Columns as wide as their longest cell, but for the last one and for what is very long.
    QString table(const QList<QStringList> &rows)
    {
        constexpr qsizetype widest = 48;
        QList<qsizetype> widths;
        for (const QStringList &row : rows) {
            widths.resize(std::max(widths.size(), row.size()));
            for (qsizetype column = 0; column < row.size(); ++column)
                widths[column] = std::max(widths[column], std::min(row[column].size(), widest));
        }
        QString text;
        for (const QStringList &row : rows) {
            QString line;
            for (qsizetype column = 0; column < row.size(); ++column)
                line += u"  "_s + row[column].leftJustified(widths[column]);
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text;
    }

} // namespace

CommandLine::Synopsis ReportCommand::synopsis()
{
    return { u"report"_s, u"report FILE"_s,
        tr("Shows a report that was saved, or compares it with another."),
        tr("FILE is what check --report, send --report or the window wrote; - is standard "
           "input.") };
}

QList<QCommandLineOption> ReportCommand::options()
{
    return {
        { u"compare"_s,
            tr("Shows what is different in the report OTHER. Ends with 0 if nothing is, else with "
               "1."),
            u"OTHER"_s },
        { u"log"_s, tr("Shows the protocol log as well.") },
        { u"json"_s, tr("Prints the report, or the differences, as one JSON document.") },
        pseudonymsOption(),
    };
}

ReportCommand::ReportCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
{
    const QStringList names = m_line.positional();
    const bool compares = m_line.isSet(u"compare"_s);
    if (names.size() != 1)
        m_line.complain(
            ExitStatus::WrongUse, tr("Name one report to read, or - for standard input."));
    else if (compares && names.constFirst() == u"-" && m_line.text(u"compare"_s) == u"-")
        m_line.complain(ExitStatus::WrongUse, tr("Standard input cannot give both reports."));
    if (compares && m_line.isSet(u"pseudonyms"_s))
        m_line.complain(ExitStatus::WrongUse, tr("--pseudonyms and --compare do not go together."));
    if (compares && m_line.isSet(u"log"_s))
        m_line.complain(ExitStatus::WrongUse, tr("--log and --compare do not go together."));
    const auto pseudonyms = readPseudonyms(m_line);
    if (m_line.fault())
        return;
    m_report = read(names.constFirst());
    if (compares && m_report)
        m_other = read(m_line.text(u"compare"_s));
    if (!m_report || !pseudonyms)
        return;
    if (Pseudonyms::isPossible(*m_report, *pseudonyms))
        m_report = Pseudonyms(*m_report, *pseudonyms).pseudonymised();
    else
        m_line.complain(ExitStatus::BadInput,
            tr("--pseudonyms: the names in this report were replaced before, so nobody can tell "
               "which domains are theirs. Ask for it with the domains replaced."));
}

std::optional<SupportReport> ReportCommand::read(const QString &name)
{
    QFile input;
    const auto report = name == u"-" && input.open(stdin, QIODevice::ReadOnly)
        ? SupportReport::read(input)
        : SupportReport::readFile(name);
    if (const auto *fault = std::get_if<ReportFault>(&report)) {
        m_line.complain(fault->kind == ReportFault::Kind::Unreadable ? ExitStatus::FileUnreadable
                                                                     : ExitStatus::BadInput,
            u"\"%1\": %2"_s.arg(name, ReportWords::fault(*fault)));
        return {};
    }
    return std::get<SupportReport>(report);
}

void ReportCommand::start()
{
    QList<ComparedRow> differences;
    if (m_other)
        differences = differencesIn(compareReports(*m_report, *m_other));
    if (!m_terminal.print(m_other ? comparison(differences) : shown()))
        emit finished(ExitStatus::NotWritten);
    else
        emit finished(differences.isEmpty() ? ExitStatus::Success : ExitStatus::Different);
}

QByteArray ReportCommand::shown() const
{
    if (m_line.isSet(u"json"_s))
        return toDocument(m_report->document());
    QString text;
    for (const ReportSection &section : ReportSections::of(*m_report)) {
        text += heading(section.title);
        QList<QStringList> rows = section.rows;
        if (!section.header.isEmpty())
            rows.prepend(section.header);
        text += table(rows);
        for (const ReportSection::Block &block : section.blocks) {
            text += (section.rows.isEmpty() && &block == &section.blocks.constFirst() ? u"  "_s
                                                                                      : u"\n  "_s)
                + QString(block.title).replace(u"\n"_s, u"\n  "_s) + u'\n';
            for (const QString &line : block.lines)
                text += u"    "_s + line + u'\n';
        }
    }
    if (m_line.isSet(u"log"_s)) {
        text += heading(ReportSections::logTitle());
        for (const ReportSection::LogLine &line : ReportSections::logLines(*m_report))
            text += line.text + u'\n';
    }
    return text.mid(1).toUtf8();
}

QByteArray ReportCommand::comparison(const QList<ComparedRow> &differences) const
{
    if (m_line.isSet(u"json"_s)) {
        QJsonArray array;
        for (const ComparedRow &row : differences)
            array << QJsonObject { { u"subject"_s, toId(row.subject) }, { u"where"_s, row.where },
                { u"member"_s, row.member }, { u"before"_s, row.before },
                { u"after"_s, row.after } };
        return toDocument({ { u"before"_s, m_report->document()[u"made"_s] },
            { u"after"_s, m_other->document()[u"made"_s] }, { u"differences"_s, array } });
    }
    QString text = ReportWords::bothNames(*m_report, *m_other) + u'\n'
        + ReportWords::count(differences.size()) + u'\n';
    QString subject;
    for (const ComparedRow &row : differences) {
        if (std::exchange(subject, ReportWords::subject(row)) != subject)
            text += heading(subject);
        text += u"  %1: %2 \u2192 %3\n"_s.arg(
            ReportWords::aspect(row), ReportWords::before(row), ReportWords::after(row));
    }
    return text.toUtf8();
}

QString ReportCommand::heading(const QString &text) const
{
    return u'\n' + (m_terminal.outputIsColoured() ? coloured(text, Terminal::Colour::Strong) : text)
        + u'\n';
}

} // namespace portwright
