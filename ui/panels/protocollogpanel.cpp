// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/protocollogpanel.h"

#include "ui/panels/icons.h"
#include "ui/panels/logdelegate.h"
#include "ui/panels/wholefile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace portwright {

using namespace Qt::StringLiterals;

ProtocolLogPanel::ProtocolLogPanel(Transcript *transcript, QWidget *parent)
    : QWidget(parent)
    , m_model(new TranscriptModel(this))
    , m_delegate(new LogDelegate(this))
    , m_connections(new QComboBox)
    , m_find(new QLineEdit)
    , m_pause(new QToolButton)
    , m_copy(new QToolButton)
    , m_save(new QToolButton)
    , m_findResult(new QLabel)
    , m_dropped(new QLabel)
    , m_notice(new QLabel)
    , m_view(new QTableView)
    , m_newLines(new QPushButton(m_view->viewport()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    makeToolBar();
    for (QLabel *label : { m_dropped, m_notice }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
        column->addWidget(label);
    }
    makeView();
    column->addWidget(m_view, 1);
    connectModel();
    addShortcuts();
    setTranscript(transcript);
}

void ProtocolLogPanel::makeToolBar()
{
    auto *title = new QLabel(tr("Protocol log"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    m_connections->setAccessibleName(tr("Connection shown"));
    m_connections->setToolTip(tr("Show the lines of one connection alone"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connections->setMinimumContentsLength(12);
    connect(m_connections, &QComboBox::activated, this,
        [this](int row) { filterConnection(m_connections->itemData(row).toString()); });

    m_find->setPlaceholderText(tr("Find..."));
    m_find->setAccessibleName(tr("Find in the protocol log"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::returnPressed, this, &ProtocolLogPanel::findNext);
    connect(m_find, &QLineEdit::textChanged, this,
        [this] { find(Search::Forwards, m_view->currentIndex().row()); });

    m_pause->setText(tr("&Pause"));
    m_pause->setIcon(icon(u"pause"_s));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Stop adding lines here; nothing is lost meanwhile"));
    connect(m_pause, &QToolButton::toggled, this, &ProtocolLogPanel::togglePause);
    m_copy->setText(tr("Cop&y"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy the selected lines, or every line shown"));
    connect(m_copy, &QToolButton::clicked, this, &ProtocolLogPanel::copy);
    m_save->setText(tr("Sa&ve..."));
    m_save->setIcon(icon(u"save"_s));
    m_save->setToolTip(tr("Save the whole log as text or JSON. It holds no password."));
    connect(m_save, &QToolButton::clicked, this, &ProtocolLogPanel::save);

    auto *bar = new QHBoxLayout;
    bar->addWidget(title);
    bar->addStretch();
    bar->addWidget(m_connections);
    bar->addWidget(m_find);
    bar->addWidget(m_findResult);
    for (QToolButton *button : { m_pause, m_copy, m_save }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    qobject_cast<QVBoxLayout *>(layout())->addLayout(bar);
}

void ProtocolLogPanel::makeView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Protocol log"));
    m_view->setAccessibleDescription(tr("Every line said to a server and by it, oldest first"));
    m_view->setLayoutDirection(Qt::LeftToRight); // as a protocol reads, whatever the language
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is ever measured
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProtocolLogPanel::showContextMenu);

    m_newLines->hide();
    m_newLines->setCursor(Qt::ArrowCursor);
    connect(m_newLines, &QPushButton::clicked, this, [this] {
        if (m_model->isPaused())
            m_pause->setChecked(false);
        m_following = true;
        m_view->scrollToBottom();
        showNewLines();
    });

    QScrollBar *scrollBar = m_view->verticalScrollBar();
    connect(scrollBar, &QScrollBar::rangeChanged, this, [this, scrollBar](int, int maximum) {
        if (m_following)
            scrollBar->setValue(maximum);
    });
    connect(scrollBar, &QScrollBar::valueChanged, this, [this, scrollBar](int value) {
        m_following = value >= scrollBar->maximum();
        if (m_following)
            showNewLines();
    });
    measure();
}

void ProtocolLogPanel::connectModel()
{
    connect(m_model, &TranscriptModel::connectionAdded, this,
        [this](const QString &connection) { m_connections->addItem(connection, connection); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            widen(first, last);
            if (!m_following)
                m_unseen += last - first + 1;
        });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { rowsRemoved(last - first + 1); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = true;
        m_unseen = 0;
    });
    connect(m_model, &TranscriptModel::updated, this, &ProtocolLogPanel::afterUpdate);
}

void ProtocolLogPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence::Find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    add(QKeySequence(Qt::Key_F3), [this] { findNext(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { findPrevious(); });
    auto *copyLines = new QAction(m_view); // the find field keeps its own Copy
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &ProtocolLogPanel::copy);
    m_view->addAction(copyLines);
}

void ProtocolLogPanel::setTranscript(Transcript *transcript)
{
    m_connections->clear();
    m_connections->addItem(tr("All connections"), QString());
    m_longestConnection = 0;
    m_longestText = 0;
    m_delegate->setFramedEntry(-1);
    notify({});
    m_model->setTranscript(transcript);
    measure();
    showDropped();
}

void ProtocolLogPanel::showEntry(qint64 index)
{
    m_model->showArrived();
    if (m_model->rowOf(index) < 0)
        filterConnection({});
    const int row = m_model->rowOf(index);
    if (row < 0) {
        notify(tr("This line has been dropped from the log, which keeps only the newest ones."));
        return;
    }
    notify({});
    m_delegate->setFramedEntry(index);
    showRow(row);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ProtocolLogPanel::showRow(int row)
{
    m_following = false;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_view->viewport()->update();
    showNewLines();
}

QString ProtocolLogPanel::copyText() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    QString text;
    for (const int row : rows) {
        if (const TranscriptEntry *entry = m_model->entry(row))
            text += toPlainText(*entry) + u'\n';
    }
    return text;
}

void ProtocolLogPanel::copy() { QApplication::clipboard()->setText(copyText()); }

void ProtocolLogPanel::save()
{
    const SaveQuestion question { tr("Save the protocol log"), u"portwright-log.txt"_s,
        tr("Text (*.txt)") + u";;"_s + tr("JSON (*.json)") };
    askWhereToSave(this, question, [this](const QString &path) { saveTo(path); });
}

void ProtocolLogPanel::saveTo(const QString &path)
{
    const Transcript *transcript = m_model->transcript();
    if (!transcript)
        return;
    const bool asJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const auto fault
        = writeWhole(path, asJson ? toJson(*transcript) : toPlainText(*transcript).toUtf8());
    notify(fault ? *fault : tr("The whole log was saved to \"%1\".").arg(path));
}

void ProtocolLogPanel::findNext() { find(Search::Forwards, m_view->currentIndex().row() + 1); }

void ProtocolLogPanel::findPrevious() { find(Search::Backwards, m_view->currentIndex().row() - 1); }

bool ProtocolLogPanel::matches(int row, const QString &wanted) const
{
    const TranscriptEntry *entry = m_model->entry(row);
    return entry
        && (entry->text.contains(wanted, Qt::CaseInsensitive)
            || entry->connection.contains(wanted, Qt::CaseInsensitive));
}

void ProtocolLogPanel::find(Search direction, int from)
{
    const QString wanted = m_find->text();
    const int count = m_model->rowCount();
    m_findResult->clear();
    if (wanted.isEmpty() || count == 0)
        return;
    const int step = direction == Search::Forwards ? 1 : -1;
    int row = (from + count) % count; // round the end, like every editor
    for (int looked = 0; looked < count; ++looked, row = (row + step + count) % count) {
        if (matches(row, wanted)) {
            showRow(row);
            return;
        }
    }
    m_findResult->setText(tr("Not found"));
}

void ProtocolLogPanel::togglePause()
{
    if (m_pause->isChecked())
        m_model->pause();
    else
        m_model->resume();
    showNewLines();
}

void ProtocolLogPanel::filterConnection(const QString &connection)
{
    m_connections->setCurrentIndex(std::max(0, m_connections->findData(connection)));
    m_model->setConnectionFilter(connection);
    m_view->scrollToBottom();
}

void ProtocolLogPanel::showContextMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copy->icon(), tr("&Copy"), this, &ProtocolLogPanel::copy);
    menu->addAction(tr("Select &all"), m_view, &QAbstractItemView::selectAll);
    menu->addSeparator();
    if (const TranscriptEntry *entry = m_model->entry(m_view->rowAt(where.y()))) {
        const QString connection = entry->connection;
        menu->addAction(tr("Show only %1").arg(connection).replace(u"&"_s, u"&&"_s), this,
            [this, connection] { filterConnection(connection); });
    }
    QAction *all
        = menu->addAction(tr("Show all c&onnections"), this, [this] { filterConnection({}); });
    all->setEnabled(!m_model->connectionFilter().isEmpty());
    menu->addSeparator();
    menu->addAction(m_save->icon(), tr("&Save the log..."), this, &ProtocolLogPanel::save);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

void ProtocolLogPanel::afterUpdate()
{
    if (m_following)
        m_view->scrollToBottom();
    showDropped();
    showNewLines();
}

void ProtocolLogPanel::rowsRemoved(int count)
{
    // Who reads further up keeps the lines before their eyes while older ones go.
    QScrollBar *scrollBar = m_view->verticalScrollBar();
    if (!m_following)
        scrollBar->setValue(scrollBar->value() - count);
}

void ProtocolLogPanel::showNewLines()
{
    if (m_following && !m_model->isPaused())
        m_unseen = 0;
    const qint64 count = m_unseen + m_model->waitingCount();
    m_newLines->setVisible(count > 0);
    if (count == 0)
        return;
    m_newLines->setText(tr("%Ln new lines", nullptr, int(count)));
    placeNewLinesButton();
}

void ProtocolLogPanel::placeNewLinesButton()
{
    m_newLines->adjustSize();
    const QRect room = m_view->viewport()->rect();
    m_newLines->move(room.center().x() - m_newLines->width() / 2,
        room.bottom() - m_newLines->height() - m_newLines->fontMetrics().height() / 2);
}

void ProtocolLogPanel::showDropped()
{
    const Transcript *transcript = m_model->transcript();
    const qint64 count = transcript ? transcript->droppedCount() : 0;
    m_dropped->setVisible(count > 0);
    if (count > 0)
        m_dropped->setText(tr("%Ln older lines were dropped.", nullptr, int(count)));
}

void ProtocolLogPanel::notify(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void ProtocolLogPanel::measure()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF()); // grows with the person's text size
    m_view->setFont(font);
    const QFontMetrics metrics(font);
    const int margin
        = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + metrics.leading() + 2);
    m_view->setColumnWidth(
        TranscriptModel::TimeColumn, metrics.horizontalAdvance(u"0000.000"_s) + margin);
    m_view->setColumnWidth(
        TranscriptModel::ArrowColumn, metrics.horizontalAdvance(u"====="_s) + margin);
    m_longestConnection = 0;
    m_longestText = 0;
    for (const int column : { TranscriptModel::ConnectionColumn, TranscriptModel::TextColumn })
        m_view->setColumnWidth(column, metrics.horizontalAdvance(u'0') * 8);
    if (m_model->rowCount() > 0)
        widen(0, m_model->rowCount() - 1);
}

void ProtocolLogPanel::widen(int first, int last)
{
    const QFontMetrics metrics(m_view->font());
    const int margin
        = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1);
    const auto grow = [&](int column, const QString &text, qsizetype &longest) {
        if (text.size() <= longest)
            return;
        longest = text.size(); // few lines are longer than all before them: only they are measured
        const int width = metrics.horizontalAdvance(text) + margin + metrics.averageCharWidth();
        if (width > m_view->columnWidth(column))
            m_view->setColumnWidth(column, width);
    };
    for (int row = first; row <= last; ++row) {
        if (const TranscriptEntry *entry = m_model->entry(row)) {
            grow(TranscriptModel::ConnectionColumn, entry->connection, m_longestConnection);
            grow(TranscriptModel::TextColumn, entry->text, m_longestText);
        }
    }
}

void ProtocolLogPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

bool ProtocolLogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeNewLinesButton();
    return QWidget::eventFilter(watched, event);
}

} // namespace portwright
