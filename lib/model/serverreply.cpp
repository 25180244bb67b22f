// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/serverreply.h"

#include <QStringList>

namespace portwright {

using namespace Qt::StringLiterals;

bool ServerReply::isTransient() const
{
    // RFC 5530, section 3, for IMAP; RFC 2449, section 8.1, and RFC 3206, section 4, for POP3.
    static const QStringList transientCodes { u"UNAVAILABLE"_s, u"INUSE"_s, u"IN-USE"_s,
        u"LOGIN-DELAY"_s, u"SYS/TEMP"_s };
    return (code >= 400 && code < 500) || transientCodes.contains(responseCode);
}

} // namespace portwright
