// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepop3session.h"

#include "practice/practicepostoffice.h"

#include <utility>

namespace portwright {

namespace {

    /// The message as lines, of which the last is ended too.
    QByteArray linesOf(const PracticeMessage &message)
    {
        const QByteArray whole = message.delivered();
        return whole.endsWith("\r\n") ? whole : whole + "\r\n";
    }

    QByteArray sizeOf(const PracticeMessage &message)
    {
        return QByteArray::number(linesOf(message).size());
    }

    /// The header, the empty line, and so many lines of the body (RFC 1939, section 7, "TOP").
    QByteArray topOf(const QByteArray &lines, quint32 count)
    {
        qsizetype end = lines.indexOf("\r\n\r\n");
        if (end < 0)
            return lines;
        end += 4;
        for (; count > 0 && end < lines.size(); --count)
            end = lines.indexOf("\r\n", end) + 2;
        return lines.first(end);
    }

} // namespace

PracticePop3Session::PracticePop3Session(PracticePostOffice &postOffice, const PracticePort &port)
    : PracticeDialogue(postOffice, port)
{
}

QByteArray PracticePop3Session::greeting() const
{
    return "+OK mail.practice.test Portwright practice server\r\n";
}

void PracticePop3Session::forget()
{
    m_isResponding = false;
    m_isSignedIn = false;
    m_username.clear();
    m_maildrop.clear();
    m_marked.clear();
}

void PracticePop3Session::refuseLongLine()
{
    m_isResponding = false;
    refuse("Line too long");
}

void PracticePop3Session::readOn()
{
    while (m_wish == Wish::GoOn) {
        const auto line = takeLine();
        if (!line)
            return;
        if (m_isResponding)
            take(m_authentication.respond(*line));
        else
            command(PracticeCommand::parse(*line));
    }
}

void PracticePop3Session::command(const PracticeCommand &command)
{
    if (command.verb == "QUIT") {
        m_postOffice.remove(m_marked); // RFC 1939, section 6
        accept("Bye");
        m_wish = Wish::Close;
    } else if (command.verb == "CAPA") {
        capabilities();
    } else if (m_isSignedIn) {
        commandAfterSignIn(command);
    } else {
        commandBeforeSignIn(command);
    }
}

void PracticePop3Session::commandBeforeSignIn(const PracticeCommand &command)
{
    const QByteArray &verb = command.verb;
    if (verb == "STLS")
        startTls(command.argument);
    else if (verb != "USER" && verb != "PASS" && verb != "AUTH")
        refuse("Command not known, or not before the sign-in");
    else if (!mayTakePassword())
        refuse("Encryption required, STLS first");
    else if (verb == "USER")
        user(command.argument);
    else if (verb == "PASS")
        pass(command.argument);
    else
        take(m_authentication.start(command.argument));
}

void PracticePop3Session::commandAfterSignIn(const PracticeCommand &command)
{
    const QByteArray &verb = command.verb;
    if (verb == "STAT")
        stat();
    else if (verb == "LIST")
        list(command.argument);
    else if (verb == "UIDL")
        uidl(command.argument);
    else if (verb == "RETR")
        retrieve(command.argument);
    else if (verb == "TOP")
        top(command.argument);
    else if (verb == "DELE")
        mark(command.argument);
    else if (verb == "RSET")
        reset();
    else if (verb == "NOOP")
        accept("Done");
    else
        refuse("Command not known, or not after the sign-in");
}

void PracticePop3Session::capabilities()
{
    QByteArray lines = "TOP\r\nUIDL\r\nPIPELINING\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\n"
                       "EXPIRE NEVER\r\nIMPLEMENTATION Portwright-practice\r\n";
    if (!m_isSignedIn && offersStartTls())
        lines += "STLS\r\n";
    if (mayTakePassword())
        lines += "USER\r\nSASL " + PracticeAuthentication::mechanisms() + "\r\n";
    accept("These are known here");
    sendLines(lines);
}

void PracticePop3Session::startTls(const QByteArray &argument)
{
    if (!argument.isEmpty()) {
        refuse("STLS takes nothing more");
    } else if (m_isEncrypted) {
        refuse("TLS is on already");
    } else if (!offersStartTls()) {
        refuse("STLS is not offered here");
    } else if (!m_buffer.isEmpty()) {
        // Whatever stands behind STLS was not protected by TLS and must never count as if.
        refuse("Nothing may follow STLS before TLS is on");
        m_wish = Wish::Close;
    } else {
        accept("Ready to start TLS");
        m_wish = Wish::StartTls;
    }
}

void PracticePop3Session::user(const QByteArray &name)
{
    m_username = QString::fromUtf8(name);
    if (name.isEmpty())
        refuse("Say who you are");
    else
        accept("And the password"); // whether the name is known is nobody's business so far
}

void PracticePop3Session::pass(const QByteArray &password)
{
    if (m_username.isEmpty())
        refuse("USER first");
    else
        signIn(std::exchange(m_username, {}), QString::fromUtf8(password));
}

void PracticePop3Session::take(const PracticeAuthentication::Step &step)
{
    m_isResponding = false;
    if (const auto *challenge = std::get_if<PracticeAuthentication::Challenge>(&step)) {
        m_isResponding = true;
        m_replies += "+ " + challenge->text + "\r\n";
    } else if (const auto *failure = std::get_if<PracticeAuthentication::Failure>(&step)) {
        refuse(PracticeAuthentication::words(failure->fault));
    } else {
        const auto &given = std::get<PracticeAuthentication::Credentials>(step);
        signIn(given.username, given.password);
    }
}

void PracticePop3Session::signIn(const QString &username, const QString &password)
{
    m_isSignedIn = m_postOffice.accepts(username, password);
    if (!m_isSignedIn) {
        refuse("[AUTH] User name or password not accepted"); // RFC 3206, section 4
        return;
    }
    m_maildrop = m_postOffice.inbox();
    accept("Signed in");
}

void PracticePop3Session::stat()
{
    qsizetype octets = 0;
    for (const PracticeMessage &message : std::as_const(m_maildrop))
        octets += isMarked(message) ? 0 : linesOf(message).size();
    accept(
        QByteArray::number(m_maildrop.size() - m_marked.size()) + ' ' + QByteArray::number(octets));
}

void PracticePop3Session::mark(const QByteArray &argument)
{
    const PracticeMessage *message = messageAt(argument);
    if (!message)
        return;
    m_marked.append(message->uniqueIdentifier);
    accept("Gone at the end of the session");
}

void PracticePop3Session::reset()
{
    m_marked.clear();
    accept("Nothing is marked any more");
}

void PracticePop3Session::list(const QByteArray &argument)
{
    if (!argument.isEmpty()) {
        if (const PracticeMessage *message = messageAt(argument))
            accept(argument + ' ' + sizeOf(*message));
        return;
    }
    QByteArray lines;
    for (qsizetype i = 0; i < m_maildrop.size(); ++i) {
        if (!isMarked(m_maildrop[i]))
            lines += QByteArray::number(i + 1) + ' ' + sizeOf(m_maildrop[i]) + "\r\n";
    }
    accept("Sizes");
    sendLines(lines);
}

void PracticePop3Session::uidl(const QByteArray &argument)
{
    if (!argument.isEmpty()) {
        if (const PracticeMessage *message = messageAt(argument))
            accept(argument + ' ' + uniqueIdOf(*message));
        return;
    }
    QByteArray lines;
    for (qsizetype i = 0; i < m_maildrop.size(); ++i) {
        if (!isMarked(m_maildrop[i]))
            lines += QByteArray::number(i + 1) + ' ' + uniqueIdOf(m_maildrop[i]) + "\r\n";
    }
    accept("Unique ids");
    sendLines(lines);
}

void PracticePop3Session::retrieve(const QByteArray &argument)
{
    const PracticeMessage *message = messageAt(argument);
    if (!message)
        return;
    accept("Message");
    sendLines(linesOf(*message));
}

void PracticePop3Session::top(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().split(' ');
    bool isNumber = false;
    const quint32 count = words.last().toUInt(&isNumber);
    if (words.size() != 2 || !isNumber) {
        refuse("Syntax: TOP message lines");
        return;
    }
    const PracticeMessage *message = messageAt(words.first());
    if (!message)
        return;
    accept("Top of the message");
    sendLines(topOf(linesOf(*message), count));
}

const PracticeMessage *PracticePop3Session::messageAt(const QByteArray &number)
{
    bool isNumber = false;
    const quint32 place = number.toUInt(&isNumber);
    if (isNumber && place >= 1 && place <= m_maildrop.size()
        && !isMarked(std::as_const(m_maildrop)[place - 1]))
        return &std::as_const(m_maildrop)[place - 1];
    refuse("No such message");
    return nullptr;
}

QByteArray PracticePop3Session::uniqueIdOf(const PracticeMessage &message) const
{
    return QByteArray::number(m_postOffice.uidValidity()) + '.'
        + QByteArray::number(message.uniqueIdentifier);
}

void PracticePop3Session::accept(const QByteArray &words) { m_replies += "+OK " + words + "\r\n"; }

void PracticePop3Session::refuse(const QByteArray &words) { m_replies += "-ERR " + words + "\r\n"; }

void PracticePop3Session::sendLines(QByteArray lines)
{
    lines.prepend("\r\n").replace("\r\n.", "\r\n..");
    m_replies += lines.mid(2) + ".\r\n";
}

} // namespace portwright
