// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/makesession.h"
#include "support/dialogueexpectation.h"
#include "support/dialogueplan.h"
#include "support/dialogueplayer.h"
#include "support/randomserver.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 dialogues = 5000; // of each protocol
const QByteArray password = "Zq8!xW2#vK5";

MailAddress address(const QString &text) { return std::get<MailAddress>(MailAddress::parse(text)); }

/// Every way in which the password might be written.
QList<QByteArray> forms()
{
    const QByteArray plain = '\0' + DialoguePlan::user.toUtf8() + '\0' + password;
    const QByteArray bearer
        = "user=" + DialoguePlan::user.toUtf8() + "\1auth=Bearer " + password + "\1\1";
    return { password, password.toBase64(), plain.toBase64(), bearer.toBase64() };
}

template <typename Text> bool holdsPassword(const Text &text)
{
    const QList<QByteArray> all = forms();
    return std::any_of(all.begin(), all.end(), [&text](const QByteArray &form) {
        if constexpr (std::is_same_v<Text, QString>)
            return text.contains(QString::fromLatin1(form));
        else
            return text.contains(form);
    });
}

SessionPlan randomPlan(Protocol protocol, QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(2) == 0; };
    SessionPlan plan;
    plan.endpoint = { protocol, u"mail.example.org"_s, 1025, TlsMode(random.bounded(3)) };
    plan.signIn = SignInStep { { DialoguePlan::user, Secret(password),
                                   random.bounded(5) == 0 ? Credentials::Kind::BearerToken
                                                          : Credentials::Kind::Password },
        { maybe(), maybe() ? DialoguePlan::fingerprint : QByteArray() } };
    if (protocol == Protocol::Smtp)
        plan.submission = SubmissionStep {
            { address(u"anna@example.org"_s),
                { address(u"bert@example.org"_s), address(u"carla@example.org"_s) }, {} },
            std::make_shared<MemoryMessage>("Subject: Test\r\n\r\n.A dot\r\nand no more\r\n")
        };
    if (maybe())
        plan.afterwards = SessionPlan::Afterwards::Hold;
    return plan;
}

/// One dialogue between a session and a RandomServer, and what was wrong about it.
class Encounter {
public:
    Encounter(Protocol protocol, quint32 seed)
        : m_random(seed)
        , m_plan(randomPlan(protocol, m_random))
        , m_server(protocol, m_random.generate())
        , m_isCertificateVerified(m_random.bounded(2) == 0)
        , m_session(makeSession(m_plan))
    {
    }

    void play()
    {
        m_session->connectionEstablished(u"192.0.2.7"_s);
        m_isGreetingDue = true;
        for (int turns = 0; turns < 100 && !m_outcome; ++turns) {
            obey();
            if (!m_outcome)
                goOn();
        }
        judge();
    }

    [[nodiscard]] const SessionOutcome &outcome() const { return *m_outcome; }
    [[nodiscard]] QString faults() const { return m_faults.join(u"; "_s); }
    [[nodiscard]] QString log() const { return m_log.join(u'\n'); }

private:
    void obey()
    {
        for (const Effect &effect : m_session->takeEffects()) {
            if (const auto *bytes = std::get_if<SendBytes>(&effect))
                send(bytes->wire);
            else if (const auto *line = std::get_if<ShowLine>(&effect))
                show(*line);
            else if (std::holds_alternative<StartTls>(effect))
                m_isTlsDue = true;
            else if (const auto *hold = std::get_if<Hold>(&effect))
                m_held = hold->outcome;
            else if (const auto *finish = std::get_if<Finish>(&effect))
                m_outcome = finish->outcome;
        }
    }

    void send(const QByteArray &wire)
    {
        m_log += u"C: "_s + QString::fromLatin1(wire);
        const Consents &consents = m_plan.signIn->consents;
        const bool mayCarry = m_isEncrypted
            ? m_isCertificateVerified || !consents.fingerprint.isEmpty()
            : consents.unencrypted;
        if (!mayCarry && holdsPassword(wire))
            m_faults += u"the password was sent without consent"_s;
        m_unheard += wire;
    }

    void show(const ShowLine &line)
    {
        if (holdsPassword(line.text))
            m_faults += u"the password was shown"_s;
    }

