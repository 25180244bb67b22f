// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace portwright {

class SetupController;

/// The settings and how they did, for a person to keep. Empty without a check.
[[nodiscard]] QString summaryText(const SetupController &controller);
/// The whole story for who helps: summary, every endpoint tried, who was asked for settings, and
/// the protocol log. Holds no password: nothing it is made of does.
[[nodiscard]] QString reportText(const SetupController &controller);
/// The same for a program: {"account", "outgoing", "incoming", "ledger", "message", "log"}; a half
/// is {"status", "settings", "endpoints"}.
[[nodiscard]] QByteArray reportJson(const SetupController &controller);

} // namespace portwright
