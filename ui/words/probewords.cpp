// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How one endpoint stands: in a table cell, on a card, in one line.

#include "ui/words/words.h"

#include "diagnosis/diagnosisrules.h"

namespace portwright {

QString Words::happened(const ProbeReport &report)
{
    switch (report.state) {
    case ProbeState::Waiting:
        return doing(Stage::Resolve);
    case ProbeState::Running:
        return doing(report.stage);
    case ProbeState::Done:
        break;
    }
    if (report.signIn == SignIn::Accepted)
        return tr("Signed in");
    if (report.signIn == SignIn::Refused)
        return report.isRefusedForCredentials() ? tr("User name or password refused")
                                                : tr("Sign-in refused");
    const SessionOutcome &outcome = report.outcome;
    switch (outcome.kind) {
    case OutcomeKind::Reached:
        if (report.isRelay())
            return tr("For mail between servers only");
        if (!report.isUsable())
            return tr("Nobody can sign in here");
        if (outcome.channel == TlsMode::None)
            return tr("Answers, not encrypted");
        return report.isVerified() ? tr("Ready") : tr("Answers, identity not proven");
    case OutcomeKind::Refused:
        if (outcome.stage == Stage::Auth)
            return tr("Sign-in refused");
        return tr("Turned away by the server");
    case OutcomeKind::TlsFailed:
        return outcome.tls && !outcome.tls->isVerified() ? tr("Identity not proven")
                                                         : tr("Encryption failed");
    case OutcomeKind::Unreachable:
        switch (
            outcome.connectionFailure ? outcome.connectionFailure->fault : ConnectionFault::Other) {
        case ConnectionFault::HostNotFound:
            return tr("No server of that name");
        case ConnectionFault::ResolverFailed:
            return tr("Name look-up failed");
        case ConnectionFault::Refused:
            return tr("Port closed");
        case ConnectionFault::NotPermitted:
            return tr("Forbidden on this computer");
        case ConnectionFault::OutOfResources:
            return tr("No room on this computer");
        case ConnectionFault::NoAnswer:
            return tr("No answer, probably blocked");
        case ConnectionFault::HostUnreachable:
            return tr("Cannot be reached");
        case ConnectionFault::Reset:
        case ConnectionFault::Closed:
            return tr("Hung up");
        case ConnectionFault::Proxy:
            return tr("Stopped by the proxy");
        case ConnectionFault::Other:
            return tr("Connection failed");
        }
        Q_UNREACHABLE();
    case OutcomeKind::TimedOut:
        if (outcome.stage <= Stage::Connect)
            return tr("No answer, probably blocked");
        return tr("Connected, but silent");
    case OutcomeKind::Malformed:
        return tr("Not a mail server");
    case OutcomeKind::InjectedPlaintext:
        return tr("Perhaps tampered with");
    case OutcomeKind::CapabilityMissing:
        if (outcome.missingCapability == QLatin1String("STARTTLS"))
            return tr("No encryption offered");
        if (outcome.missingCapability == QLatin1String("AUTH"))
            return tr("Nobody can sign in here");
        return tr("Lacks something needed");
    case OutcomeKind::Downgraded:
        return tr("Less encrypted than before");
    case OutcomeKind::MessageFailed:
        return tr("Message could not be read");
    case OutcomeKind::Cancelled:
        return tr("Stopped");
    }
    Q_UNREACHABLE();
}

Explanation Words::explain(const ProbeReport &report)
{
    switch (report.state) {
    case ProbeState::Waiting:
    case ProbeState::Running:
        return { happened(report), tr("The answer is still on its way."), QString(), false };
    case ProbeState::Done:
        break;
    }
    if (report.signIn == SignIn::Accepted)
        return { tr("Signed in"), verdict(report), QString(), false };
    if (const QList<Diagnosis> wrong = diagnosesOf(report); !wrong.isEmpty())
        return explain(wrong.first());
    if (report.outcome.kind != OutcomeKind::Reached || !report.isUsable())
        return explain(report.outcome, report.endpoint);
    return { tr("The server is ready"), verdict(report), QString(), false };
}

QString Words::verdict(const ProbeReport &report)
{
    if (report.state != ProbeState::Done)
        return happened(report);
    const SessionOutcome &outcome = report.outcome;
    QStringList sentences;
    switch (report.signIn) {
    case SignIn::NotTried:
        if (report.isUsable())
            sentences += tr("Answers; sign-in not tested.");
        else
            sentences += report.endpoint.protocol == Protocol::Smtp
                ? tr("Cannot be used to send mail.")
                : tr("Cannot be used to fetch mail.");
        break;
    case SignIn::Accepted:
        sentences += tr("Signed in.");
        break;
    case SignIn::Refused:
        sentences += report.isRefusedForCredentials()
            ? tr("The server is right, but user name or password was not accepted.")
            : tr("The server did not let you in.");
        break;
    }
    if (outcome.channel != TlsMode::None && outcome.tls) {
        const QDateTime until
            = outcome.tls->chain.isEmpty() ? QDateTime() : outcome.tls->chain.first().validUntil;
        if (!outcome.tls->isVerified())
            sentences += tr("Encrypted, but the server could not prove who it is.");
        else if (until.isValid())
            sentences += tr("Encrypted, certificate valid until %1.").arg(date(until));
        else
            sentences += tr("Encrypted.");
    } else if (report.isUsable()) {
        sentences += tr("Not encrypted.");
    }
    return sentences.join(u' ');
}

} // namespace portwright
