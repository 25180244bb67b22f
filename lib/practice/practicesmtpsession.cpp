// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicesmtpsession.h"

#include "model/mailaddress.h"
#include "practice/practiceparameters.h"
#include "practice/practicepostoffice.h"
#include "practice/practicereply.h"
#include "practice/practicetrace.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype recipientLimit = 100;

    bool isMailbox(const QByteArray &text)
    {
        const QString mailbox = QString::fromUtf8(text);
        return mailbox.toUtf8() == text
            && std::holds_alternative<MailAddress>(MailAddress::parse(mailbox));
    }

    bool isAscii(const QByteArray &text)
    {
        return std::ranges::all_of(text, [](char c) { return static_cast<uchar>(c) < 0x80; });
    }

    /// RFC 4954, section 4 and 6.
    QByteArray refusalOf(PracticeAuthentication::Fault fault)
    {
        using Fault = PracticeAuthentication::Fault;
        const QByteArray words = PracticeAuthentication::words(fault);
        switch (fault) {
        case Fault::NoMechanism:
            return practiceReply(501, "5.5.4 " + words);
        case Fault::UnknownMechanism:
            return practiceReply(504, "5.5.4 " + words);
        case Fault::Cancelled:
            return practiceReply(501, "5.7.0 " + words);
        case Fault::NotBase64:
        case Fault::NotPlain:
            return practiceReply(501, "5.5.2 " + words);
        }
        Q_UNREACHABLE();
    }

} // namespace

PracticeSmtpSession::PracticeSmtpSession(PracticePostOffice &postOffice, const PracticePort &port)
    : PracticeDialogue(postOffice, port)
{
}

QByteArray PracticeSmtpSession::greeting() const
{
    return practiceReply(220, "mail.practice.test ESMTP Portwright practice server");
}

void PracticeSmtpSession::forget()
{
    m_saidHello = false;
    m_isSignedIn = false;
    m_transaction.reset();
}

void PracticeSmtpSession::readOn()
{
    while (m_wish == Wish::GoOn) {
        if (m_reading == Reading::Chunk && m_chunkRest == 0) {
            readChunk();
            continue;
        }
        if (m_buffer.isEmpty())
            return;
        switch (m_reading) {
        case Reading::Commands:
        case Reading::Responses: {
            const auto line = takeLine();
            if (!line)
                return;
            if (m_reading == Reading::Responses)
                take(m_authentication.respond(*line));
            else
                command(PracticeCommand::parse(*line));
            break;
        }
        case Reading::DottedContent:
            readDottedContent();
            break;
        case Reading::Chunk:
            readChunk();
            break;
        }
    }
}

void PracticeSmtpSession::refuseLongLine()
{
    m_reading = Reading::Commands;
    reply(500, "5.5.2 Line too long");
}

void PracticeSmtpSession::command(const PracticeCommand &command)
{
    const QByteArray &verb = command.verb;
    if (verb == "EHLO" || verb == "HELO") {
        hello(command);
    } else if (verb == "QUIT") {
        reply(221, "2.0.0 Bye");
        m_wish = Wish::Close;
    } else if (verb == "NOOP") {
        reply(250, "2.0.0 Ok");
    } else if (verb == "RSET") {
        m_transaction.reset();
        reply(250, "2.0.0 Ok");
    } else if (verb == "VRFY") {
        reply(252, "2.1.5 Not verified here, try to send");
    } else if (verb == "HELP") {
        reply(214, "2.0.0 This server is for practice: nothing leaves it");
    } else if (verb == "STARTTLS") {
        startTls(command.argument);
    } else if (verb == "BDAT") {
        chunk(command.argument); // whatever is wrong with it, its octets must be taken
    } else if (!m_saidHello
        && (verb == "AUTH" || verb == "MAIL" || verb == "RCPT" || verb == "DATA")) {
        reply(503, "5.5.1 EHLO first");
    } else if (verb == "AUTH") {
        authenticate(command.argument);
    } else if (verb == "MAIL") {
        mail(command.argument);
    } else if (verb == "RCPT") {
        recipient(command.argument);
    } else if (verb == "DATA") {
        data(command.argument);
    } else {
        reply(500, "5.5.2 Command not known");
    }
}

void PracticeSmtpSession::hello(const PracticeCommand &command)
{
    if (command.argument.isEmpty()) {
        reply(501, "5.5.4 Say who you are");
        return;
    }
    m_saidHello = true;
    m_transaction.reset();
    m_clientName = command.argument;
    m_replies += command.verb == "EHLO" ? capabilities() : practiceReply(250, "mail.practice.test");
}

