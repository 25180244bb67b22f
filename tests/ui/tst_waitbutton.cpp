// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/waitbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portwright;
using namespace std::chrono_literals;

class TestWaitButton : public QObject {
    Q_OBJECT

private slots:
    void saysHowLongIsLeft();
    void setsOffWhenTheWaitIsOver();
    void startsNothingThatNobodyPressed();
    void stopsWaitingWhenPressedOnceMore();
    void staysAwayWhereNobodyWouldSitAndWait();
    void namesItselfOnce();

private:
    WaitButton m_button;
};

void TestWaitButton::saysHowLongIsLeft()
{
    m_button.start(58s);
    QVERIFY2(m_button.text().contains(u"58 s"_s), qPrintable(m_button.text()));
    m_button.start(300s);
    QVERIFY2(m_button.text().contains(u"5 min"_s), qPrintable(m_button.text()));
    const QString waitingToBePressed = m_button.text();
    m_button.click();
    QVERIFY(m_button.text() != waitingToBePressed);
    QVERIFY(m_button.text().contains(u"5 min"_s));
}

void TestWaitButton::setsOffWhenTheWaitIsOver()
{
    QSignalSpy elapsed(&m_button, &WaitButton::elapsed);
    m_button.start(1s);
    m_button.click();
    QCOMPARE(elapsed.size(), 0);
    QTRY_COMPARE(elapsed.size(), 1);
    QVERIFY(m_button.isHidden());
}

void TestWaitButton::startsNothingThatNobodyPressed()
{
    QSignalSpy elapsed(&m_button, &WaitButton::elapsed);
    m_button.start(1s);
    QVERIFY(!m_button.isHidden());
    QTRY_VERIFY(m_button.isHidden());
    QCOMPARE(elapsed.size(), 0);
}

void TestWaitButton::stopsWaitingWhenPressedOnceMore()
{
    QSignalSpy elapsed(&m_button, &WaitButton::elapsed);
    m_button.start(1s);
    m_button.click();
    QVERIFY(m_button.isChecked());
    m_button.click();
    QVERIFY(!m_button.isChecked());
    QTRY_VERIFY(m_button.isHidden());
    QCOMPARE(elapsed.size(), 0);
}

void TestWaitButton::staysAwayWhereNobodyWouldSitAndWait()
{
    for (const std::optional<std::chrono::seconds> &wait : { std::optional<std::chrono::seconds>(),
             std::optional<std::chrono::seconds>(0s), std::optional<std::chrono::seconds>(24h) }) {
        m_button.start(10s);
        m_button.start(wait);
        QVERIFY(m_button.isHidden());
    }
}

void TestWaitButton::namesItselfOnce()
{
    m_button.start(10s);
    const QString name = m_button.accessibleName();
    QVERIFY(!name.isEmpty());
    m_button.click();
    QCOMPARE(m_button.accessibleName(), name); // else a screen reader speaks every second
}

QTEST_MAIN(TestWaitButton)
#include "tst_waitbutton.moc"
