// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/servicepanel.h"
#include "wizardbench.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace portwright;

/// "About this server" on the page of the settings, as a person uses it.
class ServicePanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::WizardBench> m_bench;

    void reachSettings()
    {
        m_bench->practise("all-fine");
        m_bench->click("next");
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->wizard()->step(), Step::Settings, 10'000);
    }
    /// The first try is over, and others go on.
    void measureOnce()
    {
        reachSettings();
        m_bench->click("aboutServer");
        auto *measure = m_bench->find<QPushButton>("measure");
        QTRY_VERIFY_WITH_TIMEOUT(measure->isEnabled(), 10'000);
        measure->click();
        auto *progress = m_bench->find<QProgressBar>("measuring");
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() >= 1, 10'000);
    }
    [[nodiscard]] QStringList answers() const
    {
        QStringList texts;
        for (const QLabel *label : m_bench->wizard()->findChildren<QLabel *>(u"serviceAnswer"_s)) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    [[nodiscard]] QString answerTo(const QString &question) const
    {
        for (const QLabel *label : m_bench->wizard()->findChildren<QLabel *>(u"serviceAnswer"_s)) {
            if (label->accessibleName() == question)
                return label->text();
        }
        return {};
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WizardBench>();
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }

    void isFoldedUntilItIsAskedFor()
    {
        reachSettings();
        QVERIFY(answers().isEmpty());
        auto *unfold = m_bench->find<QPushButton>("aboutServer");
        QVERIFY(unfold);
        unfold->setFocus();
        QTest::keyClick(unfold, Qt::Key_Space);
        QTRY_VERIFY(answers().size() > 10);
        QCOMPARE(answerTo(u"Asked several times"_s), u"Not measured yet"_s);
        QVERIFY(answerTo(u"Largest message"_s).contains(u"SIZE 250000000"_s));
        QTest::keyClick(unfold, Qt::Key_Space);
        QVERIFY(answers().isEmpty());
    }

    void everyAnswerHasItsQuestionAndThePageCanBeTurnedByKeyboard()
    {
        reachSettings();
        m_bench->click("aboutServer");
        for (const QLabel *label : m_bench->wizard()->findChildren<QLabel *>(u"serviceAnswer"_s)) {
            QVERIFY(!label->accessibleName().isEmpty());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        auto *unfold = m_bench->find<QPushButton>("aboutServer");
        unfold->setFocus();
        const auto *area = m_bench->find<QScrollArea>();
        QVERIFY(area);
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(0);
        QTest::keyClick(unfold, Qt::Key_PageDown);
        QVERIFY(area->verticalScrollBar()->value() > 0);
    }

    void tabReachesEveryAnswer()
    {
        reachSettings();
        m_bench->click("aboutServer");
        QTRY_VERIFY(answers().size() > 10);
        m_bench->find<QPushButton>("copyAbout")->setFocus();
        QSet<const QWidget *> reached;
        for (qsizetype i = 0; i < answers().size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const QLabel *label : m_bench->wizard()->findChildren<QLabel *>(u"serviceAnswer"_s))
            QVERIFY2(reached.contains(label) || !label->isVisible(),
                qPrintable(label->accessibleName()));
    }

    void copiesAll()
    {
        reachSettings();
        m_bench->click("aboutServer");
        QTRY_VERIFY(answers().size() > 10);
        m_bench->click("copyAbout");
        const QString copied = QApplication::clipboard()->text();
        for (const QString &answer : answers())
            QVERIFY2(copied.contains(answer.section(u'\n', 0, 0)), qPrintable(answer));
    }

    void measuresFiveTimesByKeyboard()
    {
        reachSettings();
        const int signIns = m_bench->signIns();
        m_bench->click("aboutServer");
        auto *measure = m_bench->find<QPushButton>("measure");
        QTRY_VERIFY_WITH_TIMEOUT(measure->isEnabled(), 10'000);
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_Space);
        auto *stop = m_bench->find<QPushButton>("stopMeasuring");
        QVERIFY(stop);
        QVERIFY(stop->hasFocus());
        QVERIFY(!measure->isVisible());
        QVERIFY(m_bench->find<QProgressBar>("measuring")->maximum() >= 10);
        QTRY_VERIFY_WITH_TIMEOUT(measure->isVisible(), 60'000);
        QVERIFY(measure->hasFocus());
        QVERIFY(!m_bench->shows<QProgressBar>());
        QVERIFY(answerTo(u"Asked several times"_s).contains(u"5 of 5 tries answered"_s));
        QCOMPARE(m_bench->signIns(), signIns);
        QVERIFY(m_bench->controller()->serviceFacts().endpoints.constFirst().steadiness);
    }

    void stopsAtOnceAndKeepsWhatWasMeasured()
    {
        measureOnce();
        QTest::keyClick(m_bench->find<QPushButton>("stopMeasuring"), Qt::Key_Space);
        QVERIFY(m_bench->find<QPushButton>("measure")->isVisible());
        QVERIFY(answerTo(u"Asked several times"_s).contains(u"1 of 1 tries answered"_s));
    }

    void anotherCheckEndsTheMeasurementAndForgetsIt()
    {
        measureOnce();
        m_bench->controller()->startCheck();
        QVERIFY(answers().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->controller()->isChecking(), 10'000);
        m_bench->click("aboutServer");
        QCOMPARE(answerTo(u"Asked several times"_s), u"Not measured yet"_s);
        QVERIFY(!m_bench->shows<QProgressBar>());
    }

    void theEngineMayGoWhileItMeasures()
    {
        measureOnce();
        m_bench->controller()->stopPractice();
        QVERIFY(!m_bench->controller()->check());
        QVERIFY(answers().isEmpty());
    }
};

QTEST_MAIN(ServicePanelTest)
#include "tst_servicepanel.moc"
