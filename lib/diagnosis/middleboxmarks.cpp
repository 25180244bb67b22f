// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/middleboxmarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

bool isRewritten(const SessionOutcome &outcome)
{
    static const QRegularExpression starred(u"\\*{5,}"_s);
    static const QRegularExpression crossedOut(u"^X{4,}[A-Z]?$"_s);
    return starred.match(outcome.greeting.text()).hasMatch()
        || std::any_of(outcome.capabilities.begin(), outcome.capabilities.end(),
            [](const QString &capability) { return crossedOut.match(capability).hasMatch(); });
}

} // namespace portwright
