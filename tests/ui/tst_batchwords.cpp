// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/batchwords.h"

#include "ui/words/batchtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<RowReason> allReasons()
{
    QList<RowReason> reasons;
    for (int i = 0; i <= int(RowFault::UsernameRefused); ++i)
        reasons += RowFault(i);
    for (int i = 0; i <= int(MailAddressFault::DomainIllegal); ++i)
        reasons += MailAddressFault(i);
    for (int i = 0; i <= int(HostNameFault::TooLong); ++i)
        reasons += HostNameFault(i);
    for (int i = 0; i <= int(CsvRowFault::TooManyFields); ++i)
        reasons += CsvRowFault(i);
    return reasons;
}

} // namespace

class tst_BatchWords : public QObject {
    Q_OBJECT
private slots:
    void everyReasonHasAnIdAndWordsOfItsOwn()
    {
        QSet<QString> ids;
        QSet<QString> words;
        for (const RowReason &reason : allReasons()) {
            WrongRow wrong { 4, reason, u"anna"_s, u"value"_s, 2 };
            ids.insert(toId(reason));
            words.insert(BatchWords::reason(wrong));
        }
        QCOMPARE(ids.size(), allReasons().size());
        QCOMPARE(words.size(), allReasons().size());
        QVERIFY(!words.contains(QString()));
    }

    void everyStandingHasAnIdAndWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(AccountStanding::NotTried); ++i) {
            seen.insert(toId(AccountStanding(i)));
            seen.insert(BatchWords::standing(AccountStanding(i)));
        }
        QCOMPARE(seen.size(), 2 * (int(AccountStanding::NotTried) + 1));
    }

    void everyFailureOfATableSaysWhere()
    {
        const QString quote = BatchWords::failure(CsvFailure { CsvFault::QuoteNotClosed, 17 });
        QVERIFY(quote.contains(u"17"_s));
        for (const CsvFault fault :
            { CsvFault::TooLarge, CsvFault::NotText, CsvFault::TooManyRows })
            QVERIFY(!BatchWords::failure(CsvFailure { fault, 0 }).isEmpty());
        QVERIFY(BatchWords::failure(NoAddressColumn {}).contains(u"first row"_s));
        QVERIFY(BatchWords::failure(NoAddressColumn { { u"a\u202eb"_s } }).contains(u'a'));
        QVERIFY(!BatchWords::failure(NoAddressColumn { { u"a\u202eb"_s } }).contains(u'\u202e'));
    }

    void saysHowMuchTimeIsLeftInCalmSteps_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"Less than a minute left."_s;
        QTest::newRow("a minute") << 60 << u"Less than a minute left."_s;
        QTest::newRow("more") << 61 << u"About 2 min left."_s;
        QTest::newRow("much more") << 3600 << u"About 60 min left."_s;
    }
    void saysHowMuchTimeIsLeftInCalmSteps()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QCOMPARE(BatchWords::timeLeft(std::chrono::seconds(seconds)), words);
    }

    void tellsTheTroubleOfADiagnosisInOneLine()
    {
        AccountVerdict verdict { 2, u"anna@example.org"_s, AccountStanding::SignInRefused };
        QVERIFY(BatchWords::trouble(verdict).isEmpty());
        verdict.diagnosis = Diagnosis {};
        for (const DiagnosisCode code : allDiagnosisCodes()) {
            verdict.diagnosis->code = code; // all that is known after `--resume`
            const QString trouble = BatchWords::trouble(verdict);
            QVERIFY2(!trouble.isEmpty() && !trouble.contains(u'\n') && !trouble.contains(u'{'),
                qPrintable(trouble));
        }
    }

    void readsItsOwnTableBackAsAList()
    {
        AccountVerdict verdict { 2, u"anna@example.org"_s, AccountStanding::Works };
        verdict.outgoing
            = FoundServer { { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls },
                  u"anna"_s };
        verdict.incoming
            = FoundServer { { Protocol::Pop3, u"pop.example.org"_s, 995, TlsMode::Implicit },
                  u"anna@example.org"_s };
        const auto read = readAccountList(batchCsv({ verdict }));
        const auto *list = std::get_if<AccountList>(&read);
        QVERIFY(list);
        QCOMPARE(list->wrong.size(), 0);
        QCOMPARE(list->accounts.size(), 1);
        const ListedAccount &account = list->accounts.first();
        QCOMPARE(account.outgoing.host, u"mail.example.org"_s);
        QCOMPARE(account.outgoing.port, 587);
        QCOMPARE(account.outgoing.tls, TlsMode::StartTls);
        QCOMPARE(account.outgoing.username, u"anna"_s);
        QCOMPARE(account.incoming.protocol, Protocol::Pop3);
        QCOMPARE(account.incoming.host, u"pop.example.org"_s);
        QCOMPARE(account.incoming.username, u"anna@example.org"_s);
    }

    void writesOneObjectALine()
    {
        const AccountVerdict verdict { 2, u"an\nna"_s, AccountStanding::Works };
        const QByteArray lines = batchLines({ verdict, verdict });
        QCOMPARE(lines.count('\n'), 2);
        QVERIFY(!QJsonDocument::fromJson(lines.split('\n').first()).object().isEmpty());
    }

    void putsEachColumnBelowItsHeading()
    {
        AccountVerdict verdict { 2, u"anna@example.org"_s, AccountStanding::NothingFound };
        verdict.outgoing = FoundServer { { Protocol::Smtp, u"mail.example.org"_s, 587 }, u"a"_s };
        verdict.diagnosis = Diagnosis {};
        const QStringList lines = batchTable({ verdict }).split(u'\n');
        const QStringList headings = batchHeadings();
        QCOMPARE(lines[1].indexOf(u"mail.example.org"_s), lines[0].indexOf(headings[4]));
        QCOMPARE(lines[1].indexOf(BatchWords::trouble(verdict)), lines[0].indexOf(headings[3]));
    }

    void showsNoControlCharacterOnATerminal()
    {
        const QString table = batchTable({ { 2, u"a\u001b[31m"_s, AccountStanding::Works } });
        QVERIFY(!table.contains(u'\u001b'));
    }
};

QTEST_GUILESS_MAIN(tst_BatchWords)
#include "tst_batchwords.moc"
