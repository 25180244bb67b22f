// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicecommand.h"

namespace portwright {

/// The reply that refuses the first wrong parameter of MAIL, or nothing: SIZE (RFC 1870), BODY
/// (6152), SMTPUTF8 (6531), RET and ENVID (3461), AUTH (4954).
[[nodiscard]] QByteArray refusalOfMailParameters(
    const QMap<QByteArray, QByteArray> &parameters, qint64 sizeLimitInBytes);

/// The same for RCPT: NOTIFY and ORCPT (RFC 3461).
[[nodiscard]] QByteArray refusalOfRecipientParameters(
    const QMap<QByteArray, QByteArray> &parameters);

/// True for xtext (RFC 3461, section 4).
[[nodiscard]] bool isXtext(const QByteArray &text);

} // namespace portwright
