// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/openfiles.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace portwright {

int openFileLimit()
{
    constexpr int unbounded = std::numeric_limits<int>::max();
#ifdef Q_OS_UNIX
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        return int(std::min<rlim_t>(limit.rlim_cur, unbounded));
#endif
    return unbounded;
}

bool isRoomForConnection()
{
#ifdef Q_OS_UNIX
    constexpr int reserved = 16;
    // The system numbers what is open from 0 on, and gives the lowest number that is free.
    const int next = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (next < 0)
        return false;
    close(next);
    return next < openFileLimit() - reserved;
#else
    return true;
#endif
}

} // namespace portwright
