// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace portwright {

#ifdef Q_OS_UNIX

namespace {

    // A handler may do little more than write: the rest is done when the event loop reads.
    int wakeUp[2] = { -1, -1 };
    volatile std::sig_atomic_t isInterrupted = 0;

    extern "C" void interrupted(int)
    {
        isInterrupted = 1;
        const char byte = 0;
        [[maybe_unused]] const auto written = write(wakeUp[1], &byte, 1);
    }

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (pipe(wakeUp) != 0)
        return;
    for (const int end : wakeUp)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit occurred();
    });
    struct sigaction action = {};
    action.sa_handler = interrupted;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        sigaction(signal, &action, nullptr);
}

bool Interruption::hasOccurred() { return isInterrupted != 0; }

#else

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
}

bool Interruption::hasOccurred() { return false; }

#endif

} // namespace portwright
