// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchbench.h"
#include "ownsettings.h"
#include "support/stubbornkeychain.h"
#include "ui/setupwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

namespace {

const QString mixedList = u"email;password;smtp host\n"
                          "anna@example.org;right;\n"
                          "bert@example.org;wrong;mail.example.org\n"
                          "carla@nowhere.example;right;\n"
                          "nobody;x;\n"
                          "anna@example.org;right;\n"_s;

} // namespace

class tst_BatchWindow : public QObject {
    Q_OBJECT

    OwnSettings m_settings;

private slots:
    void cleanup() { QSettings().clear(); }

    void showsWhatItUnderstoodBeforeAnythingIsAsked()
    {
        BatchBench bench;
        bench.paste(mixedList);
        QCOMPARE(bench.table()->rowCount(), 5);
        QCOMPARE(bench.cell(0, BatchTableModel::Number), u"2"_s);
        QCOMPARE(bench.cell(0, BatchTableModel::Verdict), u"Waiting"_s);
        QCOMPARE(bench.cell(3, BatchTableModel::Number), u"5"_s);
        QCOMPARE(bench.cell(3, BatchTableModel::Verdict), u"Not tried"_s);
        QVERIFY(bench.cell(3, BatchTableModel::Trouble).contains(u'@'));
        QVERIFY(bench.cell(4, BatchTableModel::Trouble).contains(u"row 2"_s));
        const QString understood = bench.find<QLabel>("batchUnderstood")->text();
        QVERIFY2(understood.contains(u"check: 3."_s), qPrintable(understood));
        QVERIFY(understood.contains(u"outgoing server (\"smtp host\")"_s));
        QVERIFY(bench.host.drivers.asked.isEmpty());
        QVERIFY(!bench.find<QProgressBar>("")->isVisible());
    }

