// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/replyevidence.h"

#include <QJsonObject>
#include <variant>

namespace portwright {

enum class EvidenceFault {
    NoProtocol, ///< or one that nobody knows
    NoStage,
    NoReply,
};

/// A reply as scripts write it: {"protocol", "stage", "reply": [...]}, perhaps with "server" and a
/// "context" of "port", "security" ("none", "starttls", "tls"), "mechanism" and "host".
[[nodiscard]] std::variant<ReplyEvidence, EvidenceFault> evidenceFromJson(
    const QJsonObject &object);

/// Of a stage's id; "login" is "auth", and "certificate" belongs to "tls-handshake".
[[nodiscard]] std::optional<Stage> stageFromId(QStringView id);

} // namespace portwright
