// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/patterndevice.h"
#include "message/templates.h"
#include "support/addresses.h"
#include "support/drafts.h"
#include "support/mailparsers.h"

#include <QCryptographicHash>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

MessageDraft fromTemplate(const QString &id, qint64 attachmentSizeInBytes = 0)
{
    return applyTemplate(id, simpleDraft(), attachmentSizeInBytes).value();
}

ParsedMessage parsed(const MessageDraft &draft) { return parsedByGmime(bytesOf(draft)); }

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private slots:
    void knowsExactlyItsTemplates()
    {
        QCOMPARE(templateIds(),
            QStringList({ u"plain"_s, u"html"_s, u"alphabets"_s, u"large"_s, u"gtube"_s, u"eicar"_s,
                u"auto-reply"_s }));
        QVERIFY(!applyTemplate(u"Plain"_s, simpleDraft(), 0));
        QVERIFY(!applyTemplate(QString(), simpleDraft(), 0));
    }

    void buildsEveryTemplateAsEstimated()
    {
        QByteArrayList messages;
        for (const QString &id : templateIds()) {
            const MessageDraft draft = fromTemplate(id, 12345);
            messages.append(bytesOf(draft));
            QCOMPARE(faultInLines(messages.last()), QByteArray());
            QCOMPARE(messages.last().size(), MessageBuilder::estimatedSizeInBytes(draft));
        }
        const auto python = parsedByPython(messages);
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const MessageDraft draft = fromTemplate(templateIds()[i], 12345);
            QCOMPARE(python[i].defects, QStringList());
            QCOMPARE(python[i].subject, draft.subject);
            QVERIFY(!draft.subject.isEmpty());
            QVERIFY(!draft.text.isEmpty());
            QCOMPARE(QString::fromUtf8(python[i].parts[0].content), withCrlf(draft.text));
        }
    }

    void keepsWhatThePersonTyped()
    {
        MessageDraft base = simpleDraft();
        base.fromName = u"Anna"_s;
        base.cc = { mailAddress(u"carl@example.net"_s) };
        base.bcc = { mailAddress(u"dora@example.net"_s) };
        base.attachments = { u"/tmp/a.pdf"_s };
        base.extraHeaders = { { u"X-Mine"_s, u"yes"_s } };
        base.dsn = DsnRequest {};
        for (const QString &id : templateIds()) {
            const MessageDraft draft = applyTemplate(id, base, 10).value();
            QCOMPARE(draft.from, base.from);
            QCOMPARE(draft.fromName, base.fromName);
            QCOMPARE(draft.to, base.to);
            QCOMPARE(draft.cc, base.cc);
            QCOMPARE(draft.bcc, base.bcc);
            QCOMPARE(draft.attachments, base.attachments);
            QCOMPARE(draft.dsn, base.dsn);
            QCOMPARE(draft.extraHeaders.first(), base.extraHeaders.first());
        }
    }

    void leavesNothingOfTheTemplateBefore()
    {
        for (const QString &before : templateIds()) {
            MessageDraft draft = fromTemplate(before, 99);
            draft = applyTemplate(u"plain"_s, draft, 99).value();
            QCOMPARE(draft.subject, fromTemplate(u"plain"_s).subject);
            QCOMPARE(draft.text, fromTemplate(u"plain"_s).text);
            QVERIFY(draft.html.isEmpty());
            QVERIFY(draft.generatedAttachments.isEmpty());
            QVERIFY(draft.extraHeaders.isEmpty());
        }
    }

    void holdsTheTestStringsWhole()
    {
        // The sums of the strings as SpamAssassin and EICAR publish them: the strings themselves
        // may stand in no file.
        const ParsedMessage spam = parsed(fromTemplate(u"gtube"_s));
        const QByteArrayList lines = spam.parts[0].content.split('\n');
        const bool hasGtube = std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
            return sha256(line.trimmed())
                == "4418994365912e23b756ec7f14960f1a89230e44e6acb74de055db7c092f8b9c";
        });
        QVERIFY(hasGtube);
        const ParsedMessage virus = parsed(fromTemplate(u"eicar"_s));
        QCOMPARE(virus.parts[1].name, u"eicar.com"_s);
        QCOMPARE(virus.parts[1].content.size(), 68);
        QCOMPARE(sha256(virus.parts[1].content),
            QByteArray("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"));
    }

    void marksTheAutomaticReply()
    {
        const auto fields
            = parsedByPython({ bytesOf(fromTemplate(u"auto-reply"_s)) }).first().fields;
        QVERIFY(fields.contains({ u"Auto-Submitted"_s, u"auto-replied"_s }));
        QVERIFY(fields.contains({ u"Precedence"_s, u"bulk"_s }));
    }

    void namesTheAlphabetsAttachmentInSeveralAlphabets()
    {
        const MessageDraft draft = fromTemplate(u"alphabets"_s);
        const ParsedMessage message = parsed(draft);
        QCOMPARE(message.parts[1].name, draft.generatedAttachments.first().name);
        QVERIFY(message.parts[1].name.contains(QChar(0x6587)));
        QVERIFY(message.subject.contains(QChar(0x0416)));
    }

    void makesTheLargeAttachmentAsLargeAsAsked()
    {
        for (const qint64 size : { -1, 0, 1, 7, 8, 9, 57, 1'000'003 }) {
            const ParsedMessage message = parsed(fromTemplate(u"large"_s, size));
            QCOMPARE(message.parts[1].content.size(), std::max<qint64>(size, 0));
        }
    }

    void estimatesHugeAttachmentsWithoutMakingThem()
    {
        const qint64 size = 1'000'000'000'000;
        const qint64 estimated
            = MessageBuilder::estimatedSizeInBytes(fromTemplate(u"large"_s, size));
        QVERIFY(estimated > size / 57 * 78);
        QCOMPARE(built(fromTemplate(u"large"_s, size)).source->sizeInBytes(), estimated);
    }

    void givesTheSamePatternHoweverItIsRead()
    {
        PatternDevice whole(100'000);
        const QByteArray expected = whole.readAll();
        QCOMPARE(expected.size(), 100'000);
        PatternDevice pieces(100'000);
        QByteArray joined;
        for (qint64 step = 1; joined.size() < 100'000; step = step % 97 + 1)
            joined += pieces.read(step);
        QVERIFY(joined == expected);
        QVERIFY(qCompress(expected).size() > expected.size()); // a server cannot shrink it
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
