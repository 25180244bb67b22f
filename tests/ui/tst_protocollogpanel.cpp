// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/transcript.h"
#include "ui/panels/logdelegate.h"
#include "ui/panels/logview.h"
#include "ui/panels/protocollogpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
#include <sys/resource.h>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

const QString outgoing = u"mail.example.org:587"_s;
const QString other = u"mail.example.org:465"_s;

void say(Transcript &transcript, int count)
{
    for (int i = 0; i < count; ++i)
        transcript.append(i % 2 ? outgoing : other, Direction::Server, false,
            u"250-line %1"_s.arg(transcript.nextIndex()));
}

/// Lets this process write no file longer than `bytes` while it lives: a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before {};
    void (*m_handler)(int) = SIG_DFL;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProtocolLogPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsLinesAsTheyAreSaid();
    void followsItsEndUntilScrolledUp();
    void filtersByConnection();
    void findsTextForwardsAndBackwards();
    void losesNothingWhilePaused();
    void showsAndFramesAnEntryWhateverIsFiltered();
    void saysHowManyLinesWereDropped();
    void keepsTheReadersPlaceWhileOldLinesGo();
    void copiesTheSelectionElseEverythingShown();
    void savesAsTextOrJsonByName();
    void keepsTheOldFileWhenTheDiskIsFull();
    void survivesTheEndOfItsTranscript();
    void colourReadsOnLightAndDark_data();
    void colourReadsOnLightAndDark();
    void givesScreenReadersTheWholeLine();

private:
    [[nodiscard]] LogView *view() const { return m_panel->findChild<LogView *>(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString text(int row) const
    {
        return view()->model()->index(row, TranscriptModel::TextColumn).data().toString();
    }
    [[nodiscard]] QString labels() const
    {
        QString all;
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<ProtocolLogPanel> m_panel;
};

void ProtocolLogPanelTest::init()
{
    m_transcript = std::make_unique<Transcript>(1000);
    m_panel = std::make_unique<ProtocolLogPanel>(m_transcript.get());
    m_panel->resize(900, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ProtocolLogPanelTest::cleanup()
{
    m_panel.reset();
    m_transcript.reset();
}

void ProtocolLogPanelTest::showsLinesAsTheyAreSaid()
{
    m_transcript->append(outgoing, Direction::Server, false, u"220 hello"_s);
    m_transcript->append(outgoing, Direction::Client, true, u"EHLO [192.0.2.7]"_s);
    QTRY_COMPARE(rows(), 2);
    const auto cell = [this](int row, int column) {
        return view()->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, TranscriptModel::ConnectionColumn), outgoing);
    QCOMPARE(cell(0, TranscriptModel::ArrowColumn), u"<-"_s);
    QCOMPARE(cell(0, TranscriptModel::TextColumn), u"220 hello"_s);
    QCOMPARE(cell(1, TranscriptModel::ArrowColumn), u"~>"_s);
}

void ProtocolLogPanelTest::followsItsEndUntilScrolledUp()
{
    say(*m_transcript, 100);
    QTRY_COMPARE(rows(), 100);
    QScrollBar *scrollBar = view()->verticalScrollBar();
    QTRY_COMPARE(scrollBar->value(), scrollBar->maximum());
    const auto *newLines = view()->findChild<QPushButton *>();
    QVERIFY(!newLines->isVisible());

    scrollBar->setValue(10);
    say(*m_transcript, 42);
    QTRY_COMPARE(rows(), 142);
    QCOMPARE(scrollBar->value(), 10);
    QVERIFY(newLines->isVisible());
    QCOMPARE(newLines->text(), u"42 new lines"_s);

    QTest::mouseClick(view()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(scrollBar->value(), scrollBar->maximum());
    QVERIFY(!newLines->isVisible());
    say(*m_transcript, 10);
    QTRY_COMPARE(rows(), 152);
    QTRY_COMPARE(scrollBar->value(), scrollBar->maximum());
}

void ProtocolLogPanelTest::filtersByConnection()
{
    say(*m_transcript, 10);
    QTRY_COMPARE(rows(), 10);
    auto *connections = m_panel->findChild<QComboBox *>();
    QCOMPARE(connections->count(), 3);
    const int row = connections->findText(outgoing);
    connections->setCurrentIndex(row);
    emit connections->activated(row);
    QCOMPARE(rows(), 5);
    QCOMPARE(text(0), u"250-line 1"_s);
    say(*m_transcript, 2);
    QTRY_COMPARE(rows(), 6);
    connections->setCurrentIndex(0);
    emit connections->activated(0);
    QTRY_COMPARE(rows(), 12);
}

void ProtocolLogPanelTest::findsTextForwardsAndBackwards()
{
    say(*m_transcript, 30);
    QTRY_COMPARE(rows(), 30);
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *find = m_panel->findChild<QLineEdit *>();
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"LINE 2"_s);
    QCOMPARE(view()->currentIndex().row(), 2);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 20);
    QTest::keyClick(m_panel.get(), Qt::Key_F3);
    QCOMPARE(view()->currentIndex().row(), 21);
    QTest::keyClick(m_panel.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(m_panel.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex().row(), 2);
    QTest::keyClick(m_panel.get(), Qt::Key_F3, Qt::ShiftModifier); // round the end
    QCOMPARE(view()->currentIndex().row(), 29);
    find->setText(u"no such words"_s);
    QVERIFY(labels().contains(u"Not found"_s));
}

void ProtocolLogPanelTest::losesNothingWhilePaused()
{
    say(*m_transcript, 3);
    QTRY_COMPARE(rows(), 3);
    button(u"Pause"_s)->click();
    say(*m_transcript, 4);
    const auto *newLines = view()->findChild<QPushButton *>();
    QTRY_VERIFY(newLines->isVisible());
    QCOMPARE(newLines->text(), u"4 new lines"_s);
    QCOMPARE(rows(), 3);
    button(u"Pause"_s)->click();
    QTRY_COMPARE(rows(), 7);
    QVERIFY(!newLines->isVisible());
}

void ProtocolLogPanelTest::showsAndFramesAnEntryWhateverIsFiltered()
{
    say(*m_transcript, 200);
    QTRY_COMPARE(rows(), 200);
    auto *connections = m_panel->findChild<QComboBox *>();
    emit connections->activated(connections->findText(outgoing));
    button(u"Pause"_s)->click();
    say(*m_transcript, 1); // waits; of the other connection

    m_panel->showEntry(200);
    QCOMPARE(connections->currentIndex(), 0);
    QCOMPARE(view()->currentIndex().row(), 200);
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex())));
    const auto *delegate = qobject_cast<LogDelegate *>(view()->itemDelegate());
    QCOMPARE(delegate->framedEntry(), 200);
    m_panel->showEntry(3);
    QCOMPARE(view()->currentIndex().row(), 3);
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex())));

    m_transcript->setBound(10);
    m_panel->showEntry(3);
    QVERIFY(labels().contains(u"has been dropped"_s));
}

