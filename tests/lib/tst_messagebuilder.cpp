// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagebuilder.h"
#include "support/addresses.h"
#include "support/mailparsers.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

MessageDraft simpleDraft()
{
    MessageDraft draft;
    draft.from = mailAddress(u"anna@example.org"_s);
    draft.to = { mailAddress(u"bob@example.net"_s) };
    draft.subject = u"Hello"_s;
    draft.text = u"Text\n"_s;
    return draft;
}

BuiltMessage built(const MessageDraft &draft)
{
    auto result = MessageBuilder::build(draft);
    if (const auto *fault = std::get_if<MessageFault>(&result))
        qFatal("fault %d: %s", int(fault->kind), qPrintable(fault->subject));
    return std::get<BuiltMessage>(std::move(result));
}

QByteArray bytesOf(const MessageDraft &draft) { return allOf(*built(draft).source); }

std::optional<MessageFault> faultOf(const MessageDraft &draft)
{
    const auto result = MessageBuilder::build(draft);
    const auto *fault = std::get_if<MessageFault>(&result);
    return fault ? std::optional(*fault) : std::nullopt;
}

QByteArray headerOf(const QByteArray &message) { return message.left(message.indexOf("\r\n\r\n")); }

// Nothing an SMTP server could take for another line end or another command (SMTP smuggling).
QByteArray faultInLines(const QByteArray &message)
{
    if (!message.endsWith("\r\n"))
        return "does not end with CRLF";
    if (message.contains('\0'))
        return "holds NUL";
    for (const QByteArray &line : message.chopped(2).split('\n')) {
        const bool last = line.constEnd() == message.constEnd();
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        if (bare.contains('\r'))
            return "bare CR: " + line;
        if (!last && bare.size() > 998)
            return "line of " + QByteArray::number(bare.size());
    }
    QByteArray without = message;
    without.replace("\r\n", "");
    if (without.contains('\r') || without.contains('\n'))
        return "bare CR or LF";
    return {};
}

