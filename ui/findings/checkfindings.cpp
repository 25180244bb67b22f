// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/checkfindings.h"

#include "assistant/signinmechanism.h"
#include "ui/words/words.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The ranking as it stands now: probes that ended while the sign-in went on have their place
    /// too. That the best one was signed in at put nothing behind it: it was the best before.
    Recommendation rankedNow(const HalfCheck &check, qsizetype best)
    {
        QList<ProbeReport> reports = check.reports();
        if (best >= 0 && reports[best].signIn == SignIn::Accepted)
            reports[best].signIn = SignIn::NotTried;
        const Recommendation now
            = recommend(reports, check.request().order, check.request().consents,
                check.concludedAfter().value_or(std::chrono::milliseconds(0)));
        return now.best == best ? now : check.recommendation();
    }

} // namespace

HalfFindings HalfFindings::of(const HalfCheck &check)
{
    HalfFindings findings;
    findings.half = check.half();
    findings.phase = check.phase();
    findings.reports = check.reports();
    if (const ProbeReport *best = check.best())
        findings.best = best - check.reports().constData();
    findings.recommendation = rankedNow(check, findings.best);
    findings.username = check.username();
    findings.consents = check.consentsForBest();
    return findings;
}

CheckFindings CheckFindings::of(const AccountCheck &check, std::chrono::milliseconds startedAfter)
{
    const auto sinceProcessStart = [startedAfter](auto time) {
        if (time)
            *time += startedAfter;
        return time;
    };
    CheckFindings findings;
    findings.address = check.request().address.toString();
    findings.outgoing = HalfFindings::of(check.outgoing());
    findings.incoming = HalfFindings::of(check.incoming());
    findings.ledger = check.ledger();
    findings.diagnoses = check.diagnoses();
    findings.remarks = check.remarks();
    if (const PublishedSettings *provider = check.provider())
        findings.provider = *provider;
    findings.services = serviceFacts(check);
    findings.signInsUsed = check.signInsUsed();
    findings.firstUsable = sinceProcessStart(check.firstUsableAfter());
    findings.concluded = sinceProcessStart(check.concludedAfter());
    return findings;
}

QStringList HalfFindings::reasons() const
{
    if (best < 0)
        return {};
    QStringList reasons;
    for (const Comparison &other : recommendation.runnersUp) {
        if (other.row != best)
            reasons << Words::reason(other.reason, reports[best], reports[other.row]);
    }
    if (reasons.isEmpty())
        reasons << Words::reason(RankReason::Only, reports[best], reports[best]);
    reasons.removeDuplicates();
    return reasons;
}

QString HalfFindings::whyNotBetter(qsizetype row) const
{
    const auto &others = recommendation.runnersUp;
    const auto found = std::find_if(
        others.begin(), others.end(), [row](const Comparison &other) { return other.row == row; });
    if (best < 0 || found == others.end())
        return Words::happened(reports[row]);
    return Words::reason(found->reason, reports[best], reports[row]);
}

QString HalfFindings::mechanism() const
{
    return best < 0 ? QString() : signInMechanism(reports[best], username);
}

} // namespace portwright
