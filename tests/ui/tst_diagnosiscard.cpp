// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/publishedsettings.h"
#include "ui/panels/certificatedialog.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/words/diagnosiswords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace portwright;
using namespace std::chrono_literals;

/// One diagnosis, as it is shown and acted on.
class TestDiagnosisCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_card.reset();
    }
    void saysWhatIsWrongAndWhatToDo();
    void tellsFaultFromWarningNotByColourAlone();
    void offersNothingThatCannotBeDone();
    void opensThePageThatTheReplyNames();
    void opensNoPageThatIsNotOfTheWeb();
    void leadsToTheProvidersOwnPages();
    void namesThePortToUseInstead();
    void showsTheCertificate();
    void triesTheLocalPart();
    void copiesTheTextForWhoMustAct();
    void leadsToTheLineThatProvesIt();
    void waitsOnlyWhereWaitingHelps();
    void triesAgainAfterTheWaitThatWasAskedFor();
    void unfoldsDetailsForWhoKnowsMailServers();
    void keepsLongRepliesInTheDetails();
    void foldsToItsTitle();
    void namesEveryButtonForScreenReaders();
    void wrapsItsButtonsWhereTheyDoNotFit();
    void receive(const QUrl &url) { m_opened += url; }

private:
    static Diagnosis refusedRecipient()
    {
        Diagnosis diagnosis;
        diagnosis.code = DiagnosisCode::RecipientUnknown;
        diagnosis.whoActs = WhoActs::User;
        diagnosis.endpoint = { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
        diagnosis.stage = Stage::RcptTo;
        diagnosis.reply = { 550, u"5.1.1"_s, { u"550 5.1.1 No such user"_s }, {} };
        return diagnosis;
    }
    template <typename T = QPushButton> [[nodiscard]] T *shown(const char *name)
    {
        auto *widget = m_card->findChild<T *>(QString::fromLatin1(name));
        return widget && widget->isVisible() ? widget : nullptr;
    }
    [[nodiscard]] QStringList shownButtons()
    {
        QStringList names;
        for (const auto *button : m_card->findChildren<QPushButton *>()) {
            if (button->isVisible())
                names += button->objectName();
        }
        return names;
    }

    std::unique_ptr<DiagnosisCard> m_card;
    QList<QUrl> m_opened;
};

void TestDiagnosisCard::init()
{
    m_opened.clear();
    m_card = std::make_unique<DiagnosisCard>();
    m_card->QWidget::show();
}

void TestDiagnosisCard::saysWhatIsWrongAndWhatToDo()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.comparison = { { *diagnosis.endpoint, Observation::Kind::Answered, 41ms, {} } };
    const DiagnosisText text = DiagnosisWords::explain(diagnosis);
    m_card->show(diagnosis, {});
    QCOMPARE(m_card->title(), text.title);
    QCOMPARE(m_card->accessibleName(), text.title);
    QCOMPARE(m_card->text(), text.why);
    QCOMPARE(m_card->quotation(), u"550 5.1.1 No such user"_s);
    QVERIFY(!text.steps.isEmpty());
    QCOMPARE(m_card->steps(), text.steps);
    QVERIFY(shown<QLabel>("whoActs"));
    QCOMPARE(shown<QLabel>("comparison") != nullptr, !text.comparison.isEmpty());
}

void TestDiagnosisCard::tellsFaultFromWarningNotByColourAlone()
{
    Diagnosis diagnosis = refusedRecipient();
    m_card->show(diagnosis, {});
    const QString fault = Card::iconName(m_card->verdict());
    diagnosis.severity = Severity::Warning;
    m_card->show(diagnosis, {});
    QVERIFY(!fault.isEmpty());
    QVERIFY(Card::iconName(m_card->verdict()) != fault);
}

void TestDiagnosisCard::offersNothingThatCannotBeDone()
{
    m_card->show(refusedRecipient(), {});
    QCOMPARE(shownButtons(), QStringList { u"details"_s });
}

void TestDiagnosisCard::opensThePageThatTheReplyNames()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "receive");
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.parameters.url = u"https://support.example.net/answer?id=6596"_s;
    m_card->show(diagnosis, {});
    auto *open = shown("openPage");
    QVERIFY(open);
    QVERIFY(open->text().contains(u"support.example.net"_s));
    QCOMPARE(open->toolTip(), diagnosis.parameters.url);
    open->click();
    QCOMPARE(m_opened, { QUrl(diagnosis.parameters.url) });
}

void TestDiagnosisCard::opensNoPageThatIsNotOfTheWeb()
{
    Diagnosis diagnosis = refusedRecipient();
    for (const QString &url : { u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
             u"https://mail.example.org@evil.example/"_s }) {
        diagnosis.parameters.url = url;
        m_card->show(diagnosis, {});
        QVERIFY2(!shown("openPage"), qPrintable(url));
    }
}

