// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/messageform.h"

#include "message/templates.h"
#include "ui/panels/addressfield.h"
#include "ui/panels/attachmentlist.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/undobar.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QPlainTextEdit *makeEdit(const QString &accessibleName, int lines)
    {
        auto *edit = new QPlainTextEdit;
        edit->setAccessibleName(accessibleName);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines);
        return edit;
    }

    QStringList localFiles(const QMimeData *dropped)
    {
        QStringList paths;
        for (const QUrl &url : dropped->urls()) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        return paths;
    }

    /// Screen readers look for a label beside the line itself, and the line is inside its field.
    void nameAfter(QLabel *label, AddressField *field)
    {
        label->setBuddy(field->edit());
        field->edit()->setAccessibleName(QString(label->text()).remove(u'&'));
    }

} // namespace

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , m_from(new AddressField(AddressField::Need::Required))
    , m_to(new AddressField(AddressField::Need::Optional))
    , m_cc(new AddressField(AddressField::Need::Optional))
    , m_bcc(new AddressField(AddressField::Need::Optional))
    , m_showCopies(new QToolButton)
    , m_subject(new QLineEdit)
    , m_subjectFault(new FaultLabel(m_subject))
    , m_text(makeEdit(tr("Text of the message"), 5))
    , m_formatted(new QCheckBox(tr("Send a formatted version (HTML) as we&ll")))
    , m_html(makeEdit(tr("Formatted version of the message, in HTML"), 4))
    , m_attachments(new AttachmentList)
    , m_notify(new QCheckBox(tr("Ask the server to tell me when it is del&ivered")))
    , m_undo(new UndoBar)
{
    setAcceptDrops(true);
    for (QPlainTextEdit *edit : { m_text, m_html })
        edit->setAcceptDrops(false); // a file dropped here is an attachment, not a path in the text
    m_from->edit()->setObjectName(u"from"_s);
    m_to->edit()->setObjectName(u"to"_s);
    m_cc->edit()->setObjectName(u"cc"_s);
    m_bcc->edit()->setObjectName(u"bcc"_s);
    m_subject->setObjectName(u"subject"_s);
    m_text->setObjectName(u"text"_s);
    m_html->setObjectName(u"html"_s);
    m_formatted->setObjectName(u"formatted"_s);
    m_notify->setObjectName(u"notify"_s);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeAddressRows(form);
    form->addRow(tr("Sub&ject:"), m_subject);
    form->addRow(QString(), m_subjectFault);
    form->addRow(tr("Te&xt:"), m_text);
    form->addRow(QString(), m_formatted);
    form->addRow(QString(), m_html);
    form->addRow(QString(), m_undo);
    auto *attachmentsLabel = new QLabel(tr("Attachments:"));
    form->addRow(attachmentsLabel, m_attachments);
    form->addRow(QString(), m_notify);
    m_html->hide();

    for (AddressField *field : { m_from, m_to, m_cc, m_bcc })
        connect(field, &AddressField::changed, this, &MessageForm::changed);
    connect(m_subject, &QLineEdit::textChanged, this, &MessageForm::subjectChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageForm::changed);
    connect(m_html, &QPlainTextEdit::textChanged, this, &MessageForm::changed);
    connect(m_formatted, &QCheckBox::toggled, this, &MessageForm::showFormatted);
    connect(m_attachments, &AttachmentList::changed, this, &MessageForm::changed);
    connect(m_notify, &QCheckBox::toggled, this, &MessageForm::changed);
    setNotification(Notification::NotOffered);
}

void MessageForm::makeAddressRows(QFormLayout *form)
{
    m_showCopies->setText(tr("Cc an&d Bcc"));
    m_showCopies->setAutoRaise(true);
    m_showCopies->setToolTip(tr("More recipients; those under Bcc stay unseen by the others"));
    auto *toRow = new QHBoxLayout;
    toRow->addWidget(m_to, 1);
    toRow->addWidget(m_showCopies, 0, Qt::AlignTop);
    form->addRow(tr("Fro&m:"), m_from);
    form->addRow(tr("T&o:"), toRow);
    form->addRow(tr("Cc:"), m_cc);
    form->addRow(tr("Bcc:"), m_bcc);
    nameAfter(qobject_cast<QLabel *>(form->labelForField(toRow)), m_to);
    for (AddressField *field : { m_from, m_cc, m_bcc })
        nameAfter(qobject_cast<QLabel *>(form->labelForField(field)), field);
    for (AddressField *field : { m_cc, m_bcc }) {
        form->labelForField(field)->hide();
        field->hide();
    }
    connect(m_showCopies, &QToolButton::clicked, this, [this] {
        showCopies();
        m_cc->setFocus();
    });
}

void MessageForm::showCopies()
{
    const auto *form = qobject_cast<QFormLayout *>(layout());
    for (AddressField *field : { m_cc, m_bcc }) {
        form->labelForField(field)->show();
        field->show();
    }
    m_showCopies->hide();
}

