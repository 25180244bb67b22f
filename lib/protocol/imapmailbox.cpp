// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapmailbox.h"

#include "protocol/imapfoldername.h"
#include "protocol/imapquoted.h"

#include <algorithm>
#include <limits>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype maximumSpecialFolders = 64;
    constexpr qint64 octetsPerUnit = 1024; // RFC 9208, section 5.1, "STORAGE"

    std::optional<qint64> numberIn(const ImapValue &value)
    {
        bool isNumber = false;
        const qint64 number = value.text.toLongLong(&isNumber);
        return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
    }

    std::optional<qint64> octetsIn(const ImapValue &value)
    {
        const auto units = numberIn(value);
        return units && *units <= std::numeric_limits<qint64>::max() / octetsPerUnit
            ? std::optional(*units * octetsPerUnit)
            : std::nullopt;
    }

    bool isString(const ImapValue &value)
    {
        return value.kind == ImapValue::Kind::String || value.kind == ImapValue::Kind::Atom;
    }

    /// As RFC 6154, section 2, spells it, whatever the case it came in; "\All" and "\Flagged" are
    /// views of other folders, and no place for mail.
    QString specialUse(const QByteArray &attribute)
    {
        for (const char *use : { "\\Archive", "\\Drafts", "\\Junk", "\\Sent", "\\Trash" }) {
            if (attribute.compare(use, Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(use);
        }
        return {};
    }

    bool has(const ImapValue &attributes, const char *name)
    {
        return std::any_of(
            attributes.list.begin(), attributes.list.end(), [name](const ImapValue &attribute) {
                return attribute.text.compare(name, Qt::CaseInsensitive) == 0;
            });
    }

    /// What servers without special uses (RFC 6154) call it. `name` may hold the names of the
    /// folders above.
    bool isCalledJunk(const QByteArray &name)
    {
        static const QByteArrayList names { "junk", "junk e-mail", "junk email", "spam", "bulk",
            "bulk mail" };
        return std::any_of(names.begin(), names.end(), [&](const QByteArray &junk) {
            const QByteArray lower = name.toLower();
            const qsizetype above = lower.size() - junk.size() - 1;
            return lower == junk
                || (above >= 0 && lower.endsWith(junk)
                    && (lower[above] == '/' || lower[above] == '.'));
        });
    }

} // namespace

ImapMailbox::ImapMailbox(ImapTags &tags, EffectQueue &effects, SessionOutcome &outcome)
    : m_tags(tags)
    , m_effects(effects)
    , m_outcome(outcome)
{
}

StepProgress ImapMailbox::start(const ImapCapabilities &capabilities, CapabilitiesAge age)
{
    m_awaited.clear();
    m_junk.clear();
    m_all.clear();
    m_outcome.mailbox.emplace();
    if (age == CapabilitiesAge::BeforeSignIn)
        send("CAPABILITY");
    if (capabilities.namespaces())
        send("NAMESPACE"); // RFC 2342, section 5
    // RFC 6154, section 3: who has LIST-EXTENDED tells special uses if asked, others may anyhow.
    send(capabilities.listExtended() && capabilities.specialUse()
            ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)"
            : "LIST \"\" \"*\"");
    send("STATUS INBOX (MESSAGES UNSEEN)"); // RFC 9051, section 6.3.11
    if (capabilities.quota())
        send("GETQUOTAROOT INBOX"); // RFC 9208, section 4.1.2
    m_effects.arm(Stage::Mailbox);
    return StepProgress::GoingOn;
}

StepProgress ImapMailbox::handle(const ImapResponse &response, const ServerReply &shown)
{
    if (response.kind == ImapResponse::Kind::Untagged) {
        handleData(response);
        return StepProgress::GoingOn;
    }
    if (response.kind == ImapResponse::Kind::Continuation || !m_awaited.contains(response.tag)) {
        m_effects.show(ShowLine::From::Fault, u"this is no reply to a command under way"_s);
        m_outcome.kind = OutcomeKind::Malformed;
        m_outcome.stage = Stage::Mailbox;
        m_outcome.reply = shown;
        return StepProgress::OutOfStep;
    }
    // Without INBOX there is no mail to read, whatever the sign-in was good for; the other commands
    // are for facts that one can do without.
    const QByteArray command = m_awaited.take(response.tag);
    if (response.status != ImapStatus::Ok && command.startsWith("STATUS"))
        m_outcome.mailbox->refusal = shown;
    return m_awaited.isEmpty() ? StepProgress::Done : StepProgress::GoingOn;
}

