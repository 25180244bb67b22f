// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagebuilder.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace portwright {

class FaultLabel;
class UndoBar;

/// The files that go with a message, and what a template made instead of a file. They come by
/// button or by drop and go by button or key; what was removed can be brought back.
class AttachmentList : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    void set(const QStringList &files, const QList<GeneratedAttachment> &generated);
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const QList<GeneratedAttachment> &generated() const { return m_generated; }
    void setFault(const QString &words);
    [[nodiscard]] QString fault() const;
    /// Says so if a file is no longer there, or cannot be read; true if all can.
    [[nodiscard]] bool check();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForFiles();
    void removeSelected();
    void showRows();

    QStringList m_files;
    QList<GeneratedAttachment> m_generated;
    QListWidget *m_list;
    QPushButton *m_remove;
    FaultLabel *m_fault;
    UndoBar *m_undo;
};

} // namespace portwright
