// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/imapresponse.h"

#include <QStringList>
#include <optional>

namespace portwright {

/// What one CAPABILITY response or response code says (RFC 9051, section 7.2.2). Names are compared
/// without case. What IMAP4rev2 includes (RFC 9051, appendix E) is offered by who offers that.
class ImapCapabilities {
public:
    ImapCapabilities() = default;
    explicit ImapCapabilities(const QStringList &names);
    /// Those that `response` holds, as data or in its response code; nothing if it holds none.
    [[nodiscard]] static std::optional<ImapCapabilities> from(const ImapResponse &response);

    [[nodiscard]] QStringList names() const { return m_names; } ///< "AUTH=PLAIN"
    [[nodiscard]] bool has(QStringView name) const;
    /// Those of "AUTH=", upper case, no repeats.
    [[nodiscard]] QStringList mechanisms() const;

    [[nodiscard]] bool startTls() const { return has(u"STARTTLS"); } // RFC 9051, section 6.2.1
    [[nodiscard]] bool loginDisabled() const { return has(u"LOGINDISABLED"); } // section 6.2.3
    [[nodiscard]] bool saslIr() const { return hasOrRev2(u"SASL-IR"); } // RFC 4959
    [[nodiscard]] bool literalPlus() const { return has(u"LITERAL+"); } // RFC 7888
    [[nodiscard]] bool literalMinus() const { return hasOrRev2(u"LITERAL-"); }
    [[nodiscard]] bool idle() const { return hasOrRev2(u"IDLE"); } // RFC 2177
    [[nodiscard]] bool uidPlus() const { return hasOrRev2(u"UIDPLUS"); } // RFC 4315
    [[nodiscard]] bool id() const { return has(u"ID"); } // RFC 2971
    [[nodiscard]] bool namespaces() const { return hasOrRev2(u"NAMESPACE"); } // RFC 2342
    [[nodiscard]] bool specialUse() const { return has(u"SPECIAL-USE"); } // RFC 6154
    [[nodiscard]] bool listExtended() const { return hasOrRev2(u"LIST-EXTENDED"); } // RFC 5258
    /// RFC 9208 says "QUOTA=RES-STORAGE" as well, RFC 2087 "QUOTA" alone.
    [[nodiscard]] bool quota() const { return has(u"QUOTA"); }

    bool operator==(const ImapCapabilities &) const = default;

private:
    [[nodiscard]] bool hasOrRev2(QStringView name) const;

    QStringList m_names;
};

} // namespace portwright
