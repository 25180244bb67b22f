// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/draftoptions.h"

#include "message/templates.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Draft {
        Q_DECLARE_TR_FUNCTIONS(portwright::DraftOptions)
    };

    constexpr qint64 usualTemplateSizeInBytes = 25'000'000;

    /// "large" or "large:25M": bytes, or thousands, millions, milliards of them.
    MessageDraft withTemplate(CommandLine &line, const MessageDraft &base)
    {
        static const QRegularExpression form(u"^([^:]*)(?::([1-9]\\d{0,9})([kMG]?))?$"_s);
        const QString typed = line.text(u"template"_s);
        const auto match = form.match(typed);
        qint64 size = usualTemplateSizeInBytes;
        if (match.hasCaptured(2)) {
            static const QHash<QString, qint64> units { { u""_s, 1 }, { u"k"_s, 1'000 },
                { u"M"_s, 1'000'000 }, { u"G"_s, 1'000'000'000 } };
            size = match.captured(2).toLongLong() * units.value(match.captured(3));
        }
        const auto filled = applyTemplate(match.captured(1), base, size);
        if (!filled)
            line.complain(ExitStatus::WrongUse,
                Draft::tr("--template: say NAME or NAME:SIZE, with one of these names: %1.")
                    .arg(templateIds().join(u", "_s)));
        return filled.value_or(base);
    }

    QString readText(CommandLine &line, const QString &option)
    {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line.contents(option));
        if (utf8.hasError())
            line.complain(ExitStatus::BadInput,
                Draft::tr("--%1: \"%2\" is not UTF-8 text.").arg(option, line.text(option)));
        return text;
    }

    /// "anna@example.org" or "Anna <anna@example.org>".
    void readSender(CommandLine &line, const QString &typed, MessageDraft &draft)
    {
        const qsizetype open = typed.lastIndexOf(u'<');
        if (open >= 0 && typed.endsWith(u'>')) {
            draft.fromName = typed.first(open).trimmed();
            draft.from = line.address(typed.sliced(open + 1).chopped(1));
        } else {
            draft.from = line.address(typed);
        }
    }

    void readHeaders(CommandLine &line, MessageDraft &draft)
    {
        for (const QString &header : line.texts(u"header"_s)) {
            const qsizetype colon = header.indexOf(u':');
            if (colon <= 0)
                line.complain(ExitStatus::WrongUse,
                    Draft::tr("--header: write 'Name: value', not \"%1\".").arg(header));
            draft.extraHeaders << qMakePair(
                header.left(colon).trimmed(), header.mid(colon + 1).trimmed());
        }
    }

} // namespace

QList<QCommandLineOption> draftOptions()
{
    const QString file = u"FILE"_s;
    const QString addresses = u"B[,C]"_s;
    return {
        { u"from"_s,
            Draft::tr("The sender: A or 'Name <A>'. Default with --settings: the address "
                      "that was checked."),
            u"A"_s },
        { u"to"_s, Draft::tr("The recipients. May be repeated."), addresses },
        { u"cc"_s, Draft::tr("Who gets a copy. May be repeated."), addresses },
        { u"bcc"_s, Draft::tr("Who gets a copy that nobody else sees. May be repeated."),
            addresses },
        { u"subject"_s, Draft::tr("The subject. Default: \"Test message\"."), u"TEXT"_s },
        { u"text"_s, Draft::tr("The text, UTF-8, from FILE, or from standard input for \"-\"."),
            file },
        { u"html"_s, Draft::tr("An HTML alternative, UTF-8, from FILE."), file },
        { u"attach"_s, Draft::tr("Attaches FILE. May be repeated."), file },
        { u"header"_s, Draft::tr("Adds a header field. May be repeated."), u"'Name: value'"_s },
        { u"template"_s,
            Draft::tr(
                "Begins with a test message: %1. SIZE is that of the attachment of \"large\", "
                "in bytes or with k, M or G behind it; default: 25M. Subject, text and HTML "
                "may be replaced by their options.")
                .arg(templateIds().join(u", "_s)),
            u"NAME[:SIZE]"_s },
        { u"dsn"_s,
            Draft::tr("Asks for notifications about the delivery, where the server offers it.") },
    };
}

MessageDraft readDraft(CommandLine &line, const QString &sender, const QString &recipient)
{
    MessageDraft draft;
    if (!line.isSet(u"from"_s) && sender.isEmpty())
        line.complain(
            ExitStatus::WrongUse, Draft::tr("Who sends the message? Name it with --from."));
    else
        readSender(line, line.isSet(u"from"_s) ? line.text(u"from"_s) : sender, draft);
    draft.to = line.addresses(u"to"_s);
    draft.cc = line.addresses(u"cc"_s);
    draft.bcc = line.addresses(u"bcc"_s);
    if (!line.isAnySet({ u"to"_s, u"cc"_s, u"bcc"_s })) {
        if (recipient.isEmpty())
            line.complain(
                ExitStatus::WrongUse, Draft::tr("Who gets the message? Name somebody with --to."));
        else if (const auto address = line.address(recipient))
            draft.to = { *address };
    }
    draft.subject = Draft::tr("Test message");
    draft.text = Draft::tr("This message was sent to test the settings of a mail program. It needs "
                           "no answer.")
        + u'\n';
    if (line.isSet(u"template"_s))
        draft = withTemplate(line, draft);
    if (line.isSet(u"subject"_s))
        draft.subject = line.text(u"subject"_s);
    if (line.isSet(u"text"_s))
        draft.text = readText(line, u"text"_s);
    if (line.isSet(u"html"_s))
        draft.html = readText(line, u"html"_s);
    draft.attachments = line.texts(u"attach"_s);
    readHeaders(line, draft);
    if (line.isSet(u"dsn"_s))
        draft.dsn = DsnRequest {};
    return draft;
}

ExitStatus exitStatusOf(const MessageFault &fault)
{
    switch (fault.kind) {
    case MessageFault::Kind::AttachmentMissing:
    case MessageFault::Kind::AttachmentUnreadable:
    case MessageFault::Kind::AttachmentChanged:
    case MessageFault::Kind::TextUnreadable:
        return ExitStatus::FileUnreadable;
    case MessageFault::Kind::IllegalHeaderName:
    case MessageFault::Kind::LineBreakInHeader:
    case MessageFault::Kind::HeaderReserved:
    case MessageFault::Kind::NoSender:
    case MessageFault::Kind::NoRecipient:
    case MessageFault::Kind::UnknownTemplate:
        break;
    }
    return ExitStatus::BadInput;
}

} // namespace portwright
