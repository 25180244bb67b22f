// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/pop3response.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace portwright {

/// What one response to CAPA says (RFC 2449). Names are compared without case. A server that has no
/// CAPA announces nothing, and is taken to do what RFC 1939 has servers do: USER and PASS.
class Pop3Capabilities {
public:
    /// Nothing is known, or the server has no CAPA.
    Pop3Capabilities() = default;
    /// `response` is the whole positive response to CAPA; its first line is no capability.
    [[nodiscard]] static Pop3Capabilities fromCapa(const ServerReply &response);

    [[nodiscard]] bool isAnnounced() const { return m_isAnnounced; }
    [[nodiscard]] QStringList lines() const { return m_lines; } ///< "EXPIRE 60"
    [[nodiscard]] bool has(QStringView name) const;
    /// Those of SASL (RFC 5034, section 3), upper case, no repeats.
    [[nodiscard]] QStringList mechanisms() const;

    [[nodiscard]] bool stls() const { return has(u"STLS"); } // RFC 2595, section 4
    [[nodiscard]] bool user() const { return !m_isAnnounced || has(u"USER"); }
    [[nodiscard]] bool pipelining() const { return has(u"PIPELINING"); } // section 6.6
    [[nodiscard]] bool uidl() const { return has(u"UIDL"); } // section 6.8
    /// Least time between two sign-ins (section 6.5).
    [[nodiscard]] std::optional<std::chrono::seconds> loginDelay() const;
    /// "NEVER", or a number of days (section 6.7); empty if it is not said.
    [[nodiscard]] QString expiry() const;
    /// What differs from one person to another is known after the sign-in only (sections 6.5, 6.7).
    [[nodiscard]] bool differsByUser() const;

    bool operator==(const Pop3Capabilities &) const = default;

private:
    /// What stands behind `name`; nothing if it is not announced.
    [[nodiscard]] std::optional<QStringList> argumentsOf(QStringView name) const;

    QStringList m_lines;
    bool m_isAnnounced = false;
};

} // namespace portwright
