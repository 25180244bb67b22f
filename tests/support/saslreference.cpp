// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/saslreference.h"

#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace portwright {

namespace {

    QByteArray md5(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    }

    QByteArray digest(const DigestInput &input, const QByteArray &method)
    {
        const QByteArray a1 = md5(input.username + ':' + input.realm + ':' + input.password) + ':'
            + input.nonce + ':' + input.cnonce;
        const QByteArray a2 = method + ':' + input.digestUri;
        return md5(md5(a1).toHex() + ':' + input.nonce + ":00000001:" + input.cnonce
            + ":auth:" + md5(a2).toHex())
            .toHex();
    }

} // namespace

ScramProof scramProof(QCryptographicHash::Algorithm algorithm, const QByteArray &password,
    const QByteArray &salt, int iterations, const QByteArray &authMessage)
{
    const auto mac = [algorithm](const QByteArray &key, const QByteArray &message) {
        return QMessageAuthenticationCode::hash(message, key, algorithm);
    };
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(
        algorithm, password, salt, iterations, quint64(QCryptographicHash::hashLength(algorithm)));
    const QByteArray clientKey = mac(salted, "Client Key");
    const QByteArray signature = mac(QCryptographicHash::hash(clientKey, algorithm), authMessage);
    QByteArray proof = clientKey;
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof[i] ^ signature[i]);
    return { proof, mac(mac(salted, "Server Key"), authMessage) };
}

QByteArray digestResponse(const DigestInput &input) { return digest(input, "AUTHENTICATE"); }

QByteArray digestServerProof(const DigestInput &input) { return digest(input, {}); }

QHash<QByteArray, QByteArray> digestFields(const QByteArray &response)
{
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &field : response.split(',')) {
        const qsizetype equals = field.indexOf('=');
        QByteArray value = field.mid(equals + 1);
        if (value.startsWith('"'))
            value = value.mid(1, value.size() - 2);
        fields.insert(field.left(equals).trimmed(), value);
    }
    return fields;
}

} // namespace portwright
