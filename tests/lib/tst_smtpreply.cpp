// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linebuffer.h"
#include "protocol/smtpreply.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

/// Everything `bytes` amount to, given to the parser in pieces of the sizes `nextSize` says.
template <typename NextSize> QList<SmtpReplyProgress> parse(QByteArrayView bytes, NextSize nextSize)
{
    LineBuffer lines;
    SmtpReplyParser parser;
    QList<SmtpReplyProgress> found;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min<qsizetype>(bytes.size(), nextSize()));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            if (const auto line = lines.takeLine(piece)) {
                const SmtpReplyProgress progress = parser.addLine(line->text);
                if (!std::holds_alternative<UnfinishedReply>(progress))
                    found.append(progress);
            }
        }
    }
    return found;
}

QList<SmtpReplyProgress> parse(QByteArrayView bytes)
{
    return parse(bytes, [&] { return bytes.size(); });
}

QList<ServerReply> replies(const QList<SmtpReplyProgress> &found)
{
    QList<ServerReply> all;
    for (const SmtpReplyProgress &one : found) {
        if (const auto *reply = std::get_if<ServerReply>(&one))
            all.append(*reply);
    }
    return all;
}

ServerReply onlyReply(QByteArrayView bytes)
{
    const QList<ServerReply> all = replies(parse(bytes));
    return all.size() == 1 ? all.first() : ServerReply {};
}

bool isMalformed(QByteArrayView bytes)
{
    const auto found = parse(bytes);
    return !found.isEmpty() && std::holds_alternative<MalformedReply>(found.first());
}

} // namespace

class SmtpReplyTest : public QObject {
    Q_OBJECT

private slots:
    void takesManyLinesAsOneReply();
    void takesABareCode();
    void readsEnhancedStatusCodes_data();
    void readsEnhancedStatusCodes();
    void decodesUtf8OrLatin1();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void givesTheSameRepliesHoweverTheyAreCut();
    void neverGivesAnUnfinishedReply();
    void survivesAnyBytes();
    void boundsTheNumberOfLines();
    void boundsTheLengthOfALine();
    void endsLinesAtBareLineFeeds();
};

void SmtpReplyTest::takesManyLinesAsOneReply()
{
    const ServerReply reply = onlyReply("250-first\r\n250-\r\n250 last\r\n");
    QCOMPARE(reply.code, 250);
    QCOMPARE(reply.lines, (QStringList { u"250-first"_s, u"250-"_s, u"250 last"_s }));
}

void SmtpReplyTest::takesABareCode()
{
    QCOMPARE(onlyReply("354\r\n").code, 354);
    QCOMPARE(onlyReply("250-a\r\n250\r\n").lines.size(), 2);
}

void SmtpReplyTest::readsEnhancedStatusCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("usual") << "535 5.7.8 no\r\n"_qba << u"5.7.8"_s;
    QTest::newRow("long") << "452 4.123.456 x\r\n"_qba << u"4.123.456"_s;
    QTest::newRow("at the end") << "250 2.0.0\r\n"_qba << u"2.0.0"_s;
    QTest::newRow("first of many") << "550-5.1.1 a\r\n550 5.1.1 b\r\n"_qba << u"5.1.1"_s;
    QTest::newRow("second line only") << "550-a\r\n550 5.1.2 b\r\n"_qba << u"5.1.2"_s;
    QTest::newRow("of another class") << "550 4.7.1 x\r\n"_qba << QString();
    QTest::newRow("a version") << "220 2.0.0.1 x\r\n"_qba << QString();
    QTest::newRow("four digits") << "550 5.1.1000 x\r\n"_qba << QString();
    QTest::newRow("not at the front") << "550 see 5.1.1\r\n"_qba << QString();
}

void SmtpReplyTest::readsEnhancedStatusCodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(onlyReply(bytes).enhancedStatusCode, "code");
}

void SmtpReplyTest::decodesUtf8OrLatin1()
{
    QCOMPARE(onlyReply("250 gr\xc3\xbc\xc3\x9f\x65\r\n").lines.first(), u"250 grüße"_s);
    QCOMPARE(onlyReply("250 gr\xfc\xdf\x65\r\n").lines.first(), u"250 grüße"_s);
}

