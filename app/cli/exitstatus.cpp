// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitstatus.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    ExitStatus failedIn(Stage stage)
    {
        switch (stage) {
        case Stage::Resolve:
        case Stage::Connect:
            return ExitStatus::NotConnected;
        case Stage::TlsHandshake:
        case Stage::StartTls:
            return ExitStatus::Tls;
        case Stage::Greeting:
            return ExitStatus::Greeting;
        case Stage::Ehlo:
            return ExitStatus::Ehlo;
        case Stage::Auth:
        case Stage::Mailbox:
            return ExitStatus::SignInRefused;
        case Stage::MailFrom:
            return ExitStatus::MailFrom;
        case Stage::RcptTo:
            return ExitStatus::RcptTo;
        case Stage::Data:
        case Stage::EndOfData:
        case Stage::Quit:
            return ExitStatus::MessageRefused;
        }
        return ExitStatus::NotConnected;
    }

    /// Only a consent is missing: to the certificate, or to the secret in clear where no encryption
    /// was asked for.
    bool lacksConsent(const SessionOutcome &outcome, TlsMode asked)
    {
        if (outcome.kind == OutcomeKind::TlsFailed)
            return outcome.tls && !outcome.tls->isVerified();
        return outcome.missingCapability == u"STARTTLS"_s && asked == TlsMode::None;
    }

} // namespace

ExitStatus exitStatusOf(const SessionOutcome &outcome, TlsMode asked)
{
    if (outcome.acceptance == Acceptance::Accepted)
        return outcome.refusedRecipients.isEmpty() ? ExitStatus::Success
                                                   : ExitStatus::NotEveryRecipient;
    if (outcome.kind == OutcomeKind::Cancelled)
        return ExitStatus::Interrupted;
    if (outcome.acceptance == Acceptance::Unknown)
        return ExitStatus::AcceptanceUnknown;
    if (outcome.kind == OutcomeKind::MessageFailed)
        return ExitStatus::FileUnreadable;
    const bool isRefusedForNow
        = outcome.kind == OutcomeKind::Refused && outcome.reply && outcome.reply->isTransient();
    const bool isMailboxSlow
        = outcome.kind == OutcomeKind::TimedOut && outcome.stage == Stage::Mailbox;
    if (isRefusedForNow || isMailboxSlow)
        return ExitStatus::TryAgainLater;
    if (lacksConsent(outcome, asked))
        return ExitStatus::NeedsConsent;
    if (outcome.kind == OutcomeKind::TlsFailed || outcome.kind == OutcomeKind::InjectedPlaintext
        || outcome.kind == OutcomeKind::Downgraded || outcome.missingCapability == u"STARTTLS"_s)
        return ExitStatus::Tls;
    return failedIn(outcome.stage);
}

ExitStatus exitStatusOf(const Arrival &arrival, const ArrivalRequest &request)
{
    switch (arrival.state) {
    case ArrivalState::Arrived:
    case ArrivalState::Reported:
        return ExitStatus::Success;
    case ArrivalState::Bounced:
        return ExitStatus::MessageRefused;
    case ArrivalState::NotSeenYet: // of somebody else's mailbox no more can be known
        return request.expectation == ArrivalExpectation::Message ? ExitStatus::TryAgainLater
                                                                  : ExitStatus::Success;
    case ArrivalState::CannotLook:
        return exitStatusOf(arrival.outcome, request.endpoint.tls);
    case ArrivalState::Looking:
    case ArrivalState::Cancelled:
        break;
    }
    return ExitStatus::Interrupted;
}

ExitStatus exitStatusOf(HalfCheck::Phase phase, const ProbeReport *best)
{
    using Phase = HalfCheck::Phase;
    switch (phase) {
    case Phase::SignedIn:
    case Phase::FoundWithoutSignIn:
    case Phase::NotAsked:
        return ExitStatus::Success;
    case Phase::NeedsConsent:
        return ExitStatus::NeedsConsent;
    case Phase::SignInRefused:
        return best && best->signInReply.isTransient() ? ExitStatus::TryAgainLater
                                                       : ExitStatus::SignInRefused;
    case Phase::Searching:
    case Phase::SigningIn:
    case Phase::Cancelled:
        return ExitStatus::Interrupted;
    case Phase::NothingFound:
        break;
    }
    return ExitStatus::NothingFound;
}

ExitStatus worseOf(ExitStatus outgoing, ExitStatus incoming)
{
    for (const ExitStatus status : { ExitStatus::Interrupted, ExitStatus::SignInRefused,
             ExitStatus::TryAgainLater, ExitStatus::NeedsConsent }) {
        if (outgoing == status || incoming == status)
            return status;
    }
    return outgoing == ExitStatus::Success ? incoming : outgoing;
}

} // namespace portwright
