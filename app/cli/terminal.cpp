// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "transcript/transcript.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// https://no-color.org: any value counts.
    bool wantsColours() { return !qEnvironmentVariableIsSet("NO_COLOR"); }

    Terminal::Colour colourOf(const TranscriptEntry &entry)
    {
        switch (entry.direction) {
        case Direction::Client:
            return Terminal::Colour::Strong;
        case Direction::Fault:
            return Terminal::Colour::Bad;
        case Direction::Server:
        case Direction::Note:
            break;
        }
        return Terminal::Colour::Quiet;
    }

} // namespace

Terminal::Terminal()
    : m_inputIsTerminal(isatty(fileno(stdin)))
    , m_errorIsTerminal(isatty(fileno(stderr)))
    , m_outputIsColoured(isatty(fileno(stdout)) && wantsColours())
    , m_errorIsColoured(m_errorIsTerminal && wantsColours())
{
}

bool Terminal::print(const QByteArray &result)
{
    const bool written
        = std::fwrite(result.constData(), 1, size_t(result.size()), stdout) == size_t(result.size())
        && std::fflush(stdout) == 0;
    if (!written) {
        note(QCoreApplication::translate(
            "portwright::Terminal", "The result could not be written to standard output: %1")
                 .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    return written;
}

void Terminal::note(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void Terminal::follow(const Transcript &transcript)
{
    QObject::connect(
        &transcript, &Transcript::appended, &transcript, [this](const TranscriptEntry &entry) {
            const QString line = toPlainText(entry);
            note(m_errorIsColoured ? coloured(line, colourOf(entry)) : line);
        });
}

QString coloured(const QString &text, Terminal::Colour colour)
{
    QString code;
    switch (colour) {
    case Terminal::Colour::Good:
        code = u"32"_s;
        break;
    case Terminal::Colour::Bad:
        code = u"31"_s;
        break;
    case Terminal::Colour::Quiet:
        code = u"2"_s;
        break;
    case Terminal::Colour::Strong:
        code = u"1"_s;
        break;
    }
    return u"\u001b["_s + code + u'm' + text + u"\u001b[0m"_s;
}

} // namespace portwright
