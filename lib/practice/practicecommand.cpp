// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicecommand.h"

namespace portwright {

namespace {

    /// Where the path that starts with '<' ends; a '>' inside a quoted local part does not count.
    qsizetype endOfPath(const QByteArray &text)
    {
        bool quoted = false;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (quoted && text[i] == '\\')
                ++i;
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == '>')
                return i;
        }
        return -1;
    }

} // namespace

PracticeCommand PracticeCommand::parse(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    if (blank < 0)
        return { line.toUpper(), {} };
    return { line.first(blank).toUpper(), line.mid(blank + 1).trimmed() };
}

std::optional<PracticePath> PracticePath::parse(
    const QByteArray &argument, const QByteArray &keyword)
{
    if (argument.first(qMin(keyword.size(), argument.size())).toUpper() != keyword)
        return std::nullopt;
    const QByteArray text = argument.mid(keyword.size()).trimmed();
    const qsizetype end = text.startsWith('<') ? endOfPath(text) : -1;
    if (end < 0)
        return std::nullopt;

    PracticePath path { text.mid(1, end - 1), {} };
    // A source route is to be accepted and ignored (RFC 5321, appendix C).
    if (path.mailbox.startsWith('@'))
        path.mailbox = path.mailbox.mid(path.mailbox.indexOf(':') + 1);

    const QByteArray rest = text.mid(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return std::nullopt;
    for (const QByteArray &parameter : rest.simplified().split(' ')) {
        if (parameter.isEmpty())
            continue;
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = (equals < 0 ? parameter : parameter.first(equals)).toUpper();
        if (path.parameters.contains(name))
            return std::nullopt;
        path.parameters[name] = equals < 0 ? QByteArray() : parameter.mid(equals + 1);
    }
    return path;
}

} // namespace portwright