    void checksAllByKeyboard()
    {
        BatchBench bench;
        bench.paste(mixedList);
        QVERIFY(bench.find<QPushButton>("startBatch")->hasFocus());
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(bench.isFinished());
        QCOMPARE(bench.cell(0, BatchTableModel::Verdict), u"Works"_s);
        QCOMPARE(bench.cell(0, BatchTableModel::Outgoing), u"mail.example.org:587"_s);
        QCOMPARE(bench.cell(0, BatchTableModel::Incoming), u"mail.example.org:993"_s);
        QCOMPARE(bench.cell(1, BatchTableModel::Verdict), u"Sign-in refused"_s);
        QVERIFY(!bench.cell(1, BatchTableModel::Trouble).isEmpty());
        const QString why
            = bench.table()->index(1, BatchTableModel::Trouble).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.section(u'\n', 1).contains(u"5.7.8"_s), qPrintable(why)); // the server's words
        QCOMPARE(bench.cell(2, BatchTableModel::Verdict), u"Nothing found"_s);
        for (int row = 0; row < 4; ++row) {
            const QVariant icon
                = bench.table()->index(row, BatchTableModel::Verdict).data(Qt::DecorationRole);
            QVERIFY(!icon.value<QIcon>().isNull());
        }
        const QString state = bench.find<QLabel>("batchState")->text();
        QVERIFY2(state.startsWith(u"3 of 3 checked. Working: 1, with problems: 2."_s),
            qPrintable(state));
    }

    void filtersByKindAndByText()
    {
        BatchBench bench;
        bench.paste(mixedList);
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(bench.isFinished());
        bench.press(Qt::Key_H, Qt::AltModifier);
        QVERIFY(bench.find<QComboBox>("batchShown")->hasFocus());
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.table()->rowCount(), 4);
        bench.press(Qt::Key_I, Qt::AltModifier);
        QTest::keyClicks(bench.find<QLineEdit>("batchText"), u"bert"_s);
        QCOMPARE(bench.table()->rowCount(), 1);
        bench.find<QLineEdit>("batchText")->clear();
        bench.find<QComboBox>("batchShown")->setCurrentIndex(2);
        QCOMPARE(bench.table()->rowCount(), 1);
        QCOMPARE(bench.cell(0, BatchTableModel::Address), u"anna@example.org"_s);
    }

    void sortsByNumbersAsNumbers()
    {
        BatchBench bench;
        QString list = u"address\n"_s;
        for (int i = 0; i < 12; ++i)
            list += u"a%1@example.org\n"_s.arg(i);
        bench.paste(list);
        bench.find<QTreeView>("batchTable")
            ->sortByColumn(BatchTableModel::Number, Qt::DescendingOrder);
        QCOMPARE(bench.cell(0, BatchTableModel::Number), u"13"_s);
        QCOMPARE(bench.cell(11, BatchTableModel::Number), u"2"_s);
    }

    void copiesTheRowsThatAreSelected()
    {
        BatchBench bench;
        bench.paste(mixedList);
        auto *table = bench.find<QTreeView>("batchTable");
        table->setFocus();
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith(u"2\tanna@example.org\tWaiting"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"right"_s));
        bench.paste(u"address\n=cmd@example.org\n"_s);
        table->setFocus();
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"2\t'=cmd@example.org\t"_s));
    }

    void stopsAtOnceByEscapeAndGoesOn()
    {
        BatchBench bench;
        bench.host.silentPorts = { 25, 465, 587, 2525, 993, 143, 995, 110 };
        bench.paste(u"address\na@example.org\nb@example.org\nc@example.org\n"_s);
        bench.press(Qt::Key_Space);
        QTRY_COMPARE(bench.cell(1, BatchTableModel::Verdict), u"Checking..."_s);
        QVERIFY(!bench.find<QPushButton>("openList")->isEnabled());
        QElapsedTimer clock;
        clock.start();
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.cell(1, BatchTableModel::Verdict), u"Waiting"_s);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(bench.batch->isVisible());
        QVERIFY(bench.find<QPushButton>("openList")->isEnabled());
        bench.host.silentPorts.clear();
        auto *start = bench.find<QPushButton>("startBatch");
        QCOMPARE(start->text(), u"&Go on"_s);
        start->setFocus();
        bench.press(Qt::Key_Space);
        QTRY_COMPARE(start->text(), u"Check all &again"_s);
        bench.press(Qt::Key_Space);
        bench.answer(QMessageBox::RejectRole); // keeps what was found
        QVERIFY(bench.isFinished());
        bench.press(Qt::Key_Space);
        bench.answer(QMessageBox::DestructiveRole);
        QVERIFY(!bench.isFinished());
        QTRY_VERIFY(bench.isFinished());
        bench.press(Qt::Key_Escape);
        bench.answer(QMessageBox::DestructiveRole); // nothing was saved
        QTRY_VERIFY(!bench.batch);
    }

    void opensOneAccountInFull()
    {
        BatchBench bench;
        bench.paste(mixedList);
        auto *table = bench.find<QTreeView>("batchTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.model.addressText(), u"bert@example.org"_s);
        QCOMPARE(bench.model.password(), Secret("wrong"));
        QCOMPARE(bench.model.outgoing().host, u"mail.example.org"_s);
        QVERIFY(!bench.model.incoming().isKnown);
        QVERIFY(bench.controller.check());
        auto *wizard = bench.window.findChild<SetupWizard *>();
        QTRY_COMPARE(wizard->step(), Step::Settings);
        QCOMPARE(bench.controller.phase(Half::Outgoing), HalfCheck::Phase::SignInRefused);
    }

    void opensARowInFullWithItsPasswordFromTheKeychain()
    {
        StubbornKeychain keychain;
        BatchBench bench;
        bench.host.keychain = &keychain;
        keychain.write(u"bert@example.org"_s, Secret("right"), this, [](const KeychainAnswer &) {});
        bench.paste(u"address;keychain\nbert@example.org;yes\ncarla@example.org;yes\n"_s);
        auto *table = bench.find<QTreeView>("batchTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *wizard = bench.window.findChild<SetupWizard *>();
        QTRY_COMPARE(wizard->step(), Step::Settings);
        QCOMPARE(bench.model.addressText(), u"bert@example.org"_s);
        QCOMPARE(bench.controller.phase(Half::Outgoing), HalfCheck::Phase::SignedIn);
        // The other one's is not there: the person is asked for it.
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(wizard->step(), Step::Account);
        QCOMPARE(bench.model.addressText(), u"carla@example.org"_s);
        QVERIFY(bench.model.password().isEmpty());
        QVERIFY(!bench.controller.check());
    }

    void givesNoPasswordToAnotherAddress()
    {
        StubbornKeychain keychain;
        keychain.write(u"bert@example.org"_s, Secret("right"), this, [](const KeychainAnswer &) {});
        BatchBench bench;
        bench.host.keychain = &keychain;
        bench.paste(u"address;keychain\nbert@example.org;bert@example.org\n"_s);
        auto *table = bench.find<QTreeView>("batchTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        bench.model.setAddressText(u"bert@example.com"_s); // before the keychain answers
        QTRY_VERIFY(!bench.controller.book()->isAskingForPassword());
        QVERIFY(bench.model.password().isEmpty());
        QVERIFY(!bench.controller.check());
    }

    void opensNoRowInFullThatCannotBeChecked()
    {
        BatchBench bench;
        bench.paste(mixedList);
        auto *table = bench.find<QTreeView>("batchTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, 0));
        QVERIFY(!bench.find<QPushButton>("openAccount")->isEnabled());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!bench.controller.check());
    }

    void saysWhatIsWrongWithAList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("part");
        QTest::newRow("no addresses") << u"name;password\nx;y\n"_s << u"name, password"_s;
        QTest::newRow("open quote") << u"address\n\"anna@example.org\n"_s << u"Row 2"_s;
        QTest::newRow("nothing") << u" \n"_s << u"no account"_s;
    }
    void saysWhatIsWrongWithAList()
    {
        QFETCH(QString, list);
        QFETCH(QString, part);
        BatchBench bench;
        bench.paste(list);
        QVERIFY2(bench.fault().contains(part), qPrintable(bench.fault()));
        QVERIFY(!bench.find<QPushButton>("startBatch")->isEnabled());
        bench.paste(mixedList);
        QVERIFY(bench.fault().isEmpty());
    }

    void takesAFileThatIsDropped()
    {
        const QString path = m_settings.filePath(u"list.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(mixedList.toUtf8()) > 0);
        file.close();
        BatchBench bench;
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(
            QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.batch, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.batch, &drop);
        QCOMPARE(bench.table()->rowCount(), 5);
        bench.batch->openFile(m_settings.filePath(u"missing.csv"_s));
        QVERIFY(bench.fault().contains(u"missing.csv"_s));
    }

    void savesTheResultWithoutPasswords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("table") << u"result.csv"_s;
        QTest::newRow("page") << u"result.html"_s;
    }
    void savesTheResultWithoutPasswords()
    {
        QFETCH(QString, name);
        BatchBench bench;
        bench.paste(u"address;password\nanna@example.org;sesame\nnobody;sesame\n"_s);
        QVERIFY(!bench.find<QPushButton>("exportBatch")->isEnabled());
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(bench.isFinished());
        bench.batch->saveResultTo(m_settings.filePath(u"no/folder/"_s + name));
        QVERIFY(bench.fault().contains(u"could not be saved"_s));
        bench.batch->saveResultTo(m_settings.filePath(name));
        QVERIFY(bench.fault().isEmpty());
        QFile file(m_settings.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("anna@example.org") && content.contains("nobody"));
        QVERIFY(!content.contains("sesame"));
    }

    void remembersItsLayout()
    {
        {
            BatchBench bench;
            bench.paste(mixedList);
            bench.find<QTreeView>("batchTable")->setColumnWidth(BatchTableModel::Address, 123);
            bench.batch->close();
        }
        BatchBench bench;
        QCOMPARE(bench.find<QTreeView>("batchTable")->columnWidth(BatchTableModel::Address), 123);
    }

    void stopsBeforeTheEngineGoes()
    {
        BatchBench bench;
        bench.host.silentPorts = { 25, 465, 587, 2525, 993, 143, 995, 110 };
        bench.paste(u"address\na@example.org\n"_s);
        bench.press(Qt::Key_Space);
        QTRY_COMPARE(bench.cell(0, BatchTableModel::Verdict), u"Checking..."_s);
        bench.controller.stopPractice();
        QCOMPARE(bench.cell(0, BatchTableModel::Verdict), u"Waiting"_s);
    }

    void aThousandRowsStaySmooth()
    {
        BatchBench bench;
        QString list = u"address;password\n"_s;
        for (int i = 0; i < 1000; ++i) {
            const QString domain = u"d%1.example"_s.arg(i);
            list += u"a@%1;right\n"_s.arg(domain);
            bench.host.dns.addresses.insert(u"mail."_s + domain, { u"192.0.2.3"_s });
        }
        bench.paste(list);
        QCOMPARE(bench.table()->rowCount(), 1000);
        auto *table = bench.find<QTreeView>("batchTable");
        table->sortByColumn(BatchTableModel::Verdict, Qt::AscendingOrder); // rows move as they end
        bench.press(Qt::Key_Space);
        // The longest that the window was not there for a person.
        QElapsedTimer clock;
        clock.start();
        qint64 longest = 0;
        QTimer beat;
        connect(
            &beat, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        beat.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished(), 120'000);
        QCOMPARE(bench.cell(0, BatchTableModel::Verdict), u"Works"_s);
        QCOMPARE(bench.cell(999, BatchTableModel::Verdict), u"Works"_s);
        qInfo("longest pause: %lld ms", longest);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    }

    void everyControlHasANameAndAKeyOfItsOwn_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("no list") << 0;
        QTest::newRow("a list") << 1;
        QTest::newRow("checking") << 2;
        QTest::newRow("stopped") << 3;
        QTest::newRow("finished") << 4;
    }
    void everyControlHasANameAndAKeyOfItsOwn()
    {
        QFETCH(int, state);
        BatchBench bench;
        if (state == 2 || state == 3)
            bench.host.silentPorts = { 25, 465, 587, 2525, 993, 143, 995, 110 };
        if (state > 0)
            bench.paste(mixedList);
        if (state > 1)
            bench.press(Qt::Key_Space);
        if (state == 2 || state == 3)
            QTRY_COMPARE(bench.cell(0, BatchTableModel::Verdict), u"Checking..."_s);
        if (state == 3)
            bench.press(Qt::Key_Escape);
        if (state == 4)
            QTRY_VERIFY(bench.isFinished());
        QSet<QKeySequence> keys;
        for (const QAbstractButton *button : bench.batch->findChildren<QPushButton *>()) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            QVERIFY2(!key.isEmpty(), qPrintable(button->text()));
            QVERIFY2(!keys.contains(key), qPrintable(button->text()));
            keys.insert(key);
        }
        for (const QLabel *label : bench.batch->findChildren<QLabel *>()) {
            if (!label->buddy())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(label->text());
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(label->text()));
            keys.insert(key);
        }
        QVERIFY(!bench.find<QTreeView>("batchTable")->accessibleName().isEmpty());
        QVERIFY(!bench.find<QProgressBar>("")->accessibleName().isEmpty());
    }
};

QTEST_MAIN(tst_BatchWindow)
#include "tst_batchwindow.moc"
