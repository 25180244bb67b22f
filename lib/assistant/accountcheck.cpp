// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountcheck.h"

#include "assistant/evidence.h"
#include "assistant/picture.h"
#include "diagnosis/checkverdict.h"
#include "discovery/standardsources.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// The longest that an answer waits for the last word on what is wrong besides.
    constexpr std::chrono::milliseconds settlingTime = 3s;
    /// How often to look whether a host is silent altogether: two SYNs have to have got lost.
    constexpr auto watchingInterval = 1s;

    Engine withResolver(Engine engine, DnsResolver *resolver)
    {
        engine.resolver = resolver;
        return engine;
    }

} // namespace

AccountCheck::AccountCheck(const Engine &engine, CheckRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_dns(engine.resolver)
    , m_outgoing(withResolver(engine, &m_dns), m_request, Half::Outgoing)
    , m_incoming(withResolver(engine, &m_dns), m_request, Half::Incoming)
    , m_control(engine)
    , m_transcript(engine.transcript)
    , m_firstEntry(engine.transcript ? engine.transcript->nextIndex() : 0)
{
    for (const Half half : { Half::Outgoing, Half::Incoming })
        m_searches |= m_request.includes(half) && m_request.known(half).host.isEmpty();
    if (engine.providers) {
        DiscoveryOptions options = m_request.discovery;
        if (!engine.fetcher)
            options.reach = DiscoveryOptions::Reach::DnsOnly;
        addStandardSources(m_discovery, { &m_dns, engine.fetcher, engine.providers }, options);
    } else {
        m_searches = false;
    }
    connect(&m_discovery, &DiscoveryService::resultFound, this, &AccountCheck::take);
    connect(&m_discovery, &DiscoveryService::settled, this, [this] {
        m_outgoing.stopExpecting();
        m_incoming.stopExpecting();
        Q_EMIT discovered();
    });
    for (HalfCheck *half : { &m_outgoing, &m_incoming }) {
        connect(half, &HalfCheck::concluded, this, &AccountCheck::announce);
        connect(half, &HalfCheck::phaseChanged, this, &AccountCheck::announce);
        connect(half, &HalfCheck::finished, this, &AccountCheck::announce);
        connect(half, &HalfCheck::reportChanged, this, &AccountCheck::settle);
    }
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &AccountCheck::settle);
    m_watching.setInterval(watchingInterval);
    connect(&m_watching, &QTimer::timeout, this, &AccountCheck::lookForSilentHosts);
}

void AccountCheck::start()
{
    if (m_searches) {
        m_outgoing.expectPublished();
        m_incoming.expectPublished();
    }
    m_outgoing.start();
    m_incoming.start();
    if (m_request.discovery.reach == DiscoveryOptions::Reach::Everywhere)
        m_watching.start();
    if (m_searches)
        m_discovery.start(m_request.address);
}

void AccountCheck::cancel()
{
    m_outgoing.cancel();
    m_incoming.cancel();
    m_discovery.cancel();
}

void AccountCheck::useBestNow()
{
    m_outgoing.useBestNow();
    m_incoming.useBestNow();
}

void AccountCheck::agree(const CheckConsents &further)
{
    m_outgoing.agree(further);
    m_incoming.agree(further);
}

bool AccountCheck::isConcluded() const
{
    return m_outgoing.isConcluded() && m_incoming.isConcluded();
}

bool AccountCheck::isFinished() const { return m_outgoing.isFinished() && m_incoming.isFinished(); }

const PublishedSettings *AccountCheck::provider() const
{
    for (const DiscoveryResult &result : results()) {
        if (const PublishedSettings *settings = result.settings(); settings && settings->advice)
            return settings;
    }
    return nullptr;
}

bool AccountCheck::takesNoMail() const
{
    return std::any_of(results().begin(), results().end(), [](const DiscoveryResult &result) {
        const auto *failure = std::get_if<DiscoveryFailure>(&result.outcome);
        return result.source == SettingsSource::MailExchange && failure
            && failure->answer == DiscoveryAnswer::NotOffered;
    });
}

QList<Diagnosis> AccountCheck::diagnoses() const
{
    return pointingAtWords(judge(pictureOf(*this)).diagnoses, *m_transcript);
}

QList<Remark> AccountCheck::remarks() const { return remarksOn(pictureOf(*this), diagnoses()); }

QMap<QString, int> AccountCheck::signInsUsed() const
{
    QMap<QString, int> used = m_outgoing.signInsUsed();
    used.insert(m_incoming.signInsUsed());
    return used;
}

std::optional<std::chrono::milliseconds> AccountCheck::firstUsableAfter() const
{
    const auto &outgoing = m_outgoing.firstUsableAfter();
    const auto &incoming = m_incoming.firstUsableAfter();
    return outgoing && incoming ? std::min(outgoing, incoming) : std::max(outgoing, incoming);
}

std::optional<std::chrono::milliseconds> AccountCheck::concludedAfter() const
{
    if (!isConcluded())
        return std::nullopt;
    return std::max(m_outgoing.concludedAfter(), m_incoming.concludedAfter());
}

void AccountCheck::take(const DiscoveryResult &result)
{
    const PublishedSettings *settings = result.settings();
    const bool isOfDomain = result.origin == Origin::Published;
    if (settings && isOfDomain && settings->advice
        && settings->advice->access == ProviderAdvice::Access::NoMailPrograms) {
        m_outgoing.giveUp();
        m_incoming.giveUp();
        m_discovery.cancel();
    }
    m_outgoing.consider(result);
    m_incoming.consider(result);
    Q_EMIT discovered();
}

void AccountCheck::announce()
{
    if (isConcluded() && !std::exchange(m_isConclusionTold, true)) {
        m_isSettled = false;
        m_sinceConclusion.start();
        Q_EMIT concluded();
    } else if (!isConcluded()) {
        m_isConclusionTold = false; // a further sign-in, or one that was agreed to
    }
    settle();
    if (isFinished() && !std::exchange(m_isEndTold, true)) {
        m_discovery.cancel();
        Q_EMIT finished();
    }
}

void AccountCheck::settle()
{
    if (!m_isConclusionTold || m_isSettled)
        return;
    m_watching.stop();
    m_outgoing.refresh();
    m_incoming.refresh();
    const std::chrono::milliseconds left(settlingTime.count() - m_sinceConclusion.elapsed());
    const auto wait = std::min(judge(pictureOf(*this)).settledIn, left);
    if (isFinished() || wait.count() <= 0) {
        m_isSettled = true;
        Q_EMIT settled();
    } else {
        m_settling.start(wait + 1ms);
    }
}

void AccountCheck::lookForSilentHosts() { m_control.ask(pictureOf(*this)); }

} // namespace portwright
