// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QString>

namespace portwright {

/// What a person signs in with: a user name, and a password or an access token (RFC 6750).
struct Credentials {
    enum class Kind { Password, BearerToken };

    QString username;
    Secret secret;
    Kind kind = Kind::Password;

    bool operator==(const Credentials &) const = default;
};

} // namespace portwright
