// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportquoting.h"

#include <QRegularExpression>

namespace portwright {

using namespace Qt::StringLiterals;

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9@%+=:,./_-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString phpQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString envQuoted(const QString &text, QStringView special)
{
    QString quoted(u'"');
    for (const QChar each : text) {
        if (special.contains(each))
            quoted += u'\\';
        quoted += each;
    }
    return quoted + u'"';
}

QString urlHost(const QString &host) { return host.contains(u':') ? u'[' + host + u']' : host; }

} // namespace portwright