    /// What happens next: something on the server's side, else the end of patience.
    void goOn()
    {
        if (m_isTlsDue) {
            m_isTlsDue = false;
            m_isEncrypted = true;
            m_server.tlsMade();
            m_session->tlsEstablished(
                dialogueTls(m_isCertificateVerified ? QList<CertificateFault>()
                                                    : QList { CertificateFault::SelfSigned }));
            return;
        }
        QByteArray said;
        if (std::exchange(m_isGreetingDue, false))
            said = m_server.greeting();
        else
            said = m_server.answer(std::exchange(m_unheard, {}));
        m_log += u"S: "_s + QString::fromLatin1(said);
        if (!said.isEmpty())
            receive(said);
        else if (m_held && m_server.whim() == RandomServer::Whim::Says)
            m_session->extend(QuitStep {});
        else if (m_server.whim() == RandomServer::Whim::HangsUp)
            m_session->connectionLost({ ConnectionFault::Reset, u"reset"_s }, Stage::Connect);
        else if (m_random.bounded(2) == 0)
            m_session->deadlineExpired(Stage::Greeting);
        else
            m_session->cancel();
    }

    /// In pieces as small as one byte, or all at once.
    void receive(QByteArrayView said)
    {
        const bool inPieces = m_random.bounded(3) == 0;
        while (!said.isEmpty()) {
            const qsizetype size = inPieces ? 1 + m_random.bounded(9) : said.size();
            m_session->receive(said.first(std::min(size, said.size())));
            said = said.sliced(std::min(size, said.size()));
        }
    }

    void judge()
    {
        if (!m_outcome) {
            m_faults += u"it never ended"_s;
            return;
        }
        const SessionOutcome &told = m_held ? *m_held : *m_outcome;
        for (const QString &text : allText(*m_outcome) + allText(told)) {
            if (holdsPassword(text))
                m_faults += u"the password is in the outcome"_s;
        }
        if (m_server.messagesHeard() > 1)
            m_faults += u"the message was sent twice"_s;
        if (!m_server.isOrderly()) // which command its words belong to, nobody can tell
            return;
        const bool isAccepted = m_outcome->acceptance == Acceptance::Accepted;
        if (isAccepted != m_server.hasTakenMessage())
            m_faults += u"accepted, or not, other than the server said"_s;
        if (m_server.owesFinalReply() && m_outcome->acceptance != Acceptance::Unknown)
            m_faults += u"what nobody knows was told"_s;
        if (m_outcome->signIn == SignIn::Accepted && !m_server.hasWelcomed())
            m_faults += u"a sign-in that was not made"_s;
    }

    QRandomGenerator m_random;
    SessionPlan m_plan;
    RandomServer m_server;
    bool m_isCertificateVerified;
    std::unique_ptr<ProtocolSession> m_session;
    bool m_isGreetingDue = false;
    bool m_isTlsDue = false;
    bool m_isEncrypted = false;
    QByteArray m_unheard;
    std::optional<SessionOutcome> m_held;
    std::optional<SessionOutcome> m_outcome;
    QStringList m_faults;
    QStringList m_log;
};

} // namespace

/// What holds in every dialogue, whatever the server says and however it ends.
class RandomDialoguesTest : public QObject {
    Q_OBJECT

private slots:
    void keepThePasswordAndTellTheTruth_data();
    void keepThePasswordAndTellTheTruth();
};

void RandomDialoguesTest::keepThePasswordAndTellTheTruth_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("smtp") << Protocol::Smtp;
    QTest::newRow("imap") << Protocol::Imap;
    QTest::newRow("pop3") << Protocol::Pop3;
}

void RandomDialoguesTest::keepThePasswordAndTellTheTruth()
{
    QFETCH(const Protocol, protocol);
    int signedIn = 0;
    QMap<Acceptance, int> acceptances;
    for (quint32 seed = 1; seed <= dialogues; ++seed) {
        Encounter encounter(protocol, seed);
        encounter.play();
        QVERIFY2(encounter.faults().isEmpty(),
            qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(encounter.faults(), encounter.log())));
        signedIn += encounter.outcome().signIn == SignIn::Accepted ? 1 : 0;
        ++acceptances[encounter.outcome().acceptance];
    }
    // Nothing is proven by dialogues that end before it matters.
    QVERIFY2(signedIn > int(dialogues) / 10, qPrintable(QString::number(signedIn)));
    if (protocol != Protocol::Smtp)
        return;
    for (const Acceptance acceptance :
        { Acceptance::Accepted, Acceptance::Refused, Acceptance::Unknown })
        QVERIFY2(acceptances[acceptance] > int(dialogues) / 200,
            qPrintable(QString::number(acceptances[acceptance])));
}

QTEST_GUILESS_MAIN(RandomDialoguesTest)
#include "tst_randomdialogues.moc"