QString withCrlf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return text.replace(u'\n', u"\r\n"_s);
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class TestMessageBuilder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

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

    void keepsAttachmentsOfEverySize()
    {
        const QList<qsizetype> sizes { 0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 57 * 12288 - 1,
            57 * 12288, 57 * 12288 + 1, 2'000'003 };
        QByteArrayList contents;
        QByteArrayList messages;
        for (const qsizetype size : sizes) {
            QRandomGenerator random(quint32(size) + 1);
            contents.append(randomBytes(random, size));
            MessageDraft draft = simpleDraft();
            draft.attachments = { file(u"content.bin"_s, contents.last()) };
            draft.generatedAttachments = { { u"second.bin"_s, contents.last() } };
            const QDateTime now = QDateTime::currentDateTime();
            qint64 expected = MessageBuilder::estimatedSizeInBytes(draft);
            for (const qint64 piece : { 1, 100, 65'536, 10'000'000 }) {
                if (piece < 100 && size > 1000)
                    continue;
                const auto message = std::get<BuiltMessage>(MessageBuilder::build(draft, now));
                QCOMPARE(message.source->sizeInBytes(), expected);
                messages.append(allOf(*message.source, piece));
                QCOMPARE(messages.last().size(), expected);
                QCOMPARE(faultInLines(messages.last()), QByteArray());
                const ParsedMessage parsed = parsedByGmime(messages.last());
                QCOMPARE(parsed.parts.size(), 3);
                QVERIFY(parsed.parts[1].content == contents.last());
                QVERIFY(parsed.parts[2].content == contents.last());
            }
            messages.resize(contents.size());
        }
        const auto python = parsedByPython(messages);
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            QCOMPARE(python[i].defects, QStringList());
            QCOMPARE(python[i].parts.size(), 3);
            QCOMPARE(python[i].parts[1].name, u"content.bin"_s);
            QVERIFY(python[i].parts[1].content == contents[i]);
            QVERIFY(python[i].parts[2].content == contents[i]);
        }
    }

    void keepsFileNames()
    {
        const QStringList names { u"report.pdf"_s, u" my  report .pdf"_s,
            u"a \"quoted\" 'name'.txt"_s, u"a\\b.txt"_s, u"a;b=c, d.txt"_s, u"100%20.txt"_s,
            u"a\r\nX-Injected: yes\r\n\r\nb.txt"_s, u"=?utf-8?Q?x?=.txt"_s, u"utf-8''a%20b.txt"_s,
            u"\u00dcbersicht f\u00fcr M\u00fcller.pdf"_s, u"\U0001f469\u200d\U0001f680.png"_s,
            QString(200, u'a') + u".txt"_s, QString(60, u'\u65e5') + u".txt"_s, u"...txt"_s };
        MessageDraft draft = simpleDraft();
        for (const QString &name : names)
            draft.attachments.append(file(name, name.toUtf8()));
        const QByteArray bytes = bytesOf(draft);
        QCOMPARE(faultInLines(bytes), QByteArray());
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY(!bytes.contains("\nX-Injected"));
        for (const ParsedMessage &parsed :
            { parsedByPython({ bytes }).first(), parsedByGmime(bytes) }) {
            QCOMPARE(parsed.defects, QStringList());
            for (qsizetype i = 0; i < names.size(); ++i) {
                QCOMPARE(parsed.parts[i + 1].name, names[i]);
                QCOMPARE(parsed.parts[i + 1].disposition, u"attachment"_s);
                QCOMPARE(parsed.parts[i + 1].content, names[i].toUtf8());
            }
        }
    }

    void neverEncodesAMessageInBase64()
    {
        MessageDraft draft = simpleDraft();
        draft.generatedAttachments = { { u"mail.eml"_s, QByteArray("Subject: x\r\n\r\n") } };
        const ParsedMessage parsed = parsedByPython({ bytesOf(draft) }).first();
        QCOMPARE(parsed.parts[1].mediaType, u"application/octet-stream"_s);
        QCOMPARE(parsed.parts[1].content, QByteArray("Subject: x\r\n\r\n"));
    }

    void namesFilesThatCannotBeAttached()
    {
        MessageDraft draft = simpleDraft();
        const auto attach = [&draft](const QString &path) {
            draft.attachments = { path };
            return faultOf(draft).value_or(MessageFault { MessageFault::Kind::NoSender, {}, {} });
        };
        const QString missing = m_folder.filePath(u"missing"_s);
        QCOMPARE(
            attach(missing), (MessageFault { MessageFault::Kind::AttachmentMissing, missing, {} }));
        const MessageFault folder = attach(m_folder.path());
        QCOMPARE(folder.kind, MessageFault::Kind::AttachmentUnreadable);
        QCOMPARE(folder.subject, m_folder.path());
        QVERIFY(!folder.words.isEmpty());
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(attach(pipe).kind, MessageFault::Kind::AttachmentUnreadable);
        QCOMPARE(attach(u"/dev/zero"_s).kind, MessageFault::Kind::AttachmentUnreadable);

        draft.attachments.clear();
        const qint64 bare = MessageBuilder::estimatedSizeInBytes(draft);
        draft.attachments = { missing, m_folder.path(), pipe };
        QCOMPARE(MessageBuilder::estimatedSizeInBytes(draft), bare);
    }

    void noticesAFileThatChangesWhileItIsSent_data()
    {
        QTest::addColumn<qint64>("newSize");
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("shorter") << qint64(1'999'999);
        QTest::newRow("longer") << qint64(2'000'001);
    }

    void noticesAFileThatChangesWhileItIsSent()
    {
        QFETCH(qint64, newSize);
        MessageDraft draft = simpleDraft();
        draft.attachments = { file(u"changing.bin"_s, QByteArray(2'000'000, 'x')) };
        const BuiltMessage message = built(draft);
        QVERIFY(std::holds_alternative<QByteArray>(message.source->read(10'000)));
        QVERIFY(QFile::resize(draft.attachments.first(), newSize));
        std::variant<QByteArray, MessageFault> piece;
        qint64 total = 0;
        do {
            piece = message.source->read(100'000);
            if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                QVERIFY(!bytes->isEmpty());
                total += bytes->size();
            }
        } while (std::holds_alternative<QByteArray>(piece));
        const MessageFault expected { MessageFault::Kind::AttachmentChanged,
            draft.attachments.first(), {} };
        QCOMPARE(std::get<MessageFault>(piece), expected);
        QVERIFY(total < message.source->sizeInBytes());
        QCOMPARE(std::get<MessageFault>(message.source->read(100'000)), expected);
    }

    void sendsAFileThatWasRemovedAfterItWasOpened()
    {
        MessageDraft draft = simpleDraft();
        draft.attachments = { file(u"vanishing.bin"_s, QByteArray(100'000, 'x')) };
        const BuiltMessage message = built(draft);
        QVERIFY(QFile::remove(draft.attachments.first()));
        QCOMPARE(parsedByGmime(allOf(*message.source)).parts[1].content, QByteArray(100'000, 'x'));
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
        for (int round = 0; round < 300; ++round) {
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
