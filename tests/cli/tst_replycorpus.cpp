// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnosiscode.h"
#include "support/commandrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// Real replies through the terminal, where a corpus of them is at hand; and what the command does
/// with input that is no reply at all.
class ReplyCorpusTest : public QObject {
    Q_OBJECT

    struct Score {
        int entries = 0;
        int classes = 0;
        int groups = 0;
        int retries = 0;
        int passwordsBlamed = 0; ///< for something else

        void add(const QJsonObject &answered)
        {
            const QString expected = answered[u"class"_s].toString();
            const QString given = answered[u"diagnosis"_s].toString();
            const auto right = diagnosisCode(expected);
            const auto said = diagnosisCode(given);
            ++entries;
            classes += given == expected ? 1 : 0;
            groups += right && said && group(*right) == group(*said) ? 1 : 0;
            retries += answered[u"retry"_s] == answered[u"expected_retry"_s] ? 1 : 0;
            passwordsBlamed += said == DiagnosisCode::WrongCredentials && given != expected ? 1 : 0;
        }
        [[nodiscard]] double percent(int right) const { return 100.0 * right / entries; }
        [[nodiscard]] QString text() const
        {
            return u"%1 replies: class %2 %, group %3 %, retry %4 %, password blamed wrongly %5"_s
                .arg(entries)
                .arg(percent(classes), 0, 'f', 1)
                .arg(percent(groups), 0, 'f', 1)
                .arg(percent(retries), 0, 'f', 1)
                .arg(passwordsBlamed);
        }
    };

    static CommandRun classify(const QByteArray &lines, const QStringList &options = {})
    {
        return CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), QStringList { u"classify"_s } + options, lines);
    }

    /// The CRC-32 of ISO/IEC 3309, as zlib gives it.
    static quint32 crc32(const QByteArray &bytes)
    {
        quint32 crc = 0xffffffff;
        for (const char byte : bytes) {
            crc ^= uchar(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
        }
        return ~crc;
    }

private slots:
    void understandsTheCorpus()
    {
        QFile corpus(QStringLiteral(PORTWRIGHT_CORPUS "/replies/replies.jsonl"));
        if (!corpus.open(QIODevice::ReadOnly))
            QSKIP("no PORTWRIGHT_CORPUS");
        QByteArray input;
        while (!corpus.atEnd()) {
            QJsonObject entry = QJsonDocument::fromJson(corpus.readLine()).object();
            entry.insert(u"expected_retry"_s, entry.value(u"retry"_s));
            entry.remove(u"server"_s);
            input += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
        }
        const CommandRun run = classify(input);
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.output.count('\n'), input.count('\n'));
        Score all;
        Score heldOut; // was kept apart while the table was made, but for six rows at the end
        for (const QByteArray &line : run.output.split('\n')) {
            const QJsonObject answered = QJsonDocument::fromJson(line).object();
            if (answered.isEmpty())
                continue;
            all.add(answered);
            if (crc32(answered[u"id"_s].toString().toUtf8()) % 5 == 0)
                heldOut.add(answered);
        }
        qInfo("all: %s", qPrintable(all.text()));
        qInfo("held out: %s", qPrintable(heldOut.text()));
        QVERIFY(all.percent(all.classes) >= 97);
        QCOMPARE(all.groups, all.entries);
        QVERIFY(all.percent(all.retries) >= 97);
        QCOMPARE(all.passwordsBlamed, 0);
    }

    void printsEachLineBackWithItsMeaning()
    {
        const CommandRun run = classify(
            R"({"id": "x", "protocol": "smtp", "stage": "auth", "reply": ["535 5.7.8 no"]})");
        QCOMPARE(run.exitStatus, 0);
        const QJsonObject answered = run.json();
        QCOMPARE(answered[u"id"_s], u"x"_s);
        QCOMPARE(answered[u"diagnosis"_s], u"wrong-credentials"_s);
        QCOMPARE(answered[u"who_acts"_s], u"user"_s);
        QCOMPARE(answered[u"retry"_s], false);
        QCOMPARE(answered[u"confidence"_s], u"fallback"_s);
        QVERIFY(!answered[u"title"_s].toString().isEmpty());
        QVERIFY(!answered[u"action"_s].toString().isEmpty());
    }

    void answersTheGoodLinesAmongBadOnes()
    {
        const CommandRun run = classify("no json\n"
                                        "\n"
                                        R"({"protocol": "smtp", "stage": "auth", "reply": ["535"]})"
                                        "\n"
                                        R"({"protocol": "fax", "stage": "auth", "reply": ["535"]})"
                                        "\n"
                                        R"({"protocol": "smtp", "stage": "tea", "reply": ["535"]})"
                                        "\n"
                                        R"({"protocol": "smtp", "stage": "auth", "reply": []})"
                                        "\n"
                                        R"({"protocol": "smtp", "stage": "auth", "reply": [5]})");
        QCOMPARE(run.exitStatus, 65);
        QCOMPARE(run.output.count('\n'), 1);
        QVERIFY(run.output.contains("wrong-credentials"));
        for (const char *line : { "Line 1:", "Line 4:", "Line 5:", "Line 6:", "Line 7:" })
            QVERIFY2(run.error.contains(line), line);
        QVERIFY(!run.error.contains("Line 2:"));
        QVERIFY(!run.error.contains("Line 3:"));
    }

    void takesNoArguments() { QCOMPARE(classify({}, { u"file"_s }).exitStatus, 64); }

    void saysNothingToNothing()
    {
        const CommandRun run = classify({});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.output, QByteArray());
    }
};

QTEST_GUILESS_MAIN(ReplyCorpusTest)
#include "tst_replycorpus.moc"
