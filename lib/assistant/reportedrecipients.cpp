// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportedrecipients.h"

#include <QJsonArray>
#include <QStringList>

namespace portwright {

using namespace Qt::StringLiterals;

QJsonObject recipientsIn(const QJsonObject &message)
{
    QJsonArray refusals;
    const QJsonArray refused = message[u"refused_recipients"_s].toArray();
    for (const QJsonValueConstRef one : refused)
        refusals << one[u"address"_s].toString() + u' '
                + one[u"reply"_s].toVariant().toStringList().join(u' ');
    QJsonArray reported;
    const QJsonArray reports = message[u"arrival"_s][u"reports"_s].toArray();
    for (const QJsonValueConstRef report : reports) {
        const QJsonArray recipients = report[u"recipients"_s].toArray();
        for (const QJsonValueConstRef one : recipients)
            reported << one[u"recipient"_s].toString() + u' ' + one[u"action"_s].toString() + u' '
                    + one[u"status"_s].toString();
    }
    return { { u"refused_recipients"_s, refusals }, { u"reports"_s, reported } };
}

} // namespace portwright
