// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepostoffice.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPracticePostOffice : public QObject {
    Q_OBJECT

private:
    static constexpr auto submission = PracticePort::Role::Submission;

    [[nodiscard]] static PracticeMessage numbered(int number, const QByteArray &content)
    {
        PracticeMessage message;
        message.reversePath = QString::number(number);
        message.content = content;
        return message;
    }

private slots:
    void acceptsAGreylistedRecipientFifteenSecondsAfterItsFirstAttempt()
    {
        PracticePostOffice office(*PracticeScenario::withId(u"greylisted"_s));
        const PracticePostOffice::Time start {};
        const auto answer = [&](const QString &recipient, std::chrono::seconds after) {
            return office.answerRecipient(
                u"anna@practice.test"_s, recipient, submission, start + after);
        };
        QVERIFY(answer(u"a@example.org"_s, 0s).startsWith("451 4.7.1"));
        QVERIFY(answer(u"a@example.org"_s, 14s).startsWith("451 4.7.1"));
        QVERIFY(answer(u"b@example.org"_s, 14s).startsWith("451 4.7.1"));
        QVERIFY(answer(u"a@example.org"_s, 15s).startsWith("250 2.1.5"));
        QVERIFY(answer(u"b@example.org"_s, 15s).startsWith("451 4.7.1"));
        QVERIFY(office.answerRecipient({}, u"a@example.org"_s, submission, start + 60s)
                    .startsWith("451 4.7.1"));
    }

    void knowsTheAccountAndThePostmasterOnly()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        const auto answer = [&](const QString &recipient, PracticePort::Role role) {
            return office.answerRecipient({}, recipient, role, {}).first(9);
        };
        QCOMPARE(answer(u"Anna@PRACTICE.test"_s, submission), QByteArray("250 2.1.5"));
        QCOMPARE(answer(u"postmaster@practice.test"_s, submission), QByteArray("250 2.1.5"));
        QCOMPARE(answer(u"annabel@practice.test"_s, submission), QByteArray("550 5.1.1"));
        QCOMPARE(answer(u"anna@sub.practice.test"_s, submission), QByteArray("250 2.1.5"));
        QCOMPARE(answer(u"anna@sub.practice.test"_s, PracticePort::Role::Relay),
            QByteArray("554 5.7.1"));
    }

    void showsTheAccountWhatIsForItsDomain()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeMessage message = numbered(1, "hi");
        for (const QStringList &recipients :
            { QStringList { u"Anna@Practice.test"_s }, QStringList { u"bert@example.net"_s },
                QStringList { u"bert@example.net"_s, u"postmaster"_s } }) {
            message.recipients = recipients;
            office.deliver(message);
        }
        QCOMPARE(office.messages().size(), 3);
        QCOMPARE(office.inbox().size(), 2);
        QCOMPARE(office.inbox().constLast().uniqueIdentifier, 3u);
    }

    void signsInTheAccountWithItsPasswordOnly()
    {
        const PracticePostOffice office(PracticeScenario::all().first());
        const QString name = PracticePostOffice::accountAddress();
        const QString password = PracticePostOffice::accountPassword();
        QVERIFY(office.accepts(name, password));
        QVERIFY(!office.accepts(u"anna"_s, password));
        QVERIFY(!office.accepts(name, password.toUpper()));
        QVERIFY(!office.accepts(name, {}));
        QVERIFY(!PracticePostOffice(*PracticeScenario::withId(u"wrong-password"_s))
                     .accepts(name, password));
    }

    void dropsTheOldestBeyondTheNumberOfMessages()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        int delivered = 0;
        office.setDelivered([&] { ++delivered; });
        for (int i = 0; i < 203; ++i)
            office.deliver(numbered(i, "hi"));
        QCOMPARE(delivered, 203);
        QCOMPARE(office.messages().size(), PracticePostOffice::mailboxBound);
        QCOMPARE(office.messages().constFirst().reversePath, u"3"_s);
        QCOMPARE(office.messages().constLast().reversePath, u"202"_s);
    }

    void dropsTheOldestBeyondTheSizeOfTheMailbox()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        const QByteArray content(PracticeMessage::keptSizeInBytes, 'x');
        for (int i = 0; i < 66; ++i)
            office.deliver(numbered(i, content));
        QCOMPARE(office.messages().size(), 64);
        QCOMPARE(office.messages().constFirst().reversePath, u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestPracticePostOffice)
#include "tst_practicepostoffice.moc"
