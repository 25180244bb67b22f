// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/mxsource.h"

#include "discovery/ispdbsource.h"
#include "discovery/registrabledomain.h"

namespace portwright {

using namespace Qt::StringLiterals;

MxSource::MxSource(const Tools &tools, const DiscoveryOptions &options, QObject *parent)
    : WebSource(SettingsSource::MailExchange, tools.fetcher, options, parent)
    , m_tools(tools)
{
}

void MxSource::begin()
{
    m_clock.start();
    m_context = std::make_unique<QObject>();
    m_tools.resolver->lookUpMailExchanges(address().asciiDomain(), m_context.get(),
        [this](const MailExchangeAnswer &answer) { take(answer); });
}

LedgerEntry MxSource::question() const
{
    return { SettingsSource::MailExchange, u"MX "_s + address().asciiDomain(), Told::Domain,
        DiscoveryAnswer::Cancelled };
}

void MxSource::cancel()
{
    if (m_context) {
        m_context.reset();
        note(question());
    }
    WebSource::cancel();
}

void MxSource::take(const MailExchangeAnswer &answer)
{
    m_context.reset();
    LedgerEntry entry = question();
    entry.answer = DiscoveryAnswer::NotFound;
    entry.took = std::chrono::milliseconds(m_clock.elapsed());
    if (answer.failure) {
        entry.answer = answer.failure->fault == ConnectionFault::HostNotFound
            ? DiscoveryAnswer::HostNotFound
            : DiscoveryAnswer::ResolverFailed;
        entry.words = answer.failure->words;
    } else if (answer.isNullMx) {
        entry.answer = DiscoveryAnswer::NotOffered;
    } else if (!answer.exchanges.isEmpty()) {
        entry.words = answer.exchanges.constFirst().host;
        entry.answer = DiscoveryAnswer::Redirected;
    }
    const std::optional<ProviderRow> row = entry.answer == DiscoveryAnswer::Redirected
        ? m_tools.table->forMailExchange(entry.words)
        : std::nullopt;
    if (row)
        entry.answer = DiscoveryAnswer::Settings;
    note(entry);
    if (row)
        finish(settingsFor(*row, address()), SettingsTrust::None);
    else if (answer.isNullMx)
        finish(DiscoveryFailure { entry.answer, {} }, SettingsTrust::None);
    else if (entry.answer == DiscoveryAnswer::Redirected)
        askAbout(entry.words);
    else
        finishEmptyHanded();
}

void MxSource::askAbout(const QString &exchange)
{
    const QString hoster = registrableDomain(exchange);
    const bool isOwn = hoster == registrableDomain(address().asciiDomain());
    const auto reach = options().reach;
    const bool asksHoster = reach == DiscoveryOptions::Reach::Everywhere;
    const bool asksList = reach != DiscoveryOptions::Reach::DnsOnly && !options().ispdb.isEmpty();
    if (hoster.isEmpty() || isOwn || (!asksHoster && !asksList)) {
        finishEmptyHanded();
        return;
    }
    if (asksHoster)
        ask(QUrl(u"https://autoconfig."_s + hoster + u"/mail/config-v1.1.xml"_s), Told::MxDomain);
    if (asksList)
        ask(IspdbSource::urlFor(options().ispdb, hoster), Told::MxDomain);
}

std::optional<WebSource::Outcome> MxSource::understand(WebAnswer &answer)
{
    const auto outcome = understandAutoconfig(answer);
    answer.trust = SettingsTrust::None; // the way here was open to everybody
    return outcome;
}

} // namespace portwright
