// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/serverreply.h"

#include <QStringList>
#include <optional>

namespace portwright {

/// What one reply to EHLO offers (RFC 5321, section 4.1.1.1). Keywords are compared without case.
class SmtpCapabilities {
public:
    SmtpCapabilities() = default;
    /// `reply` is the whole positive reply to EHLO; its first line is the greeting and no
    /// capability.
    [[nodiscard]] static SmtpCapabilities fromEhlo(const ServerReply &reply);

    [[nodiscard]] QStringList lines() const { return m_lines; } ///< "SIZE 52428800"
    [[nodiscard]] bool has(QStringView keyword) const;
    /// Those of AUTH (RFC 4954) and of the old "AUTH=" form, upper case, no repeats.
    [[nodiscard]] QStringList mechanisms() const { return m_mechanisms; }
    /// RFC 1870; nothing where no limit is declared (no SIZE, SIZE without a number, or 0).
    [[nodiscard]] std::optional<qint64> sizeLimitInBytes() const { return m_sizeLimit; }
    /// RFC 9422: "MAILMAX", "RCPTMAX", "RCPTDOMAINMAX".
    [[nodiscard]] std::optional<qint64> limit(QStringView name) const;
    /// RCPTMAX, for one message; nothing where none is declared, or one that nobody could keep.
    [[nodiscard]] std::optional<qint64> recipientLimit() const;

    [[nodiscard]] bool startTls() const { return has(u"STARTTLS"); } // RFC 3207
    [[nodiscard]] bool pipelining() const { return has(u"PIPELINING"); } // RFC 2920
    [[nodiscard]] bool chunking() const { return has(u"CHUNKING"); } // RFC 3030
    [[nodiscard]] bool eightBitMime() const { return has(u"8BITMIME"); } // RFC 6152
    [[nodiscard]] bool smtpUtf8() const { return has(u"SMTPUTF8"); } // RFC 6531
    [[nodiscard]] bool dsn() const { return has(u"DSN"); } // RFC 3461
    [[nodiscard]] bool enhancedStatusCodes() const { return has(u"ENHANCEDSTATUSCODES"); }
    [[nodiscard]] bool requireTls() const { return has(u"REQUIRETLS"); } // RFC 8689
    [[nodiscard]] bool size() const { return has(u"SIZE"); }

    bool operator==(const SmtpCapabilities &) const = default;

private:
    QStringList m_lines;
    QStringList m_mechanisms;
    std::optional<qint64> m_sizeLimit;
};

} // namespace portwright
