// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <variant>

namespace portwright {

/// What is wrong with something typed as a mail address.
enum class MailAddressFault {
    Empty,
    NoAtSign,
    LocalPartMissing,
    LocalPartIllegal, ///< blanks, control characters, misplaced dots or quotes; over 64 octets
    DomainMissing,
    DomainIllegal,
};

/// One mailbox, "local-part@domain" (RFC 5321, section 4.1.2; RFC 6531 where it is not ASCII).
/// A value that exists is well-formed: only `parse` makes one.
class MailAddress {
public:
    /// Accepts "anna@example.org" with blanks around it. A domain outside ASCII is kept as typed
    /// and available as A-labels. Address literals ("[192.0.2.1]") are accepted as the domain.
    [[nodiscard]] static std::variant<MailAddress, MailAddressFault> parse(const QString &typed);

    [[nodiscard]] QString localPart() const { return m_localPart; }
    /// As typed, in lower case; may hold letters outside ASCII.
    [[nodiscard]] QString domain() const { return m_domain; }
    /// As A-labels, in lower case: what DNS and TLS are asked for.
    [[nodiscard]] QString asciiDomain() const { return m_asciiDomain; }
    [[nodiscard]] QString toString() const { return m_localPart + u'@' + m_domain; }
    /// The form for an SMTP command: the domain as A-labels unless the local part is not ASCII,
    /// which only SMTPUTF8 can carry anyway (RFC 6531, section 3.3).
    [[nodiscard]] QString forEnvelope() const;
    /// True if only a server with SMTPUTF8 can take this address.
    [[nodiscard]] bool needsSmtpUtf8() const;

    bool operator==(const MailAddress &) const = default;

private:
    MailAddress() = default;
    QString m_localPart;
    QString m_domain;
    QString m_asciiDomain;
};

/// True where both name one mailbox: servers hardly ever tell local parts apart by their case,
/// though they might (RFC 5321, section 2.4).
[[nodiscard]] bool isSameMailbox(const MailAddress &one, const MailAddress &other);

} // namespace portwright
