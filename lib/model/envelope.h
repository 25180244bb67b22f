// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/mailaddress.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace portwright {

/// What delivery notifications are asked for (RFC 3461, section 4).
struct DsnRequest {
    enum class Return { Headers, Full };
    Return returned = Return::Headers;
    QByteArray envelopeId; ///< ENVID before xtext encoding; may be empty

    bool operator==(const DsnRequest &) const = default;
};

/// Who a message comes from and goes to, apart from its header (RFC 5321, section 2.3.1).
/// No reverse-path is the null reverse-path "<>".
struct Envelope {
    std::optional<MailAddress> reversePath;
    QList<MailAddress> recipients;
    std::optional<DsnRequest> dsn;

    [[nodiscard]] bool needsSmtpUtf8() const;
    bool operator==(const Envelope &) const = default;
};

} // namespace portwright
