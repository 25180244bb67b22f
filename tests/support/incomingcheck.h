// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"

namespace portwright::tests {

/// The product's sign-in and look into a mailbox over a real socket, for one endpoint of which the
/// host lives on 127.0.0.1.
struct IncomingCheck {
    Endpoint endpoint;
    SignInStep step;
    NetworkSettings settings = {};

    /// Waits for the end. The outcome's kind is Cancelled if there is none within 20 s.
    [[nodiscard]] SessionOutcome run() const;
};

} // namespace portwright::tests
