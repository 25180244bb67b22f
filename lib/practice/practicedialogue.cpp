// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicedialogue.h"

#include "practice/practiceimapsession.h"
#include "practice/practicepop3session.h"
#include "practice/practicepostoffice.h"
#include "practice/practicesmtpsession.h"

#include <utility>

namespace portwright {

std::unique_ptr<PracticeDialogue> PracticeDialogue::make(
    PracticePostOffice &postOffice, const PracticePort &port)
{
    switch (port.role) {
    case PracticePort::Role::Relay:
    case PracticePort::Role::Submission:
        return std::make_unique<PracticeSmtpSession>(postOffice, port);
    case PracticePort::Role::Imap:
        return std::make_unique<PracticeImapSession>(postOffice, port);
    case PracticePort::Role::Pop3:
        return std::make_unique<PracticePop3Session>(postOffice, port);
    }
    Q_UNREACHABLE();
}

PracticeDialogue::PracticeDialogue(PracticePostOffice &postOffice, const PracticePort &port)
    : m_postOffice(postOffice)
    , m_port(port)
    , m_isEncrypted(port.encryption == PracticePort::Encryption::Implicit)
{
}

QByteArray PracticeDialogue::receive(const QByteArray &bytes)
{
    m_buffer += bytes;
    readOn();
    return std::exchange(m_replies, {});
}

void PracticeDialogue::tlsEstablished()
{
    m_isEncrypted = true;
    m_wish = Wish::GoOn;
    forget();
}

std::optional<QByteArray> PracticeDialogue::takeLine()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0) {
            if (m_buffer.size() > lineLimit) {
                m_skipsLine = true;
                m_buffer = m_buffer.right(1); // it may be the CR of the CRLF
            }
            return std::nullopt;
        }
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 2);
        if (!std::exchange(m_skipsLine, false) && line.size() <= lineLimit)
            return line;
        refuseLongLine();
    }
}

bool PracticeDialogue::offersStartTls() const
{
    return !m_isEncrypted && m_postOffice.scenario().offersStartTls;
}

} // namespace portwright