void ImapMailbox::send(const QByteArray &command)
{
    const QByteArray tag = m_tags.next();
    m_awaited.insert(tag, command);
    m_effects.sendCommand(tag + ' ' + command);
}

void ImapMailbox::handleData(const ImapResponse &response)
{
    if (response.keyword == "LIST")
        readList(response.values);
    else if (response.keyword == "STATUS")
        readStatus(response.values);
    else if (response.keyword == "NAMESPACE")
        readNamespace(response.values);
    else if (response.keyword == "QUOTA")
        readQuota(response.values);
}

/// RFC 9051, section 7.3.1: attributes, delimiter, name.
void ImapMailbox::readList(const std::vector<ImapValue> &values)
{
    if (values.size() < 3 || !isString(values[2]))
        return;
    MailboxFacts &facts = *m_outcome.mailbox;
    const QByteArray &name = values[2].text;
    const bool isInbox = name.compare("INBOX", Qt::CaseInsensitive) == 0;
    if (isInbox && !facts.namespacePrefix && isString(values[1]))
        facts.hierarchyDelimiter = text(values[1].text);
    keepPlace(name, values[0]);
    for (const ImapValue &attribute : values[0].list) {
        const QString use = specialUse(attribute.text);
        if (!use.isEmpty() && facts.specialFolders.size() < maximumSpecialFolders)
            facts.specialFolders.append(
                { use, m_effects.redactor().redact(decodedFolderName(name)) });
    }
}

void ImapMailbox::keepPlace(const QByteArray &name, const ImapValue &attributes)
{
    if (!canBeQuoted(name) || has(attributes, "\\Noselect") || has(attributes, "\\NonExistent"))
        return;
    if (has(attributes, "\\Junk")) // before those that are only called so
        m_junk.prepend({ name, u"\\Junk"_s });
    else if (isCalledJunk(name))
        m_junk.append({ name, u"\\Junk"_s });
    else if (has(attributes, "\\All"))
        m_all.append({ name, u"\\All"_s });
    m_junk = m_junk.first(std::min(m_junk.size(), maximumPlaces - 2));
    m_all = m_all.first(std::min<qsizetype>(m_all.size(), 1));
}

QList<ImapPlace> ImapMailbox::places() const
{
    return QList<ImapPlace> { { "INBOX", {} } } + m_junk + m_all;
}

/// RFC 9051, section 7.3.4: name, then items with their numbers.
void ImapMailbox::readStatus(const std::vector<ImapValue> &values)
{
    if (values.size() < 2 || values[0].text.compare("INBOX", Qt::CaseInsensitive) != 0)
        return;
    const std::vector<ImapValue> &items = values[1].list;
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        const QByteArray item = items[i].text.toUpper();
        if (item == "MESSAGES")
            m_outcome.mailbox->messages = numberIn(items[i + 1]);
        else if (item == "UNSEEN")
            m_outcome.mailbox->unseen = numberIn(items[i + 1]);
    }
}

/// RFC 2342, section 6: one's own, other people's, shared ones; each NIL or a list of prefixes with
/// delimiters.
void ImapMailbox::readNamespace(const std::vector<ImapValue> &values)
{
    if (values.empty() || values[0].list.empty() || values[0].list[0].list.size() < 2)
        return;
    const std::vector<ImapValue> &personal = values[0].list[0].list;
    if (!isString(personal[0]))
        return;
    m_outcome.mailbox->namespacePrefix
        = m_effects.redactor().redact(decodedFolderName(personal[0].text));
    m_outcome.mailbox->hierarchyDelimiter = text(personal[1].text);
    if (personal[1].kind == ImapValue::Kind::Nil)
        m_outcome.mailbox->hierarchyDelimiter.clear();
}

/// RFC 9208, section 4.2.1: root, then triplets of resource, usage and limit.
void ImapMailbox::readQuota(const std::vector<ImapValue> &values)
{
    if (values.size() < 2 || m_outcome.mailbox->quotaLimitInOctets)
        return;
    const std::vector<ImapValue> &resources = values[1].list;
    for (size_t i = 0; i + 2 < resources.size(); i += 3) {
        if (resources[i].text.compare("STORAGE", Qt::CaseInsensitive) != 0)
            continue;
        m_outcome.mailbox->quotaUsedInOctets = octetsIn(resources[i + 1]);
        m_outcome.mailbox->quotaLimitInOctets = octetsIn(resources[i + 2]);
    }
}

QString ImapMailbox::text(const QByteArray &octets)
{
    return m_effects.redactor().redact(decodedLine(octets));
}

} // namespace portwright
