// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session's end means to a person. What is wrong is diagnosed, and said by DiagnosisWords.

#include "ui/words/words.h"

#include "diagnosis/diagnosisrules.h"
#include "ui/words/diagnosiswords.h"

namespace portwright {

Explanation Words::explain(const Diagnosis &diagnosis)
{
    const DiagnosisText text = DiagnosisWords::explain(diagnosis);
    return { text.title, text.why, text.steps.join(u'\n') };
}

Explanation Words::explain(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    if (outcome.acceptance == Acceptance::Unknown)
        return explainUnknownAcceptance();
    switch (outcome.kind) {
    case OutcomeKind::Reached:
        return explainSuccess(outcome);
    case OutcomeKind::MessageFailed:
        return { tr("The message could not be read to its end"),
            outcome.messageFault ? fault(*outcome.messageFault) : QString(),
            tr("Put that right and send again. The server threw away the part it had, so nobody "
               "got a half message.") };
    case OutcomeKind::Cancelled:
        return { tr("Stopped"), tr("You stopped it before it came to an end."),
            tr("Start again whenever you like."), false };
    case OutcomeKind::Refused:
    case OutcomeKind::TlsFailed:
    case OutcomeKind::Unreachable:
    case OutcomeKind::TimedOut:
    case OutcomeKind::Malformed:
    case OutcomeKind::InjectedPlaintext:
    case OutcomeKind::CapabilityMissing:
    case OutcomeKind::Downgraded:
        return explain(diagnosesOf(outcome, endpoint, {}).constFirst());
    }
    Q_UNREACHABLE();
}

Explanation Words::explainSuccess(const SessionOutcome &outcome)
{
    if (outcome.acceptance == Acceptance::Accepted && !outcome.refusedRecipients.isEmpty())
        return { tr("The message was accepted, but not for everybody"),
            tr("The server will deliver it, except to the recipients it refused."),
            tr("Look at the reason beside each refused recipient.") };
    if (outcome.acceptance == Acceptance::Accepted)
        return { tr("The server accepted the message"),
            tr("From now on the server is responsible for delivering it."),
            tr("Look for it in the recipient's mailbox, and in the junk folder too."), false };
    if (outcome.signIn == SignIn::Accepted)
        return { tr("Signed in"), tr("The server accepted the user name and the password."),
            QString(), false };
    if (outcome.mechanisms.isEmpty())
        return { tr("The server answers, but nobody can sign in here"),
            tr("It takes mail for its own users only, and offers no way to sign in."),
            tr("Use another port of this server: 587 or 465.") };
    return { tr("The server is ready"), tr("It answers and offers to sign in."), QString(), false };
}

Explanation Words::explainUnknownAcceptance()
{
    return { tr("Nobody can say whether the message went out"),
        tr("The connection broke after the whole message was sent and before the server answered. "
           "It may have been accepted, or not."),
        tr("Look into the recipient's mailbox before you send again: it could arrive twice.") };
}

} // namespace portwright
