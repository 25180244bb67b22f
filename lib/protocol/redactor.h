// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/credentials.h"
#include "model/serverreply.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace portwright {

/// Takes secrets out of text before anybody sees it: a server may repeat what it was sent. Knows
/// each secret as it is, in base64 at any alignment, URL-encoded (RFC 3986) and as a quoted string.
class Redactor {
public:
    Redactor() = default;
    Redactor(const Redactor &) = default;
    Redactor &operator=(const Redactor &) = default;
    /// Overwrites what it knew.
    ~Redactor();

    /// From now on the password or token is hidden; the user name is no secret.
    void hide(const Credentials &credentials);
    /// Hides what a mechanism said, as it is and as it went over the wire.
    void hideResponse(QByteArrayView response);

    [[nodiscard]] QString redact(const QString &text) const;
    [[nodiscard]] ServerReply redact(const ServerReply &reply) const;

private:
    void addForm(QString form);
    void addFormsOf(QByteArrayView bytes);

    QString m_username;
    QStringList m_forms; ///< longest first, so that a part never hides before the whole
};

} // namespace portwright
