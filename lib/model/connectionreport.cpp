// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/connectionreport.h"

#include <iterator>

namespace portwright {

using namespace Qt::StringLiterals;

qint64 ConnectionReport::entryOf(Stage stage) const
{
    const auto next = entries.upperBound(stage);
    return next == entries.begin() ? -1 : *std::prev(next);
}

QString toId(ConnectionFault fault)
{
    switch (fault) {
    case ConnectionFault::HostNotFound:
        return u"host-not-found"_s;
    case ConnectionFault::ResolverFailed:
        return u"resolver-failed"_s;
    case ConnectionFault::Refused:
        return u"refused"_s;
    case ConnectionFault::NotPermitted:
        return u"not-permitted"_s;
    case ConnectionFault::OutOfResources:
        return u"out-of-resources"_s;
    case ConnectionFault::NoAnswer:
        return u"no-answer"_s;
    case ConnectionFault::HostUnreachable:
        return u"host-unreachable"_s;
    case ConnectionFault::Reset:
        return u"reset"_s;
    case ConnectionFault::Closed:
        return u"closed"_s;
    case ConnectionFault::Proxy:
        return u"proxy"_s;
    case ConnectionFault::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
