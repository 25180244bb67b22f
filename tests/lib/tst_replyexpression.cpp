// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyexpression.h"
#include "diagnosis/replypatterns.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class ReplyExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatATextMustHold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("landmarks");
        const auto row = [](const char *pattern, const QStringList &landmarks) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << landmarks;
        };
        const QStringList nothing;
        row("greeting", { u"greeting"_s });
        row("time-?out", { u"time"_s });
        row("clos\\w*", { u"clos"_s });
        row("ab*cde", { u"cde"_s });
        row("ab+", { u"a"_s });
        row("ab{2,}cd", { u"cd"_s });
        row("x{4,}[a-d]?\\b.{0,40}\\bunknown", { u"unknown"_s });
        row("x{0,4}?y", { u"y"_s });
        row("lost|hang up", { u"lost"_s, u"hang up"_s });
        row("lost|\\d+", nothing);
        row("no (user|mailbox) x", { u"user"_s, u"mailbox"_s });
        row("no (user|mailbox)? here", { u" here"_s });
        row("(?:a|bc)(d|e)", { u"a"_s, u"bc"_s });
        row("(a(b|cd|)e)", { u"a"_s });
        row("tls(?!.*starttls)", { u"tls"_s });
        row("(?<!emetteur )domain", { u"domain"_s });
        row("(?=later)\\w+", nothing);
        row("[]x^]abc[^\\]abcde]", { u"abc"_s });
        row("\\(no\\. \\\\x15\\)", { u"\\x15"_s });
        row("^.\\b\\W$", nothing);
        row("\\x15tls", nothing); // not understood, so nothing is left out
        row("(?i)tls", nothing);
        row("", nothing);
    }
    void findsWhatATextMustHold()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, landmarks);
        QStringList found;
        for (const QStringView landmark : landmarksOf(pattern))
            found << landmark.toString();
        QCOMPARE(found, landmarks);
    }

    /// Every expression of the table on every example: what is looked at first changes no answer.
    void answersAsTheWholeExpressionDoes()
    {
        QStringList texts;
        for (const ReplyPattern &row : builtInReplyPatterns())
            texts << ReplyText::from(row.example).folded;
        int found = 0;
        for (const ReplyPattern &row : builtInReplyPatterns()) {
            for (const ReplyExpression &each : row.words + row.urls + row.without) {
                for (const QString &text : std::as_const(texts)) {
                    const bool occurs = each.expression().match(text).hasMatch();
                    QVERIFY2(each.occursIn(text) == occurs,
                        qPrintable(each.expression().pattern() + u" in "_s + text));
                    found += occurs;
                }
            }
        }
        QVERIFY(found > builtInReplyPatterns().size() / 2);
    }

    void compilesWhatTheTextCallsForAlone()
    {
        const ReplyExpression broken(u"quota (exceeded"_s); // says so when it is compiled
        QVERIFY(!broken.occursIn(u"no such user"_s));
        QTest::ignoreMessage(QtWarningMsg,
            "QRegularExpressionPrivate::doMatch(): called on an invalid QRegularExpression object "
            "(pattern is 'quota (exceeded')");
        QVERIFY(!broken.occursIn(u"quota (exceeded"_s));
    }
};

QTEST_GUILESS_MAIN(ReplyExpressionTest)
#include "tst_replyexpression.moc"
