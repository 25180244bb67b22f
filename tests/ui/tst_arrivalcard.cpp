// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ui/pages/messagepage.h"
#include "ui/panels/arrivalcard.h"
#include "ui/panels/sendresult.h"
#include "ui/setupcontroller.h"
#include "ui/words/arrivalwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<ArrivalState> allStates { ArrivalState::Looking, ArrivalState::Arrived,
    ArrivalState::Bounced, ArrivalState::Reported, ArrivalState::NotSeenYet,
    ArrivalState::CannotLook, ArrivalState::Cancelled };

Arrival arrivalIn(ArrivalState state)
{
    Arrival arrival;
    arrival.state = state;
    arrival.after = 2300ms;
    arrival.folder = u"INBOX"_s;
    arrival.folders = QStringList { u"INBOX"_s, u"Junk"_s };
    return arrival;
}

ArrivedMessage reportOf(const DeliveryStatus &status)
{
    ArrivedMessage report;
    report.isBounce = true;
    report.statuses = { status };
    return report;
}

} // namespace

/// The part of the Test message page that tells whether it arrived, and its words.
class ArrivalCardTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsThatTheMessageArrived();
    void saysHowLongItWaitsAndStopsOnAClick();
    void looksAgainOnAClick();
    void deletesTheMessageOnAClick();
    void isNotThereWhereNoMailboxIsKnown();
    void hasWordsForEveryState();
    void keepsAGoodProofShort();
    void saysWhatABadProofMeansAndWhoseTurnItIs_data();
    void saysWhatABadProofMeansAndWhoseTurnItIs();
    void namesWhatPassedBesideWhatDidNot();
    void saysThatTheMailboxWasTooSlow();
    void saysThatItLandedInJunk();
    void saysWhatABounceMeans();
    void keepsTheServersWordsApart();
    void showsTheWayHopByHop();

private:
    void check();
    template <typename Widget = QPushButton> [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(part(name), Qt::LeftButton); }
    void send()
    {
        click(u"send"_s);
        QTRY_VERIFY(!m_controller->isSending() && m_controller->sender());
    }
    [[nodiscard]] ArrivalCard *card() const { return m_page->findChild<ArrivalCard *>(); }

    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<MessagePage> m_page;
};

void ArrivalCardTest::init()
{
    m_host = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences {});
    m_page = std::make_unique<MessagePage>(m_controller.get());
    m_page->resize(900, 900);
    m_page->show();
}

void ArrivalCardTest::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_model.reset();
    m_host.reset();
}

