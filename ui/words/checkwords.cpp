// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include "diagnosis/diagnosisrules.h"

namespace portwright {

QString Words::phase(HalfCheck::Phase phase)
{
    switch (phase) {
    case HalfCheck::Phase::Searching:
        return tr("Looking for your mail server...");
    case HalfCheck::Phase::SigningIn:
        return tr("Signing in...");
    case HalfCheck::Phase::NeedsConsent:
        return tr("Your decision is needed");
    case HalfCheck::Phase::NothingFound:
        return tr("No mail server was found");
    case HalfCheck::Phase::SignedIn:
        return tr("Your settings work");
    case HalfCheck::Phase::SignInRefused:
        return tr("The server was found, but the sign-in was refused");
    case HalfCheck::Phase::FoundWithoutSignIn:
        return tr("The server was found; sign-in not tested");
    case HalfCheck::Phase::NotAsked:
        return tr("Not tested");
    case HalfCheck::Phase::Cancelled:
        return tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString Words::standing(HalfCheck::Phase phase)
{
    switch (phase) {
    case HalfCheck::Phase::Searching:
        return tr("being looked for");
    case HalfCheck::Phase::SigningIn:
        return tr("signing in");
    case HalfCheck::Phase::NeedsConsent:
        return tr("waits for your decision");
    case HalfCheck::Phase::NothingFound:
        return tr("no server found");
    case HalfCheck::Phase::SignedIn:
        return tr("works");
    case HalfCheck::Phase::SignInRefused:
        return tr("sign-in refused");
    case HalfCheck::Phase::FoundWithoutSignIn:
        return tr("sign-in not tested");
    case HalfCheck::Phase::NotAsked:
        return tr("not tested");
    case HalfCheck::Phase::Cancelled:
        return tr("stopped");
    }
    Q_UNREACHABLE();
}

QString Words::headline(HalfCheck::Phase outgoing, HalfCheck::Phase incoming)
{
    if (incoming == HalfCheck::Phase::NotAsked || outgoing == incoming)
        return phase(outgoing);
    if (outgoing == HalfCheck::Phase::NotAsked)
        return phase(incoming);
    for (const auto current : { HalfCheck::Phase::NeedsConsent, HalfCheck::Phase::SigningIn,
             HalfCheck::Phase::Searching }) {
        if (outgoing == current || incoming == current)
            return phase(current);
    }
    return tr("Outgoing mail: %1. Incoming mail: %2.").arg(standing(outgoing), standing(incoming));
}

Explanation Words::explain(const HalfCheck &check)
{
    const ProbeReport *best = check.best();
    const QString title = phase(check.phase());
    switch (check.phase()) {
    case HalfCheck::Phase::Searching:
        return { title, tr("Every likely server and port is tried at the same time."), QString(),
            false };
    case HalfCheck::Phase::SigningIn:
        return { title,
            best ? tr("User name and password are shown to %1 alone.")
                       .arg(best->endpoint.hostAndPort())
                 : QString(),
            QString(), false };
    case HalfCheck::Phase::NeedsConsent: {
        QStringList questions;
        if (best) {
            for (const ConsentNeed need : check.recommendation().needs)
                questions += consentQuestion(need, *best);
        }
        return { title, questions.join(u'\n'),
            tr("Read what it means, then agree or choose other settings.") };
    }
    case HalfCheck::Phase::NothingFound: {
        if (const auto failure = check.lookUpFailure())
            return explain(lookUpDiagnosis(check.request().address.domain(), failure->fault));
        const QString host = check.request().known(check.half()).host;
        if (!host.isEmpty() && !check.reports().isEmpty()) {
            const ProbeReport &first = check.reports().first();
            if (first.outcome.kind == OutcomeKind::Unreachable
                && first.outcome.stage == Stage::Resolve)
                return explain(first);
            return { title, tr("None of the ports tried at %1 lets you sign in.").arg(host),
                tr("Check the name and the port. If you are not sure, leave them empty: every "
                   "likely server is tried then. The table shows what happened at each place.") };
        }
        return { title,
            tr("No server could be found at the usual names and ports, or none that lets you sign "
               "in."),
            check.half() == Half::Outgoing
                ? tr("Ask your provider for the outgoing server (SMTP) and its port, and type them "
                     "under \"I know my servers\". The table shows what happened at each place.")
                : tr("Ask your provider for the incoming server (IMAP or POP3) and its port, and "
                     "type them under \"I know my servers\". The table shows what happened at each "
                     "place.") };
    }
    case HalfCheck::Phase::SignedIn:
        return { title, best ? verdict(*best) : QString(), QString(), false };
    case HalfCheck::Phase::SignInRefused:
        return best ? explain(*best) : Explanation { title, QString(), QString() };
    case HalfCheck::Phase::FoundWithoutSignIn:
        return { title, best ? verdict(*best) : QString(),
            tr("Go back and type the password to test the sign-in as well."), false };
    case HalfCheck::Phase::NotAsked:
        return { title, tr("This half was left out."), QString(), false };
    case HalfCheck::Phase::Cancelled:
        return { title, tr("You stopped the check. What was found so far stays in the table."),
            tr("Start again whenever you like."), false };
    }
    Q_UNREACHABLE();
}

std::optional<Explanation> Words::explainDomain(const AccountCheck &check)
{
    const QString domain = check.request().address.domain();
    if (check.takesNoMail())
        return Explanation { tr("%1 takes no mail").arg(domain),
            tr("The owner of the domain says so in DNS. An address there cannot receive anything."),
            tr("Check the part of your address after the @ for a typing mistake.") };
    const PublishedSettings *provider = check.provider();
    if (provider && provider->advice->access == ProviderAdvice::Access::NoMailPrograms)
        return Explanation { tr("%1 lets no mail program in").arg(provider->displayName),
            tr("This provider offers neither SMTP nor IMAP or POP3: there is no port to find."),
            tr("Use its web page or its own app, or another provider for this mail program.") };
    return std::nullopt;
}

} // namespace portwright
