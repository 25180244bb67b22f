// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"

namespace portwright {

/// Something about a server that works, worth knowing for who looks after it. Nothing is wrong.
struct Remark {
    enum class Kind {
        OldCipher, ///< TLS 1.2 with a cipher that newer advice leaves out (RFC 9325, section 4.2)
        PlaintextBeside, ///< a sign-in in clear is offered at another port
        StartTlsOnly, ///< no port that is encrypted from the start (RFC 8314, section 3)
        SmallSizeLimit, ///< less than an ordinary photograph or two
        AuthBeforeTls, ///< invites passwords before the encryption
    };

    Kind kind = Kind::StartTlsOnly;
    Endpoint endpoint;
    QString words; ///< the cipher, or the mechanisms
    std::optional<qint64> sizeLimitInBytes;

    bool operator==(const Remark &) const = default;
};

/// On the servers that the halves of `picture` stand for; of an endpoint that one of `diagnoses` is
/// about already, none.
[[nodiscard]] QList<Remark> remarksOn(
    const CheckPicture &picture, const QList<Diagnosis> &diagnoses);

/// Stable identifiers: "old-cipher", "plaintext-beside", "starttls-only", "small-size-limit",
/// "auth-before-tls".
[[nodiscard]] QString toId(Remark::Kind kind);

} // namespace portwright
