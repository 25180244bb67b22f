// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "assistant/checkrequest.h"
#include "model/endpoint.h"
#include "model/networksettings.h"
#include "protocol/sessionplan.h"

namespace portwright {

class Composition;

/// The options that `check` and `send` share: which server, how to reach it, what is agreed to.
[[nodiscard]] QList<QCommandLineOption> connectionOptions();

/// What is known of the outgoing server.
[[nodiscard]] KnownServer readKnownServer(CommandLine &line);
/// A domain name or address literal; empty where it is not given.
[[nodiscard]] QString readEhloName(CommandLine &line);

/// Gives the composition its network settings, and starts practice servers where they are asked
/// for. What does not work is complained about.
void prepareEngine(Composition &composition, CommandLine &line);
/// That of the practice account while practising, else empty.
[[nodiscard]] Secret practicePassword(const Composition &composition);

} // namespace portwright
