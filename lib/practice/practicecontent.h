// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicemessage.h"

#include <QCryptographicHash>

namespace portwright {

/// The content of one message while it arrives: counts and digests all of it, keeps its beginning.
class PracticeContent {
public:
    void append(QByteArrayView bytes);
    [[nodiscard]] qint64 sizeInBytes() const { return m_sizeInBytes; }
    /// Adds what is known of the content to a message.
    void fillIn(PracticeMessage &message) const;

private:
    QByteArray m_beginning;
    QCryptographicHash m_digest { QCryptographicHash::Sha256 };
    qint64 m_sizeInBytes = 0;
};

/// Reads what follows DATA up to <CRLF>.<CRLF> and removes the dots that were stuffed (RFC 5321,
/// section 4.5.2). A bare LF or CR ends no line: that would be SMTP smuggling.
class PracticeDotReader {
public:
    /// Takes bytes up to the end mark, if it is there; returns how many it took.
    [[nodiscard]] qsizetype take(QByteArrayView bytes, PracticeContent &content);
    [[nodiscard]] bool hasEnded() const { return m_place == Place::Ended; }

private:
    enum class Place { LineStart, Dot, DotCr, Line, Cr, Ended };
    Place m_place = Place::LineStart;
};

} // namespace portwright
