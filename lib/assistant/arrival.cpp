// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/arrival.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(ArrivalState state)
{
    switch (state) {
    case ArrivalState::Looking:
        return u"looking"_s;
    case ArrivalState::Arrived:
        return u"arrived"_s;
    case ArrivalState::Bounced:
        return u"bounced"_s;
    case ArrivalState::Reported:
        return u"reported"_s;
    case ArrivalState::NotSeenYet:
        return u"not-seen-yet"_s;
    case ArrivalState::CannotLook:
        return u"cannot-look"_s;
    case ArrivalState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
