// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/laxtlsserver.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portwright::tests {

LaxTlsServer::LaxTlsServer(const Identity &identity)
    : m_listener(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, generic, length) != 0 || listen(m_listener, 1) != 0
        || getsockname(m_listener, generic, &length) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, identity] { serve(identity); });
}

LaxTlsServer::~LaxTlsServer()
{
    shutdown(m_listener, SHUT_RDWR); // ends a wait for a client that never came
    shutdown(m_client, SHUT_RDWR); // or one that does not go
    if (m_thread.joinable())
        m_thread.join();
    close(m_listener);
    if (m_client >= 0)
        close(m_client);
}

void LaxTlsServer::serve(const Identity &identity)
{
    const int client = accept(m_listener, nullptr, nullptr);
    if (client < 0)
        return;
    m_client = client;
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_security_level(context, 0);
    const QByteArray certificate = identity.chain.first().toDer();
    const QByteArray key = identity.key.toDer();
    SSL_CTX_use_certificate_ASN1(context, int(certificate.size()),
        reinterpret_cast<const unsigned char *>(certificate.constData()));
    SSL_CTX_use_PrivateKey_ASN1(EVP_PKEY_RSA, context,
        reinterpret_cast<const unsigned char *>(key.constData()), key.size());
    for (const QSslCertificate &further : identity.chain.mid(1)) {
        const QByteArray der = further.toDer();
        const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
        SSL_CTX_add_extra_chain_cert(context, d2i_X509(nullptr, &start, der.size()));
    }
    SSL *tls = SSL_new(context);
    SSL_set_fd(tls, client);
    if (SSL_accept(tls) == 1) {
        constexpr QByteArrayView greeting = "220 hello\r\n";
        SSL_write(tls, greeting.data(), int(greeting.size()));
        char byte = 0;
        while (SSL_read(tls, &byte, 1) == 1) { }
    }
    SSL_free(tls);
    SSL_CTX_free(context);
}

} // namespace portwright::tests
