// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagebuilder.h"
#include "support/addresses.h"
#include "support/drafts.h"
#include "support/mailparsers.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace portwright;
using namespace Qt::StringLiterals;

class TestMessageBuilder : public QObject {
    Q_OBJECT

private slots:
    void writesASimpleMessage()
    {
        MessageDraft draft = simpleDraft();
        draft.fromName = u"Anna"_s;
        const QDateTime now(QDate(2026, 3, 1), QTime(7, 8, 9), QTimeZone(-(3 * 3600 + 30 * 60)));
        const auto result = MessageBuilder::build(draft, now);
        const auto &message = std::get<BuiltMessage>(result);
        QCOMPARE(allOf(*message.source),
            "Date: Sun, 01 Mar 2026 07:08:09 -0330\r\n"
            "From: Anna <anna@example.org>\r\n"
            "To: bob@example.net\r\n"
            "Subject: Hello\r\n"
            "Message-ID: "
                + message.messageId.toLatin1()
                + "\r\nPortwright-Test-ID: " + message.messageId.toLatin1()
                + "\r\n"
                  "User-Agent: Portwright/" PORTWRIGHT_VERSION "\r\n"
                  "MIME-Version: 1.0\r\n"
                  "Content-Type: text/plain; charset=utf-8\r\n"
                  "Content-Transfer-Encoding: 7bit\r\n"
                  "\r\n"
                  "Text\r\n");
        QVERIFY(!message.source->hasEightBitContent());
        QVERIFY(!message.source->hasUtf8Headers());
        QVERIFY(message.messageId.endsWith(u"@example.org>"_s));
        QVERIFY(built(draft).messageId != built(draft).messageId);
    }

    void putsEverybodyInTheEnvelopeOnceAndNobodyBlindInTheHeader()
    {
        MessageDraft draft = simpleDraft();
        draft.cc = { mailAddress(u"carl@example.net"_s), mailAddress(u"bob@example.net"_s) };
        draft.bcc = { mailAddress(u"secret@example.com"_s) };
        draft.dsn = DsnRequest { DsnRequest::Return::Full, "id" };
        const BuiltMessage message = built(draft);
        QCOMPARE(message.envelope.reversePath, draft.from);
        QCOMPARE(message.envelope.recipients,
            QList({ draft.to.first(), draft.cc.first(), draft.bcc.first() }));
        QCOMPARE(message.envelope.dsn, draft.dsn);
        const QByteArray bytes = allOf(*message.source);
        QVERIFY(!bytes.contains("secret"));
        QVERIFY(!bytes.toLower().contains("bcc"));
        const ParsedMessage parsed = parsedByPython({ bytes }).first();
        QCOMPARE(parsed.to, QStringList({ u"bob@example.net"_s }));
        QCOMPARE(parsed.cc, QStringList({ u"carl@example.net"_s, u"bob@example.net"_s }));

        draft.to.clear();
        draft.cc.clear();
        const QByteArray blind = bytesOf(draft);
        QVERIFY(blind.contains("\r\nTo: undisclosed-recipients:;\r\n"));
        QVERIFY(!blind.contains("secret"));
    }

    void keepsTexts()
    {
        const QByteArray qp = "quoted-printable";
        const QList<QPair<QString, QByteArray>> texts { { u"a"_s, "7bit" },
            { u"a\n\nb\n"_s, "7bit" }, { u"a\r\nb\r\n"_s, "7bit" }, { u"a\rb\r\rc"_s, "7bit" },
            { u"a\r\n\rb\n\r\nc\r"_s, "7bit" },
            { u"a\n.\nMAIL FROM:<x@y>\r.\rRCPT\r\n.\r\n"_s, "7bit" }, { u".\n..\n.a\n"_s, "7bit" },
            { u"a\tb\n"_s, "7bit" }, { u"a \nb\t\n"_s, qp }, { u"a\nFrom b\n"_s, qp },
            { u"\u00e4\u00f6\u00fc\n"_s, qp },
            { u"\u4f60\u597d \u043c\u0438\u0440 \u0645 \U0001f600\n"_s, qp },
            { u"a\u2028b\u2029c\u0085d\n"_s, qp },
            { u"a"_s + QChar(0) + u"b\x1b\x0b\x0c\x7f\n"_s, qp },
            { QString(5000, u'a') + u'\n', qp }, { QString(5000, u'\u00e4') + u'\n', qp },
            { u"a=b =3D =\n"_s, "7bit" } };
        QByteArrayList messages;
        for (const auto &[text, encoding] : texts) {
            MessageDraft draft = simpleDraft();
            draft.text = text;
            messages.append(bytesOf(draft));
            QVERIFY(messages.last().contains("Content-Transfer-Encoding: " + encoding + "\r\n"));
            draft.html = u"<p>"_s + text;
            draft.generatedAttachments = { { u"a.bin"_s, QByteArray("x") } };
            messages.append(bytesOf(draft));
            QVERIFY(messages.last().contains("Content-Transfer-Encoding: " + encoding + "\r\n"));
        }
        const auto python = parsedByPython(messages);
        for (qsizetype i = 0; i < messages.size(); ++i) {
            QCOMPARE(faultInLines(messages[i]), QByteArray());
            const QString &text = texts[i / 2].first;
            for (const ParsedMessage &parsed : { python[i], parsedByGmime(messages[i]) }) {
                QCOMPARE(parsed.defects, QStringList());
                QCOMPARE(QString::fromUtf8(parsed.parts[0].content), withCrlf(text));
                if (i % 2 == 1)
                    QCOMPARE(QString::fromUtf8(parsed.parts[1].content), withCrlf(u"<p>"_s + text));
            }
        }
    }