void MessageForm::start(const QString &ownAddress)
{
    m_from->setText(ownAddress);
    m_to->setText(ownAddress);
    m_cc->setText({});
    m_bcc->setText({});
    applyTemplate(templateIds().first(), 0);
    m_undo->withdraw();
}

void MessageForm::setNotification(Notification notification)
{
    const bool isOffered = notification == Notification::Offered;
    m_notify->setEnabled(isOffered);
    m_notify->setToolTip(isOffered ? tr("A second message tells you what became of this one.")
                                   : tr("This server does not offer that."));
    if (!isOffered)
        m_notify->setChecked(false);
}

void MessageForm::applyTemplate(const QString &id, qint64 attachmentSizeInBytes)
{
    const MessageDraft before = draft();
    const auto filled = portwright::applyTemplate(id, before, attachmentSizeInBytes);
    if (!filled)
        return;
    showContent(*filled);
    m_undo->offer(tr("\"%1\" was filled in.").arg(Words::templateTitle(id)),
        [this, before] { showContent(before); });
}

void MessageForm::showContent(const MessageDraft &draft)
{
    m_subject->setText(draft.subject);
    m_text->setPlainText(draft.text);
    m_html->setPlainText(draft.html);
    m_formatted->setChecked(!draft.html.isEmpty());
    m_extraHeaders = draft.extraHeaders;
    m_attachments->set(draft.attachments, draft.generatedAttachments);
}

MessageDraft MessageForm::draft() const
{
    MessageDraft draft;
    draft.fromName = m_ownName;
    const QList<MailAddress> from = m_from->addresses();
    if (!from.isEmpty())
        draft.from = from.first();
    draft.to = m_to->addresses();
    draft.cc = m_cc->addresses();
    draft.bcc = m_bcc->addresses();
    draft.subject = m_subject->text();
    draft.text = m_text->toPlainText();
    if (m_formatted->isChecked())
        draft.html = m_html->toPlainText();
    draft.attachments = m_attachments->files();
    draft.generatedAttachments = m_attachments->generated();
    draft.extraHeaders = m_extraHeaders;
    if (m_notify->isChecked())
        draft.dsn = DsnRequest {};
    return draft;
}

bool MessageForm::check()
{
    bool good = true;
    const auto note = [&good](bool isRight, QWidget *field) {
        if (!isRight && good)
            field->setFocus();
        good = good && isRight;
    };
    for (AddressField *field : { m_from, m_to, m_cc, m_bcc })
        note(field->check(), field);
    subjectChanged();
    note(m_subjectFault->fault().isEmpty(), m_subject);
    note(m_attachments->check(), m_attachments);
    const MessageDraft message = draft();
    if (good && message.to.isEmpty() && message.cc.isEmpty() && message.bcc.isEmpty())
        return !showFault({ MessageFault::Kind::NoRecipient, {}, {} });
    return good;
}

bool MessageForm::showFault(const MessageFault &fault)
{
    const QString words = Words::fault(fault);
    switch (fault.kind) {
    case MessageFault::Kind::AttachmentMissing:
    case MessageFault::Kind::AttachmentUnreadable:
    case MessageFault::Kind::AttachmentChanged:
        m_attachments->setFault(words);
        m_attachments->setFocus();
        return true;
    case MessageFault::Kind::NoSender:
        m_from->setFault(words);
        m_from->setFocus();
        return true;
    case MessageFault::Kind::NoRecipient:
        m_to->setFault(words);
        m_to->setFocus();
        return true;
    case MessageFault::Kind::LineBreakInHeader:
        if (fault.subject.compare(u"Subject", Qt::CaseInsensitive) != 0)
            return false;
        m_subjectFault->setFault(words);
        m_subject->setFocus();
        return true;
    case MessageFault::Kind::IllegalHeaderName:
    case MessageFault::Kind::HeaderReserved:
    case MessageFault::Kind::UnknownTemplate:
    case MessageFault::Kind::TextUnreadable:
        return false;
    }
    Q_UNREACHABLE();
}

void MessageForm::subjectChanged()
{
    const QString subject = m_subject->text();
    const bool hasBreak = subject.contains(u'\n') || subject.contains(u'\r');
    m_subjectFault->setFault(hasBreak ? Words::fault(MessageFault {
                                 MessageFault::Kind::LineBreakInHeader, tr("Subject"), {} })
                                      : QString());
    emit changed();
}

void MessageForm::showFormatted()
{
    const bool isWanted = m_formatted->isChecked();
    m_html->setVisible(isWanted);
    if (isWanted && m_html->toPlainText().isEmpty()) {
        const QString text = m_text->toPlainText().toHtmlEscaped();
        m_html->setPlainText(u"<p>%1</p>\n"_s.arg(QString(text).replace(u"\n"_s, u"<br>\n"_s)));
    }
    emit changed();
}

void MessageForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MessageForm::dropEvent(QDropEvent *event)
{
    m_attachments->addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace portwright
