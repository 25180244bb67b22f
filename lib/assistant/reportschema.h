// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>

namespace portwright {

/// Where `report` is not as resources/report-schema.json says, and how: "check.outgoing: array
/// instead of object". Members that the schema does not know are left alone.
[[nodiscard]] std::optional<QString> schemaFault(const QJsonValue &report);

} // namespace portwright
