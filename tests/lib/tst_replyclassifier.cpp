// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyclassifier.h"
#include "diagnosis/replypatterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class ReplyClassifierTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryRowOfTheTable()
    {
        QFile file(QStringLiteral(PORTWRIGHT_SOURCE_DIR "/resources/replypatterns.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(builtInReplyPatterns().size(), rows.size());
        for (const ReplyPattern &row : builtInReplyPatterns()) {
            QVERIFY2(!row.source.isEmpty(), qPrintable(toId(row.code)));
            for (const auto &words : { row.words, row.without })
                QVERIFY2(!words || words->isValid(), qPrintable(row.source));
        }
    }

    void takesEveryExampleByItsOwnRow_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < builtInReplyPatterns().size(); ++i)
            QTest::addRow("%d %s", i + 1, qPrintable(toId(builtInReplyPatterns()[i].code))) << i;
    }
    void takesEveryExampleByItsOwnRow()
    {
        QFETCH(int, row);
        const QList<ReplyPattern> &rows = builtInReplyPatterns();
        const ReplyEvidence &example = rows[row].example;
        const ReplyText text = ReplyText::from(example);
        int first = 0;
        while (first < rows.size() && !rows[first].matches(example, text))
            ++first;
        QCOMPARE(first, row);
        const Diagnosis diagnosis = classify(example);
        QCOMPARE(toId(diagnosis.code), toId(rows[row].code));
        QCOMPARE(diagnosis.waitingHelps, rows[row].waitingHelps);
    }
};

QTEST_GUILESS_MAIN(ReplyClassifierTest)
#include "tst_replyclassifier.moc"
