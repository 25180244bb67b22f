// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/makesession.h"

#include <QByteArrayList>

#include <algorithm>

using namespace portwright;

namespace {

const QByteArray password = "Zq8!xW2#vK5";

/// A message of a few lines.
class ShortMessage : public MessageSource {
public:
    [[nodiscard]] qint64 sizeInBytes() const override { return m_content.size(); }
    [[nodiscard]] bool hasEightBitContent() const override { return false; }
    [[nodiscard]] bool hasUtf8Headers() const override { return false; }
    [[nodiscard]] std::variant<QByteArray, MessageFault> read(qint64 maximum) override
    {
        const QByteArray piece = m_content.mid(m_read, maximum);
        m_read += piece.size();
        return piece;
    }

private:
    QByteArray m_content = "Subject: Test\r\n\r\n.A dot\r\nand no more\r\n";
    qint64 m_read = 0;
};

MailAddress address(const char *text)
{
    return std::get<MailAddress>(MailAddress::parse(QString::fromLatin1(text)));
}

/// "imap starttls signin consent send find hold": what the first line asks for.
SessionPlan planFrom(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    SessionPlan plan;
    plan.endpoint = { words.contains("imap") ? Protocol::Imap
            : words.contains("pop3")         ? Protocol::Pop3
                                             : Protocol::Smtp,
        QStringLiteral("mail.example.org"), 1025,
        words.contains("starttls")       ? TlsMode::StartTls
            : words.contains("implicit") ? TlsMode::Implicit
                                         : TlsMode::None };
    plan.tlsRequired = words.contains("required");
    if (words.contains("signin")) {
        plan.signIn.emplace();
        plan.signIn->credentials = { QStringLiteral("anna"), Secret(password),
            words.contains("token") ? Credentials::Kind::BearerToken
                                    : Credentials::Kind::Password };
        plan.signIn->consents.unencrypted = words.contains("consent");
    }
    if (words.contains("send")) {
        Envelope envelope { address("anna@example.org"),
            { address("bert@example.org"), address("carla@example.org") }, {} };
        plan.submission = SubmissionStep { envelope, std::make_shared<ShortMessage>() };
    }
    if (words.contains("find"))
        plan.find = FindMessageStep { "<0123@example.org>", QDate(2026, 11, 22) };
    if (words.contains("hold"))
        plan.afterwards = SessionPlan::Afterwards::Hold;
    return plan;
}

/// The driver's part: does what the session asks for, and watches over what it must never do.
class Play {
public:
    explicit Play(const SessionPlan &plan)
        : m_plan(plan)
        , m_session(makeSession(plan))
    {
    }

    void begin()
    {
        m_session->connectionEstablished(QStringLiteral("192.0.2.7"));
        obey();
    }

    /// A line that begins with "!" is an event, every other one comes from the server.
    void play(const QByteArray &line)
    {
        if (!line.startsWith('!')) {
            m_session->receive(line + "\r\n");
        } else if (line == "!tls" && m_isTlsAwaited) {
            m_isTlsAwaited = false;
            m_isEncrypted = true;
            m_session->tlsEstablished(TlsDetails { .version = QStringLiteral("TLSv1.3") });
        } else if (line == "!notls" && m_isTlsAwaited) {
            m_isTlsAwaited = false;
            m_session->tlsFailed(QStringLiteral("no"));
        } else if (line == "!lost") {
            m_session->connectionLost(
                { ConnectionFault::Reset, QStringLiteral("reset") }, Stage::Connect);
        } else if (line == "!late") {
            m_session->deadlineExpired(m_stage);
        } else if (line == "!drained") {
            m_session->sendBufferDrained();
        } else if (line == "!quit") {
            m_session->extend(QuitStep {});
        } else if (line == "!again" && m_plan.find) {
            m_session->extend(*m_plan.find);
        } else {
            m_session->receive(line.sliced(1)); // without a line end
        }
        obey();
    }

    void end()
    {
        m_session->cancel();
        obey();
        if (m_finishes != 1 || !m_session->isFinished())
            qFatal("cancelled, and not finished once");
    }

private:
    void obey()
    {
        for (const Effect &effect : m_session->takeEffects()) {
            if (m_finishes > 0)
                qFatal("an effect after Finish");
            if (std::holds_alternative<Finish>(effect))
                ++m_finishes;
            else if (std::holds_alternative<StartTls>(effect))
                m_isTlsAwaited = true;
            else if (const auto *deadline = std::get_if<ArmDeadline>(&effect))
                m_stage = deadline->stage;
            else if (const auto *line = std::get_if<ShowLine>(&effect))
                lookAt(*line);
            else if (const auto *bytes = std::get_if<SendBytes>(&effect))
                lookAt(*bytes);
        }
    }

    static void lookAt(const ShowLine &line)
    {
        if (line.text.contains(QString::fromLatin1(password)))
            qFatal("the password is shown");
    }

    void lookAt(const SendBytes &bytes) const
    {
        if (m_isEncrypted || !m_plan.signIn || m_plan.signIn->consents.unencrypted)
            return;
        for (const QByteArray &form : { password, password.toBase64(),
                 ('\0' + QByteArray("anna") + '\0' + password).toBase64() }) {
            if (bytes.wire.contains(form))
                qFatal("the password is sent in clear without consent");
        }
    }

    SessionPlan m_plan;
    std::unique_ptr<ProtocolSession> m_session;
    Stage m_stage = Stage::Greeting;
    bool m_isTlsAwaited = false;
    bool m_isEncrypted = false;
    int m_finishes = 0;
};

} // namespace

/// A script of inputs: the plan, then lines and events in any order.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayList script
        = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    Play session(planFrom(script.constFirst()));
    session.begin();
    for (qsizetype i = 1; i < script.size(); ++i)
        session.play(script[i]);
    session.end();
    return 0;
}
