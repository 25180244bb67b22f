// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagebuilder.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace portwright {

class AddressField;
class AttachmentList;
class FaultLabel;
class UndoBar;

/// The fields of a message. What is wrong with one of them is said beside it; nothing typed is ever
/// thrown away.
class MessageForm : public QWidget {
    Q_OBJECT
public:
    explicit MessageForm(QWidget *parent = nullptr);

    /// A short message from a person to themselves.
    void start(const QString &ownAddress);
    void setOwnName(const QString &name) { m_ownName = name; }
    /// Whether the server can tell what became of a message (RFC 3461).
    enum class Notification { Offered, NotOffered };
    void setNotification(Notification notification);
    /// Puts a test message into the fields; what was there before can be brought back.
    void applyTemplate(const QString &id, qint64 attachmentSizeInBytes);

    [[nodiscard]] MessageDraft draft() const;
    /// Says what is wrong in every field, and puts the cursor into the first; true if nothing is.
    [[nodiscard]] bool check();
    /// Says `fault` at the field it belongs to; false if it belongs to none.
    [[nodiscard]] bool showFault(const MessageFault &fault);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeAddressRows(QFormLayout *form);
    void showCopies();
    void showFormatted();
    void subjectChanged();
    /// What a template replaces.
    void showContent(const MessageDraft &draft);

    QString m_ownName;
    QList<QPair<QString, QString>> m_extraHeaders;
    AddressField *m_from;
    AddressField *m_to;
    AddressField *m_cc;
    AddressField *m_bcc;
    QToolButton *m_showCopies;
    QLineEdit *m_subject;
    FaultLabel *m_subjectFault;
    QPlainTextEdit *m_text;
    QCheckBox *m_formatted;
    QPlainTextEdit *m_html;
    AttachmentList *m_attachments;
    QCheckBox *m_notify;
    UndoBar *m_undo;
};

} // namespace portwright
