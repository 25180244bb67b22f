// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/arrivalchecker.h"

#include "network/sessiondriver.h"
#include "protocol/makesession.h"

#include <algorithm>
#include <utility>

namespace portwright {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

    constexpr int maximumFailures = 3; // in a row
    constexpr qsizetype maximumReports = 10;

    /// The maildrop is held by somebody else, or rests (RFC 2449, section 8; RFC 3206).
    bool mayWorkLater(const SessionOutcome &outcome)
    {
        switch (outcome.kind) {
        case OutcomeKind::Unreachable:
        case OutcomeKind::TimedOut:
            return true;
        case OutcomeKind::Refused: {
            const QString code = outcome.reply ? outcome.reply->responseCode : QString();
            return code == u"IN-USE" || code == u"LOGIN-DELAY" || code == u"SYS/TEMP"
                || code == u"UNAVAILABLE" || code == u"INUSE"; // RFC 5530, section 3
        }
        case OutcomeKind::Reached:
        case OutcomeKind::TlsFailed:
        case OutcomeKind::Malformed:
        case OutcomeKind::InjectedPlaintext:
        case OutcomeKind::CapabilityMissing:
        case OutcomeKind::Downgraded:
        case OutcomeKind::MessageFailed:
        case OutcomeKind::Cancelled:
            return false;
        }
        Q_UNREACHABLE();
    }

    /// What the sender keeps of a message lies among all mail, mostly without having passed a
    /// server. Where somebody else's address was named, more proof is needed that it came: mail for
    /// an alias is put where all that comes is put, and has passed a server.
    bool isSendersCopy(
        const FoundMessage &found, const ArrivedMessage &message, ArrivalExpectation expectation)
    {
        const bool isAmongAll = found.use == u"\\All";
        if (expectation == ArrivalExpectation::ReportsOnly)
            return isAmongAll || message.path.isEmpty();
        return isAmongAll && message.path.isEmpty();
    }

} // namespace

void ArrivalRequest::await(const BuiltMessage &message)
{
    messageId = message.messageId;
    recipients = message.envelope.recipients;
    const bool isToOwner = owner
        && std::any_of(recipients.begin(), recipients.end(),
            [this](const MailAddress &each) { return isSameMailbox(each, *owner); });
    expectation = isToOwner ? ArrivalExpectation::Message : ArrivalExpectation::ReportsOnly;
}

ArrivalChecker::ArrivalChecker(const Engine &engine, ArrivalRequest request,
    std::unique_ptr<SessionDriver> signedIn, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_request(std::move(request))
    , m_isReused(signedIn != nullptr)
{
    m_arrival.expectation = m_request.expectation;
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { ask(FindMessageStep::Then::Show); });
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer); // the person chose it
    connect(&m_patience, &QTimer::timeout, this, &ArrivalChecker::losePatience);
    if (signedIn)
        adopt(std::move(signedIn));
}

ArrivalChecker::~ArrivalChecker() = default;

void ArrivalChecker::start()
{
    m_clock.start();
    m_patience.start(m_request.patience);
    if (m_driver && m_request.endpoint.protocol == Protocol::Pop3) {
        // It would lock the maildrop against the next one (RFC 1939, section 4).
        SessionDriver *old = m_driver.release();
        disconnect(old, nullptr, this, nullptr);
        connect(old, &SessionDriver::finished, this, [this] { lookLater(0ms); });
        connect(old, &SessionDriver::finished, old, &QObject::deleteLater);
        old->extend(QuitStep {});
        return;
    }
    ask(FindMessageStep::Then::Show);
}

void ArrivalChecker::cancel()
{
    if (m_arrival.state == ArrivalState::Looking)
        conclude(ArrivalState::Cancelled);
}

void ArrivalChecker::remove()
{
    if (m_arrival.state == ArrivalState::Arrived && m_doing == Doing::Nothing)
        ask(FindMessageStep::Then::Remove);
}

