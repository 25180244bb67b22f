// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/logview.h"

#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/logdelegate.h"
#include "ui/panels/transcriptmodel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace portwright {

using namespace Qt::StringLiterals;

LogView::LogView(TranscriptModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new LogDelegate(this))
    , m_newLines(new QPushButton(viewport()))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Protocol log"));
    setAccessibleDescription(tr("Every line said to a server and by it, oldest first"));
    setLayoutDirection(Qt::LeftToRight); // as a protocol reads, whatever the language
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    m_newLines->hide();
    m_newLines->setCursor(Qt::ArrowCursor);
    connect(m_newLines, &QPushButton::clicked, this, &LogView::endWanted);
    watchModel();
    watchScrollBar();
}

void LogView::watchModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (m_isMeasured)
                widen(first, last);
            else
                measure();
            if (!m_following)
                m_unseen += last - first + 1;
        });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { keepLinesInPlace(last - first + 1); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = true;
        m_unseen = 0;
        measure();
    });
    connect(m_model, &TranscriptModel::updated, this, [this] {
        if (m_following)
            scrollToBottom();
        showNewLines();
    });
}

void LogView::watchScrollBar()
{
    QScrollBar *scrollBar = verticalScrollBar();
    connect(scrollBar, &QScrollBar::rangeChanged, this, [this, scrollBar](int, int maximum) {
        if (m_following)
            scrollBar->setValue(maximum);
    });
    connect(scrollBar, &QScrollBar::valueChanged, this, [this, scrollBar](int value) {
        m_following = value >= scrollBar->maximum();
        if (m_following)
            showNewLines();
    });
}

void LogView::keepLinesInPlace(int removed)
{
    // Who reads further up keeps the lines before their eyes while older ones go.
    if (!m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - removed);
}

void LogView::showRow(int row)
{
    m_following = false;
    const QModelIndex line = m_model->index(row, 0);
    // Not selectRow(): it would add to the selection while Shift is down, as it is for Shift+F3.
    selectionModel()->setCurrentIndex(
        line, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(line, PositionAtCenter);
}

void LogView::frameEntry(qint64 index)
{
    m_delegate->setFramedEntry(index);
    clearSelection(); // it would hide the frame
    viewport()->update();
}

void LogView::followEnd()
{
    m_following = true;
    scrollToBottom();
    showNewLines();
}

void LogView::showNewLines()
{
    if (m_following)
        m_unseen = 0;
    const qint64 count = m_unseen + m_model->waitingCount();
    m_newLines->setVisible(count > 0);
    if (count > 0) {
        m_newLines->setText(
            count == 1 ? tr("1 new line") : tr("%Ln new lines", nullptr, int(count)));
        placeNewLines();
    }
}

void LogView::placeNewLines()
{
    m_newLines->adjustSize();
    const QRect room = viewport()->rect();
    m_newLines->move(room.center().x() - m_newLines->width() / 2,
        room.bottom() - m_newLines->height() - fontMetrics().height() / 2);
}

int LogView::cellMargin() const
{
    return 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
}

void LogView::measure()
{
    m_isMeasured = m_model->rowCount() > 0;
    if (!m_isMeasured)
        return; // loading a font would hold up the first paint
    const QFont fixed = fixedWidthFont(QApplication::font());
    setFont(fixed);
    m_newLines->setFont(QApplication::font());
    const QFontMetrics metrics(fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    setColumnWidth(
        TranscriptModel::TimeColumn, metrics.horizontalAdvance(u"0000.000"_s) + cellMargin());
    setColumnWidth(
        TranscriptModel::ArrowColumn, metrics.horizontalAdvance(u"===="_s) + cellMargin());
    setColumnWidth(TranscriptModel::ConnectionColumn, 0);
    setColumnWidth(TranscriptModel::TextColumn, 0);
    m_longestConnection = 0;
    m_longestText = 0;
    widen(0, m_model->rowCount() - 1);
}

void LogView::widen(int first, int last)
{
    const QFontMetrics metrics(font());
    const auto grow = [&](int column, const QString &text, qsizetype &longest) {
        if (text.size() <= longest)
            return; // few lines are longer than all before them, and only those are measured
        longest = text.size();
        const int width
            = metrics.horizontalAdvance(text) + metrics.averageCharWidth() + cellMargin();
        if (width > columnWidth(column))
            setColumnWidth(column, width);
    };
    for (int row = first; row <= last; ++row) {
        if (const TranscriptEntry *entry = m_model->entry(row)) {
            grow(TranscriptModel::ConnectionColumn, entry->connection, m_longestConnection);
            grow(TranscriptModel::TextColumn, entry->text, m_longestText);
        }
    }
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        measure();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) // whole lines, where the table would take one cell
        emit copyWanted();
    else
        QTableView::keyPressEvent(event);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeNewLines();
}

} // namespace portwright
