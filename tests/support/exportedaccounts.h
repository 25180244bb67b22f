// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace portwright::tests {

/// An ordinary account with both halves: STARTTLS at mail.example.org:587 and implicit TLS at
/// imap.example.org:993, signed in at with the address.
[[nodiscard]] AccountSettings account(const QString &address = QStringLiteral("anna@example.org"));

/// What /bin/sh says when it runs `script`; ends the test program if it fails.
[[nodiscard]] QByteArray throughShell(const QByteArray &script);
/// The arguments with which `commands` would call a program, as a shell reads them. What is before
/// the last blank of `program` is run first.
[[nodiscard]] QStringList shellArguments(const QByteArray &program, const QByteArray &commands);
/// A property list as Python's plistlib reads it; null if it refuses.
[[nodiscard]] QJsonDocument readByPlistlib(const QByteArray &document);

} // namespace portwright::tests
