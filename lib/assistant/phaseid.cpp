// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/phaseid.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(HalfCheck::Phase phase)
{
    switch (phase) {
    case HalfCheck::Phase::NotAsked:
        return u"not-tested"_s;
    case HalfCheck::Phase::Searching:
        return u"searching"_s;
    case HalfCheck::Phase::NeedsConsent:
        return u"needs-consent"_s;
    case HalfCheck::Phase::NothingFound:
        return u"nothing-found"_s;
    case HalfCheck::Phase::SigningIn:
        return u"signing-in"_s;
    case HalfCheck::Phase::SignedIn:
        return u"signed-in"_s;
    case HalfCheck::Phase::SignInRefused:
        return u"sign-in-refused"_s;
    case HalfCheck::Phase::FoundWithoutSignIn:
        return u"found"_s;
    case HalfCheck::Phase::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