QByteArray PracticeSmtpSession::capabilities() const
{
    QList<QByteArray> lines { "mail.practice.test", "PIPELINING",
        "SIZE " + QByteArray::number(m_postOffice.scenario().sizeLimitInBytes), "8BITMIME",
        "SMTPUTF8", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES" };
    if (offersStartTls())
        lines << "STARTTLS";
    if (offersAuthentication())
        lines << "AUTH " + PracticeAuthentication::mechanisms();
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += (i + 1 < lines.size() ? "250-" : "250 ") + lines[i] + "\r\n";
    return text;
}

bool PracticeSmtpSession::offersAuthentication() const
{
    return m_port.role == PracticePort::Role::Submission && mayTakePassword();
}

void PracticeSmtpSession::startTls(const QByteArray &argument)
{
    if (!argument.isEmpty()) {
        reply(501, "5.5.4 STARTTLS takes nothing more");
    } else if (m_isEncrypted) {
        reply(503, "5.5.1 TLS is on already");
    } else if (!offersStartTls()) {
        reply(502, "5.5.1 STARTTLS is not offered here");
    } else if (!m_buffer.isEmpty()) {
        // Whatever stands behind STARTTLS was not protected by TLS and must never count as if.
        reply(554, "5.5.1 Nothing may follow STARTTLS before TLS is on");
        m_wish = Wish::Close;
    } else {
        reply(220, "2.0.0 Ready to start TLS");
        m_wish = Wish::StartTls;
    }
}

void PracticeSmtpSession::authenticate(const QByteArray &argument)
{
    if (m_port.role != PracticePort::Role::Submission)
        reply(502, "5.5.1 AUTH is not offered here");
    else if (m_isSignedIn || m_transaction)
        reply(503, "5.5.1 Not now");
    else if (!offersAuthentication())
        reply(538, "5.7.11 Encryption required, STARTTLS first");
    else
        take(m_authentication.start(argument));
}

void PracticeSmtpSession::take(const PracticeAuthentication::Step &step)
{
    m_reading = Reading::Commands;
    if (const auto *challenge = std::get_if<PracticeAuthentication::Challenge>(&step)) {
        m_reading = Reading::Responses;
        reply(334, challenge->text);
    } else if (const auto *failure = std::get_if<PracticeAuthentication::Failure>(&step)) {
        m_replies += refusalOf(failure->fault);
    } else {
        const auto &given = std::get<PracticeAuthentication::Credentials>(step);
        m_isSignedIn = m_postOffice.accepts(given.username, given.password);
        if (m_isSignedIn)
            reply(235, "2.7.0 Signed in");
        else
            reply(535, "5.7.8 User name or password not accepted");
    }
}

void PracticeSmtpSession::mail(const QByteArray &argument)
{
    const auto path = PracticePath::parse(argument, "FROM:");
    if (m_transaction)
        reply(503, "5.5.1 A message is under way already");
    else if (m_port.role == PracticePort::Role::Submission && !m_isSignedIn)
        reply(530, "5.7.0 Authentication required");
    else if (!path || (!path->mailbox.isEmpty() && !isMailbox(path->mailbox)))
        reply(501, "5.5.4 Syntax: MAIL FROM:<address>");
    else if (const auto refusal
             = refusalOfMailParameters(path->parameters, m_postOffice.scenario().sizeLimitInBytes);
             !refusal.isEmpty())
        m_replies += refusal;
    else if (!isAscii(path->mailbox) && !path->parameters.contains("SMTPUTF8"))
        reply(553, "5.6.7 This address needs SMTPUTF8");
    else {
        m_transaction.emplace();
        m_transaction->reversePath = QString::fromUtf8(path->mailbox);
        m_transaction->smtpUtf8 = path->parameters.contains("SMTPUTF8");
        reply(250, "2.1.0 Sender ok");
    }
}

void PracticeSmtpSession::recipient(const QByteArray &argument)
{
    auto path = PracticePath::parse(argument, "TO:");
    // The only address without a domain (RFC 5321, section 4.5.1).
    if (path && path->mailbox.compare("postmaster", Qt::CaseInsensitive) == 0)
        path->mailbox += '@' + PracticePostOffice::domain().toUtf8();
    if (!m_transaction) {
        reply(503, "5.5.1 MAIL first");
    } else if (!path) {
        reply(501, "5.5.4 Syntax: RCPT TO:<address>");
    } else if (const auto refusal = refusalOfRecipientParameters(path->parameters);
               !refusal.isEmpty()) {
        m_replies += refusal;
    } else if (!isMailbox(path->mailbox)) {
        reply(501, "5.1.3 That is not a mail address");
    } else if (!isAscii(path->mailbox) && !m_transaction->smtpUtf8) {
        reply(553, "5.6.7 This address needs SMTPUTF8");
    } else if (m_transaction->recipients.size() >= recipientLimit) {
        reply(452, "4.5.3 Too many recipients");
    } else {
        const QString mailbox = QString::fromUtf8(path->mailbox);
        const QByteArray answer = m_postOffice.answerRecipient(
            m_transaction->reversePath, mailbox, m_port.role, std::chrono::steady_clock::now());
        if (answer.startsWith('2'))
            m_transaction->recipients << mailbox;
        m_replies += answer;
    }
}

void PracticeSmtpSession::data(const QByteArray &argument)
{
    if (!argument.isEmpty()) {
        reply(501, "5.5.4 DATA takes nothing more");
    } else if (!m_transaction || m_transaction->hasChunks) {
        reply(503, "5.5.1 Not now");
    } else if (m_transaction->recipients.isEmpty()) {
        reply(554, "5.5.1 No valid recipients");
    } else {
        reply(354, "Go ahead, end with a dot on a line of its own");
        m_dotReader = {};
        m_reading = Reading::DottedContent;
    }
}

void PracticeSmtpSession::chunk(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().toUpper().split(' ');
    bool isNumber = false;
    m_chunkRest = words.first().toULongLong(&isNumber);
    m_isLastChunk = words.size() == 2 && words.last() == "LAST";
    if (!isNumber || words.size() > 2 || (words.size() == 2 && !m_isLastChunk)) {
        // How many octets follow is unknown, so nothing after this can be read with certainty.
        reply(501, "5.5.4 Syntax: BDAT size [LAST]");
        m_wish = Wish::Close;
        return;
    }
    if (m_transaction)
        m_transaction->hasChunks = true;
    m_reading = Reading::Chunk;
}

void PracticeSmtpSession::readDottedContent()
{
    if (m_postOffice.scenario().dropsDuringContent) {
        m_wish = Wish::Drop;
        return;
    }
    m_buffer.remove(0, m_dotReader.take(m_buffer, m_transaction->content));
    if (m_dotReader.hasEnded())
        endMessage();
}

void PracticeSmtpSession::readChunk()
{
    const qsizetype size
        = static_cast<qsizetype>(qMin(m_chunkRest, static_cast<quint64>(m_buffer.size())));
    const bool isWanted
        = m_transaction && !m_transaction->hasFailed && !m_transaction->recipients.isEmpty();
    if (isWanted && size > 0 && m_postOffice.scenario().dropsDuringContent) {
        m_wish = Wish::Drop;
        return;
    }
    if (isWanted)
        m_transaction->content.append(QByteArrayView(m_buffer).first(size));
    m_buffer.remove(0, size);
    m_chunkRest -= size;
    if (m_chunkRest > 0)
        return;

    m_reading = Reading::Commands;
    if (!isWanted) {
        const bool lacksRecipient = m_transaction && m_transaction->recipients.isEmpty();
        reply(lacksRecipient ? 554 : 503,
            lacksRecipient ? "5.5.1 No valid recipients" : "5.5.1 Not now, RSET first");
    } else if (m_isLastChunk) {
        endMessage();
    } else if (isTooLarge()) {
        m_transaction->hasFailed = true;
        reply(552, "5.3.4 Message too large");
    } else {
        reply(250, "2.0.0 Chunk ok");
    }
}

void PracticeSmtpSession::endMessage()
{
    m_reading = Reading::Commands;
    if (isTooLarge()) {
        reply(552, "5.3.4 Message too large");
    } else {
        PracticeMessage message;
        message.received = QDateTime::currentDateTimeUtc();
        message.reversePath = m_transaction->reversePath;
        message.recipients = m_transaction->recipients;
        message.trace
            = practiceTrace({ m_clientName, m_isEncrypted, m_isSignedIn }, message.received);
        m_transaction->content.fillIn(message);
        m_postOffice.deliver(std::move(message));
        reply(250, "2.0.0 Accepted into the practice mailbox");
    }
    m_transaction.reset();
}

bool PracticeSmtpSession::isTooLarge() const
{
    return m_transaction->content.sizeInBytes() > m_postOffice.scenario().sizeLimitInBytes;
}

void PracticeSmtpSession::reply(int code, const QByteArray &words)
{
    m_replies += practiceReply(code, words);
}

} // namespace portwright
