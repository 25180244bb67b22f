// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/silentprompt.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace portwright {

#ifdef Q_OS_WIN

Secret askSilently(const QString &question)
{
    (void)std::fputs(question.toLocal8Bit().constData(), stderr);
    QByteArray typed;
    typed.reserve(256);
    for (int key = _getch(); key != '\r' && key != '\n' && key != 3 && key != EOF; key = _getch())
        typed += char(key);
    (void)std::fputs("\n", stderr);
    Secret secret(typed);
    wipe(typed);
    return secret;
}

#else

namespace {

    /// While it lives, the terminal does not echo.
    class EchoOff {
    public:
        EchoOff()
        {
            tcgetattr(STDIN_FILENO, &m_before);
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            silent.c_lflag |= tcflag_t(ICANON | ECHONL);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
        ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
        EchoOff(const EchoOff &) = delete;
        EchoOff &operator=(const EchoOff &) = delete;

    private:
        termios m_before {};
    };

} // namespace

Secret askSilently(const QString &question)
{
    const QByteArray asked = question.toUtf8();
    (void)std::fwrite(asked.constData(), 1, size_t(asked.size()), stderr);
    (void)std::fflush(stderr);
    // One read() is one line here; an interrupting signal ends it, since its handler was installed
    // without SA_RESTART.
    char typed[1024];
    ssize_t length = 0;
    {
        const EchoOff echoOff;
        length = read(STDIN_FILENO, typed, sizeof typed);
    }
    if (length <= 0)
        (void)std::fputs("\n", stderr);
    if (length > 0 && typed[length - 1] == '\n')
        --length;
    QByteArray line(typed, qMax<qsizetype>(length, 0));
    for (volatile char *at = typed; at != typed + sizeof typed; ++at)
        *at = 0;
    Secret secret(line);
    wipe(line);
    return secret;
}

#endif

} // namespace portwright