void ArrivalChecker::ask(FindMessageStep::Then then)
{
    m_again.stop();
    m_doing = then == FindMessageStep::Then::Show ? Doing::Looking : Doing::Removing;
    // Servers compare days without their time zones (RFC 9051, section 6.4.4).
    const FindMessageStep step { m_request.messageId.toUtf8(), QDate::currentDate().addDays(-2),
        then };
    if (m_driver)
        m_driver->extend(step);
    else
        connectAnew(step);
}

void ArrivalChecker::connectAnew(const FindMessageStep &step)
{
    m_isReused = false;
    SessionPlan plan;
    plan.endpoint = m_request.endpoint;
    plan.tlsRequired = m_request.endpoint.tls != TlsMode::None;
    plan.hasClientCertificate = m_engine.drivers->hasClientCertificate();
    if (m_request.credentials)
        plan.signIn = SignInStep { *m_request.credentials, m_request.consents };
    plan.find = step;
    if (m_request.endpoint.protocol == Protocol::Imap)
        plan.afterwards = SessionPlan::Afterwards::Hold;
    adopt(m_engine.drivers->makeDriver(
        { m_request.endpoint, {}, TimeoutPolicy::probing() }, makeSession(std::move(plan))));
    m_driver->start();
}

void ArrivalChecker::adopt(std::unique_ptr<SessionDriver> driver)
{
    m_driver = std::move(driver);
    connect(m_driver.get(), &SessionDriver::held, this, [this](const SessionOutcome &outcome) {
        if (m_doing != Doing::Nothing)
            take(outcome);
        else if (m_arrival.state == ArrivalState::Looking)
            lookLater(0ms); // there is new mail
    });
    connect(m_driver.get(), &SessionDriver::finished, this, [this](const SessionOutcome &outcome) {
        letGo();
        if (m_doing != Doing::Nothing)
            take(outcome);
    });
}

void ArrivalChecker::letGo()
{
    disconnect(m_driver.get(), nullptr, this, nullptr);
    m_driver.release()->deleteLater(); // it may be the one that is calling
}

void ArrivalChecker::take(const SessionOutcome &outcome)
{
    const Doing doing = std::exchange(m_doing, Doing::Nothing);
    const bool hasLooked = outcome.kind == OutcomeKind::Reached && outcome.look;
    if (m_isReused && !m_driver && !hasLooked) { // the connection had gone before
        ask(doing == Doing::Looking ? FindMessageStep::Then::Show : FindMessageStep::Then::Remove);
        return;
    }
    m_isReused = false;
    m_arrival.outcome = outcome;
    if (doing == Doing::Removing) {
        m_arrival.removal = outcome.look.value_or(MailLook {}).removal;
        Q_EMIT removalEnded();
    } else if (hasLooked) {
        m_failures = 0;
        takeLook(*outcome.look);
    } else {
        takeFailure(outcome);
    }
}

void ArrivalChecker::takeLook(const MailLook &look)
{
    ++m_arrival.looks;
    m_arrival.folders = look.folders;
    for (const FoundMessage &found : look.found) {
        const ArrivedMessage message = readArrivedMessage(found.content);
        if (message.isSentAs(m_request.messageId)) {
            if (isSendersCopy(found, message, m_request.expectation))
                continue;
            m_arrival.folder = found.folder;
            m_arrival.use = found.use;
            m_arrival.message = message;
            return conclude(ArrivalState::Arrived);
        }
        const bool isKnown = std::any_of(m_arrival.reports.begin(), m_arrival.reports.end(),
            [&](const ArrivedMessage &known) { return known.messageId == message.messageId; });
        if (message.isBounce && !isKnown && m_arrival.reports.size() < maximumReports)
            m_arrival.reports.append(message);
    }
    for (const ArrivedMessage &report : std::as_const(m_arrival.reports)) {
        const ArrivalState state = judge(report);
        if (state != ArrivalState::Looking)
            return conclude(state);
    }
    lookLater(look.newMailCame ? 0ms : nextWait());
    Q_EMIT looked();
}

