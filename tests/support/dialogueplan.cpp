// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogueplan.h"

#include "support/addresses.h"
#include "support/dialoguemacros.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    quint16 portFor(Protocol protocol, TlsMode tls)
    {
        const TlsMode usual = tls == TlsMode::Implicit ? tls : TlsMode::StartTls;
        for (const StandardPort &standard : standardPorts(protocol, PortOrder::Guide)) {
            if (standard.tls == usual)
                return standard.port;
        }
        return 0;
    }

} // namespace

const QString DialoguePlan::user = u"anna@example.org"_s;
const QByteArray DialoguePlan::fingerprint = QByteArray(32, '\x5a');

DialoguePlan::DialoguePlan(const Dialogue &dialogue, QString secret)
    : m_values(dialogue.plan)
    , m_secret(std::move(secret))
{
}

SessionPlan DialoguePlan::plan() const
{
    const TlsMode tls = tlsModeFromId(value(u"endpoint"_s)).value_or(TlsMode::None);
    SessionPlan plan;
    for (const Protocol protocol : { Protocol::Smtp, Protocol::Imap, Protocol::Pop3 }) {
        if (toId(protocol) == value(u"protocol"_s))
            plan.endpoint = { protocol, u"mail.example.org"_s, portFor(protocol, tls), tls };
    }
    plan.ehloName = value(u"ehlo-name"_s);
    plan.tlsRequired = m_values.contains(u"tls-required"_s);
    plan.hasClientCertificate = m_values.contains(u"client-certificate"_s);
    if (value(u"afterwards"_s) == u"hold")
        plan.afterwards = SessionPlan::Afterwards::Hold;
    if (m_values.contains(u"sign-in"_s) && !m_values.contains(u"sign-in-later"_s))
        plan.signIn = signIn();
    if (m_values.contains(u"to"_s) && value(u"submission"_s) != u"later")
        plan.submission = submission();
    if (m_values.contains(u"find"_s) && !m_values.contains(u"find-later"_s))
        plan.find = find(FindMessageStep::Then::Show);
    return plan;
}

FindMessageStep DialoguePlan::find(FindMessageStep::Then then) const
{
    return { value(u"find"_s).toUtf8(), QDate(2026, 11, 9), then };
}

SignInStep DialoguePlan::signIn() const
{
    SignInStep step;
    step.credentials.username = user;
    if (value(u"sign-in"_s) != u"certificate")
        step.credentials.secret = Secret(m_secret.toUtf8());
    if (value(u"sign-in"_s) == u"token")
        step.credentials.kind = Credentials::Kind::BearerToken;
    step.consents.unencrypted = value(u"consents"_s) == u"unencrypted";
    if (value(u"consents"_s) == u"fingerprint")
        step.consents.fingerprint = fingerprint;
    return step;
}

SubmissionStep DialoguePlan::submission() const
{
    SubmissionStep step;
    const QString from = m_values.value(u"from"_s, user);
    if (from != u"<>")
        step.envelope.reversePath = mailAddress(from);
    for (const QString &recipient : value(u"to"_s).split(u',', Qt::SkipEmptyParts))
        step.envelope.recipients.append(mailAddress(recipient));
    if (m_values.contains(u"dsn"_s)) {
        const QString dsn = value(u"dsn"_s);
        const bool full = dsn.startsWith(u"full"_s);
        step.envelope.dsn
            = DsnRequest { full ? DsnRequest::Return::Full : DsnRequest::Return::Headers,
                  dsn.section(u' ', 1).toUtf8() };
    }
    auto message = std::make_shared<MemoryMessage>(messageContent());
    if (m_values.contains(u"message-utf8-headers"_s))
        message->setUtf8Headers();
    if (m_values.contains(u"message-breaks-at"_s))
        message->breakAt(value(u"message-breaks-at"_s).toLongLong());
    message->promiseMore(value(u"message-promises"_s).toLongLong());
    step.message = std::move(message);
    return step;
}

QByteArray DialoguePlan::messageContent() const
{
    const int lines = value(u"message-lines"_s).toInt();
    if (lines > 0)
        return (QByteArray(78, 'x') + "\r\n").repeated(lines);
    return DialogueMacros(user, m_secret).expand(value(u"message"_s));
}

} // namespace portwright
