// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/recommendation.h"

#include <algorithm>
#include <array>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto oneLostSyn = 1200ms;
    constexpr int patientRoundTrips = 4;
    constexpr auto silence = 3s;
    constexpr auto patienceForConsent = 5s;

    /// The steps of the ranking in their order; smaller is better.
    struct Rank {
        int signIn = 0;
        int channel = 0;
        int origin = 0;
        int published = 0;
        int port = 0;
        int host = 0;
        std::chrono::milliseconds time { 0 };
    };

    struct Step {
        int Rank::*key;
        RankReason reason;
    };

    constexpr std::array steps {
        Step { &Rank::signIn, RankReason::SignInAccepted },
        Step { &Rank::channel, RankReason::Verified },
        Step { &Rank::origin, RankReason::Origin },
        Step { &Rank::published, RankReason::PublishedOrder },
        Step { &Rank::port, RankReason::PortOrder },
        Step { &Rank::host, RankReason::HostOrder },
    };

    enum Channel { VerifiedTls, UnverifiedTls, InClear };

    int signInRank(const ProbeReport &report)
    {
        if (report.signIn == SignIn::Accepted)
            return 0;
        return report.isRefusedByEndpoint() ? 2 : 1;
    }

    int channelRank(const ProbeReport &report)
    {
        if (!report.outcome.tls)
            return InClear;
        return report.isVerified() ? VerifiedTls : UnverifiedTls;
    }

    int originRank(const ProbeReport &report)
    {
        // A guess outside the mail domain stands behind one within it: it costs a consent.
        return 2 * int(report.origin) + (report.foreignServer ? 1 : 0);
    }

    int portRank(const Endpoint &endpoint, PortOrder order)
    {
        const QList<StandardPort> ports = standardPorts(endpoint.protocol, order);
        const auto found = std::find_if(ports.begin(), ports.end(),
            [&](const StandardPort &standard) { return standard.port == endpoint.port; });
        constexpr int mostPorts = 16;
        return mostPorts * int(endpoint.protocol) + int(found - ports.begin());
    }

    Rank rankOf(const ProbeReport &report, PortOrder order)
    {
        return { signInRank(report), channelRank(report), originRank(report), report.publishedRank,
            portRank(report.endpoint, order), report.hostRank, report.tookTime };
    }

    /// The best a probe that still runs could turn out to be.
    Rank hopedRankOf(const ProbeReport &report, PortOrder order)
    {
        Rank rank = rankOf(report, order);
        rank.signIn = 1;
        rank.channel = report.endpoint.tls == TlsMode::None ? InClear : VerifiedTls;
        rank.time = 0ms;
        return rank;
    }

    /// The first step at which the two differ; nothing if only time is left.
    const Step *decidingStep(const Rank &a, const Rank &b)
    {
        const auto step = std::find_if(steps.begin(), steps.end(),
            [&](const Step &candidate) { return a.*candidate.key != b.*candidate.key; });
        return step == steps.end() ? nullptr : &*step;
    }

    bool isBetter(const Rank &a, const Rank &b)
    {
        const Step *step = decidingStep(a, b);
        return step ? a.*step->key < b.*step->key : a.time < b.time;
    }

    /// Time alone is no reason to wait for anybody.
    bool couldBeat(const Rank &hoped, const Rank &best)
    {
        const Step *step = decidingStep(hoped, best);
        return step && hoped.*step->key < best.*step->key;
    }

    RankReason reasonBetween(const ProbeReport &better, const ProbeReport &other, PortOrder order)
    {
        Rank rank = rankOf(better, order);
        const Rank otherRank = rankOf(other, order);
        // Signing in was tried at one because it was better before: that is the reason then.
        Rank beforeSignIn = rank;
        beforeSignIn.signIn = otherRank.signIn;
        if (other.signIn == SignIn::NotTried && isBetter(beforeSignIn, otherRank))
            rank = beforeSignIn;
        const Step *step = decidingStep(rank, otherRank);
        if (!step)
            return RankReason::Faster;
        if (step->reason == RankReason::SignInAccepted && better.signIn != SignIn::Accepted)
            return RankReason::SignInNotRefused;
        if (step->reason == RankReason::Verified && channelRank(other) == InClear)
            return RankReason::Encrypted;
        return step->reason;
    }

    /// In clear, at a host that somebody strips of its encryption at another port: no consent that
    /// was given before is meant for that.
    bool isBesideDowngrade(const ProbeReport &report, const QList<ProbeReport> &reports)
    {
        return !report.outcome.tls
            && std::any_of(reports.begin(), reports.end(), [&](const ProbeReport &other) {
                   return other.outcome.kind == OutcomeKind::Downgraded
                       && other.endpoint.host == report.endpoint.host;
               });
    }

    std::chrono::milliseconds greetingTime(const ConnectionReport &connection)
    {
        return connection.connectedAfter && connection.firstBytesAfter
            ? *connection.firstBytesAfter - *connection.connectedAfter
            : 0ms;
    }

    /// How much longer `contender` stays in the race against `best`; nothing: as long as it takes.
    std::optional<std::chrono::milliseconds> patience(
        const ProbeReport &contender, const ProbeReport &best, std::chrono::milliseconds now)
    {
        const bool ready = best.isUsable() && channelRank(best) == VerifiedTls;
        const auto sinceStart = now - contender.startedAfter;
        const auto fewRoundTrips = patientRoundTrips * best.connection.roundTrip;
        if (!contender.connection.connectedAfter) {
            const auto limit = std::max<std::chrono::milliseconds>(oneLostSyn, fewRoundTrips);
            return std::max<std::chrono::milliseconds>(
                (ready ? limit : patienceForConsent) - sinceStart, 0ms);
        }
        if (!ready)
            return std::nullopt;
        const auto sinceConnect = sinceStart - *contender.connection.connectedAfter;
        // Once it speaks it may take as long as a slow server or link explains. Where the best one
        // was slow to greet, the next port of the same server will be.
        const auto explained = contender.connection.firstBytesAfter
            ? 3 * best.tookTime
            : greetingTime(best.connection) * 3 / 2;
        const auto limit = std::max<std::chrono::milliseconds>(silence, explained);
        return std::max<std::chrono::milliseconds>(limit - sinceConnect, 0ms);
    }

} // namespace

