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

    QString yesOrNo(std::optional<qint64> value)
    {
        return value ? QString::number(*value) : u"none"_s;
    }

    /// What the outcome says under a key that is compared as a whole; nothing for other keys.
    std::optional<QString> exactly(const QString &key, const SessionOutcome &outcome)
    {
        const QMap<QString, QString> values {
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
            { u"size-limit"_s, yesOrNo(outcome.sizeLimitInBytes) },
            { u"offers-starttls"_s, outcome.offersStartTls ? u"yes"_s : u"no"_s },
        };
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
        text += reply.enhancedStatusCode;
    };
    if (outcome.reply)
        addReply(*outcome.reply);
    addReply(outcome.greeting);
    addReply(outcome.finalReply);
    for (const RefusedRecipient &refused : outcome.refusedRecipients) {
        text += refused.address;
        addReply(refused.reply);
    }
    if (outcome.connectionFailure)
        text += outcome.connectionFailure->words;
    if (outcome.messageFault)
        text += QStringList { outcome.messageFault->subject, outcome.messageFault->words };
    if (outcome.tls)
        text += outcome.tls->faultTexts;
    return text + outcome.capabilities + outcome.mechanisms + outcome.mechanismsBeforeTls;
}

} // namespace portwright
