// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapfolders.h"

#include "practice/practicepostoffice.h"

#include <QRegularExpression>

#include <array>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 octetsPerUnit = 1024; // RFC 9208, section 5.1, "STORAGE"

    struct Folder {
        const char *name;
        const char *attributes;
    };

    constexpr std::array folders {
        Folder { "INBOX", "" },
        Folder { "Archive", "\\Archive" },
        Folder { "Drafts", "\\Drafts" },
        Folder { "Junk", "\\Junk" },
        Folder { "Sent", "\\Sent" },
        Folder { "Trash", "\\Trash" },
    };

    /// "*" is anything, "%" anything without a delimiter.
    QRegularExpression expressionFor(const QByteArray &pattern)
    {
        QString expression = QRegularExpression::escape(QString::fromUtf8(pattern));
        expression.replace(u"\\*"_s, u".*"_s).replace(u"\\%"_s, u"[^/]*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression));
    }

} // namespace

PracticeImapFolders::PracticeImapFolders(const PracticePostOffice &postOffice)
    : m_postOffice(postOffice)
{
}

std::optional<QByteArray> PracticeImapFolders::find(const QByteArray &name)
{
    if (name.compare("INBOX", Qt::CaseInsensitive) == 0) // RFC 9051, section 5.1
        return "INBOX";
    for (const Folder &folder : folders) {
        if (name == folder.name)
            return name;
    }
    return std::nullopt;
}

QByteArray PracticeImapFolders::list(const QByteArray &command, const QByteArray &pattern)
{
    if (pattern.isEmpty()) // asks for the delimiter alone
        return "* " + command + " (\\Noselect) \"/\" \"\"\r\n";
    const auto found = find(pattern); // INBOX in any case
    const QRegularExpression expression = expressionFor(found ? *found : pattern);
    QByteArray lines;
    for (const Folder &folder : folders) {
        if (expression.match(QString::fromLatin1(folder.name)).hasMatch())
            lines += "* " + command + " (" + folder.attributes + ") \"/\" " + folder.name + "\r\n";
    }
    return lines;
}

std::optional<QByteArray> PracticeImapFolders::status(
    const QByteArray &folder, const QList<PracticeImapWord> &items) const
{
    const qsizetype messages = isInbox(folder) ? m_postOffice.inbox().size() : 0;
    QList<QByteArray> told;
    for (const PracticeImapWord &word : items) {
        const QByteArray item = word.text.toUpper();
        qint64 number = 0;
        if (item == "MESSAGES" || item == "UNSEEN") // nothing is ever marked as seen
            number = messages;
        else if (item == "UIDNEXT")
            number = m_postOffice.nextIdentifier();
        else if (item == "UIDVALIDITY")
            number = m_postOffice.uidValidity();
        else if (item != "RECENT")
            return std::nullopt;
        told.append(item + ' ' + QByteArray::number(number));
    }
    return "* STATUS " + folder + " (" + told.join(' ') + ")\r\n";
}

QByteArray PracticeImapFolders::quota() const
{
    const qint64 used = (m_postOffice.keptSizeInBytes() + octetsPerUnit - 1) / octetsPerUnit;
    const qint64 limit = PracticePostOffice::mailboxBoundInBytes / octetsPerUnit;
    return "* QUOTA \"\" (STORAGE " + QByteArray::number(used) + ' ' + QByteArray::number(limit)
        + ")\r\n";
}

} // namespace portwright
