// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportbench.h"
#include "support/reports.h"
#include "ui/findings/reportpage.h"
#include "ui/panels/comparisonwindow.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/protocollogpanel.h"
#include "ui/panels/readingtable.h"
#include "ui/panels/reportwindow.h"
#include "ui/panels/savereportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace portwright;
using namespace portwright::tests;

/// Reports in the window: saved, opened, read and compared, by keyboard.
class ReportWindowTest : public ReportBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void opensAReportByMenu();
    void opensAReportThatIsDropped();
    void saysWhyAReportCannotBeOpened();
    void takesNoWordOfAFileForHtml();
    void showsEveryPartByKeyboard();
    void copiesWhatIsShown();
    void findsInTheLog();
    void goesFromADiagnosisToItsLine();
    void refersToNoLineThatIsMissing();
    void comparesWithAnother();
    void showsWhatIsTheSameOnDemand();
    void saysWhyAnotherCannotBeRead();
    void showsNothingThatRuns();
    void remembersItsPlace();
    void givesEachMnemonicOnce();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    template <typename T> [[nodiscard]] T *opened() const
    {
        const QList<T *> all = m_window->findChildren<T *>();
        return all.isEmpty() ? nullptr : all.last();
    }
};

void ReportWindowTest::opensAReportByMenu()
{
    const QString path = write(u"one.html"_s, reportPage(exampleReport()));
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *files = opened<QFileDialog>();
    QVERIFY(files);
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(opened<ReportWindow>());
    QVERIFY(opened<ReportWindow>()->windowTitle().contains(u"anna@example.org"_s));
    QTest::keyClick(opened<ReportWindow>(), Qt::Key_Escape);
    QTRY_VERIFY(!opened<ReportWindow>());
}

void ReportWindowTest::opensAReportThatIsDropped()
{
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(write(u"two.json"_s, exampleReport().toJson())) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(opened<ReportWindow>());
    QMimeData text;
    text.setText(u"words"_s);
    QDragEnterEvent other({ 10, 10 }, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!other.isAccepted());
}

void ReportWindowTest::saysWhyAReportCannotBeOpened()
{
    m_window->showReport(write(u"letter.html"_s, "Dear all"));
    auto *box = opened<QMessageBox>();
    QVERIFY(box && box->text().contains(u"no report"_s));
    QVERIFY(!opened<ReportWindow>());
}

void ReportWindowTest::takesNoWordOfAFileForHtml()
{
    const QString evil
        = u"<a href=\"https://evil.example\">Update</a>"_s + QString(1'000'000, u'x');
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"sign_ins_used"_s] = QJsonObject { { evil, u"many"_s } };
    QJsonObject document = exampleReport().document();
    document[u"check"_s] = check;
    m_window->showReport(write(u"evil.json"_s, QJsonDocument(document).toJson()));
    auto *box = opened<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(u"<a href"_s));
    QVERIFY(box->text().size() < 1000);
    QVERIFY(box->informativeText().isEmpty());
}

void ReportWindowTest::showsEveryPartByKeyboard()
{
    ReportWindow window(exampleReport());
    window.show();
    window.activateWindow();
    auto *tabs = window.findChild<QTabWidget *>(u"reportTabs"_s);
    QTRY_VERIFY(tabs->hasFocus() || tabs->isAncestorOf(QApplication::focusWidget()));
    const auto *summary = window.findChild<QTextBrowser *>(u"reportSummary"_s);
    for (const char *wanted : { "anna@example.org", "This network blocks one port", "Use 465.",
             "mail.example.org", "465", "starttls-only", "Placeholder" }) {
        const bool isThere = summary->toPlainText().contains(QString::fromLatin1(wanted));
        QCOMPARE(isThere, qstrcmp(wanted, "starttls-only") != 0 && qstrcmp(wanted, "Placeholder"));
    }
    QStringList titles;
    for (int tab = 0; tab < tabs->count(); ++tab)
        titles << tabs->tabText(tab).remove(u'&');
    QCOMPARE(titles,
        (QStringList { u"Summary"_s, u"Ports"_s, u"Who was asked"_s, u"Certificates"_s, u"DNS"_s,
            u"About the server"_s, u"Protocol log"_s }));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QCOMPARE(tabs->currentIndex(), tab);
        QVERIFY(!tabs->currentWidget()->accessibleName().isEmpty()
            || tabs->currentWidget()->objectName() == u"reportLog");
        QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    }
    tabs->setCurrentIndex(1);
    const auto *ports = qobject_cast<ReadingTable *>(tabs->currentWidget());
    QCOMPARE(ports->model()->rowCount(), 2);
    QCOMPARE(ports->model()->index(1, 4).data().toString(), u"Signed in"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void ReportWindowTest::copiesWhatIsShown()
{
    ReportWindow window(exampleReport());
    window.show();
    auto *tabs = window.findChild<QTabWidget *>(u"reportTabs"_s);
    auto *copy = window.findChild<QPushButton *>(u"copyReport"_s);
    const QStringList wanted { u"Use 465."_s, u"587"_s, u"autoconfig.example.org"_s,
        u"Example Authority"_s, u"192.0.2.7"_s, u"in the newest way"_s, u"EHLO annas-laptop"_s };
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        copy->click();
        QVERIFY2(QApplication::clipboard()->text().contains(wanted[tab]), qPrintable(wanted[tab]));
    }
}

