// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/dotstuffing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portwright;

namespace {

// Line by line, as RFC 5321, section 4.5.2 says it.
QByteArray stuffedByTheBook(const QByteArray &content)
{
    QByteArray wire;
    bool atLineStart = true;
    for (const char c : content) {
        if (atLineStart && c == '.')
            wire += '.';
        wire += c;
        atLineStart = c == '\n';
    }
    if (!content.isEmpty() && !content.endsWith("\r\n"))
        wire += "\r\n";
    return wire + ".\r\n";
}

QByteArray stuffed(const QByteArray &content, qsizetype cut)
{
    DotStuffer stuffer;
    QByteArray wire = stuffer.feed(QByteArrayView(content).first(cut));
    wire += stuffer.feed(QByteArrayView(content).sliced(cut));
    wire += stuffer.finish();
    return wire;
}

} // namespace

class TestDotStuffing : public QObject {
    Q_OBJECT

private slots:
    void stuffsEveryLineThatBeginsWithADot_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("wire");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &wire) {
            QTest::newRow(name) << content << wire;
        };
        row("nothing", "", ".\r\n");
        row("no dot", "a\r\n", "a\r\n.\r\n");
        row("first line", ".a\r\n", "..a\r\n.\r\n");
        row("dot alone", ".\r\n", "..\r\n.\r\n");
        row("only a dot", ".", "..\r\n.\r\n");
        row("later line", "a\r\n.b\r\n", "a\r\n..b\r\n.\r\n");
        row("two dots", "..\r\n", "...\r\n.\r\n");
        row("many lines", ".\r\n.\r\n.\r\n", "..\r\n..\r\n..\r\n.\r\n");
        row("dot inside", "a.b\r\n c.\r\n", "a.b\r\n c.\r\n.\r\n");
        row("empty line", "\r\n", "\r\n.\r\n");
        row("no line end", "a", "a\r\n.\r\n");
        row("no line end after a dot", "a\r\n.b", "a\r\n..b\r\n.\r\n");
    }

    void stuffsEveryLineThatBeginsWithADot()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, wire);
        for (qsizetype cut = 0; cut <= content.size(); ++cut)
            QCOMPARE(stuffed(content, cut), wire);
    }

    void doesAsTheBookSaysAtEveryCut()
    {
        QRandomGenerator random(452);
        const QByteArrayList pieces { ".", "..", "\r\n", "\r\n.", "a", "b.c", "\r\n.\r\n" };
        for (int round = 0; round < 500; ++round) {
            QByteArray content;
            for (int i = random.bounded(20); i > 0; --i)
                content += pieces[random.bounded(int(pieces.size()))];
            for (qsizetype cut = 0; cut <= content.size(); ++cut)
                QCOMPARE(stuffed(content, cut), stuffedByTheBook(content));
        }
    }

    void neverLetsTheEndOfMailDataAppearInside()
    {
        QRandomGenerator random(5321);
        const QByteArray alphabet(".\r\na");
        for (int round = 0; round < 5000; ++round) {
            QByteArray content; // bare CR and LF too: nothing behind a LF may begin with one dot
            for (int i = random.bounded(12); i > 0; --i)
                content += alphabet[random.bounded(int(alphabet.size()))];
            content += "a\r\n"; // which is not for us to check, except at the end
            const QByteArray wire = "\r\n" + stuffed(content, content.size() / 2);
            QCOMPARE(wire.indexOf("\r\n.\r\n"), wire.size() - 5);
            const QByteArray before = wire.chopped(4);
            for (qsizetype lf = before.indexOf('\n'); lf >= 0; lf = before.indexOf('\n', lf + 1))
                QVERIFY(before.mid(lf + 1, 1) != "." || before.mid(lf + 2, 1) == ".");
        }
    }

    void beginsAnewAfterTheEnd()
    {
        DotStuffer stuffer;
        QCOMPARE(stuffer.feed(QByteArray("a")), QByteArray("a"));
        QCOMPARE(stuffer.finish(), QByteArray("\r\n.\r\n"));
        QCOMPARE(stuffer.feed(QByteArray(".b")), QByteArray("..b"));
        QCOMPARE(stuffer.finish(), QByteArray("\r\n.\r\n"));
    }

    void completesALineEndThatWasCut()
    {
        DotStuffer stuffer;
        QCOMPARE(stuffer.feed(QByteArray("a\r")), QByteArray("a\r"));
        QCOMPARE(stuffer.finish(), QByteArray("\n.\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestDotStuffing)
#include "tst_dotstuffing.moc"
