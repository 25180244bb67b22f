// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchbench.h"
#include "ownsettings.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

namespace {

const QString oneAccount = u"email;password\nanna@example.org;right\n"_s;
const QString another = u"email;password\nbert@example.org;right\n"_s;

/// The process ends, as it does behind main().
bool endsByClosing(QWidget &window)
{
    QTimer::singleShot(0, &window, &QWidget::close);
    QTimer::singleShot(10'000, &window, [] { QCoreApplication::exit(1); });
    return QCoreApplication::exec() == 0;
}

/// With a result that nobody has saved.
struct FinishedBench : BatchBench {
    FinishedBench()
    {
        paste(oneAccount);
        press(Qt::Key_Space);
        (void)QTest::qWaitFor([this] { return isFinished(); });
    }
};

} // namespace

/// What becomes of a result that was not saved.
class tst_BatchResult : public QObject {
    Q_OBJECT

    OwnSettings m_folder;

private slots:
    void namesItsColumnsAsTheTableOfTheTerminalDoes()
    {
        BatchBench bench;
        const auto heading = [&bench](int column) {
            return bench.table()->headerData(column, Qt::Horizontal).toString();
        };
        QCOMPARE(heading(BatchTableModel::Verdict), u"Verdict"_s);
        QCOMPARE(heading(BatchTableModel::Trouble), u"What is wrong"_s);
        QCOMPARE(heading(BatchTableModel::Outgoing), u"Outgoing"_s);
        QCOMPARE(heading(BatchTableModel::Time), u"Time"_s);
    }

    void asksBeforeItClosesWhileSomethingRuns()
    {
        BatchBench bench;
        bench.host.silentPorts = { 25, 465, 587, 2525, 993, 143, 995, 110 };
        bench.paste(u"address\na@example.org\n"_s);
        bench.press(Qt::Key_Space);
        QTRY_COMPARE(bench.cell(0, BatchTableModel::Verdict), u"Checking..."_s);
        bench.batch->close();
        auto *box = bench.batch->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(bench.batch->isVisible());
        QTest::keyClick(box, Qt::Key_Escape); // keeps checking
        QCOMPARE(bench.cell(0, BatchTableModel::Verdict), u"Checking..."_s);
        QTRY_VERIFY(!bench.batch->findChild<QMessageBox *>());
        bench.batch->close();
        bench.answer(QMessageBox::DestructiveRole);
        QTRY_VERIFY(!bench.window.findChild<BatchWindow *>());
    }

    void asksBeforeTheWindowCloses_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("keep") << int(QMessageBox::RejectRole) << false;
        QTest::newRow("discard") << int(QMessageBox::DestructiveRole) << true;
    }
    void asksBeforeTheWindowCloses()
    {
        QFETCH(int, role);
        QFETCH(bool, isClosed);
        FinishedBench bench;
        QVERIFY(!bench.batch->close());
        QVERIFY(bench.batch->isVisible());
        bench.answer(QMessageBox::ButtonRole(role));
        QTRY_VERIFY(!bench.window.findChild<QMessageBox *>());
        QTRY_COMPARE(bench.batch.isNull(), isClosed);
    }

    void asksOnEscapeToo()
    {
        FinishedBench bench;
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.batch->isVisible() && bench.question());
    }

    void asksBeforeAnotherListComes()
    {
        FinishedBench bench;
        bench.paste(another);
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"anna@example.org"_s);
        bench.answer(QMessageBox::RejectRole);
        QTRY_VERIFY(!bench.question());
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"anna@example.org"_s);
        bench.find<QPushButton>("pasteList")->click();
        bench.answer(QMessageBox::DestructiveRole);
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"bert@example.org"_s);
        QTRY_VERIFY(!bench.question());
        QVERIFY(bench.batch->close()); // of this one there is no result
    }

    void goesOnWhenItIsSaved()
    {
        FinishedBench bench;
        bench.paste(another);
        bench.answer(QMessageBox::AcceptRole);
        auto *dialog = bench.batch->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder.filePath(u"result.csv"_s);
        emit dialog->fileSelected(m_folder.filePath(u"no/such/folder.csv"_s));
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"anna@example.org"_s);
        emit dialog->fileSelected(path);
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"bert@example.org"_s);
        QVERIFY(QFile::exists(path));
    }

    void asksNothingOfWhatIsSaved()
    {
        FinishedBench bench;
        bench.batch->saveResultTo(m_folder.filePath(u"saved.html"_s));
        QVERIFY(bench.batch->close());
    }

    void keepsTheMainWindowOpenWhileItAsks()
    {
        FinishedBench bench;
        QVERIFY(!bench.window.close());
        QVERIFY(bench.window.isVisible() && bench.question());
        QVERIFY(!bench.window.close()); // asked once
        QCOMPARE(bench.batch->findChildren<QMessageBox *>().size(), 1);
        bench.answer(QMessageBox::DestructiveRole);
        QTRY_VERIFY(!bench.batch);
        QVERIFY(endsByClosing(bench.window));
    }

    void closesWithTheMainWindow()
    {
        BatchBench bench;
        bench.paste(oneAccount);
        QVERIFY(endsByClosing(bench.window));
        QTRY_VERIFY(!bench.batch);
    }
};

QTEST_MAIN(tst_BatchResult)
#include "tst_batchresult.moc"