void TestDiagnosisCard::leadsToTheProvidersOwnPages()
{
    PublishedSettings provider;
    provider.documentationUrls = { u"https://help.example.com/"_s };
    provider.advice = ProviderAdvice {};
    provider.advice->appPasswordUrl = u"https://account.example.com/app"_s;
    provider.advice->enableUrl = u"https://mail.example.com/pop"_s;
    const auto urls = [&provider](DiagnosisCode code) {
        Diagnosis diagnosis;
        diagnosis.code = code;
        QStringList urls;
        for (const RemedyPage &page : remedyPages(diagnosis, &provider))
            urls += page.url;
        return urls;
    };
    QCOMPARE(urls(DiagnosisCode::AppPasswordRequired), { u"https://account.example.com/app"_s });
    QCOMPARE(urls(DiagnosisCode::AccessNotEnabled), { u"https://mail.example.com/pop"_s });
    QCOMPARE(urls(DiagnosisCode::WrongCredentials), { u"https://help.example.com/"_s });
    QCOMPARE(urls(DiagnosisCode::RecipientUnknown), QStringList());
    provider.advice->needsAppPassword = true;
    QCOMPARE(urls(DiagnosisCode::WrongCredentials), { u"https://account.example.com/app"_s });
    provider.advice->mustBeEnabled = true;
    QCOMPARE(urls(DiagnosisCode::WrongCredentials).size(), 2);
}

void TestDiagnosisCard::namesThePortToUseInstead()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.code = DiagnosisCode::PortBlocked;
    const Endpoint other { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit };
    Remedies remedies;
    remedies.alternative = other;
    m_card->show(diagnosis, remedies);
    QSignalSpy asked(m_card.get(), &DiagnosisCard::alternativeRequested);
    QVERIFY(shown("alternative")->text().contains(u"465"_s));
    QVERIFY(!shown("alternative")->text().contains(other.host));
    shown("alternative")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Endpoint>(), other);

    remedies.alternative->host = u"smtp.example.org"_s;
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("alternative")->text().contains(u"smtp.example.org:465"_s));
}

void TestDiagnosisCard::showsTheCertificate()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.code = DiagnosisCode::CertificateExpired;
    TlsDetails tls;
    tls.chain.resize(1);
    tls.chain.first().subject = u"mail.example.org"_s;
    tls.faults = { CertificateFault::Expired };
    Remedies remedies;
    remedies.tls = tls;
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("showCertificate"));
    shown("showCertificate")->click();
    auto *dialog = m_card->findChild<CertificateDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains(u"mail.example.org:587"_s));
}

void TestDiagnosisCard::triesTheLocalPart()
{
    Remedies remedies;
    remedies.localPart = u"anna&bert"_s;
    m_card->show(refusedRecipient(), remedies);
    QSignalSpy asked(m_card.get(), &DiagnosisCard::localPartRequested);
    QVERIFY(shown("signInWithLocalPart")->text().contains(u"anna&&bert"_s));
    shown("signInWithLocalPart")->click();
    QCOMPARE(asked.first().first().toString(), u"anna&bert"_s);
}

void TestDiagnosisCard::copiesTheTextForWhoMustAct()
{
    Diagnosis diagnosis = refusedRecipient();
    QSet<QString> labels;
    for (const WhoActs who : { WhoActs::Administrator, WhoActs::Provider, WhoActs::Network }) {
        diagnosis.whoActs = who;
        QApplication::clipboard()->clear();
        m_card->show(diagnosis, {});
        QVERIFY(shown("copyLetter"));
        labels += shown("copyLetter")->text();
        shown("copyLetter")->click();
        QCOMPARE(QApplication::clipboard()->text(), DiagnosisWords::explain(diagnosis).letter);
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
    }
    QCOMPARE(labels.size(), 3);
    for (const WhoActs who : { WhoActs::User, WhoActs::Nobody }) {
        diagnosis.whoActs = who;
        m_card->show(diagnosis, {});
        QVERIFY(!shown("copyLetter"));
    }
}

void TestDiagnosisCard::leadsToTheLineThatProvesIt()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.evidence = 0; // the very first line is one, too
    m_card->show(diagnosis, {});
    QSignalSpy asked(m_card.get(), &DiagnosisCard::evidenceRequested);
    QVERIFY(shown("showEvidence"));
    shown("showEvidence")->click();
    QCOMPARE(asked.first().first().toLongLong(), 0);
}

void TestDiagnosisCard::waitsOnlyWhereWaitingHelps()
{
    Diagnosis diagnosis = refusedRecipient();
    Remedies remedies;
    remedies.canTryAgain = true;
    diagnosis.parameters.wait = 58s;
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("tryAgain") && !shown("wait"));
    diagnosis.waitingHelps = true;
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("tryAgain") && shown("wait"));
    QVERIFY2(shown("wait")->text().contains(u"58 s"_s), qPrintable(shown("wait")->text()));
    diagnosis.parameters.wait = 24h;
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("tryAgain") && !shown("wait"));
    diagnosis.parameters.wait.reset();
    m_card->show(diagnosis, remedies);
    QVERIFY(shown("tryAgain") && !shown("wait"));
    diagnosis.parameters.wait = 58s;
    remedies.canTryAgain = false;
    m_card->show(diagnosis, remedies);
    QVERIFY(!shown("tryAgain") && !shown("wait"));
}

