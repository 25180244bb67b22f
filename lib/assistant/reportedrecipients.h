// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace portwright {

/// What became of single recipients in the member "message" of a report, a line each:
/// "refused_recipients" ("bert@example.org 550 5.1.1 No such user") and "reports"
/// ("bert@example.org failed 5.1.1").
[[nodiscard]] QJsonObject recipientsIn(const QJsonObject &message);

} // namespace portwright
