// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace portwright {

/// One complete reply of a server in its own words, secrets already taken out.
struct ServerReply {
    int code = 0; ///< three digits of an SMTP reply (RFC 5321, section 4.2); 0 in other protocols
    QString enhancedStatusCode; ///< "5.7.8" (RFC 3463); empty if there is none
    QStringList lines; ///< as received, without line ends; UTF-8 where it is, else Latin-1
    QString responseCode; ///< "AUTHENTICATIONFAILED" (RFC 9051, section 7.1), "SYS/TEMP" (RFC 2449,
                          ///< section 8): in upper case, without its arguments; empty in SMTP

    [[nodiscard]] bool isPositive() const { return code >= 200 && code < 300; }
    /// The server may say yes to the same later.
    [[nodiscard]] bool isTransient() const;
    [[nodiscard]] QString text() const { return lines.join(u'\n'); }
    bool operator==(const ServerReply &) const = default;
};

} // namespace portwright
