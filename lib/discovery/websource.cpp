// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/websource.h"

#include "discovery/autoconfigparser.h"
#include "discovery/documentjudgement.h"

#include <algorithm>
#include <utility>

namespace portwright {

namespace {

    /// Answers that say no more than that nothing is published.
    bool isEmptyHand(DiscoveryAnswer answer)
    {
        return answer == DiscoveryAnswer::NotFound || answer == DiscoveryAnswer::HostNotFound
            || answer == DiscoveryAnswer::Redirected || answer == DiscoveryAnswer::Settings;
    }

} // namespace

WebSource::WebSource(
    SettingsSource source, HttpFetcher *fetcher, DiscoveryOptions options, QObject *parent)
    : DiscoverySource(parent)
    , m_source(source)
    , m_fetcher(fetcher)
    , m_options(std::move(options))
{
}

void WebSource::start(const MailAddress &address)
{
    m_address = address;
    m_domain = address.asciiDomain();
    begin();
}

void WebSource::cancel() { finish(DiscoveryFailure { DiscoveryAnswer::Cancelled, {} }, {}); }

void WebSource::ask(const HttpRequest &request, Told told, const RedirectRules &rules)
{
    auto *question = new WebQuestion(
        { m_fetcher, m_source, rules,
            { m_address->toString(), m_address->localPart() + u'@' + m_address->asciiDomain() },
            told },
        this);
    m_open.append(question);
    connect(question, &WebQuestion::answered, this,
        [this, question](const WebAnswer &answer) { take(question, answer); });
    question->ask(request);
}

void WebSource::ask(const QUrl &url, Told told)
{
    HttpRequest request;
    request.url = url;
    request.timeout = m_options.timeout;
    ask(request, told, rules(RedirectRules::Scope::Anywhere));
}

void WebSource::take(WebQuestion *question, WebAnswer answer)
{
    m_open.removeOne(question);
    question->deleteLater();
    const std::optional<Outcome> outcome = understand(answer);
    m_ledger += answer.ledger;
    if (answer.ledger.constLast().answer == DiscoveryAnswer::NeedsAsking
        && !answer.leavingTo.isEmpty())
        keep(RedirectQuestion { answer.leavingTo.toString(QUrl::FullyEncoded),
            domainToAgreeTo(answer.leavingTo.host()) });
    if (outcome)
        finish(*outcome, answer.trust);
    else if (m_open.isEmpty())
        endRound();
}

std::optional<WebSource::Outcome> WebSource::understandAutoconfig(WebAnswer &answer) const
{
    LedgerEntry &last = answer.ledger.last();
    if (last.answer != DiscoveryAnswer::Settings)
        return {};
    const auto parsed = parseAutoconfig(answer.document, *m_address);
    if (const auto *fault = std::get_if<DocumentFault>(&parsed)) {
        last.answer = judgeDocument(answer, *fault);
        last.words = toId(*fault);
        return {};
    }
    return std::get<PublishedSettings>(parsed);
}

void WebSource::finish(const Outcome &outcome, SettingsTrust trust)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    for (const WebQuestion *question : std::as_const(m_open))
        m_ledger += question->ledgerSoFar();
    qDeleteAll(std::exchange(m_open, {})); // which gives up what is under way
    emit finished({ m_source, originOf(trust), trust, outcome, m_ledger });
}

RedirectRules WebSource::rules(RedirectRules::Scope scope) const
{
    return { scope, m_domain, m_options.agreedDomains };
}

void WebSource::keep(const Outcome &outcome)
{
    // A way on is worth more than knowing that there is another kind of server.
    if (!m_kept || std::holds_alternative<RedirectQuestion>(outcome))
        m_kept = outcome;
}

void WebSource::finishEmptyHanded()
{
    if (m_kept) {
        finish(*m_kept,
            std::holds_alternative<PublishedSettings>(*m_kept) ? SettingsTrust::VerifiedHttps
                                                               : SettingsTrust::None);
        return;
    }
    const auto trouble = std::find_if(m_ledger.begin(), m_ledger.end(),
        [](const LedgerEntry &entry) { return !isEmptyHand(entry.answer); });
    if (trouble == m_ledger.end())
        finish(NothingPublished {}, {});
    else
        finish(DiscoveryFailure { trouble->answer, trouble->words }, {});
}

} // namespace portwright
