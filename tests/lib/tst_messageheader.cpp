// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagebuilder.h"
#include "support/addresses.h"
#include "support/drafts.h"
#include "support/mailparsers.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray &message) { return message.left(message.indexOf("\r\n\r\n")); }

} // namespace

class TestMessageHeader : public QObject {
    Q_OBJECT

private slots:
    void keepsSubjectsAndNames()
    {
        const QStringList texts { u"Hello World"_s, u"Gr\u00fc\u00dfe aus K\u00f6ln"_s,
            u"\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440"_s,
            u"\u4f60\u597d\u4e16\u754c"_s, u"\u0645\u0631\u062d\u0628\u0627 \u0628\u0643"_s,
            u"\U0001f469\u200d\U0001f680 \U0001f1ea\U0001f1fa"_s,
            u"a\u00e4\u0416\u4e2d\U0001f600 word "_s.repeated(40).trimmed(), QString(2500, u'a'),
            u"word "_s.repeated(400).trimmed(), u"a  b   c"_s, u"=?utf-8?Q?x?= and =?"_s,
            u"\"O'Neil\", \\ (x) <y@z>; [a]:b,c.d"_s, u"a\u2028b\u2029c\u0085d"_s, u"x"_s,
            u"\u00fc \u00fc"_s };
        QByteArrayList messages;
        for (const QString &text : texts) {
            MessageDraft draft = simpleDraft();
            draft.subject = text;
            draft.fromName = text;
            messages.append(bytesOf(draft));
            QCOMPARE(faultInLines(messages.last()), QByteArray());
            for (const QByteArray &line : headerOf(messages.last()).split('\n'))
                QVERIFY2(line.size() <= 79, line.constData());
        }
        const auto python = parsedByPython(messages);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (const ParsedMessage &parsed : { python[i], parsedByGmime(messages[i]) }) {
                QCOMPARE(parsed.defects, QStringList());
                QCOMPARE(parsed.subject, texts[i]);
                QCOMPARE(parsed.fromName, texts[i]);
                QCOMPARE(parsed.from, u"anna@example.org"_s);
            }
        }
    }

    void keepsControlCharactersOutOfTheHeader()
    {
        MessageDraft draft = simpleDraft();
        draft.subject = u"a\x1b[31m\tb\x07"_s + QChar(0) + u"c"_s;
        draft.fromName = draft.subject;
        const QByteArray header = headerOf(bytesOf(draft));
        for (const char c : header)
            QVERIFY(c == '\r' || c == '\n' || (c >= 0x20 && c < 0x7f));
    }

    void foldsLongListsOfAddresses()
    {
        MessageDraft draft = simpleDraft();
        QStringList expected;
        draft.to.clear();
        for (int i = 0; i < 100; ++i) {
            expected.append(u"recipient.number.%1@example.net"_s.arg(i));
            draft.to.append(mailAddress(expected.last()));
        }
        const QByteArray bytes = bytesOf(draft);
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 79);
        QCOMPARE(parsedByPython({ bytes }).first().to, expected);
        QCOMPARE(parsedByGmime(bytes).to, expected);
    }

    void carriesAddressesOutsideAscii()
    {
        MessageDraft draft = simpleDraft();
        draft.to = { mailAddress(u"post@b\u00fccher.example"_s) };
        BuiltMessage message = built(draft);
        QVERIFY(!message.source->hasUtf8Headers());
        QVERIFY(!message.envelope.needsSmtpUtf8());
        QVERIFY(allOf(*message.source).contains("\r\nTo: post@xn--bcher-kva.example\r\n"));

        draft.to = { mailAddress(u"j\u00fcrgen@b\u00fccher.example"_s) };
        message = built(draft);
        QVERIFY(message.source->hasUtf8Headers());
        QVERIFY(!message.source->hasEightBitContent());
        QVERIFY(message.envelope.needsSmtpUtf8());
        const QByteArray bytes = allOf(*message.source);
        QVERIFY(bytes.contains("\r\nTo: j\xc3\xbcrgen@b\xc3\xbc"
                               "cher.example\r\n"));
        QCOMPARE(parsedByPython({ bytes }).first().to,
            QStringList({ u"j\u00fcrgen@b\u00fccher.example"_s }));

        draft.bcc = std::exchange(draft.to, { mailAddress(u"bob@example.net"_s) });
        message = built(draft); // the header names nobody who needs it
        QVERIFY(!message.source->hasUtf8Headers());
        QVERIFY(message.envelope.needsSmtpUtf8());
    }

    void refusesHeadersThatInject_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char *label, const QString &name, const QString &value,
                  MessageFault::Kind kind) { QTest::newRow(label) << name << value << int(kind); };
        using Kind = MessageFault::Kind;
        row("LF", u"X-A"_s, u"a\nBcc: x@y"_s, Kind::LineBreakInHeader);
        row("CR", u"X-A"_s, u"a\rb"_s, Kind::LineBreakInHeader);
        row("CRLF at the end", u"X-A"_s, u"a\r\n"_s, Kind::LineBreakInHeader);
        row("line break in the name", u"X-A\r\nBcc"_s, u"a"_s, Kind::IllegalHeaderName);
        row("line end behind the name", u"X-A\n"_s, u"a"_s, Kind::IllegalHeaderName);
        row("colon", u"X:A"_s, u"a"_s, Kind::IllegalHeaderName);
        row("blank", u"X A"_s, u"a"_s, Kind::IllegalHeaderName);
        row("empty", QString(), u"a"_s, Kind::IllegalHeaderName);
        row("too long", QString(51, u'X'), u"a"_s, Kind::IllegalHeaderName);
        row("not ASCII", u"X-\u00c4"_s, u"a"_s, Kind::IllegalHeaderName);
        for (const char *name : { "From", "to", "CC", "Bcc", "DATE", "Subject", "Message-Id",
                 "mime-version", "Content-Type", "content-whatever" })
            row(name, QString::fromLatin1(name), u"a"_s, Kind::HeaderReserved);
    }

    void refusesHeadersThatInject()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, kind);
        MessageDraft draft = simpleDraft();
        draft.extraHeaders = { { u"X-Good"_s, u"yes"_s }, { name, value } };
        const auto fault = faultOf(draft);
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), kind);
        QCOMPARE(fault->subject, name);
        QVERIFY(MessageBuilder::estimatedSizeInBytes(draft) > 0);
    }

    void refusesLineBreaksInSubjectAndName()
    {
        MessageDraft draft = simpleDraft();
        draft.subject = u"a\r\nBcc: x@y"_s;
        QCOMPARE(faultOf(draft),
            (MessageFault { MessageFault::Kind::LineBreakInHeader, u"Subject"_s, {} }));
        draft = simpleDraft();
        draft.fromName = u"a\nb"_s;
        QCOMPARE(faultOf(draft),
            (MessageFault { MessageFault::Kind::LineBreakInHeader, u"From"_s, {} }));
    }

    void keepsExtraHeaders()
    {
        MessageDraft draft = simpleDraft();
        draft.extraHeaders = { { u"X-Plain"_s, u"a; b=\"c\""_s }, { u"X-Plain"_s, u"again"_s },
            { u"Reply-To"_s, u"carl@example.net"_s }, { u"X-Empty"_s, QString() },
            { u"X-Umlaut"_s, u"\u00fc \u4e2d"_s },
            { QString(50, u'X'), u"\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d"_s },
            { u"X-Long"_s, QString(u"word "_s).repeated(400).trimmed() },
            { u"X-Longer"_s, QString(3000, u'y') } };
        const QByteArray bytes = bytesOf(draft);
        QCOMPARE(faultInLines(bytes), QByteArray());
        const auto fields = parsedByPython({ bytes }).first().fields;
        for (const auto &header : draft.extraHeaders)
            QVERIFY2(fields.contains(header), qPrintable(header.first));
    }
};

QTEST_GUILESS_MAIN(TestMessageHeader)
#include "tst_messageheader.moc"
