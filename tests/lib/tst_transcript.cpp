// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/transcript.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class TranscriptTest : public QObject {
    Q_OBJECT

private slots:
    void keepsItsBoundAndItsIndexes();
    void announcesWhatItDoes();
    void dropsWhatIsTooMuchWhenTheBoundShrinks();
    void readsLikeSwaks();
    void showsControlsInsteadOfObeyingThem_data();
    void showsControlsInsteadOfObeyingThem();
    void exportsJson();
    void takesAHundredThousandLinesQuickly();
};

void TranscriptTest::keepsItsBoundAndItsIndexes()
{
    Transcript transcript(3);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(transcript.append(u"a:1"_s, Direction::Note, false, QString::number(i)), i);
    QCOMPARE(transcript.size(), 3);
    QCOMPARE(transcript.droppedCount(), 2);
    QCOMPARE(transcript.nextIndex(), 5);
    QCOMPARE(transcript.at(0).index, 2);
    QCOMPARE(transcript.at(2).text, u"4"_s);
}

void TranscriptTest::announcesWhatItDoes()
{
    Transcript transcript(2);
    QList<qint64> appended;
    qsizetype rows = 0; // as a model would count them
    connect(&transcript, &Transcript::appended, this, [&](const TranscriptEntry &entry) {
        appended.append(entry.index);
        ++rows;
        QCOMPARE(rows, transcript.size());
    });
    connect(&transcript, &Transcript::dropped, this, [&](qsizetype count) {
        rows -= count;
        QCOMPARE(rows, transcript.size());
    });
    for (int i = 0; i < 4; ++i)
        transcript.append(u"a:1"_s, Direction::Note, false, {});
    QCOMPARE(appended, (QList<qint64> { 0, 1, 2, 3 }));
    QCOMPARE(rows, 2);
}

void TranscriptTest::dropsWhatIsTooMuchWhenTheBoundShrinks()
{
    Transcript transcript(10);
    for (int i = 0; i < 10; ++i)
        transcript.append(u"a:1"_s, Direction::Note, false, {});
    QSignalSpy dropped(&transcript, &Transcript::dropped);
    transcript.setBound(4);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().value<qsizetype>(), 6);
    QCOMPARE(transcript.at(0).index, 6);
    transcript.setBound(0);
    QCOMPARE(transcript.size(), 1);
}

void TranscriptTest::readsLikeSwaks()
{
    TranscriptEntry entry;
    entry.time = std::chrono::milliseconds(41);
    entry.connection = u"mail.example.org:587"_s;
    entry.direction = Direction::Server;
    entry.text = u"220 mail.example.org ESMTP"_s;
    QCOMPARE(
        toPlainText(entry), u"  0.041  mail.example.org:587  <-   220 mail.example.org ESMTP"_s);
    entry.encrypted = true;
    entry.direction = Direction::Client;
    entry.time = std::chrono::milliseconds(1'234'567);
    QCOMPARE(
        toPlainText(entry), u"1234.567  mail.example.org:587  ~>   220 mail.example.org ESMTP"_s);
    QCOMPARE(arrow(Direction::Client, false), u"->"_s);
    QCOMPARE(arrow(Direction::Server, true), u"<~"_s);
    QCOMPARE(arrow(Direction::Note, true), u"==="_s);
    QCOMPARE(arrow(Direction::Fault, false), u"***"_s);
}

void TranscriptTest::showsControlsInsteadOfObeyingThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"250 ok\täöü €"_s << u"250 ok\täöü €"_s;
    QTest::newRow("escape") << u"\x1b[2J"_s << u"\u241b[2J"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\u2400b"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a\u240d\u240ab"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a\u2421"_s;
    QTest::newRow("C1") << QString(QChar(0x9b)) + u"31m"_s << u"\\x9b31m"_s;
    QTest::newRow("right-to-left override") << u"\u202etxt.exe"_s << u"\\u202etxt.exe"_s;
    QTest::newRow("Arabic letter mark") << u"\u061c"_s << u"\\u061c"_s;
    QTest::newRow("isolate") << u"\u2067x\u2069"_s << u"\\u2067x\\u2069"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
}

void TranscriptTest::showsControlsInsteadOfObeyingThem()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withVisibleControls(text), shown);
    TranscriptEntry entry;
    entry.text = text;
    QVERIFY(toPlainText(entry).endsWith(shown));
}

void TranscriptTest::exportsJson()
{
    Transcript transcript;
    transcript.append(u"a:25"_s, Direction::Client, false, u"EHLO \"x\""_s);
    transcript.append(u"a:25"_s, Direction::Server, true, u"250 ok"_s);
    const QJsonArray entries = QJsonDocument::fromJson(toJson(transcript)).array();
    QCOMPARE(entries.size(), 2);
    const QJsonObject first = entries.at(0).toObject();
    QCOMPARE(first.keys(),
        (QStringList { u"arrow"_s, u"connection"_s, u"index"_s, u"text"_s, u"time_ms"_s }));
    QCOMPARE(first.value(u"text"_s).toString(), u"EHLO \"x\""_s);
    QCOMPARE(first.value(u"arrow"_s).toString(), u"->"_s);
    QCOMPARE(entries.at(1).toObject().value(u"index"_s).toInt(), 1);
    QCOMPARE(entries.at(1).toObject().value(u"arrow"_s).toString(), u"<~"_s);
}

void TranscriptTest::takesAHundredThousandLinesQuickly()
{
    Transcript transcript(50'000);
    const QString connection = u"mail.example.org:587"_s;
    const QString text = u"250-mail.example.org"_s;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100'000; ++i)
        transcript.append(connection, Direction::Server, true, text);
    const qint64 took = clock.elapsed();
    qInfo("100,000 lines took %lld ms", qlonglong(took));
    QCOMPARE(transcript.size(), 50'000);
    QCOMPARE(transcript.droppedCount(), 50'000);
    QVERIFY2(took < 2000, "an append must not depend on the length of the transcript");
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "tst_transcript.moc"
