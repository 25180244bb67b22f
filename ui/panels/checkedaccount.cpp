// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkedaccount.h"

#include "assistant/profile.h"
#include "ui/setupcontroller.h"

namespace portwright {

namespace {

    std::optional<ServerSettings> serverOf(const SetupController &controller, Half half)
    {
        return controller.mayHandOver(half) ? settingsOf(*controller.half(half)) : std::nullopt;
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