void ArrivalCardTest::check()
{
    QVERIFY(m_controller->startPractice(u"all-fine"_s));
    m_controller->startCheck();
    for (const Half half : { Half::Outgoing, Half::Incoming })
        QTRY_COMPARE_WITH_TIMEOUT(
            m_controller->half(half)->phase(), HalfCheck::Phase::SignedIn, 20'000);
    m_page->enter();
}

void ArrivalCardTest::showsThatTheMessageArrived()
{
    check();
    QVERIFY(card()->isHidden());
    send();
    QTRY_COMPARE(card()->verdict(), Card::Verdict::Good);
    QVERIFY(card()->isVisible());
    QVERIFY2(card()->title().contains(u"INBOX"_s), qPrintable(card()->title()));
    const QString accepted = m_page->findChild<SendResult *>()->text();
    QVERIFY2(!accepted.contains(u"junk folder"_s), qPrintable(accepted)); // it was looked for
    QVERIFY(part(u"stopWaiting"_s)->isHidden());
    QVERIFY(part<QLabel>(u"path"_s)->isHidden());
    click(u"showPath"_s);
    QVERIFY(part<QLabel>(u"path"_s)->isVisible());
    QVERIFY(part<QLabel>(u"path"_s)->text().contains(u"mail.practice.test"_s));
    m_controller->startOver();
    QVERIFY(card()->isHidden());
}

void ArrivalCardTest::saysHowLongItWaitsAndStopsOnAClick()
{
    check();
    part<QLineEdit>(u"to"_s)->setText(u"bert@example.net"_s);
    send();
    QVERIFY(card()->isVisible());
    QCOMPARE(card()->verdict(), Card::Verdict::NotTested);
    QTRY_VERIFY2(card()->title().contains(u"1"_s), qPrintable(card()->title()));
    QVERIFY(m_controller->arrival()->arrival().looks > 0);
    click(u"stopWaiting"_s);
    QCOMPARE(m_controller->arrival()->arrival().state, ArrivalState::Cancelled);
    QVERIFY(part(u"stopWaiting"_s)->isHidden());
    QVERIFY(part(u"deleteMessage"_s)->isHidden());
}

void ArrivalCardTest::looksAgainOnAClick()
{
    Preferences impatient;
    impatient.arrivalPatience = 0s;
    m_controller->setPreferences(impatient);
    check();
    part<QLineEdit>(u"to"_s)->setText(u"bert@example.net"_s);
    send();
    QTRY_VERIFY(part(u"lookAgain"_s)->isVisible());
    QVERIFY(part(u"stopWaiting"_s)->isHidden());
    impatient.arrivalPatience = 20s;
    m_controller->setPreferences(impatient);
    const ArrivalChecker *before = m_controller->arrival();
    const ArrivalRequest request = before->request();
    part(u"lookAgain"_s)->setFocus();
    QTest::keyClick(part(u"lookAgain"_s), Qt::Key_Space);
    QVERIFY(part(u"lookAgain"_s)->isHidden());
    QVERIFY(part(u"stopWaiting"_s)->isVisible() && part(u"stopWaiting"_s)->hasFocus());
    const ArrivalChecker *after = m_controller->arrival();
    QCOMPARE(after->arrival().state, ArrivalState::Looking);
    QCOMPARE(after->request().messageId, request.messageId);
    QCOMPARE(after->request().endpoint, request.endpoint);
    QCOMPARE(after->request().patience, 20s);
    QTRY_VERIFY(after->arrival().looks > 0);
    QVERIFY(after->request().sinceAcceptance >= request.sinceAcceptance);
    click(u"stopWaiting"_s);
    QVERIFY(part(u"lookAgain"_s)->isHidden()); // nobody wants to see it who has just stopped
}

void ArrivalCardTest::deletesTheMessageOnAClick()
{
    check();
    send();
    QTRY_VERIFY(part(u"deleteMessage"_s)->isVisible());
    QCOMPARE(m_host->practiceMails().size(), 1);
    click(u"deleteMessage"_s);
    QTRY_VERIFY(part<QLabel>(u"removal"_s)->isVisible());
    QTRY_COMPARE(m_host->practiceMails().size(), 0);
    QVERIFY(part(u"deleteMessage"_s)->isHidden());
}

void ArrivalCardTest::isNotThereWhereNoMailboxIsKnown()
{
    check();
    m_controller->skip(Half::Incoming);
    send();
    QVERIFY(!m_controller->arrival());
    QVERIFY(card()->isHidden());
}

void ArrivalCardTest::hasWordsForEveryState()
{
    QStringList titles;
    for (const ArrivalExpectation expectation :
        { ArrivalExpectation::Message, ArrivalExpectation::ReportsOnly }) {
        for (const ArrivalState state : allStates) {
            Arrival arrival = arrivalIn(state);
            arrival.expectation = expectation;
            ArrivalRequest request;
            request.expectation = expectation;
            const Explanation explanation = ArrivalWords::explain(arrival, request);
            QVERIFY(!explanation.title.isEmpty() && !explanation.title.contains(u'%'));
            QVERIFY(!explanation.why.isEmpty() && !explanation.why.contains(u'%'));
            if (expectation == ArrivalExpectation::Message)
                titles += explanation.title;
        }
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void ArrivalCardTest::keepsAGoodProofShort()
{
    Arrival arrival = arrivalIn(ArrivalState::Arrived);
    arrival.message.authentication
        = readAuthenticationResults(u"mx.example.org; spf=pass; dkim=pass; dmarc=pass"_s);
    const Explanation explanation = ArrivalWords::explain(arrival, {});
    QCOMPARE(explanation.title, u"Arrived in INBOX after 2.3 s"_s);
    QCOMPARE(explanation.why,
        u"The receiver could prove that it is from you: SPF, DKIM, DMARC passed."_s);
    QVERIFY(!explanation.isFault);
}

void ArrivalCardTest::saysWhatABadProofMeansAndWhoseTurnItIs_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("result");
    for (const QString &method : { u"spf"_s, u"dkim"_s, u"dmarc"_s }) {
        for (const QString &result : { u"fail"_s, u"none"_s, u"temperror"_s, u"permerror"_s })
            QTest::addRow("%s %s", qPrintable(method), qPrintable(result)) << method << result;
    }
    QTest::newRow("spf softfail") << u"spf"_s << u"softfail"_s;
    QTest::newRow("spf neutral") << u"spf"_s << u"neutral"_s;
    QTest::newRow("dkim neutral") << u"dkim"_s << u"neutral"_s;
    QTest::newRow("dkim policy") << u"dkim"_s << u"policy"_s;
}

void ArrivalCardTest::saysWhatABadProofMeansAndWhoseTurnItIs()
{
    QFETCH(QString, method);
    QFETCH(QString, result);
    Arrival arrival = arrivalIn(ArrivalState::Arrived);
    arrival.message.authentication
        = readAuthenticationResults(u"mx.example.org; auth=pass; %1=%2"_s.arg(method, result));
    const Explanation explanation = ArrivalWords::explain(arrival, {});
    QVERIFY(explanation.why.startsWith(method.toUpper()));
    QVERIFY2(!explanation.why.contains(u"calls the result"_s), "that has words of its own");
    QVERIFY(explanation.why.contains(u"provider"_s) || explanation.why.contains(u"Whoever"_s));
    QCOMPARE(explanation.isFault, result == u"fail"_s || result == u"softfail"_s);
}

void ArrivalCardTest::namesWhatPassedBesideWhatDidNot()
{
    const QString said = ArrivalWords::authentication(
        readAuthenticationResults(u"mx.example.org; spf=pass; dkim=fail; dmarc=strange"_s));
    QVERIFY2(said.startsWith(u"SPF passed. DKIM failed: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"\"strange\""_s), qPrintable(said));
}

void ArrivalCardTest::saysThatTheMailboxWasTooSlow()
{
    Arrival arrival = arrivalIn(ArrivalState::CannotLook);
    arrival.outcome.kind = OutcomeKind::TimedOut;
    arrival.outcome.stage = Stage::Mailbox;
    const Explanation explanation = ArrivalWords::explain(arrival, {});
    QVERIFY2(explanation.why.contains(u"too slow"_s), qPrintable(explanation.why));
    QVERIFY(explanation.why.contains(u"2.3 s"_s));
    QVERIFY(!explanation.why.contains(u"You stopped"_s));
}

void ArrivalCardTest::saysThatItLandedInJunk()
{
    Arrival arrival = arrivalIn(ArrivalState::Arrived);
    arrival.folder = u"Spam"_s;
    arrival.use = u"\\Junk"_s;
    const Explanation explanation = ArrivalWords::explain(arrival, {});
    QVERIFY(explanation.title.startsWith(u"It landed in Spam"_s));
    QVERIFY(!explanation.nextStep.isEmpty());
}

void ArrivalCardTest::saysWhatABounceMeans()
{
    for (const QString &status : { u"5.1.1"_s, u"5.1.2"_s, u"5.2.1"_s, u"5.2.2"_s, u"5.2.3"_s,
             u"5.7.26"_s, u"4.4.7"_s, u"5.0.0"_s, QString() }) {
        Arrival arrival = arrivalIn(ArrivalState::Bounced);
        arrival.reports
            = { reportOf({ u"bert@example.net"_s, u"failed"_s, status, u"words"_s, {} }) };
        const Explanation explanation = ArrivalWords::explain(arrival, {});
        QVERIFY(explanation.why.contains(u"bert@example.net"_s));
        QVERIFY2(!explanation.nextStep.isEmpty(), qPrintable(status));
        QVERIFY(explanation.isFault);
    }
}

void ArrivalCardTest::keepsTheServersWordsApart()
{
    Arrival arrival = arrivalIn(ArrivalState::Bounced);
    arrival.reports = { reportOf({ u"bert@example.net"_s, u"failed"_s, u"5.1.1"_s,
        u"550 5.1.1 nobody"_s, u"mx.example.net"_s }) };
    QCOMPARE(ArrivalWords::quotations(arrival),
        QStringList { u"bert@example.net: mx.example.net: 550 5.1.1 nobody"_s });
    QVERIFY(!ArrivalWords::explain(arrival, {}).why.contains(u"nobody"_s));
    for (const Removal removal : { Removal::None, Removal::Marked, Removal::Removed }) {
        arrival.removal = removal;
        QVERIFY(!ArrivalWords::removal(arrival).isEmpty());
    }
}

void ArrivalCardTest::showsTheWayHopByHop()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(12, 0, 3));
    const QStringList lines
        = ArrivalWords::path({ { {}, u"relay.example.net"_s, u"ESMTPSA"_s, time },
            { u"relay.example.net"_s, u"mx.example.org"_s, u"SMTP"_s, time.addSecs(4) },
            { u"mx.example.org"_s, {}, {}, {} } });
    QCOMPARE(lines.size(), 3);
    QVERIFY2(
        lines[0].startsWith(u"12:00:03, relay.example.net, encrypted"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"from relay.example.net, SMTP, 4 second"_s), qPrintable(lines[1]));
    QVERIFY(!lines[2].contains(u"later"_s));
}

QTEST_MAIN(ArrivalCardTest)
#include "tst_arrivalcard.moc"
