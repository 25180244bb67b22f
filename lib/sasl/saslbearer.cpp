// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslbearer.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr char separator = '\x01'; // kvsep (RFC 7628, section 3.1)

    bool hasControls(QByteArrayView bytes)
    {
        return std::any_of(bytes.begin(), bytes.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7f'; });
    }

    // saslname (RFC 5801, section 4)
    QByteArray gs2Escaped(QByteArray username)
    {
        return username.replace('=', "=3D").replace(',', "=2C");
    }

} // namespace

std::unique_ptr<SaslClient> SaslBearer::start(
    const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context)
{
    return std::unique_ptr<SaslClient>(new SaslBearer(mechanism, credentials, context));
}

SaslBearer::SaslBearer(
    const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context)
    : m_mechanism(mechanism)
    , m_credentials(credentials)
    , m_context(context)
{
}

bool SaslBearer::isOAuthBearer() const { return m_mechanism.name == u"OAUTHBEARER"_s; }

std::variant<Secret, SaslFault> SaslBearer::initialResponse() const
{
    const QByteArray username = m_credentials.username.toUtf8();
    const QByteArrayView token = m_credentials.secret.bytes();
    if (hasControls(username))
        return SaslFault { u"The user name holds a control character"_s };
    if (hasControls(token) || std::find(token.begin(), token.end(), ' ') != token.end())
        return SaslFault { u"The access token holds a blank or control character"_s };

    QByteArray response;
    response.reserve(token.size() + 2 * username.size() + m_context.host.size() + 64);
    if (isOAuthBearer()) {
        response += "n,a=" + gs2Escaped(username) + ',' + separator;
        response += "host=" + m_context.host.toUtf8() + separator;
        response += "port=" + QByteArray::number(m_context.port) + separator;
    } else {
        response += "user=" + username + separator;
    }
    response += "auth=Bearer ";
    response.append(token);
    response += separator;
    response += separator;
    const Secret result(response);
    wipe(response);
    return result;
}

std::variant<Secret, SaslFault> SaslBearer::step(QByteArrayView challenge)
{
    switch (m_state) {
    case State::Begin: {
        if (!challenge.isEmpty())
            return SaslFault { u"The server sent a challenge where the client speaks first"_s };
        auto response = initialResponse();
        if (std::holds_alternative<Secret>(response))
            m_state = State::TokenSent;
        return response;
    }
    case State::TokenSent:
        m_state = State::ErrorAnswered;
        // RFC 7628, section 3.2.3; XOAUTH2 wants an empty response in this place.
        return isOAuthBearer() ? Secret(QByteArrayView(&separator, 1)) : Secret();
    case State::ErrorAnswered:
        return SaslFault { u"The server sent a challenge after its error"_s };
    }
    Q_UNREACHABLE();
}

} // namespace portwright