QList<ConsentNeed> consentNeeds(const ProbeReport &report, const CheckConsents &consents)
{
    QList<ConsentNeed> needs;
    if (!report.outcome.tls && !consents.unencrypted)
        needs.append(ConsentNeed::Unencrypted);
    if (report.outcome.tls && !report.isVerified()
        && !consents.fingerprints.contains(report.outcome.tls->fingerprint()))
        needs.append(ConsentNeed::UnverifiedCertificate);
    if (report.foreignServer && !consents.servers.contains(report.endpoint.host))
        needs.append(ConsentNeed::ForeignServer);
    return needs;
}

Recommendation recommend(const QList<ProbeReport> &reports, PortOrder order,
    const CheckConsents &consents, std::chrono::milliseconds now)
{
    Recommendation result;
    for (qsizetype row = 0; row < reports.size(); ++row) {
        if (reports[row].isUsable() && !isBesideDowngrade(reports[row], reports))
            result.ranking.append(row);
    }
    std::stable_sort(result.ranking.begin(), result.ranking.end(), [&](qsizetype a, qsizetype b) {
        return isBetter(rankOf(reports[a], order), rankOf(reports[b], order));
    });
    const bool allDone = std::all_of(reports.begin(), reports.end(),
        [](const ProbeReport &report) { return report.state == ProbeState::Done; });
    if (result.ranking.isEmpty()) {
        result.isFinal = allDone;
        return result;
    }

    result.best = result.ranking.first();
    const ProbeReport &best = reports[result.best];
    result.needs = consentNeeds(best, consents);
    for (qsizetype place = 1; place < result.ranking.size(); ++place) {
        const qsizetype row = result.ranking[place];
        result.runnersUp.append({ row, reasonBetween(best, reports[row], order) });
    }

    result.isFinal = true;
    const Rank bestRank = rankOf(best, order);
    for (qsizetype row = 0; row < reports.size(); ++row) {
        const ProbeReport &report = reports[row];
        if (report.state == ProbeState::Done || !couldBeat(hopedRankOf(report, order), bestRank))
            continue;
        const auto left = patience(report, best, now);
        if (left && *left == 0ms) {
            result.runnersUp.append({ row, RankReason::OthersStillSilent });
            continue;
        }
        result.isFinal = false;
        if (left && (result.askAgainAfter == 0ms || *left < result.askAgainAfter))
            result.askAgainAfter = *left;
    }
    return result;
}

QString toId(ConsentNeed need)
{
    switch (need) {
    case ConsentNeed::Unencrypted:
        return u"unencrypted"_s;
    case ConsentNeed::UnverifiedCertificate:
        return u"unverified-certificate"_s;
    case ConsentNeed::ForeignServer:
        return u"foreign-server"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
