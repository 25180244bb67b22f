// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sasl/saslclient.h"

struct Gsasl;
struct Gsasl_session;

namespace portwright {

/// The server's side of a password mechanism, by GNU SASL: a counterpart for our clients.
class GsaslServer {
public:
    GsaslServer(const QString &mechanism, const QString &username, const QString &password);
    GsaslServer(const GsaslServer &) = delete;
    GsaslServer &operator=(const GsaslServer &) = delete;
    ~GsaslServer();

    /// Runs the dialogue to its end. False if either side refuses.
    [[nodiscard]] bool accepts(SaslClient &client);

    [[nodiscard]] QByteArray username() const { return m_username; }
    [[nodiscard]] QByteArray password() const { return m_password; }

private:
    QByteArray m_username;
    QByteArray m_password;
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

} // namespace portwright
