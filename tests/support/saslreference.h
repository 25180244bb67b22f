// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

namespace portwright {

/// Both proofs of a SCRAM exchange (RFC 5802, section 3), computed here from the formulas.
struct ScramProof {
    QByteArray client;
    QByteArray server;
};
/// `password` is prepared already (RFC 4013); `authMessage` as in RFC 5802, section 3.
[[nodiscard]] ScramProof scramProof(QCryptographicHash::Algorithm algorithm,
    const QByteArray &password, const QByteArray &salt, int iterations,
    const QByteArray &authMessage);

/// What a DIGEST-MD5 response is computed of, with qop=auth and nc=00000001.
struct DigestInput {
    QByteArray username;
    QByteArray password;
    QByteArray realm;
    QByteArray nonce;
    QByteArray cnonce;
    QByteArray digestUri;
};
/// RFC 2831, section 2.1.2.1.
[[nodiscard]] QByteArray digestResponse(const DigestInput &input);
/// RFC 2831, section 2.1.3.
[[nodiscard]] QByteArray digestServerProof(const DigestInput &input);
/// The fields of a digest-response, without quotes.
[[nodiscard]] QHash<QByteArray, QByteArray> digestFields(const QByteArray &response);

} // namespace portwright