void ProtocolLogPanelTest::saysHowManyLinesWereDropped()
{
    say(*m_transcript, 1000);
    QTRY_COMPARE(rows(), 1000);
    QVERIFY(!labels().contains(u"dropped"_s));
    say(*m_transcript, 1234);
    QTRY_VERIFY(labels().contains(u"older lines were dropped"_s));
    QTRY_COMPARE(rows(), 1000);
    QVERIFY(labels().contains(QLocale().toString(1234)));
    QCOMPARE(text(0), u"250-line 1234"_s);
}

void ProtocolLogPanelTest::keepsTheReadersPlaceWhileOldLinesGo()
{
    say(*m_transcript, 1000);
    QTRY_COMPARE(rows(), 1000);
    view()->verticalScrollBar()->setValue(500);
    const QString before = text(view()->rowAt(1));
    say(*m_transcript, 100);
    QTRY_COMPARE(text(0), u"250-line 100"_s);
    QCOMPARE(text(view()->rowAt(1)), before);
}

void ProtocolLogPanelTest::copiesTheSelectionElseEverythingShown()
{
    say(*m_transcript, 3);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_panel->copyText().count(u'\n'), 3);
    view()->showRow(1);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), toPlainText(m_transcript->at(1)) + u'\n');
}

void ProtocolLogPanelTest::savesAsTextOrJsonByName()
{
    say(*m_transcript, 3);
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"log.txt"_s);
    m_panel->saveTo(plain);
    QCOMPARE(contentOf(plain), toPlainText(*m_transcript).toUtf8());
    QVERIFY(labels().contains(u"was saved"_s));

    const QString json = folder.filePath(u"log.JSON"_s);
    m_panel->saveTo(json);
    const QJsonArray entries = QJsonDocument::fromJson(contentOf(json)).array();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.last().toObject().value(u"text"_s).toString(), u"250-line 2"_s);
}

void ProtocolLogPanelTest::keepsTheOldFileWhenTheDiskIsFull()
{
    say(*m_transcript, 900);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.txt"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the log of yesterday");
    old.close();
    {
        const FullDisk disk(4096);
        m_panel->saveTo(path);
    }
    QVERIFY2(labels().contains(u"could not be saved"_s), qPrintable(labels()));
    QCOMPARE(contentOf(path), QByteArray("the log of yesterday"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    m_panel->saveTo(path);
    QCOMPARE(contentOf(path), toPlainText(*m_transcript).toUtf8());
}

void ProtocolLogPanelTest::survivesTheEndOfItsTranscript()
{
    say(*m_transcript, 30);
    QTRY_COMPARE(rows(), 30);
    m_transcript.reset();
    QCOMPARE(rows(), 0);
    QVERIFY(m_panel->copyText().isEmpty());
    Transcript next;
    m_panel->setTranscript(&next);
    next.append(outgoing, Direction::Note, false, u"again"_s);
    QTRY_COMPARE(rows(), 1);
    m_panel.reset();
}

void ProtocolLogPanelTest::colourReadsOnLightAndDark_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(35, 38, 41) << QColor(239, 240, 241);
}

void ProtocolLogPanelTest::colourReadsOnLightAndDark()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, text);
    QSet<QRgb> seen;
    for (const Direction direction :
        { Direction::Client, Direction::Server, Direction::Note, Direction::Fault }) {
        const QColor colour = LogDelegate::colour(direction, palette);
        seen.insert(colour.rgb());
        const int distance = std::abs(qGray(colour.rgb()) - qGray(ground.rgb()));
        QVERIFY2(distance > 70, qPrintable(colour.name()));
    }
    QCOMPARE(seen.size(), 4);
}

void ProtocolLogPanelTest::givesScreenReadersTheWholeLine()
{
    say(*m_transcript, 1);
    QTRY_COMPARE(rows(), 1);
    const QModelIndex line = view()->model()->index(0, TranscriptModel::TextColumn);
    QCOMPARE(line.data(Qt::AccessibleTextRole).toString(), toPlainText(m_transcript->at(0)));
    QVERIFY(!view()->accessibleName().isEmpty());
    for (const QToolButton *button :
        m_panel->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

QTEST_MAIN(ProtocolLogPanelTest)
#include "tst_protocollogpanel.moc"
