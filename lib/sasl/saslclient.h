// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace portwright {

/// The mechanism cannot go on: what the challenge lacked, in the library's words. A value, not a
/// crash.
struct SaslFault {
    QString words;
};

/// One mechanism in one attempt to sign in (RFC 4422). Bytes go in and out unencoded; base64 is the
/// protocol's business.
class SaslClient {
public:
    SaslClient() = default;
    SaslClient(const SaslClient &) = delete;
    SaslClient &operator=(const SaslClient &) = delete;
    virtual ~SaslClient();

    [[nodiscard]] virtual QString name() const = 0;
    /// True if the bytes give the password or token away to who reads them (PLAIN, LOGIN, bearer
    /// tokens): only under TLS, or with consent.
    [[nodiscard]] virtual bool sendsCleartextSecret() const = 0;
    /// True if the client speaks first (RFC 4422, section 5, item 2a), so that an initial response
    /// can go with the command.
    [[nodiscard]] virtual bool speaksFirst() const = 0;
    /// The next response. For a mechanism that speaks first the first call has an empty challenge.
    /// The result is secret as a whole.
    [[nodiscard]] virtual std::variant<Secret, SaslFault> step(QByteArrayView challenge) = 0;
    /// True once the server has proved what the mechanism demands of it (SCRAM: it knows the
    /// password too). Asked after the server's positive reply; mechanisms without proof say true.
    [[nodiscard]] virtual bool isSatisfied() const = 0;
};

} // namespace portwright
