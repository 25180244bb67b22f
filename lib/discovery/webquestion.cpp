// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/webquestion.h"

#include "discovery/registrabledomain.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    DiscoveryAnswer answerFor(HttpFault fault)
    {
        switch (fault) {
        case HttpFault::BadUrl:
            return DiscoveryAnswer::BadRedirect;
        case HttpFault::HostNotFound:
            return DiscoveryAnswer::HostNotFound;
        case HttpFault::TlsFailed:
            return DiscoveryAnswer::TlsFailed;
        case HttpFault::TimedOut:
            return DiscoveryAnswer::TimedOut;
        case HttpFault::TooLarge:
            return DiscoveryAnswer::TooLarge;
        case HttpFault::Proxy:
            return DiscoveryAnswer::ProxyFailed;
        case HttpFault::Unreachable:
        case HttpFault::Other:
            return DiscoveryAnswer::Unreachable;
        }
        Q_UNREACHABLE();
    }

    DiscoveryAnswer answerFor(int status)
    {
        if (status / 100 == 2)
            return DiscoveryAnswer::Settings;
        if (status == 404 || status == 410)
            return DiscoveryAnswer::NotFound;
        if (status == 401 || status == 403)
            return DiscoveryAnswer::SignInWanted;
        if (status == 511) // RFC 6585, section 6
            return DiscoveryAnswer::CaptivePortal;
        return DiscoveryAnswer::HttpError;
    }

} // namespace

WebQuestion::WebQuestion(const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
{
}

void WebQuestion::ask(const HttpRequest &request)
{
    m_request = request;
    send();
}

QList<LedgerEntry> WebQuestion::ledgerSoFar() const
{
    return m_answer.ledger
        + QList { LedgerEntry { m_setup.source, m_request.url.toString(QUrl::FullyEncoded),
            toldBy(m_request), DiscoveryAnswer::Cancelled } };
}

Told WebQuestion::toldBy(const HttpRequest &request) const
{
    const QString url = QUrl::fromPercentEncoding(request.url.toEncoded());
    const bool isInUrl = std::any_of(m_setup.addresses.begin(), m_setup.addresses.end(),
        [&](const QString &address) { return url.contains(address, Qt::CaseInsensitive); });
    return isInUrl || !request.body.isEmpty() ? Told::Address : m_setup.told;
}

void WebQuestion::send()
{
    m_asked.append(m_request.url);
    m_setup.fetcher->fetch(m_request, this, [this](const HttpAnswer &answer) { take(answer); });
}

void WebQuestion::take(const HttpAnswer &answer)
{
    m_isVerified = m_isVerified && answer.channel == HttpAnswer::Channel::VerifiedHttps;
    LedgerEntry entry { m_setup.source, m_request.url.toString(QUrl::FullyEncoded),
        toldBy(m_request), judge(answer), {}, answer.took };
    if (answer.serverTime.isValid())
        entry.clockAhead
            = std::chrono::seconds(answer.serverTime.secsTo(QDateTime::currentDateTimeUtc()));
    if (answer.failure)
        entry.tls = answer.failure->tls;
    if (answer.failure)
        entry.words = answer.failure->words;
    else if (entry.answer != DiscoveryAnswer::Settings)
        entry.words = u"HTTP %1"_s.arg(answer.status);
    if (answer.redirect && entry.answer != DiscoveryAnswer::Redirected)
        entry.words += u", to %1"_s.arg(answer.redirect->toString(QUrl::FullyEncoded));
    m_answer.ledger.append(entry);

    if (entry.answer == DiscoveryAnswer::Redirected) {
        if (registrableDomain(answer.redirect->host()) != registrableDomain(m_request.url.host()))
            m_answer.way = WebAnswer::Way::Elsewhere;
        m_request.url = *answer.redirect;
        send();
        return;
    }
    if (entry.answer == DiscoveryAnswer::NeedsAsking)
        m_answer.leavingTo = *answer.redirect;
    if (entry.answer == DiscoveryAnswer::Settings) {
        m_answer.document = answer.body;
        m_answer.contentType = answer.contentType;
        m_answer.trust = m_isVerified ? SettingsTrust::VerifiedHttps : SettingsTrust::None;
    }
    emit answered(m_answer);
}

DiscoveryAnswer WebQuestion::judge(const HttpAnswer &answer) const
{
    if (answer.failure)
        return answerFor(answer.failure->fault);
    if (answer.status / 100 == 3)
        return answer.redirect ? judgeRedirect(*answer.redirect) : DiscoveryAnswer::HttpError;
    return answerFor(answer.status);
}

DiscoveryAnswer WebQuestion::judgeRedirect(const QUrl &target) const
{
    const bool isHttps = target.scheme() == u"https";
    if ((!isHttps && target.scheme() != u"http") || target.host().isEmpty()
        || !target.userInfo().isEmpty())
        return DiscoveryAnswer::BadRedirect;
    HttpRequest next = m_request;
    next.url = target;
    // Who was asked over https, or knows the address, does not send us out into the open.
    if (!isHttps && (m_request.url.scheme() == u"https" || toldBy(next) == Told::Address))
        return DiscoveryAnswer::InsecureRedirect;
    if (m_asked.contains(target))
        return DiscoveryAnswer::RedirectLoop;
    if (m_asked.size() > m_setup.rules.most)
        return DiscoveryAnswer::TooManyRedirects;
    // Who publishes may do it anywhere, but the address is for the mail domain's own servers.
    const bool mayGo = toldBy(next) == Told::Address ? m_setup.rules.isOwn(target.host())
                                                     : m_setup.rules.allow(target.host());
    return mayGo ? DiscoveryAnswer::Redirected : DiscoveryAnswer::NeedsAsking;
}

} // namespace portwright
