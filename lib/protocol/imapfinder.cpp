// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapfinder.h"

#include "message/testid.h"
#include "protocol/imapfoldername.h"
#include "protocol/imapquoted.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QByteArray setOf(const QList<qint64> &identifiers)
    {
        QByteArrayList numbers;
        for (const qint64 identifier : identifiers)
            numbers.append(QByteArray::number(identifier));
        return numbers.join(',');
    }

    bool isPartOf(const QByteArray &item, const char *section)
    {
        return item.toUpper().startsWith(section);
    }

} // namespace

ImapFinder::ImapFinder(ImapTags &tags, EffectQueue &effects, SessionOutcome &outcome)
    : m_tags(tags)
    , m_effects(effects)
    , m_outcome(outcome)
    , m_idle(tags, effects)
{
}

StepProgress ImapFinder::start(const FindMessageStep &step, const QList<ImapPlace> &places,
    const ImapCapabilities &capabilities, Afterwards afterwards)
{
    m_step = step;
    m_places = places;
    m_afterwards = capabilities.idle() && step.then == FindMessageStep::Then::Show
        ? afterwards
        : Afterwards::Nothing;
    m_canRemoveOne = capabilities.uidPlus();
    m_awaited.clear();
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Mailbox;
    m_outcome.look.emplace();
    if (!canBeQuoted(step.messageId))
        return StepProgress::Done;
    m_isLooking = true;
    m_at = 0;
    open();
    return StepProgress::GoingOn;
}

/// EXAMINE changes nothing, not even what is recent (RFC 9051, section 6.3.3).
void ImapFinder::open()
{
    m_isOpen = m_isThere = false;
    m_numbers.clear();
    m_hits.clear();
    m_own.clear();
    // Whatever is to be removed was found before.
    m_firstToLookAt = removes() ? 0 : m_nextIdentifiers.value(place().name);
    const QByteArray id = quoted(m_step.messageId);
    ask(Question::Open, (removes() ? "SELECT " : "EXAMINE ") + quoted(place().name));
    ask(Question::FindById,
        "UID SEARCH " + range() + " OR HEADER Message-ID " + id + " HEADER " + testIdField.latin1()
            + ' ' + id);
    if (!removes()) // a bounce quotes the message, or its header
        ask(Question::FindByText, "UID SEARCH " + range() + " TEXT " + id);
    m_effects.arm(Stage::Mailbox);
}

/// A search through the texts of years would take the server long.
QByteArray ImapFinder::range() const
{
    return m_firstToLookAt > 0
        ? "UID " + QByteArray::number(m_firstToLookAt) + ":*"
        : "SINCE " + QLocale::c().toString(m_step.since, u"d-MMM-yyyy"_s).toLatin1();
}

void ImapFinder::ask(Question question, const QByteArray &command)
{
    const QByteArray tag = m_tags.next();
    m_awaited.insert(tag, question);
    m_effects.sendCommand(tag + ' ' + command);
}

StepProgress ImapFinder::handle(const ImapResponse &response, const ServerReply &shown)
{
    const ImapIdle::Heard heard = m_idle.hear(response);
    if (heard != ImapIdle::Heard::Nothing)
        return handleIdle(heard);
    if (response.kind == ImapResponse::Kind::Untagged) {
        handleData(response);
        return StepProgress::GoingOn;
    }
    if (response.kind == ImapResponse::Kind::Continuation || !m_awaited.contains(response.tag)) {
        m_effects.show(ShowLine::From::Fault, u"this is no reply to a command under way"_s);
        m_outcome.kind = OutcomeKind::Malformed;
        m_outcome.stage = Stage::Mailbox;
        m_outcome.reply = shown;
        m_isLooking = false;
        return StepProgress::OutOfStep;
    }
    return answer(m_awaited.take(response.tag), response, shown);
}

ImapIdle::Heard ImapFinder::hear(const ImapResponse &response)
{
    const ImapIdle::Heard heard = m_idle.hear(response);
    if (heard != ImapIdle::Heard::NewMail || !m_outcome.look)
        return heard;
    const bool isNews = !std::exchange(m_outcome.look->newMailCame, true);
    return isNews ? heard : ImapIdle::Heard::Ended; // nobody has to hear of it twice
}

void ImapFinder::handleData(const ImapResponse &response)
{
    if (response.keyword == "SEARCH") {
        for (const ImapValue &value : response.values) {
            bool isNumber = false;
            const qint64 number = value.text.toLongLong(&isNumber);
            if (isNumber && number > 0)
                m_numbers.append(number);
        }
    } else if (response.keyword == "FETCH" && !response.values.empty()) {
        keepMessage(response.values.front());
    } else if (response.code == "UIDNEXT") {
        const qint64 next = response.codeArguments.toLongLong();
        const qint64 known = std::exchange(m_nextIdentifiers[place().name], next);
        if (awaits(Question::Reopen) && next > known)
            m_outcome.look->newMailCame = true;
    }
}

