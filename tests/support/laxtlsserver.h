// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/certificates.h"

#include <atomic>
#include <thread>

namespace portwright::tests {

/// Shows a certificate that Qt's own server side would refuse to load, to one client: implicit TLS,
/// "220 hello", then silence until one of the two goes.
class LaxTlsServer {
public:
    explicit LaxTlsServer(const Identity &identity);
    ~LaxTlsServer();
    LaxTlsServer(const LaxTlsServer &) = delete;
    LaxTlsServer &operator=(const LaxTlsServer &) = delete;

    /// On 127.0.0.1; 0 if it could not be set up.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void serve(const Identity &identity);

    int m_listener = -1;
    std::atomic<int> m_client = -1;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace portwright::tests