void SmtpReplyTest::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty line") << "\r\n"_qba;
    QTest::newRow("IMAP") << "* OK ready\r\n"_qba;
    QTest::newRow("POP3") << "+OK\r\n"_qba;
    QTest::newRow("two digits") << "25 ok\r\n"_qba;
    QTest::newRow("four digits") << "2500 ok\r\n"_qba;
    QTest::newRow("1yz") << "150 here it comes\r\n"_qba;
    QTest::newRow("6yz") << "600 no\r\n"_qba;
    QTest::newRow("no separator") << "250ok\r\n"_qba;
    QTest::newRow("blank first") << " 250 ok\r\n"_qba;
    QTest::newRow("codes differ") << "250-a\r\n251 b\r\n"_qba;
    QTest::newRow("text in the middle") << "250-a\r\nb\r\n250 c\r\n"_qba;
}

void SmtpReplyTest::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isMalformed(bytes));
}

void SmtpReplyTest::givesTheSameRepliesHoweverTheyAreCut()
{
    QByteArray bytes;
    auto *random = QRandomGenerator::global();
    for (int i = 0; i < 200; ++i) {
        const QByteArray code = QByteArray::number(random->bounded(200, 560));
        for (int line = random->bounded(4); line > 0; --line)
            bytes += code + '-' + QByteArray(random->bounded(40), 'x') + "\r\n";
        bytes += code + " end" + (random->bounded(5) == 0 ? "\n" : "\r\n");
    }
    const QList<ServerReply> whole = replies(parse(bytes));
    QCOMPARE(whole.size(), 200);
    for (int round = 0; round < 200; ++round) {
        const int most = random->bounded(1, 60);
        const auto cut = parse(bytes, [&] { return random->bounded(1, most + 1); });
        QVERIFY(replies(cut) == whole);
    }
}

void SmtpReplyTest::neverGivesAnUnfinishedReply()
{
    const QByteArray bytes = "250-one\r\n250-two\r\n250 three\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(parse(bytes.first(size)).isEmpty());
    QCOMPARE(parse(bytes).size(), 1);
}

void SmtpReplyTest::survivesAnyBytes()
{
    auto *random = QRandomGenerator::global();
    const QByteArray alphabet = "2345 -\r\n\0\xff.a"_qba;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (int i = random->bounded(200); i > 0; --i)
            bytes += alphabet[random->bounded(int(alphabet.size()))];
        for (const ServerReply &reply : replies(parse(bytes))) {
            QVERIFY(reply.code >= 200 && reply.code < 600);
            QVERIFY(!reply.lines.isEmpty());
            for (const QString &line : reply.lines)
                QVERIFY(line.startsWith(QString::number(reply.code)) && !line.contains(u'\n'));
        }
    }
}

void SmtpReplyTest::boundsTheNumberOfLines()
{
    SmtpReplyParser parser;
    for (int i = 0; i < SmtpReplyParser::maximumLines; ++i)
        QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine("250-more")));
    QVERIFY(std::holds_alternative<MalformedReply>(parser.addLine("250 end")));
    QVERIFY(std::holds_alternative<ServerReply>(parser.addLine("250 the next one")));
}

void SmtpReplyTest::boundsTheLengthOfALine()
{
    LineBuffer lines;
    const QByteArray piece(100'000, 'x');
    for (int i = 0; i < 100; ++i) {
        QByteArrayView bytes(piece);
        QVERIFY(!lines.takeLine(bytes));
        QVERIFY(bytes.isEmpty());
        QVERIFY(lines.unfinished().size() <= LineBuffer::limit);
    }
    QByteArrayView end("y\r\n250 ok\r\n");
    const auto line = lines.takeLine(end);
    QVERIFY(line);
    QCOMPARE(line->text.size(), LineBuffer::limit);
    QCOMPARE(line->droppedBytes, 10'000'000 + 2 - LineBuffer::limit);
    const auto next = lines.takeLine(end);
    QVERIFY(next);
    QCOMPARE(next->text, "250 ok"_qba);
    QCOMPARE(next->droppedBytes, 0);
}

void SmtpReplyTest::endsLinesAtBareLineFeeds()
{
    LineBuffer lines;
    QByteArrayView bytes("a\nb\rc\r\n\r\n");
    QCOMPARE(lines.takeLine(bytes)->text, "a"_qba);
    QCOMPARE(lines.takeLine(bytes)->text, "b\rc"_qba);
    QCOMPARE(lines.takeLine(bytes)->text, ""_qba);
    QVERIFY(bytes.isEmpty());
}

QTEST_GUILESS_MAIN(SmtpReplyTest)
#include "tst_smtpreply.moc"