/// RFC 9051, section 7.5.2: pairs of what it is and its value.
void ImapFinder::keepMessage(const ImapValue &items)
{
    if (!awaits(Question::Fetch) || m_outcome.look->found.size() >= maximumHits)
        return;
    for (size_t i = 0; i + 1 < items.list.size(); i += 2) {
        if (!isPartOf(items.list[i].text, "BODY[]") || items.list[i + 1].text.isEmpty())
            continue;
        const QByteArray content = items.list[i + 1].text.first(
            std::min(items.list[i + 1].text.size(), FoundMessage::maximumSize));
        m_outcome.look->found.append({ m_outcome.look->folders.last(), place().use, content });
    }
}

StepProgress ImapFinder::answer(
    Question question, const ImapResponse &response, const ServerReply &shown)
{
    const bool isOk = response.status == ImapStatus::Ok;
    switch (question) {
    case Question::Open:
        m_isOpen = isOk;
        if (isOk) {
            m_outcome.look->folders.append(
                m_effects.redactor().redact(decodedFolderName(place().name)));
        } else if (m_at == 0) {
            m_outcome.kind = OutcomeKind::Refused;
            m_outcome.reply = shown;
        }
        break;
    case Question::FindById:
        m_own = std::exchange(m_numbers, {});
        m_hits = m_own;
        m_isThere = !m_own.isEmpty();
        break;
    case Question::FindByText:
        m_hits += std::exchange(m_numbers, {});
        break;
    case Question::Expunge:
        m_outcome.look->removal = isOk ? Removal::Removed : Removal::Marked;
        break;
    case Question::Store:
        m_outcome.look->removal = isOk ? Removal::Marked : Removal::None;
        if (!isOk) {
            m_outcome.kind = OutcomeKind::Refused;
            m_outcome.reply = shown;
        }
        break;
    case Question::Fetch:
    case Question::Reopen:
        break;
    }
    if (!m_awaited.isEmpty() || m_idle.isAsked())
        return StepProgress::GoingOn;
    switch (question) {
    case Question::Open:
    case Question::FindById:
    case Question::FindByText:
        return m_outcome.kind == OutcomeKind::Reached ? takeHits() : done();
    case Question::Fetch:
        return m_isThere ? done() : nextPlace();
    case Question::Store:
    case Question::Expunge:
    case Question::Reopen:
        return done();
    }
    Q_UNREACHABLE();
}

/// The newest of them.
StepProgress ImapFinder::takeHits()
{
    QList<qint64> &hits = removes() ? m_own : m_hits;
    std::sort(hits.begin(), hits.end(), std::greater<>());
    hits.resize(std::unique(hits.begin(), hits.end()) - hits.begin());
    hits = hits.first(std::min(hits.size(), maximumHits));
    if (!m_isOpen || hits.isEmpty())
        return nextPlace();
    if (!removes()) {
        ask(Question::Fetch,
            "UID FETCH " + setOf(hits) + " (UID BODY.PEEK[]<0."
                + QByteArray::number(FoundMessage::maximumSize) + ">)");
    } else {
        ask(Question::Store, "UID STORE " + setOf(hits) + " +FLAGS.SILENT (\\Deleted)");
        if (m_canRemoveOne) // EXPUNGE alone would remove what others have marked as well
            ask(Question::Expunge, "UID EXPUNGE " + setOf(hits));
    }
    m_effects.arm(Stage::Mailbox);
    return StepProgress::GoingOn;
}

StepProgress ImapFinder::nextPlace()
{
    if (m_at + 1 < m_places.size()) {
        ++m_at;
        open();
        return StepProgress::GoingOn;
    }
    if (m_afterwards == Afterwards::Nothing)
        return done();
    if (m_at > 0) {
        m_at = 0;
        ask(Question::Reopen, "EXAMINE " + quoted(place().name));
    }
    m_idle.begin();
    m_effects.arm(Stage::Mailbox);
    return StepProgress::GoingOn;
}

StepProgress ImapFinder::handleIdle(ImapIdle::Heard heard)
{
    switch (heard) {
    case ImapIdle::Heard::Begun:
    case ImapIdle::Heard::Refused:
        return m_awaited.isEmpty() ? done() : StepProgress::GoingOn;
    case ImapIdle::Heard::NewMail: // EXAMINE says how many there are, news or not
        if (m_awaited.isEmpty())
            m_outcome.look->newMailCame = true;
        return StepProgress::GoingOn;
    case ImapIdle::Heard::Ended:
    case ImapIdle::Heard::Nothing:
        return StepProgress::GoingOn;
    }
    Q_UNREACHABLE();
}

StepProgress ImapFinder::done()
{
    m_isLooking = false;
    return StepProgress::Done;
}

} // namespace portwright
