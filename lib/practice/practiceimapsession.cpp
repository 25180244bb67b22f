// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapsession.h"

#include "practice/practicepostoffice.h"

#include <QSet>

#include <utility>

namespace portwright {

namespace {

    using Numbering = PracticeImapMailbox::Numbering;

    /// All that is known here is to remove single messages, and that not everywhere.
    bool isChange(const QByteArray &name)
    {
        static const QSet<QByteArray> changes { "CREATE", "DELETE", "RENAME", "SUBSCRIBE",
            "UNSUBSCRIBE", "APPEND", "EXPUNGE", "STORE", "COPY", "UID STORE", "UID EXPUNGE",
            "UID COPY" };
        return changes.contains(name);
    }

} // namespace

PracticeImapSession::PracticeImapSession(PracticePostOffice &postOffice, const PracticePort &port)
    : PracticeDialogue(postOffice, port)
    , m_folders(postOffice)
{
}

QByteArray PracticeImapSession::greeting() const
{
    return "* OK [CAPABILITY " + capabilities()
        + "] mail.practice.test Portwright practice server\r\n";
}

void PracticeImapSession::forget()
{
    m_octets.clear();
    m_literalRest = 0;
    m_isResponding = false;
    m_isSignedIn = false;
    m_mailbox.reset();
}

void PracticeImapSession::refuseLongLine()
{
    m_octets.clear();
    if (std::exchange(m_isResponding, false))
        bad("Line too long");
    else
        tell("BAD Line too long");
}

void PracticeImapSession::readOn()
{
    while (m_wish == Wish::GoOn && !m_buffer.isEmpty()) {
        if (m_literalRest > 0) {
            readLiteral();
            continue;
        }
        const auto line = takeLine();
        if (!line)
            return;
        if (m_isResponding)
            take(m_authentication.respond(*line));
        else
            takeCommandLine(*line);
    }
}

void PracticeImapSession::readLiteral()
{
    const qsizetype size = qMin(m_literalRest, m_buffer.size());
    m_octets += m_buffer.first(size);
    m_buffer.remove(0, size);
    m_literalRest -= size;
}

void PracticeImapSession::takeCommandLine(const QByteArray &line)
{
    m_octets += line;
    if (const auto literal = PracticeLiteral::announcedBy(line)) {
        if (literal->size <= lineLimit - m_octets.size()) {
            m_octets += "\r\n";
            m_literalRest = literal->size;
            if (literal->isAwaited)
                m_replies += "+ Go ahead\r\n";
            return;
        }
        m_command = PracticeImapCommand::parse(m_octets.first(m_octets.indexOf('{')));
        m_octets.clear();
        if (!literal->isAwaited) { // what comes now is not a command (RFC 7888, section 4)
            tell("BYE So much is not taken here");
            m_wish = Wish::Close;
        }
        return no("[TOOBIG] So much is not taken here");
    }
    m_command = PracticeImapCommand::parse(std::exchange(m_octets, {}));
    command();
}

void PracticeImapSession::command()
{
    if (m_command.name.isEmpty())
        return bad("Syntax: tag command arguments");
    if (commandOfAnyTime())
        return;
    if (!m_isSignedIn) {
        if (!commandBeforeSignIn())
            bad("Command not known, or not before the sign-in");
    } else if (!commandAfterSignIn() && !(m_mailbox && commandInMailbox())) {
        if (isChange(m_command.name))
            no("[NOPERM] This mailbox is for looking only");
        else
            bad("Command not known, or not now");
    }
}

bool PracticeImapSession::commandOfAnyTime()
{
    if (m_command.name == "CAPABILITY") {
        tell("CAPABILITY " + capabilities());
        ok("Done");
    } else if (m_command.name == "NOOP") {
        updateMailbox();
        ok("Done");
    } else if (m_command.name == "ID") {
        tell("ID (\"name\" \"Portwright practice server\")");
        ok("Done");
    } else if (m_command.name == "LOGOUT") {
        tell("BYE Bye");
        ok("Done");
        m_wish = Wish::Close;
    } else {
        return false;
    }
    return true;
}

bool PracticeImapSession::commandBeforeSignIn()
{
    if (m_command.name == "STARTTLS")
        startTls();
    else if (m_command.name == "LOGIN")
        login();
    else if (m_command.name == "AUTHENTICATE")
        authenticate();
    else
        return false;
    return true;
}

bool PracticeImapSession::commandAfterSignIn()
{
    const QByteArray &name = m_command.name;
    if (name == "LIST" || name == "LSUB") {
        list();
    } else if (name == "STATUS") {
        status();
    } else if (name == "NAMESPACE") {
        tell("NAMESPACE ((\"\" \"/\")) NIL NIL");
        ok("Done");
    } else if (name == "GETQUOTAROOT" || name == "GETQUOTA") {
        quota();
    } else if (name == "SELECT" || name == "EXAMINE") {
        select();
    } else {
        return false;
    }
    return true;
}

bool PracticeImapSession::commandInMailbox()
{
    const QByteArray &name = m_command.name;
    if (name == "SEARCH") {
        search(Numbering::Sequence);
    } else if (name == "UID SEARCH") {
        search(Numbering::Unique);
    } else if (name == "FETCH") {
        fetch(Numbering::Sequence);
    } else if (name == "UID FETCH") {
        fetch(Numbering::Unique);
    } else if (name == "UID STORE" && m_isInboxOpen && m_mayRemove) {
        if (m_mailbox->mark(m_command.words))
            ok("Done");
        else
            no("[CANNOT] Only \\Deleted can be set here");
    } else if (name == "UID EXPUNGE" && m_isInboxOpen && m_mayRemove) {
        m_postOffice.remove(m_mailbox->marked(m_command.words));
        updateMailbox();
        ok("Done");
    } else if (name == "CHECK") {
        updateMailbox();
        ok("Done");
    } else if (name == "CLOSE" || name == "UNSELECT") {
        m_mailbox.reset();
        ok("Done");
    } else {
        return false;
    }
    return true;
}

QByteArray PracticeImapSession::capabilities() const
{
    QByteArray names = "IMAP4rev1 LITERAL+ SASL-IR ID";
    if (m_isSignedIn)
        return names + " NAMESPACE QUOTA QUOTA=RES-STORAGE SPECIAL-USE UIDPLUS UNSELECT";
    if (offersStartTls())
        names += " STARTTLS";
    if (!mayTakePassword())
        return names + " LOGINDISABLED";
    for (const QByteArray &mechanism : PracticeAuthentication::mechanisms().split(' '))
        names += " AUTH=" + mechanism;
    return names;
}

void PracticeImapSession::startTls()
{
    if (!m_command.words.isEmpty()) {
        bad("STARTTLS takes nothing more");
    } else if (m_isEncrypted) {
        bad("TLS is on already");
    } else if (!offersStartTls()) {
        bad("STARTTLS is not offered here");
    } else if (!m_buffer.isEmpty()) {
        // Whatever stands behind STARTTLS was not protected by TLS and must never count as if.
        tell("BYE Nothing may follow STARTTLS before TLS is on");
        bad("Nothing may follow STARTTLS before TLS is on");
        m_wish = Wish::Close;
    } else {
        ok("Ready to start TLS");
        m_wish = Wish::StartTls;
    }
}

void PracticeImapSession::login()
{
    const auto texts = m_command.texts(2);
    if (!mayTakePassword())
        no("[PRIVACYREQUIRED] Encryption required, STARTTLS first"); // RFC 5530, section 3
    else if (!texts)
        bad("Syntax: LOGIN name password");
    else
        signIn(QString::fromUtf8(texts->first()), QString::fromUtf8(texts->last()));
}

void PracticeImapSession::authenticate()
{
    const auto texts = m_command.texts(m_command.words.size());
    if (!mayTakePassword())
        no("[PRIVACYREQUIRED] Encryption required, STARTTLS first");
    else if (!texts)
        bad("Syntax: AUTHENTICATE mechanism");
    else
        take(m_authentication.start(texts->join(' ')));
}

void PracticeImapSession::take(const PracticeAuthentication::Step &step)
{
    using Fault = PracticeAuthentication::Fault;
    m_isResponding = false;
    if (const auto *challenge = std::get_if<PracticeAuthentication::Challenge>(&step)) {
        m_isResponding = true;
        m_replies += "+ " + challenge->text + "\r\n";
    } else if (const auto *failure = std::get_if<PracticeAuthentication::Failure>(&step)) {
        const QByteArray words = PracticeAuthentication::words(failure->fault);
        // RFC 9051, section 6.2.2: NO to a mechanism that is not there, BAD to what is no response.
        if (failure->fault == Fault::UnknownMechanism)
            no("[CANNOT] " + words);
        else
            bad(words);
    } else {
        const auto &given = std::get<PracticeAuthentication::Credentials>(step);
        signIn(given.username, given.password);
    }
}

void PracticeImapSession::signIn(const QString &username, const QString &password)
{
    m_isSignedIn = m_postOffice.accepts(username, password);
    if (m_isSignedIn)
        ok("[CAPABILITY " + capabilities() + "] Signed in");
    else
        no("[AUTHENTICATIONFAILED] User name or password not accepted");
}

void PracticeImapSession::list()
{
    const auto texts = m_command.texts(2);
    if (!texts)
        return bad("Syntax: LIST reference pattern");
    const QByteArray pattern = texts->last().isEmpty() ? QByteArray() : texts->join();
    m_replies += PracticeImapFolders::list(m_command.name, pattern);
    ok("Done");
}

void PracticeImapSession::status()
{
    using Kind = PracticeImapWord::Kind;
    const QList<PracticeImapWord> &words = m_command.words;
    if (words.size() < 4 || !words[0].isText() || words[1].kind != Kind::Open
        || words.last().kind != Kind::Close)
        return bad("Syntax: STATUS mailbox (items)");
    const auto folder = PracticeImapFolders::find(words[0].text);
    if (!folder)
        return no("[NONEXISTENT] No such mailbox");
    const auto line = m_folders.status(*folder, words.mid(2, words.size() - 3));
    if (!line)
        return bad("Only MESSAGES, UNSEEN, RECENT, UIDNEXT and UIDVALIDITY are known");
    m_replies += *line;
    ok("Done");
}

void PracticeImapSession::quota()
{
    const auto texts = m_command.texts(1);
    if (!texts)
        return bad("One name is needed");
    if (m_command.name == "GETQUOTAROOT") {
        const auto folder = PracticeImapFolders::find(texts->first());
        if (!folder)
            return no("[NONEXISTENT] No such mailbox");
        tell("QUOTAROOT " + *folder + " \"\"");
    } else if (!texts->first().isEmpty()) {
        return no("[NONEXISTENT] No such quota root");
    }
    m_replies += m_folders.quota();
    ok("Done");
}

void PracticeImapSession::select()
{
    const auto texts = m_command.texts(1);
    m_mailbox.reset(); // whether the next one can be opened or not (RFC 9051, section 6.3.2)
    if (!texts)
        return bad("One mailbox is needed");
    const auto folder = PracticeImapFolders::find(texts->first());
    if (!folder)
        return no("[NONEXISTENT] No such mailbox");
    m_isInboxOpen = PracticeImapFolders::isInbox(*folder);
    m_mailbox.emplace(m_isInboxOpen ? m_postOffice.inbox() : QList<PracticeMessage>());
    tell("FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)");
    tell(QByteArray::number(m_mailbox->size()) + " EXISTS");
    tell("0 RECENT");
    m_mayRemove = m_command.name == "SELECT" && m_isInboxOpen;
    tell(m_mayRemove ? "OK [PERMANENTFLAGS (\\Deleted)] That can be set"
                     : "OK [PERMANENTFLAGS ()] Nothing can be marked");
    tell("OK [UIDVALIDITY " + QByteArray::number(m_postOffice.uidValidity()) + "] Valid");
    tell("OK [UIDNEXT " + QByteArray::number(m_postOffice.nextIdentifier()) + "] Next");
    ok(m_mayRemove ? "[READ-WRITE] Open" : "[READ-ONLY] Open");
}

void PracticeImapSession::search(Numbering numbering)
{
    if (numbering == Numbering::Unique) // a number in sequence must not change under SEARCH
        updateMailbox();
    const auto line = m_mailbox->search(m_command.words, numbering);
    if (!line)
        return no("[CANNOT] Only ALL, UNSEEN, UID, HEADER, TEXT, SINCE and OR of two HEADER are "
                  "known here");
    m_replies += *line;
    ok("Done");
}

void PracticeImapSession::fetch(Numbering numbering)
{
    const auto lines = m_mailbox->fetch(m_command.words, numbering);
    if (!lines)
        return bad("Only UID, FLAGS, INTERNALDATE, RFC822.SIZE, BODY[] and BODY[HEADER] are known");
    m_replies += *lines;
    ok("Done");
}

void PracticeImapSession::updateMailbox()
{
    if (m_mailbox && m_isInboxOpen)
        m_replies += m_mailbox->update(m_postOffice.inbox());
}

void PracticeImapSession::conclude(const QByteArray &words)
{
    m_replies += (m_command.tag.isEmpty() ? "*" : m_command.tag) + ' ' + words + "\r\n";
}

} // namespace portwright
