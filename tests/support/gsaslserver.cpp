// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gsaslserver.h"

#include <gsasl.h>

namespace portwright {

namespace {

    int answer(Gsasl *context, Gsasl_session *session, Gsasl_property property)
    {
        const auto *server = static_cast<GsaslServer *>(gsasl_callback_hook_get(context));
        switch (int(property)) {
        case GSASL_PASSWORD:
            return gsasl_property_set(session, property, server->password().constData());
        case GSASL_SERVICE:
            return gsasl_property_set(session, property, "imap");
        case GSASL_HOSTNAME:
        case GSASL_REALM:
            return gsasl_property_set(session, property, "elwood.innosoft.com");
        case GSASL_VALIDATE_SIMPLE: {
            const char *username = gsasl_property_fast(session, GSASL_AUTHID);
            const char *password = gsasl_property_fast(session, GSASL_PASSWORD);
            return server->username() == username && server->password() == password
                ? GSASL_OK
                : GSASL_AUTHENTICATION_ERROR;
        }
        }
        return GSASL_NO_CALLBACK;
    }

} // namespace

GsaslServer::GsaslServer(const QString &mechanism, const QString &username, const QString &password)
    : m_username(username.toUtf8())
    , m_password(password.toUtf8())
{
    gsasl_init(&m_context);
    gsasl_callback_hook_set(m_context, this);
    gsasl_callback_set(m_context, answer);
    gsasl_server_start(m_context, mechanism.toLatin1().constData(), &m_session);
}

GsaslServer::~GsaslServer()
{
    gsasl_finish(m_session);
    gsasl_done(m_context);
}

bool GsaslServer::accepts(SaslClient &client)
{
    QByteArray response;
    if (client.speaksFirst()) {
        const auto first = client.step({});
        if (!std::holds_alternative<Secret>(first))
            return false;
        response = std::get<Secret>(first).bytes().toByteArray();
    }
    while (true) {
        char *output = nullptr;
        size_t size = 0;
        const int result
            = gsasl_step(m_session, response.constData(), size_t(response.size()), &output, &size);
        if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
            return false;
        const QByteArray challenge(output, qsizetype(size));
        gsasl_free(output);
        if (result == GSASL_OK && challenge.isEmpty())
            return true;
        const auto step = client.step(challenge);
        if (!std::holds_alternative<Secret>(step))
            return false;
        if (result == GSASL_OK) // the challenge was the server's proof
            return true;
        response = std::get<Secret>(step).bytes().toByteArray();
    }
}

} // namespace portwright
