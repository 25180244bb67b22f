// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "model/credentials.h"
#include "model/keychainfault.h"

namespace portwright {

[[nodiscard]] QList<QCommandLineOption> passwordOptions();

/// The password is to come from the system's keychain, which answers later: `readCredentials` gives
/// the user name alone then.
[[nodiscard]] bool isPasswordInKeychain(const CommandLine &line);
/// Why the keychain did not give the password of `address`, and what else can.
[[nodiscard]] QString keychainComplaint(const MailAddress &address, const KeychainFailure &failure);

/// The password or token for `username`, from where `line` says: a file or standard input. Where it
/// says nothing, `usual` counts if it is not empty, else the environment, else a question on the
/// terminal. Nothing if there is none, which an empty answer to the question means too. More than
/// one source is a fault.
[[nodiscard]] std::optional<Credentials> readCredentials(
    CommandLine &line, Terminal &terminal, const QString &username, const Secret &usual);

/// A password from where `line` says with --password-file or --password-stdin; else `usual` if it
/// is not empty, the environment, or the answer to `question` on the terminal. Empty if there is
/// none.
[[nodiscard]] Secret readPassword(
    CommandLine &line, Terminal &terminal, const QString &question, const Secret &usual);

} // namespace portwright
