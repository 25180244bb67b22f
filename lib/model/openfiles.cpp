// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/openfiles.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
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

} // namespace portwright
