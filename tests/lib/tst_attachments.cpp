// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagebuilder.h"
#include "support/drafts.h"
#include "support/mailparsers.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace portwright;
using namespace Qt::StringLiterals;

class TestAttachments : public QObject {
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
    void keepsAttachmentsOfEverySize()
    {
        const QList<qsizetype> sizes { 0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 57 * 12288 - 1,
            57 * 12288, 57 * 12288 + 1, 1'500'003 };
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
                if (piece < 1000 && size > 1000)
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
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
