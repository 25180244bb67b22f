// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace portwright {

/// What the practice server knows of who hands a message in.
struct PracticeClient {
    QByteArray name; ///< that it gave with EHLO
    bool isEncrypted = false;
    bool isSignedIn = false;
};

/// The fields that a server puts before a message: Received (RFC 5321, section 4.4), and for who
/// has signed in Authentication-Results (RFC 8601, section 2.7.4). SPF and DKIM are not looked at
/// here, and nothing is said of them. Lines end with CRLF.
[[nodiscard]] QByteArray practiceTrace(const PracticeClient &client, const QDateTime &now);

} // namespace portwright
