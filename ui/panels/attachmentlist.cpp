// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/attachmentlist.h"

#include "ui/panels/faultlabel.h"
#include "ui/panels/icons.h"
#include "ui/panels/undobar.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    qint64 sizeOf(const GeneratedAttachment &attachment)
    {
        if (const auto *bytes = std::get_if<QByteArray>(&attachment.content))
            return bytes->size();
        return std::get<qint64>(attachment.content);
    }

} // namespace

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_remove(new QPushButton(tr("&Remove")))
    , m_fault(new FaultLabel(m_list))
    , m_undo(new UndoBar)
{
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    auto *attach = new QPushButton(icon(u"attach"_s), tr("&Attach..."));
    attach->setIconSize({ fontMetrics().height(), fontMetrics().height() });
    attach->setObjectName(u"attach"_s);
    attach->setToolTip(tr("Choose files, or drop them anywhere on this page"));
    m_remove->setObjectName(u"removeAttachment"_s);

    setFocusProxy(attach);

    auto *row = new QHBoxLayout;
    row->addWidget(attach);
    row->addWidget(m_remove);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list);
    column->addWidget(m_fault);
    column->addWidget(m_undo);

    connect(attach, &QPushButton::clicked, this, &AttachmentList::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    showRows();
}

void AttachmentList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_files.contains(path))
            m_files.append(path);
    }
    showRows();
    (void)check();
    emit changed();
}

void AttachmentList::set(const QStringList &files, const QList<GeneratedAttachment> &generated)
{
    m_files = files;
    m_generated = generated;
    setFault({});
    showRows();
    emit changed();
}

void AttachmentList::setFault(const QString &words) { m_fault->setFault(words); }

QString AttachmentList::fault() const { return m_fault->fault(); }

bool AttachmentList::check()
{
    MessageFault fault;
    for (const QString &path : m_files) {
        const QFileInfo file(path);
        if (file.isFile() && file.isReadable())
            continue;
        fault.kind = file.exists() ? MessageFault::Kind::AttachmentUnreadable
                                   : MessageFault::Kind::AttachmentMissing;
        fault.subject = path;
        if (file.isDir())
            fault.words = tr("it is a folder");
        setFault(Words::fault(fault));
        return false;
    }
    setFault({});
    return true;
}

void AttachmentList::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::addFiles);
    dialog->open();
}

void AttachmentList::removeSelected()
{
    const QStringList files = m_files;
    const QList<GeneratedAttachment> generated = m_generated;
    QStringList names;
    for (int row = m_list->count() - 1; row >= 0; --row) { // from the end: rows keep their places
        if (!m_list->item(row)->isSelected())
            continue;
        if (row < m_files.size()) {
            names.prepend(QFileInfo(m_files.takeAt(row)).fileName());
        } else {
            names.prepend(m_generated.takeAt(row - m_files.size()).name);
        }
    }
    if (names.isEmpty())
        return;
    showRows();
    (void)check();
    emit changed();
    m_undo->offer(tr("Removed: %1").arg(QLocale().createSeparatedList(names)),
        [this, files, generated] { set(files, generated); });
}

void AttachmentList::showRows()
{
    m_list->clear();
    for (const QString &path : m_files) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            tr("%1 (%2)", "file and size").arg(file.fileName(), Words::size(file.size())), m_list);
        item->setToolTip(path);
    }
    for (const GeneratedAttachment &attachment : m_generated)
        m_list->addItem(
            tr("%1 (%2)", "file and size").arg(attachment.name, Words::size(sizeOf(attachment))));
    const int shown = std::min(m_list->count(), 3);
    m_list->setVisible(m_list->count() > 0);
    m_list->setMaximumHeight(m_list->sizeHintForRow(0) * shown + 2 * m_list->frameWidth());
    m_remove->setVisible(m_list->count() > 0);
    m_remove->setEnabled(false);
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portwright
