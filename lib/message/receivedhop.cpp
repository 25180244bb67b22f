// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/receivedhop.h"

#include "message/structuredfield.h"

#include <QMap>
#include <QStringList>

namespace portwright {

using namespace Qt::StringLiterals;

ReceivedHop readReceived(const QString &value)
{
    static const QStringList names { u"from"_s, u"by"_s, u"via"_s, u"with"_s, u"id"_s, u"for"_s };
    QMap<QString, QString> parts;
    QString name;
    for (const QString &word : clausesOf(value).value(0)) {
        if (const QString lower = word.toLower(); names.contains(lower) && !parts.contains(lower)) {
            name = lower;
            parts[name] = QString();
        } else if (!name.isEmpty()) { // some say "with Microsoft SMTP Server"
            parts[name] = (parts[name] + u' ' + word).trimmed();
        }
    }
    return { parts[u"from"_s], parts[u"by"_s], parts[u"with"_s], {} };
}

} // namespace portwright