    void endsTheHeaderWhereThereIsNoText()
    {
        MessageDraft draft = simpleDraft();
        draft.text.clear();
        const QByteArray bytes = bytesOf(draft);
        QVERIFY(bytes.endsWith("Content-Transfer-Encoding: 7bit\r\n\r\n"));
        QCOMPARE(parsedByGmime(bytes).parts[0].content, QByteArray());
    }

    void nestsTheAlternativesInTheMixedPart()
    {
        MessageDraft draft = simpleDraft();
        draft.html = u"<p>Text"_s;
        QCOMPARE(parsedByGmime(bytesOf(draft)).mediaType, u"multipart/alternative"_s);
        draft.generatedAttachments = { { u"a.png"_s, QByteArray("x") } };
        const ParsedMessage mixed = parsedByGmime(bytesOf(draft));
        QCOMPARE(mixed.mediaType, u"multipart/mixed"_s);
        QStringList types;
        for (const ParsedPart &part : mixed.parts)
            types.append(part.mediaType);
        QCOMPARE(types, QStringList({ u"text/plain"_s, u"text/html"_s, u"image/png"_s }));
        draft.text.clear();
        draft.generatedAttachments.clear();
        QCOMPARE(parsedByGmime(bytesOf(draft)).mediaType, u"text/html"_s);
    }

    void needsASenderAndARecipient()
    {
        MessageDraft draft = simpleDraft();
        draft.to.clear();
        QCOMPARE(faultOf(draft)->kind, MessageFault::Kind::NoRecipient);
        draft.bcc = { mailAddress(u"bob@example.net"_s) };
        QVERIFY(!faultOf(draft));
        draft.from.reset();
        QCOMPARE(faultOf(draft)->kind, MessageFault::Kind::NoSender);
        QVERIFY(MessageBuilder::estimatedSizeInBytes(draft) > 0);
    }

    void keepsRandomDrafts()
    {
        QRandomGenerator random(20261122);
        const QStringList alphabet { u"a"_s, u"word"_s, u" "_s, u"."_s, u"\u00e4"_s, u"\u4e2d"_s,
            u"\U0001f600"_s, u"\""_s, u"\\"_s, u"=?"_s, u"?="_s, u"("_s, u"@"_s, u"_"_s, u"="_s,
            u","_s, u"--"_s, u"\u0645"_s, u"<"_s, u"%"_s, u"'"_s, u";"_s, u"long"_s.repeated(30) };
        const QStringList lineEnds { u"\n"_s, u"\r"_s, u"\r\n"_s, u"\n.\n"_s, u"\t"_s, u" \n"_s };
        const auto text = [&](int most, const QStringList &more) {
            QString result;
            for (int i = random.bounded(most); i > 0; --i) {
                const QStringList &from = more.isEmpty() || random.bounded(3) > 0 ? alphabet : more;
                result += from[random.bounded(int(from.size()))];
            }
            return result;
        };
        QList<MessageDraft> drafts;
        QByteArrayList messages;
        for (int round = 0; round < 150; ++round) {
            MessageDraft draft = simpleDraft();
            draft.fromName = text(15, {}).trimmed();
            draft.subject = text(30, {});
            draft.text = text(60, lineEnds);
            draft.html = text(30, lineEnds);
            draft.bcc = { mailAddress(u"blind.%1@example.com"_s.arg(round)) };
            for (int i = random.bounded(4); i > 0; --i)
                draft.generatedAttachments.append({ text(10, lineEnds).trimmed() + u"x.bin"_s,
                    randomBytes(random, random.bounded(300)) });
            const BuiltMessage message = built(draft);
            const QByteArray bytes = allOf(*message.source, 1 + random.bounded(500));
            QCOMPARE(bytes.size(), message.source->sizeInBytes());
            QCOMPARE(bytes.size(), MessageBuilder::estimatedSizeInBytes(draft));
            QCOMPARE(faultInLines(bytes), QByteArray());
            QVERIFY(!bytes.contains("blind."));
            drafts.append(draft);
            messages.append(bytes);
        }
        const QList<ParsedMessage> python = parsedByPython(messages);
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const MessageDraft &draft = drafts[i];
            QCOMPARE(python[i].subject, draft.subject);
            QCOMPARE(python[i].fromName, draft.fromName);
            for (const ParsedMessage &parsed : { python[i], parsedByGmime(messages[i]) }) {
                QCOMPARE(parsed.defects, QStringList());
                const qsizetype texts = draft.html.isEmpty() || draft.text.isEmpty() ? 1 : 2;
                QCOMPARE(parsed.parts.size(), texts + draft.generatedAttachments.size());
                const QString first = draft.text.isEmpty() ? draft.html : draft.text;
                QCOMPARE(QString::fromUtf8(parsed.parts[0].content), withCrlf(first));
                QCOMPARE(QString::fromUtf8(parsed.parts[texts - 1].content),
                    withCrlf(draft.html.isEmpty() ? draft.text : draft.html));
                for (qsizetype j = 0; j < draft.generatedAttachments.size(); ++j) {
                    const GeneratedAttachment &attachment = draft.generatedAttachments[j];
                    QCOMPARE(parsed.parts[texts + j].name, attachment.name);
                    QCOMPARE(
                        parsed.parts[texts + j].content, std::get<QByteArray>(attachment.content));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageBuilder)
#include "tst_messagebuilder.moc"
