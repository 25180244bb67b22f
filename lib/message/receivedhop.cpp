// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/receivedhop.h"

#include "message/structuredfield.h"

namespace portwright {

ReceivedHop readReceived(const QString &value)
{
    ReceivedHop hop;
    const QStringList words = clausesOf(value).value(0);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString name = words[i].toLower();
        QString *part = name == u"from" ? &hop.from
            : name == u"by"             ? &hop.by
            : name == u"with"           ? &hop.protocol
                                        : nullptr;
        if (part && part->isEmpty())
            *part = words[++i];
    }
    return hop;
}

} // namespace portwright
