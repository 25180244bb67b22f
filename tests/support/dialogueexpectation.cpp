// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogueexpectation.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString toId(Acceptance acceptance)
    {
        switch (acceptance) {
        case Acceptance::NotSent:
            return u"not-sent"_s;
        case Acceptance::Accepted:
            return u"accepted"_s;
        case Acceptance::Refused:
            return u"refused"_s;
        case Acceptance::Unknown:
            return u"unknown"_s;
        }
        Q_UNREACHABLE();
    }

    QString refusedAddresses(const SessionOutcome &outcome)
    {
        QStringList addresses;
        for (const RefusedRecipient &refused : outcome.refusedRecipients)
            addresses.append(refused.address);
        return addresses.join(u' ');
    }

    QString numberOrNone(std::optional<qint64> value)
    {
        return value ? QString::number(*value) : u"none"_s;
    }

    enum class YesNo { No, Yes };

    QString toId(YesNo value) { return value == YesNo::Yes ? u"yes"_s : u"no"_s; }

    QString specialFolders(const MailboxFacts &facts)
    {
        QStringList folders;
        for (const SpecialFolder &folder : facts.specialFolders)
            folders.append(folder.use + u'=' + folder.name);
        return folders.join(u'|');
    }

    QString quota(const MailboxFacts &facts)
    {
        return numberOrNone(facts.quotaUsedInOctets) + u" of "_s
            + numberOrNone(facts.quotaLimitInOctets);
    }

    /// The same for what is known of a mailbox; "none" where nothing is.
    QMap<QString, QString> mailboxValues(const std::optional<MailboxFacts> &mailbox)
    {
        const MailboxFacts facts = mailbox.value_or(MailboxFacts {});
        const auto seconds
            = facts.loginDelay ? std::optional<qint64>(facts.loginDelay->count()) : std::nullopt;
        return {
            { u"messages"_s, numberOrNone(facts.messages) },
            { u"unseen"_s, numberOrNone(facts.unseen) },
            { u"octets"_s, numberOrNone(facts.sizeInOctets) },
            { u"quota"_s, quota(facts) },
            { u"special-use"_s, specialFolders(facts) },
            { u"namespace"_s,
                facts.namespacePrefix ? u'"' + *facts.namespacePrefix + u'"' : u"none"_s },
            { u"delimiter"_s, facts.hierarchyDelimiter },
            { u"idle"_s, toId(facts.supportsIdle ? YesNo::Yes : YesNo::No) },
            { u"id"_s, toId(facts.supportsId ? YesNo::Yes : YesNo::No) },
            { u"uidl"_s, toId(facts.supportsUidl ? YesNo::Yes : YesNo::No) },
            { u"login-delay"_s, numberOrNone(seconds) },
            { u"expiry"_s, facts.expiry },
        };
    }

    QString toId(Removal removal)
    {
        switch (removal) {
        case Removal::None:
            return u"none"_s;
        case Removal::Marked:
            return u"marked"_s;
        case Removal::Removed:
            return u"removed"_s;
        }
        Q_UNREACHABLE();
    }

    /// The same for a look for a message.
    QMap<QString, QString> lookValues(const MailLook &look)
    {
        QStringList found;
        for (const FoundMessage &message : look.found)
            found.append(message.folder + message.use + u' '
                + QString::fromUtf8(message.content.left(message.content.indexOf('\r'))));
        return {
            { u"found"_s, found.join(u'|') },
            { u"looked-into"_s, look.folders.join(u'|') },
            { u"new-mail"_s, toId(look.newMailCame ? YesNo::Yes : YesNo::No) },
            { u"removal"_s, toId(look.removal) },
        };
    }

    /// What the outcome says under a key that is compared as a whole; nothing for other keys.
    std::optional<QString> exactly(const QString &key, const SessionOutcome &outcome)
    {
        QMap<QString, QString> values {
            { u"outcome"_s,
                portwright::toId(outcome.kind) + u' ' + portwright::toId(outcome.stage) },
            { u"enhanced"_s, outcome.reply ? outcome.reply->enhancedStatusCode : QString() },
            { u"missing"_s, outcome.missingCapability },
            { u"message-fault"_s, outcome.messageFault ? outcome.messageFault->words : QString() },
            { u"tls-words"_s, outcome.tlsFailureWords },
            { u"sign-in"_s, portwright::toId(outcome.signIn) },
            { u"mechanism"_s, outcome.mechanism },
            { u"acceptance"_s, toId(outcome.acceptance) },
            { u"refused"_s, refusedAddresses(outcome) },
            { u"round-trips"_s, QString::number(outcome.roundTrips) },
            { u"channel"_s, portwright::toId(outcome.channel) },
            { u"capabilities"_s, outcome.capabilities.join(u'|') },
            { u"mechanisms"_s, outcome.mechanisms.join(u' ') },
            { u"mechanisms-before-tls"_s, outcome.mechanismsBeforeTls.join(u' ') },
            { u"size-limit"_s, numberOrNone(outcome.sizeLimitInBytes) },
            { u"recipient-limit"_s, numberOrNone(outcome.recipientLimit) },
            { u"offers-starttls"_s, outcome.offersStartTls ? u"yes"_s : u"no"_s },
            { u"code"_s, outcome.reply ? outcome.reply->responseCode : QString() },
            { u"alerts"_s, outcome.alerts.join(u'|') },
            { u"pre-authenticated"_s, outcome.preAuthenticated ? u"yes"_s : u"no"_s },
        };
        values.insert(mailboxValues(outcome.mailbox));
        values.insert(lookValues(outcome.look.value_or(MailLook {})));
        return values.contains(key) ? std::optional(values.value(key)) : std::nullopt;
    }

    QString textUnder(const QString &key, const SessionOutcome &outcome)
    {
        if (key == u"reply")
            return outcome.reply ? outcome.reply->text() : QString();
        if (key == u"final")
            return outcome.finalReply.text();
        if (key == u"greeting")
            return outcome.greeting.text();
        if (key == u"mailbox-refusal" && outcome.mailbox && outcome.mailbox->refusal)
            return outcome.mailbox->refusal->text();
        return {};
    }

    bool holds(const QString &key, const QString &expected, const SessionOutcome &outcome)
    {
        if (const auto exact = exactly(key, outcome))
            return *exact == expected;
        if (expected == u"none")
            return textUnder(key, outcome).isEmpty();
        return !expected.isEmpty() && textUnder(key, outcome).contains(expected);
    }

} // namespace

