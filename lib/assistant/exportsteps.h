// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/settingsexport.h"

#include <QList>
#include <variant>

namespace portwright {

/// One thing to do in a program. What follows a heading belongs to that half.
enum class StepCode {
    Open, ///< go where an account is added
    Name,
    Address,
    Password,
    Manual, ///< go on to the fields, past what the program would guess
    Protocol,
    Incoming, ///< a heading
    Outgoing, ///< a heading
    Host,
    Port,
    Security,
    SignIn,
    Username,
    OtherUsername, ///< where to tell a user name that is not the address, which nobody asks for
    OtherOutgoingUsername, ///< the same for the outgoing half
    Finish,
};

/// What to enter or to choose; nothing where there is something to do only. The words of a program
/// for the enums are its own.
using StepValue = std::variant<std::monostate, QString, Protocol, TlsMode, AuthMethod>;

struct ExportStep {
    StepCode code = StepCode::Open;
    StepValue value;

    bool operator==(const ExportStep &) const = default;
};

/// The way through `program`, one of those whose form is Steps. Needs what the format needs.
[[nodiscard]] QList<ExportStep> exportSteps(ExportTarget program, const AccountSettings &settings);

} // namespace portwright