/// Looking: it says nothing that ends the wait.
ArrivalState ArrivalChecker::judge(const ArrivedMessage &report) const
{
    if (report.statuses.isEmpty())
        return ArrivalState::Bounced; // in words only; servers write to nobody for fun
    for (const DeliveryStatus &status : report.statuses) {
        const bool concerns
            = m_request.expectation == ArrivalExpectation::ReportsOnly || isForOwner(status);
        if (concerns && status.action == u"failed")
            return ArrivalState::Bounced;
    }
    const bool isFinal = std::any_of(
        report.statuses.begin(), report.statuses.end(), [](const DeliveryStatus &status) {
            return status.action == u"delivered" || status.action == u"relayed"
                || status.action == u"expanded";
        });
    return isFinal && m_request.expectation == ArrivalExpectation::ReportsOnly
        ? ArrivalState::Reported
        : ArrivalState::Looking;
}

/// Final-Recipient may be where an alias leads to (RFC 3464, section 2.3.2), so it is not the only
/// one that counts; and where there was only one recipient, all that is said is about that one.
bool ArrivalChecker::isForOwner(const DeliveryStatus &status) const
{
    if (!m_request.owner || m_request.recipients.size() == 1)
        return true;
    const auto isOwner = [this](const QString &recipient) {
        return recipient.compare(m_request.owner->toString(), Qt::CaseInsensitive) == 0
            || recipient.compare(m_request.owner->forEnvelope(), Qt::CaseInsensitive) == 0;
    };
    return isOwner(status.recipient) || isOwner(status.originalRecipient);
}

void ArrivalChecker::takeFailure(const SessionOutcome &outcome)
{
    if (!mayWorkLater(outcome) || ++m_failures >= maximumFailures)
        conclude(ArrivalState::CannotLook);
    else
        lookLater(std::max<std::chrono::milliseconds>(nextWait(), 1s));
}

void ArrivalChecker::losePatience()
{
    if (m_arrival.looks > 0)
        return conclude(ArrivalState::NotSeenYet);
    if (m_arrival.outcome.kind == OutcomeKind::Cancelled) { // no look has come to an end at all
        m_arrival.outcome.kind = OutcomeKind::TimedOut;
        m_arrival.outcome.stage = Stage::Mailbox;
    }
    conclude(ArrivalState::CannotLook);
}

void ArrivalChecker::lookLater(std::chrono::milliseconds wait)
{
    if (m_arrival.state == ArrivalState::Looking)
        m_again.start(wait);
}

/// A message that took long may take longer.
std::chrono::milliseconds ArrivalChecker::nextWait() const
{
    if (m_request.endpoint.protocol == Protocol::Imap)
        return std::clamp<std::chrono::milliseconds>(
            elapsed() / 4, 250ms, elapsed() < 1min ? 1500ms : 10s);
    const auto wait = std::clamp<std::chrono::milliseconds>(elapsed() / 3, 700ms, 5s);
    const auto &mailbox = m_arrival.outcome.mailbox;
    return mailbox && mailbox->loginDelay
        ? std::max<std::chrono::milliseconds>(wait, *mailbox->loginDelay)
        : wait;
}

std::chrono::milliseconds ArrivalChecker::elapsed() const
{
    return std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

void ArrivalChecker::conclude(ArrivalState state)
{
    if (m_arrival.state != ArrivalState::Looking)
        return;
    m_arrival.state = state;
    m_arrival.after = m_request.sinceAcceptance + elapsed();
    m_again.stop();
    m_patience.stop();
    if (m_driver && state != ArrivalState::Arrived) { // what arrived may be removed there
        if (m_doing == Doing::Nothing)
            m_driver->extend(QuitStep {});
        else
            m_driver->cancel();
        letGo();
    }
    m_doing = Doing::Nothing;
    Q_EMIT finished();
}

} // namespace portwright
