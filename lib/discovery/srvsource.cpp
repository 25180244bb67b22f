// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/srvsource.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    DiscoveryAnswer answerFor(const ServiceAnswer &answer)
    {
        if (answer.failure)
            return DiscoveryAnswer::ResolverFailed;
        if (answer.records.isEmpty())
            return DiscoveryAnswer::NotFound;
        const QString &target = answer.records.first().target;
        return answer.records.size() == 1 && (target.isEmpty() || target == u".")
            ? DiscoveryAnswer::NotOffered
            : DiscoveryAnswer::Settings;
    }

} // namespace

SrvSource::SrvSource(DnsResolver *resolver, Draw draw, QObject *parent)
    : DiscoverySource(parent)
    , m_resolver(resolver)
    , m_draw(std::move(draw))
{
}

void SrvSource::start(const MailAddress &address)
{
    m_address = address;
    m_context = std::make_unique<QObject>();
    m_missing = mailServices().size();
    m_clock.start();
    for (const MailService service : mailServices()) {
        const QString name = toId(service) + u'.' + address.asciiDomain();
        m_ledger[service]
            = { SettingsSource::Srv, u"SRV "_s + name, Told::Domain, DiscoveryAnswer::Cancelled };
        m_resolver->lookUpServices(name, m_context.get(),
            [this, service](const ServiceAnswer &answer) { take(service, answer); });
    }
}

void SrvSource::cancel()
{
    if (!m_context)
        return;
    DiscoveryResult result;
    result.outcome = DiscoveryFailure { DiscoveryAnswer::Cancelled, {} };
    finish(result);
}

void SrvSource::take(MailService service, const ServiceAnswer &answer)
{
    LedgerEntry &entry = m_ledger[service];
    entry.answer = answerFor(answer);
    entry.words = answer.failure ? answer.failure->words : QString();
    entry.took = std::chrono::milliseconds(m_clock.elapsed());
    m_records[service] = answer.records;
    if (answer.validation != AnswerValidation::Validated)
        m_validation = AnswerValidation::NotKnown;
    if (--m_missing == 0)
        finish(
            resultOf(resolveServices(m_address->asciiDomain(), m_records, m_validation, m_draw)));
}

DiscoveryResult SrvSource::resultOf(const SrvResolution &resolution) const
{
    DiscoveryResult result;
    if (m_validation == AnswerValidation::Validated)
        result.trust = SettingsTrust::Dnssec;
    QList<std::pair<Protocol, ServiceGroup>> groups { { Protocol::Smtp, resolution.submission },
        { Protocol::Imap, resolution.imap }, { Protocol::Pop3, resolution.pop3 } };
    if (resolution.incomingPreference == Protocol::Pop3)
        std::swap(groups[1], groups[2]);
    PublishedSettings settings;
    settings.id = m_address->asciiDomain();
    settings.domains = { settings.id };
    for (const auto &[protocol, group] : std::as_const(groups)) {
        if (group.state == ServiceState::NotOffered)
            settings.refused.append(protocol);
        for (const ServiceCandidate &candidate : group.candidates)
            settings.servers.append(
                { candidate.endpoint, {}, m_address->toString(), u"%EMAILADDRESS%"_s });
    }
    if (!settings.servers.isEmpty() || !settings.refused.isEmpty()) {
        result.outcome = settings;
        return result;
    }
    for (const LedgerEntry &entry : m_ledger) {
        if (entry.answer == DiscoveryAnswer::ResolverFailed)
            result.outcome = DiscoveryFailure { entry.answer, entry.words };
    }
    return result;
}

void SrvSource::finish(DiscoveryResult result)
{
    m_context.reset(); // nothing more is heard
    result.source = SettingsSource::Srv;
    result.origin = Origin::Srv;
    result.ledger = m_ledger.values();
    emit finished(result);
}

} // namespace portwright
