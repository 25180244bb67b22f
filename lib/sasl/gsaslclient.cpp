// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/gsaslclient.h"

#include <gsasl.h>

#include <cstring>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    void overwrite(volatile char *at, size_t size)
    {
        for (size_t i = 0; i < size; ++i)
            at[i] = 0;
    }

    // The library frees its properties without overwriting them.
    void overwriteProperty(Gsasl_session *session, Gsasl_property property)
    {
        if (const char *value = gsasl_property_fast(session, property))
            overwrite(const_cast<char *>(value), std::strlen(value));
    }

    bool setProperty(Gsasl_session *session, Gsasl_property property, QByteArrayView value)
    {
        return gsasl_property_set_raw(session, property, value.data(), size_t(value.size()))
            == GSASL_OK;
    }

    // "i=" of a server-first-message (RFC 5802, section 7); 0 where there is none.
    qint64 scramIterations(QByteArrayView challenge)
    {
        for (const QByteArray &attribute : challenge.toByteArray().split(',')) {
            if (!attribute.startsWith("i="))
                continue;
            bool isNumber = false;
            const qint64 count = attribute.mid(2).toLongLong(&isNumber);
            return isNumber ? count : std::numeric_limits<qint64>::max();
        }
        return 0;
    }

} // namespace

void GsaslClient::ContextDeleter::operator()(Gsasl *context) const { gsasl_done(context); }

void GsaslClient::SessionDeleter::operator()(Gsasl_session *session) const
{
    for (const Gsasl_property property : { GSASL_PASSWORD, GSASL_SCRAM_SALTED_PASSWORD,
             GSASL_SCRAM_SERVERKEY, GSASL_SCRAM_STOREDKEY, GSASL_DIGEST_MD5_HASHED_PASSWORD })
        overwriteProperty(session, property);
    gsasl_finish(session);
}

std::unique_ptr<SaslClient> GsaslClient::start(
    const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context)
{
    const QByteArray username = credentials.username.toUtf8();
    const QByteArrayView password = credentials.secret.bytes();
    if (username.contains('\0') || password.contains('\0'))
        return nullptr;

    Gsasl *rawContext = nullptr;
    if (gsasl_init(&rawContext) != GSASL_OK)
        return nullptr;
    Context library(rawContext);
    Gsasl_session *rawSession = nullptr;
    if (gsasl_client_start(library.get(), mechanism.name.toLatin1().constData(), &rawSession)
        != GSASL_OK)
        return nullptr;
    Session session(rawSession);

    // No authorization identity anywhere: one signs in as oneself. EXTERNAL leaves it to the server
    // to take the identity from the certificate (RFC 4422, appendix A).
    if (!setProperty(session.get(), GSASL_AUTHID, username)
        || !setProperty(session.get(), GSASL_PASSWORD, password)
        || !setProperty(session.get(), GSASL_SERVICE, context.service.toUtf8())
        || !setProperty(session.get(), GSASL_HOSTNAME, context.host.toUtf8()))
        return nullptr;
    return std::unique_ptr<SaslClient>(
        new GsaslClient(mechanism, std::move(library), std::move(session)));
}

GsaslClient::GsaslClient(const SaslMechanism &mechanism, Context context, Session session)
    : m_mechanism(mechanism)
    , m_context(std::move(context))
    , m_session(std::move(session))
{
}

SaslFault GsaslClient::failed(const QString &words)
{
    m_state = State::Failed;
    return { words };
}

bool GsaslClient::isSatisfied() const
{
    return m_mechanism.serverProvesItself ? m_state == State::Complete : m_state != State::Failed;
}

std::variant<Secret, SaslFault> GsaslClient::step(QByteArrayView challenge)
{
    // The library's PLAIN and CRAM-MD5 would answer any number of times.
    if (m_state != State::Running)
        return failed(
            QString::fromLocal8Bit(gsasl_strerror(GSASL_MECHANISM_CALLED_TOO_MANY_TIMES)));
    // The library takes an empty challenge for its own turn to begin. LOGIN's prompts say nothing
    // anyway, and some servers leave them empty.
    if (challenge.isEmpty() && !m_mechanism.speaksFirst && m_mechanism.name != u"LOGIN"_s)
        return failed(u"The server sent an empty challenge"_s);
    if (m_mechanism.name.startsWith(u"SCRAM-"_s)
        && scramIterations(challenge) > scramIterationLimit)
        return failed(u"The server asks for too many iterations"_s);

    char *output = nullptr;
    size_t size = 0;
    const int result
        = gsasl_step(m_session.get(), challenge.data(), size_t(challenge.size()), &output, &size);
    if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
        return failed(QString::fromLocal8Bit(gsasl_strerror(result)));
    const Secret response(QByteArrayView(output, qsizetype(size)));
    if (output) {
        overwrite(output, size);
        gsasl_free(output);
    }
    if (result == GSASL_OK)
        m_state = State::Complete;
    return response;
}

} // namespace portwright
