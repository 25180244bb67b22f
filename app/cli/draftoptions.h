// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "message/messagebuilder.h"

namespace portwright {

/// The options that compose a message.
[[nodiscard]] QList<QCommandLineOption> draftOptions();

/// The message as composed. `sender` and `recipient` stand in where the line names none; where
/// they are empty too, that is complained about.
[[nodiscard]] MessageDraft readDraft(
    CommandLine &line, const QString &sender, const QString &recipient);

/// A fault of the builder as an exit status: a file that cannot be read, or bad input.
[[nodiscard]] ExitStatus exitStatusOf(const MessageFault &fault);

} // namespace portwright
