// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountverdict.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AccountVerdict : public QObject {
    Q_OBJECT
private slots:
    void readsBackWhatItWrote()
    {
        AccountVerdict verdict { 7, u"anna@example.org"_s, AccountStanding::SignInRefused };
        verdict.outgoing
            = FoundServer { { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls },
                  u"anna"_s };
        verdict.took = 1234ms;
        verdict.diagnosis = Diagnosis {};
        verdict.diagnosis->code = DiagnosisCode::WrongCredentials;
        verdict.diagnosis->severity = Severity::Warning;
        verdict.diagnosis->stage = Stage::Auth;
        verdict.diagnosis->endpoint = verdict.outgoing->endpoint;
        verdict.diagnosis->reply.lines = { u"535 no"_s + QString(500, u'o') };
        const auto read = accountVerdict(toJson(verdict));
        QVERIFY(read);
        QCOMPARE(read->row, 7);
        QCOMPARE(read->address, verdict.address);
        QCOMPARE(read->standing, verdict.standing);
        QCOMPARE(read->outgoing, verdict.outgoing);
        QVERIFY(!read->incoming);
        QCOMPARE(read->took, verdict.took);
        QCOMPARE(read->diagnosis->code, DiagnosisCode::WrongCredentials);
        QCOMPARE(read->diagnosis->severity, Severity::Warning);
        QCOMPARE(read->diagnosis->stage, Stage::Auth);
        QCOMPARE(read->diagnosis->endpoint, verdict.diagnosis->endpoint);
        QCOMPARE(read->diagnosis->reply.lines,
            QStringList { verdict.diagnosis->reply.lines.first().left(200) });
    }

    void doesNotReadBackWhatIsImpossible_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const QJsonObject good
            = toJson(AccountVerdict { 7, u"anna@example.org"_s, AccountStanding::Works });
        QVERIFY(accountVerdict(good));
        const auto row = [&good](const char *name, const QString &member, const QJsonValue &value) {
            QJsonObject object = good;
            object.insert(member, value);
            QTest::newRow(name) << object;
        };
        QTest::newRow("nothing") << QJsonObject();
        row("no address", u"address"_s, u"anna"_s);
        row("another verdict", u"verdict"_s, u"splendid"_s);
        row("not tried", u"verdict"_s, u"not-tried"_s);
        row("row zero", u"row"_s, 0);
    }
    void doesNotReadBackWhatIsImpossible()
    {
        QFETCH(QJsonObject, object);
        QVERIFY(!accountVerdict(object));
    }
};

QTEST_GUILESS_MAIN(tst_AccountVerdict)
#include "tst_accountverdict.moc"
