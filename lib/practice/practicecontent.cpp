// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicecontent.h"

namespace portwright {

void PracticeContent::append(QByteArrayView bytes)
{
    m_digest.addData(bytes);
    m_sizeInBytes += bytes.size();
    m_beginning
        += bytes.first(qMin(bytes.size(), PracticeMessage::keptSizeInBytes - m_beginning.size()));
}

void PracticeContent::fillIn(PracticeMessage &message) const
{
    message.content = m_beginning;
    message.sizeInBytes = m_sizeInBytes;
    message.sha256 = m_digest.result();
}

qsizetype PracticeDotReader::take(QByteArrayView bytes, PracticeContent &content)
{
    QByteArray plain;
    plain.reserve(bytes.size() + 1);
    qsizetype taken = 0;
    while (taken < bytes.size() && m_place != Place::Ended) {
        const char c = bytes[taken++];
        switch (m_place) {
        case Place::LineStart:
            if (c == '.') {
                m_place = Place::Dot;
                continue;
            }
            break;
        case Place::Dot:
            if (c == '\r') {
                m_place = Place::DotCr;
                continue;
            }
            break;
        case Place::DotCr:
            if (c == '\n') {
                m_place = Place::Ended;
                continue;
            }
            plain += '\r'; // ".<CR>" and no LF: the dot was stuffed, the CR is content
            m_place = Place::Cr;
            break;
        case Place::Line:
        case Place::Cr:
        case Place::Ended:
            break;
        }
        plain += c;
        if (c == '\r')
            m_place = Place::Cr;
        else
            m_place = c == '\n' && m_place == Place::Cr ? Place::LineStart : Place::Line;
    }
    content.append(plain);
    return taken;
}

} // namespace portwright