void ReportWindowTest::findsInTheLog()
{
    ReportWindow window(exampleReport());
    window.show();
    auto *tabs = window.findChild<QTabWidget *>(u"reportTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *log = window.findChild<ProtocolLogPanel *>(u"reportLog"_s);
    auto *view = log->findChild<QTableView *>();
    QCOMPARE(view->model()->rowCount(), 3);
    auto *find = log->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"Hello"_s);
    QCOMPARE(view->currentIndex().row(), 1);
    for (const QToolButton *button : log->findChildren<QToolButton *>())
        QVERIFY(!button->isVisible() || button->text() != u"Pause");
}

void ReportWindowTest::goesFromADiagnosisToItsLine()
{
    ReportWindow window(exampleReport());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *summary = window.findChild<QTextBrowser *>(u"reportSummary"_s);
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_Tab); // to the link
    QVERIFY(summary->hasFocus());
    QTest::keyClick(summary, Qt::Key_Return);
    const auto *log = window.findChild<ProtocolLogPanel *>(u"reportLog"_s);
    const auto *view = log->findChild<QTableView *>();
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().row(), 1);
}

void ReportWindowTest::refersToNoLineThatIsMissing()
{
    const SupportReport report = with(exampleReport(), { { u"transcript"_s, QJsonObject {} } });
    QVERIFY(reportPage(exampleReport()).contains("href=\"#line-11\""));
    QVERIFY(reportPage(exampleReport()).contains("<span id=\"line-11\">"));
    QVERIFY(!reportPage(report).contains("href"));
    const ReportWindow window(report);
    QVERIFY(!window.findChild<QTextBrowser *>(u"reportSummary"_s)->toHtml().contains(u"href"_s));
}

void ReportWindowTest::comparesWithAnother()
{
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"diagnoses"_s] = QJsonArray {};
    const QString other
        = write(u"other.html"_s, reportPage(with(exampleReport(), { { u"check"_s, check } })));
    ReportWindow window(exampleReport());
    window.show();
    window.findChild<QPushButton *>(u"compareReport"_s)->click();
    auto *files = window.findChild<QFileDialog *>();
    QVERIFY(files);
    files->selectFile(other);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(window.findChild<ComparisonWindow *>());
    auto *comparison = window.findChild<ComparisonWindow *>();
    QCOMPARE(comparison->findChild<QLabel *>(u"differences"_s)->text(), u"1 difference."_s);
    const auto *table = comparison->findChild<ReadingTable *>(u"comparison"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"This network blocks one port"_s);
    comparison->findChild<QPushButton *>(u"copyComparison"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"port-blocked"_s));
    QTest::keyClick(comparison, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<ComparisonWindow *>());
    QVERIFY(window.isVisible());
}

void ReportWindowTest::showsWhatIsTheSameOnDemand()
{
    ComparisonWindow window(exampleReport(), exampleReport());
    window.show();
    QCOMPARE(
        window.findChild<QLabel *>(u"differences"_s)->text(), u"The two reports say the same."_s);
    const auto *table = window.findChild<ReadingTable *>(u"comparison"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    auto *all = window.findChild<QCheckBox *>(u"showAll"_s);
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(table->model()->rowCount() > 20);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(table->model()->rowCount(), 0);
}

void ReportWindowTest::saysWhyAnotherCannotBeRead()
{
    ReportWindow window(exampleReport());
    window.show();
    const auto *fault = window.findChild<FaultLabel *>(u"reportFault"_s);
    window.compareWith(write(u"cut.html"_s, reportPage(exampleReport()).chopped(200)));
    QVERIFY(!fault->fault().isEmpty());
    QVERIFY(!window.findChild<ComparisonWindow *>());
}

void ReportWindowTest::showsNothingThatRuns()
{
    const QString evil
        = u"<img src=\"https://evil.example/x.png\"><a href=\"https://evil.example\">"
          "<script>alert(1)</script><h1>"_s;
    const SupportReport report
        = with(exampleReport(), { { u"message"_s, QJsonObject { { u"from"_s, evil } } } });
    ReportWindow window(report);
    const auto *summary = window.findChild<QTextBrowser *>(u"reportSummary"_s);
    QVERIFY(summary->toPlainText().contains(evil)); // as text
    QCOMPARE(summary->toHtml().count(u"<a "_s), 1); // to the line of the log
    QVERIFY(!summary->toHtml().contains(u"<img"_s));
}

void ReportWindowTest::remembersItsPlace()
{
    {
        ReportWindow window(exampleReport());
        window.show();
        window.resize(700, 444);
        window.reject();
    }
    ReportWindow again(exampleReport());
    QCOMPARE(again.size(), QSize(700, 444));
}

void ReportWindowTest::givesEachMnemonicOnce()
{
    const ReportWindow report(exampleReport());
    const ComparisonWindow comparison(exampleReport(), exampleReport());
    check();
    const SaveReportDialog saving(m_controller.get());
    for (const QWidget *window :
        std::initializer_list<const QWidget *> { &report, &comparison, &saving }) {
        QStringList taken;
        const auto take = [&](const QString &text) {
            const qsizetype at = text.indexOf(u'&');
            if (at >= 0)
                taken << text.mid(at + 1, 1).toLower();
        };
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
            take(button->text());
        for (const QTabWidget *tabs : window->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        }
        const qsizetype all = taken.size();
        taken.removeDuplicates();
        QCOMPARE(taken.size(), all);
        QVERIFY(all >= 2);
    }
}

QTEST_MAIN(ReportWindowTest)
#include "tst_reportwindow.moc"