void TestDiagnosisCard::triesAgainAfterTheWaitThatWasAskedFor()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.waitingHelps = true;
    diagnosis.parameters.wait = 2s;
    Remedies remedies;
    remedies.canTryAgain = true;
    m_card->show(diagnosis, remedies);
    QSignalSpy asked(m_card.get(), &DiagnosisCard::tryAgainRequested);
    shown("wait")->click();
    QTRY_VERIFY(shown("wait")->text().contains(u"1 s"_s));
    QCOMPARE(asked.size(), 0);
    shown("tryAgain")->click(); // usable at once all the same
    QCOMPARE(asked.size(), 1);
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(!shown("wait"));
    QVERIFY(shown("tryAgain"));
}

void TestDiagnosisCard::unfoldsDetailsForWhoKnowsMailServers()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.confidence = Confidence::Fallback;
    diagnosis.alsoAt = { { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit } };
    m_card->show(diagnosis, {});
    QSignalSpy unfolded(m_card.get(), &DiagnosisCard::unfolded);
    shown("details")->click();
    QCOMPARE(unfolded.size(), 1);
    QString said;
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        if (label->isVisible())
            said += label->text() + u'\n';
    }
    for (const QString &fact : { u"mail.example.org:587"_s, u"mail.example.org:465"_s, u"rcpt-to"_s,
             u"recipient-unknown"_s, u"read by its code alone"_s })
        QVERIFY2(said.contains(fact), qPrintable(fact));
    QCOMPARE(shown<QPlainTextEdit>("replyLines")->toPlainText(), u"550 5.1.1 No such user"_s);
}

void TestDiagnosisCard::keepsLongRepliesInTheDetails()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.reply.lines.clear();
    for (int line = 0; line < 1000; ++line)
        diagnosis.reply.lines += u"550-line %1\u0007"_s.arg(line);
    m_card->show(diagnosis, {});
    QVERIFY(m_card->quotation().contains(u"line 0"_s));
    QVERIFY(!m_card->quotation().contains(u"line 4"_s));
    QVERIFY(!m_card->quotation().contains(u'\u0007'));
    shown("details")->click();
    QVERIFY(shown<QPlainTextEdit>("replyLines")->toPlainText().contains(u"line 999"_s));
}

void TestDiagnosisCard::foldsToItsTitle()
{
    m_card->show(refusedRecipient(), {});
    QVERIFY(!shown<QToolButton>("fold"));
    const int height = m_card->sizeHint().height();
    m_card->setFold(DiagnosisCard::Fold::Closed);
    QVERIFY(m_card->sizeHint().height() < height / 2);
    QVERIFY(shownButtons().isEmpty());
    QVERIFY(!m_card->title().isEmpty());
    QSignalSpy unfolded(m_card.get(), &DiagnosisCard::unfolded);
    shown<QToolButton>("fold")->click();
    QCOMPARE(unfolded.size(), 1);
    QVERIFY(!m_card->isFolded());
    QVERIFY(!m_card->steps().isEmpty() && !m_card->text().isEmpty());
}

void TestDiagnosisCard::namesEveryButtonForScreenReaders()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.evidence = 3;
    diagnosis.waitingHelps = true;
    diagnosis.parameters.wait = 58s;
    Remedies remedies;
    remedies.canTryAgain = remedies.canTypeServers = true;
    m_card->show(diagnosis, remedies);
    m_card->setFold(DiagnosisCard::Fold::Open);
    for (const QAbstractButton *button : m_card->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
            qPrintable(button->objectName()));
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
    }
}

void TestDiagnosisCard::wrapsItsButtonsWhereTheyDoNotFit()
{
    Diagnosis diagnosis = refusedRecipient();
    diagnosis.whoActs = WhoActs::Administrator;
    diagnosis.evidence = 3;
    diagnosis.parameters.url = u"https://a-rather-long-name.support.example.net/"_s;
    Remedies remedies;
    remedies.canTryAgain = remedies.canTypeServers = true;
    remedies.localPart = u"anna"_s;
    for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        m_card->setLayoutDirection(direction);
        m_card->show(diagnosis, remedies);
        m_card->resize(420, m_card->heightForWidth(420));
        QSet<int> lines;
        QCoreApplication::sendPostedEvents();
        for (const QPushButton *button : m_card->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            lines += button->y();
            const QRect place(button->mapTo(m_card.get(), QPoint()), button->size());
            QVERIFY2(m_card->rect().contains(place), qPrintable(button->text()));
        }
        QVERIFY(lines.size() > 1);
    }
}

QTEST_MAIN(TestDiagnosisCard)
#include "tst_diagnosiscard.moc"