QStringList mismatches(const Dialogue &dialogue, const SessionOutcome &outcome)
{
    QStringList found;
    if (!dialogue.expected.contains(u"outcome"_s))
        found.append(dialogue.name + u": says nothing of the outcome"_s);
    for (auto it = dialogue.expected.begin(); it != dialogue.expected.end(); ++it) {
        if (!holds(it.key(), it.value(), outcome)) {
            found.append(u"%1: %2 is \"%3\", not \"%4\""_s.arg(dialogue.name, it.key(),
                exactly(it.key(), outcome).value_or(textUnder(it.key(), outcome)), it.value()));
        }
    }
    return found;
}

QStringList allText(const SessionOutcome &outcome)
{
    QStringList text { outcome.missingCapability, outcome.tlsFailureWords, outcome.mechanism };
    const auto addReply = [&text](const ServerReply &reply) {
        text += reply.lines;
        text += QStringList { reply.enhancedStatusCode, reply.responseCode };
    };
    if (outcome.reply)
        addReply(*outcome.reply);
    addReply(outcome.greeting);
    addReply(outcome.finalReply);
    for (const RefusedRecipient &refused : outcome.refusedRecipients) {
        text += refused.address;
        addReply(refused.reply);
    }
    if (outcome.mailbox) {
        text += mailboxValues(outcome.mailbox).values();
        addReply(outcome.mailbox->refusal.value_or(ServerReply {}));
    }
    if (outcome.look)
        text += outcome.look->folders;
    if (outcome.connectionFailure)
        text += outcome.connectionFailure->words;
    if (outcome.messageFault)
        text += QStringList { outcome.messageFault->subject, outcome.messageFault->words };
    if (outcome.tls)
        text += outcome.tls->faultTexts;
    return text + outcome.alerts + outcome.capabilities + outcome.mechanisms
        + outcome.mechanismsBeforeTls;
}

} // namespace portwright
