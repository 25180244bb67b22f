// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/protocollogpanel.h"

#include "ui/panels/icons.h"
#include "ui/panels/logview.h"
#include "ui/panels/wholefile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace portwright {

using namespace Qt::StringLiterals;

ProtocolLogPanel::ProtocolLogPanel(Transcript *transcript, Growth growth, QWidget *parent)
    : QWidget(parent)
    , m_growth(growth)
    , m_model(new TranscriptModel(this))
    , m_view(new LogView(m_model))
    , m_connections(new QComboBox)
    , m_find(new QLineEdit)
    , m_pause(new QToolButton)
    , m_copy(new QToolButton)
    , m_save(new QToolButton)
    , m_findResult(new QLabel)
    , m_dropped(new QLabel)
    , m_notice(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    makeToolBar();
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    for (QLabel *label : { m_dropped, m_notice }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(margin, 0, margin, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
        column->addWidget(label);
    }
    column->addWidget(m_view, 1);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProtocolLogPanel::showContextMenu);
    connect(m_view, &LogView::copyWanted, this, &ProtocolLogPanel::copy);
    connect(m_view, &LogView::endWanted, this, [this] {
        m_pause->setChecked(false);
        m_view->followEnd();
    });
    connect(m_model, &TranscriptModel::connectionAdded, this,
        [this](const QString &connection) { m_connections->addItem(connection, connection); });
    connect(m_model, &TranscriptModel::updated, this, &ProtocolLogPanel::showDropped);
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
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::returnPressed, this, &ProtocolLogPanel::findNext);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_find->setClearButtonEnabled(
            true); // not before: its picture would hold up the first paint
        find(Search::Forwards, std::max(0, m_view->currentIndex().row()));
    });

    m_pause->setText(tr("Pause"));
    m_pause->setIcon(icon(u"pause"_s));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Stop adding lines here; nothing is lost meanwhile"));
    connect(m_pause, &QToolButton::toggled, this, &ProtocolLogPanel::togglePause);
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy the selected lines, or every line shown"));
    connect(m_copy, &QToolButton::clicked, this, &ProtocolLogPanel::copy);
    m_save->setText(tr("Save..."));
    m_save->setIcon(icon(u"save"_s));
    m_save->setToolTip(tr("Save the whole log as text or JSON. It holds no password."));
    connect(m_save, &QToolButton::clicked, this, &ProtocolLogPanel::save);

    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    const int iconSize = fontMetrics().height();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(margin, 0, margin, 0);
    bar->addWidget(title);
    bar->addStretch();
    bar->addWidget(m_connections);
    bar->addWidget(m_find);
    bar->addWidget(m_findResult);
    for (QToolButton *button : { m_pause, m_copy, m_save }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({ iconSize, iconSize });
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    m_pause->setVisible(m_growth == Growth::Live);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(bar);
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
}

void ProtocolLogPanel::setTranscript(Transcript *transcript)
{
    m_connections->clear();
    m_connections->addItem(tr("All connections"), QString());
    m_view->frameEntry(-1);
    notify({});
    m_model->setTranscript(transcript);
    showDropped();
    if (m_growth == Growth::Ended) {
        m_model->showArrived();
        m_view->showRow(0);
    }
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
    m_view->showRow(row);
    m_view->frameEntry(index);
    m_view->setFocus(Qt::OtherFocusReason);
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
            m_view->showRow(row);
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
    m_view->showNewLines();
}

void ProtocolLogPanel::filterConnection(const QString &connection)
{
    m_connections->setCurrentIndex(std::max(0, m_connections->findData(connection)));
    m_model->setConnectionFilter(connection);
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

void ProtocolLogPanel::showDropped()
{
    const Transcript *transcript = m_model->transcript();
    const qint64 count = transcript ? transcript->droppedCount() : 0;
    m_dropped->setVisible(count > 0);
    if (count > 0) {
        m_dropped->setText(count == 1 ? tr("1 older line was dropped.")
                                      : tr("%Ln older lines were dropped.", nullptr, int(count)));
    }
}

void ProtocolLogPanel::notify(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

} // namespace portwright
