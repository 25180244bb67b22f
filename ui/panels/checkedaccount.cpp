// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkedaccount.h"

#include "assistant/profile.h"
#include "ui/setupcontroller.h"

namespace portwright {

namespace {

    std::optional<ServerSettings> serverOf(const SetupController &controller, Half half)
    {
        switch (controller.phase(half)) {
        case HalfCheck::Phase::NotAsked:
        case HalfCheck::Phase::Cancelled:
        case HalfCheck::Phase::NeedsConsent: // nobody agreed to give this server anything
            return {};
        case HalfCheck::Phase::Searching:
        case HalfCheck::Phase::SigningIn:
        case HalfCheck::Phase::SignedIn:
        case HalfCheck::Phase::SignInRefused:
        case HalfCheck::Phase::FoundWithoutSignIn:
        case HalfCheck::Phase::NothingFound:
            return settingsOf(*controller.half(half));
        }
        Q_UNREACHABLE();
    }

} // namespace

std::optional<AccountSettings> checkedAccount(const SetupController &controller)
{
    const AccountCheck *check = controller.check();
    if (!check)
        return {};
    return AccountSettings { check->request().address, fitDisplayName(controller.model()->name()),
        serverOf(controller, Half::Outgoing), serverOf(controller, Half::Incoming) };
}

} // namespace portwright
