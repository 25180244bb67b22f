// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/templates.h"

#include <algorithm>
#include <array>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    // Both test strings are put together at run time: whole, they would have scanners remove this
    // file or the program.
    QByteArray eicar()
    {
        return QByteArray(R"(X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD)")
            + QByteArray("-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    QString gtube()
    {
        return u"XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-"_s + u"STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"_s;
    }

    MessageDraft plain(MessageDraft draft, qint64)
    {
        draft.subject = u"Test message from Portwright"_s;
        draft.text = u"This is a test message.\n\n"
                     "If you can read it, the outgoing mail server takes mail from this account "
                     "and delivers it.\n"_s;
        return draft;
    }

    MessageDraft html(MessageDraft draft, qint64)
    {
        draft.subject = u"Test message with HTML from Portwright"_s;
        draft.text = u"This is a test message with an HTML part.\n\n"
                     "You are reading the plain text.\n"_s;
        draft.html = u"<!DOCTYPE html>\n<html lang=\"en\">\n"
                     "<head><meta charset=\"utf-8\"><title>Test message</title></head>\n"
                     "<body>\n<h1>Test message</h1>\n"
                     "<p>You are reading the <strong>HTML</strong> part.</p>\n"
                     "<ul><li>bold: <b>b</b></li><li>italic: <i>i</i></li>"
                     "<li>not ASCII: \u00e4\u00f6\u00fc \u20ac \u2713</li></ul>\n"
                     "</body>\n</html>\n"_s;
        return draft;
    }

    // Long and short forms of letters, right to left, combining marks, beyond the basic plane.
    MessageDraft alphabets(MessageDraft draft, qint64)
    {
        draft.subject = u"Test: \u00e4\u00f6\u00fc\u00df \u0416\u0449 \u03a9\u03bb "
                        "\u05d0\u05d1 \u0639\u0631 \u0939\u093f \u4e2d\u6587 \u65e5\u672c "
                        "\ud55c\uae00 \U0001f4ec"_s;
        draft.text
            = u"Each line should look right, and none should hold question marks or boxes.\n\n"
              "Latin: \u00c4\u00d6\u00dc\u00df \u00e9\u00e8\u00ea \u0141\u00f3d\u017a "
              "\u0130stanbul \u00c5ngstr\u00f6m \u0150\u0171\n"
              "Combining: e\u0301 a\u0308 n\u0303\n"
              "Greek: \u039a\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1\n"
              "Cyrillic: \u0417\u0434\u0440\u0430\u0432\u0441\u0442\u0432\u0443\u0439\u0442"
              "\u0435, \u0457\u0436\u0430\u043a\n"
              "Armenian: \u0532\u0561\u0580\u0587\n"
              "Georgian: \u10d2\u10d0\u10db\u10d0\u10e0\u10ef\u10dd\u10d1\u10d0\n"
              "Hebrew: \u05e9\u05dc\u05d5\u05dd\n"
              "Arabic: \u0645\u0631\u062d\u0628\u0627\n"
              "Hindi: \u0928\u092e\u0938\u094d\u0924\u0947\n"
              "Tamil: \u0bb5\u0ba3\u0b95\u0bcd\u0b95\u0bae\u0bcd\n"
              "Thai: \u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\n"
              "Chinese: \u4f60\u597d\uff0c\u4e16\u754c\n"
              "Japanese: \u3053\u3093\u306b\u3061\u306f \u30ab\u30bf\u30ab\u30ca\n"
              "Korean: \uc548\ub155\ud558\uc138\uc694\n"
              "Signs: \u20ac \u00a3 \u2713 \u2192 \u221e\n"
              "Emoji: \U0001f4ec \U0001f469\u200d\U0001f680 \U0001f1ea\U0001f1fa\n"_s;
        draft.generatedAttachments = { { u"\u00dcn\u00efc\u00f6d\u00e9 \u0444\u0430\u0439\u043b "
                                         "\u6587\u4ef6 \u0645\u0644\u0641 \U0001f4ce.txt"_s,
            QByteArray("The name of this file is written in several alphabets.\r\n") } };
        return draft;
    }

    MessageDraft large(MessageDraft draft, qint64 attachmentSizeInBytes)
    {
        const qint64 size = std::max<qint64>(attachmentSizeInBytes, 0);
        draft.subject = u"Test message with a large attachment from Portwright"_s;
        draft.text = u"This test message carries an attachment of %1 bytes.\n\n"
                     "Underway it is about 37 % larger: base64 makes four characters of three "
                     "bytes.\n"_s.arg(size);
        draft.generatedAttachments = { { u"large.bin"_s, size } };
        return draft;
    }

    MessageDraft spam(MessageDraft draft, qint64)
    {
        draft.subject = u"Test of the spam filter from Portwright"_s;
        draft.text = u"The next line is GTUBE, the generic test of spam filters. It is harmless, "
                     "and a filter should\ntreat this message as spam.\n\n"_s
            + gtube() + u'\n';
        return draft;
    }

    MessageDraft virus(MessageDraft draft, qint64)
    {
        draft.subject = u"Test of the virus scanner from Portwright"_s;
        draft.text = u"The attachment is the EICAR test file. It is harmless, and a virus scanner "
                     "should report it.\n"_s;
        draft.generatedAttachments = { { u"eicar.com"_s, eicar() } };
        return draft;
    }

    MessageDraft autoReply(MessageDraft draft, qint64)
    {
        draft.subject = u"Auto: test message from Portwright"_s;
        draft.text = u"This test message says of itself that it is an automatic reply.\n\n"
                     "Nothing should answer it: no vacation notice, no other program.\n"_s;
        draft.extraHeaders.append({ u"Auto-Submitted"_s, u"auto-replied"_s });
        draft.extraHeaders.append({ u"Precedence"_s, u"bulk"_s });
        return draft;
    }

    struct Row {
        QStringView id;
        MessageDraft (*apply)(MessageDraft, qint64);
    };

    constexpr std::array rows { Row { u"plain", plain }, Row { u"html", html },
        Row { u"alphabets", alphabets }, Row { u"large", large }, Row { u"gtube", spam },
        Row { u"eicar", virus }, Row { u"auto-reply", autoReply } };

    // What an earlier template left.
    void clearContent(MessageDraft &draft)
    {
        draft.text.clear();
        draft.html.clear();
        draft.generatedAttachments.clear();
        draft.extraHeaders.removeIf([](const QPair<QString, QString> &header) {
            return header.first.compare(u"Auto-Submitted"_s, Qt::CaseInsensitive) == 0
                || header.first.compare(u"Precedence"_s, Qt::CaseInsensitive) == 0;
        });
    }

} // namespace

const QStringList &templateIds()
{
    static const QStringList ids = [] {
        QStringList all;
        for (const Row &row : rows)
            all.append(row.id.toString());
        return all;
    }();
    return ids;
}

std::optional<MessageDraft> applyTemplate(
    const QString &id, MessageDraft base, qint64 attachmentSizeInBytes)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&id](const Row &candidate) { return candidate.id == id; });
    if (row == rows.end())
        return std::nullopt;
    clearContent(base);
    return row->apply(std::move(base), attachmentSizeInBytes);
}

} // namespace portwright
