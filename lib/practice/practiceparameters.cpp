// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceparameters.h"

#include "practice/practicereply.h"

#include <QList>
#include <algorithm>
#include <optional>

namespace portwright {

namespace {

    using Value = const QByteArray &;

    /// Whether a value is right; nothing for a parameter that is not known.
    std::optional<bool> isRightForMail(const QByteArray &name, Value value)
    {
        const QByteArray upper = value.toUpper();
        if (name == "SIZE") {
            bool isNumber = false;
            return upper.toLongLong(&isNumber) >= 0 && isNumber;
        }
        if (name == "BODY")
            return upper == "7BIT" || upper == "8BITMIME";
        if (name == "SMTPUTF8")
            return upper.isEmpty();
        if (name == "RET")
            return upper == "FULL" || upper == "HDRS";
        if (name == "ENVID" || name == "AUTH")
            return !value.isEmpty() && isXtext(value);
        return std::nullopt;
    }

    std::optional<bool> isRightForRecipient(const QByteArray &name, Value value)
    {
        if (name == "NOTIFY") {
            const QList<QByteArray> events = value.toUpper().split(',');
            return events == QList<QByteArray> { "NEVER" }
            || std::ranges::all_of(events, [](const QByteArray &event) {
                   return event == "SUCCESS" || event == "FAILURE" || event == "DELAY";
               });
        }
        if (name == "ORCPT") {
            const qsizetype semicolon = value.indexOf(';');
            return semicolon > 0 && isXtext(value.mid(semicolon + 1));
        }
        return std::nullopt;
    }

    template <typename Rule>
    QByteArray refusal(const QMap<QByteArray, QByteArray> &parameters, Rule rule)
    {
        for (auto i = parameters.begin(); i != parameters.end(); ++i) {
            const std::optional<bool> isRight = rule(i.key(), i.value());
            if (!isRight)
                return practiceReply(555, "5.5.4 Parameter not known: " + i.key());
            if (!*isRight)
                return practiceReply(501, "5.5.4 Wrong value for " + i.key());
        }
        return {};
    }

} // namespace

QByteArray refusalOfMailParameters(
    const QMap<QByteArray, QByteArray> &parameters, qint64 sizeLimitInBytes)
{
    QByteArray wrong = refusal(parameters, isRightForMail);
    if (wrong.isEmpty() && parameters.value("SIZE").toLongLong() > sizeLimitInBytes)
        return practiceReply(552, "5.3.4 Message too large");
    return wrong;
}

QByteArray refusalOfRecipientParameters(const QMap<QByteArray, QByteArray> &parameters)
{
    return refusal(parameters, isRightForRecipient);
}

bool isXtext(const QByteArray &text)
{
    const auto isUpperHex = [&](qsizetype at) {
        return at < text.size()
            && ((text[at] >= '0' && text[at] <= '9') || (text[at] >= 'A' && text[at] <= 'F'));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            if (!isUpperHex(i + 1) || !isUpperHex(i + 2))
                return false;
            i += 2;
        } else if (text[i] < '!' || text[i] > '~' || text[i] == '=') {
            return false;
        }
    }
    return true;
}

} // namespace portwright
