// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/remedies.h"

#include "ui/setupcontroller.h"

#include <algorithm>

namespace portwright {

bool isAt(const Diagnosis &diagnosis, const Endpoint &endpoint)
{
    return diagnosis.endpoint == endpoint || diagnosis.alsoAt.contains(endpoint);
}

namespace {

    Half halfOf(Protocol protocol)
    {
        return protocol == Protocol::Smtp ? Half::Outgoing : Half::Incoming;
    }

    /// Takes mail from other servers; who signs in belongs elsewhere (RFC 8314, section 3).
    bool isRelayPort(const Endpoint &endpoint)
    {
        constexpr quint16 relayPort = 25;
        return endpoint.protocol == Protocol::Smtp && endpoint.port == relayPort;
    }

    /// The same account, the same message and the same server behave alike at every port; the way
    /// there and what a port is for do not.
    bool mayAnotherPortHelp(DiagnosisCode code)
    {
        const DiagnosisGroup kind = group(code);
        return kind == DiagnosisGroup::Network || kind == DiagnosisGroup::Tls
            || code == DiagnosisCode::AuthNotOffered || code == DiagnosisCode::RelayOnly;
    }

    std::optional<Endpoint> alternativeTo(const Diagnosis &diagnosis, const HalfCheck &check)
    {
        if (!diagnosis.endpoint || !mayAnotherPortHelp(diagnosis.code))
            return std::nullopt;
        if (check.best() && !isAt(diagnosis, check.best()->endpoint))
            return std::nullopt; // the check has taken something else by itself
        for (const Observation &seen : diagnosis.comparison) {
            if (seen.kind == Observation::Kind::Answered
                && seen.endpoint.protocol == diagnosis.endpoint->protocol
                && seen.endpoint.tls != TlsMode::None && !isAt(diagnosis, seen.endpoint)
                && !isRelayPort(seen.endpoint))
                return seen.endpoint;
        }
        std::optional<Endpoint> runnerUp;
        for (const Comparison &comparison : check.recommendation().runnersUp) {
            const ProbeReport &other = check.reports()[comparison.row];
            if (isAt(diagnosis, other.endpoint) || !other.isUsable() || !other.isVerified())
                continue;
            // What is encrypted from its first byte differs most from what failed.
            if (!runnerUp || other.endpoint.tls == TlsMode::Implicit)
                runnerUp = other.endpoint;
            if (runnerUp->tls == TlsMode::Implicit)
                break;
        }
        return runnerUp;
    }

    bool isPortTyped(const Diagnosis &diagnosis, const HalfCheck &check)
    {
        return diagnosis.endpoint && mayAnotherPortHelp(diagnosis.code)
            && check.phase() == HalfCheck::Phase::NothingFound
            && check.request().known(check.half()).port == diagnosis.endpoint->port;
    }

    std::optional<TlsDetails> certificateOf(const Diagnosis &diagnosis, const HalfCheck &check)
    {
        if (!diagnosis.endpoint || group(diagnosis.code) != DiagnosisGroup::Tls)
            return std::nullopt;
        for (const ProbeReport &report : check.reports()) {
            const auto &tls = report.outcome.tls;
            if (isAt(diagnosis, report.endpoint) && tls && !tls->chain.isEmpty())
                return tls;
        }
        return std::nullopt;
    }

    QString untriedLocalPart(const HalfCheck &check)
    {
        const QString localPart = check.request().address.localPart();
        const ProbeReport *best = check.best();
        const bool mayBeTheName = check.phase() == HalfCheck::Phase::SignInRefused && best
            && best->isRefusedForCredentials() && check.credentials();
        return mayBeTheName && check.username() != localPart ? localPart : QString();
    }

} // namespace

QList<RemedyPage> remedyPages(const Diagnosis &diagnosis, const PublishedSettings *provider)
{
    using Kind = RemedyPage::Kind;
    const bool mayBeThePassword = diagnosis.code == DiagnosisCode::WrongCredentials;
    QList<RemedyPage> pages;
    const auto add = [&pages](Kind kind, const QString &url) {
        const auto isKnown = [&url](const RemedyPage &page) { return page.url == url; };
        if (isPlainWebUrl(url) && std::none_of(pages.begin(), pages.end(), isKnown))
            pages += { kind, url };
    };
    if (provider && provider->advice) {
        const ProviderAdvice &advice = *provider->advice;
        if (diagnosis.code == DiagnosisCode::AppPasswordRequired
            || (mayBeThePassword && (advice.needsAppPassword || advice.recommendsAppPassword)))
            add(Kind::AppPassword, advice.appPasswordUrl);
        if (diagnosis.code == DiagnosisCode::AccessNotEnabled
            || (mayBeThePassword && advice.mustBeEnabled))
            add(Kind::SwitchOn, advice.enableUrl);
    }
    add(Kind::FromTheReply, diagnosis.parameters.url);
    if (provider && pages.isEmpty() && group(diagnosis.code) == DiagnosisGroup::SignIn)
        add(Kind::Documentation, provider->documentationUrls.value(0));
    return pages;
}

QList<Half> halvesOf(const Diagnosis &diagnosis)
{
    if (!diagnosis.endpoint)
        return { Half::Outgoing, Half::Incoming };
    QList<Half> halves { halfOf(diagnosis.endpoint->protocol) };
    for (const Endpoint &endpoint : diagnosis.alsoAt) {
        if (!halves.contains(halfOf(endpoint.protocol)))
            halves += halfOf(endpoint.protocol);
    }
    return halves;
}

bool hasFaultOf(const QList<Diagnosis> &diagnoses, Half half)
{
    return std::any_of(diagnoses.begin(), diagnoses.end(), [half](const Diagnosis &one) {
        return one.severity == Severity::Fault && halvesOf(one).contains(half);
    });
}

bool hasSignInFault(const QList<Diagnosis> &diagnoses)
{
    return std::any_of(diagnoses.begin(), diagnoses.end(), [](const Diagnosis &one) {
        return one.severity == Severity::Fault && group(one.code) == DiagnosisGroup::SignIn;
    });
}

Remedies remediesFor(const Diagnosis &diagnosis, const SetupController &controller)
{
    Remedies remedies;
    if (!controller.check())
        return remedies;
    remedies.provider = controller.check()->provider();
    for (const Half half : halvesOf(diagnosis)) {
        const HalfCheck &check = *controller.half(half);
        if (!remedies.alternative)
            remedies.alternative = alternativeTo(diagnosis, check);
        if (!remedies.alternative && isPortTyped(diagnosis, check))
            remedies.typedPort = half;
        if (!remedies.tls)
            remedies.tls = certificateOf(diagnosis, check);
        if (diagnosis.code == DiagnosisCode::WrongCredentials && remedies.localPart.isEmpty())
            remedies.localPart = untriedLocalPart(check);
    }
    return remedies;
}

} // namespace portwright
