// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoversource.h"

#include "discovery/autodiscoverparser.h"
#include "discovery/documentjudgement.h"

#include <QXmlStreamWriter>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The request of MS-OXDSCLI, section 2.2.3.
    QByteArray requestFor(const MailAddress &address)
    {
        const QString schemas = u"http://schemas.microsoft.com/exchange/autodiscover/outlook/"_s;
        QByteArray document;
        QXmlStreamWriter writer(&document);
        writer.writeStartDocument();
        writer.writeStartElement(u"Autodiscover"_s);
        writer.writeDefaultNamespace(schemas + u"requestschema/2006"_s);
        writer.writeStartElement(u"Request"_s);
        writer.writeTextElement(u"EMailAddress"_s, address.forEnvelope());
        writer.writeTextElement(u"AcceptableResponseSchema"_s, schemas + u"responseschema/2006a"_s);
        writer.writeEndDocument();
        return document;
    }

} // namespace

AutodiscoverSource::AutodiscoverSource(
    HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent)
    : WebSource(SettingsSource::Autodiscover, fetcher, options, parent)
{
}

void AutodiscoverSource::begin() { askAbout(address()); }

void AutodiscoverSource::askAbout(const MailAddress &address)
{
    setAddress(address);
    for (const QString &host :
        { address.asciiDomain(), u"autodiscover."_s + address.asciiDomain() })
        askAt(QUrl(u"https://"_s + host + u"/autodiscover/autodiscover.xml"_s));
}

void AutodiscoverSource::askAt(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.timeout = options().timeout;
    if (options().addressTelling == DiscoveryOptions::AddressTelling::WhereNeeded) {
        request.body = requestFor(address());
        request.contentType = "text/xml; charset=utf-8";
    }
    ask(request, Told::Domain, rules(RedirectRules::Scope::WithinDomain));
}

std::optional<WebSource::Outcome> AutodiscoverSource::understand(WebAnswer &answer)
{
    LedgerEntry &last = answer.ledger.last();
    if (last.answer != DiscoveryAnswer::Settings)
        return {};
    const AutodiscoverAnswer read = parseAutodiscover(answer.document, address());
    if (const auto *settings = std::get_if<PublishedSettings>(&read)) {
        if (!settings->servers.isEmpty())
            return *settings;
        last.answer = DiscoveryAnswer::NoMailServers;
        last.words = settings->otherProtocols.join(u", "_s);
        keep(*settings);
    } else if (const auto *redirect = std::get_if<UrlRedirect>(&read)) {
        last.answer = follow(QUrl(redirect->url));
        last.words = redirect->url;
    } else if (const auto *redirect = std::get_if<AddressRedirect>(&read)) {
        last.answer = follow(redirect->address);
        last.words = redirect->address;
    } else if (const auto *error = std::get_if<AutodiscoverError>(&read)) {
        last.answer = DiscoveryAnswer::ServerError;
        last.words = QStringList { error->code, error->message }.join(u' ').trimmed();
    } else {
        const DocumentFault fault = std::get<DocumentFault>(read);
        last.answer = judgeDocument(answer, fault);
        last.words = toId(fault);
    }
    return {};
}

DiscoveryAnswer AutodiscoverSource::mayFollow(const QString &target, const QString &host)
{
    if (m_followed.contains(target))
        return DiscoveryAnswer::RedirectLoop;
    if (m_followed.size() >= rules(RedirectRules::Scope::WithinDomain).most)
        return DiscoveryAnswer::TooManyRedirects;
    if (!rules(RedirectRules::Scope::WithinDomain).allow(host)) {
        keep(RedirectQuestion { target, domainToAgreeTo(host) });
        return DiscoveryAnswer::NeedsAsking;
    }
    m_followed.insert(target);
    return DiscoveryAnswer::Redirected;
}

DiscoveryAnswer AutodiscoverSource::follow(const QUrl &url)
{
    const DiscoveryAnswer answer = mayFollow(url.toString(QUrl::FullyEncoded), url.host());
    if (answer == DiscoveryAnswer::Redirected)
        askAt(url);
    return answer;
}

DiscoveryAnswer AutodiscoverSource::follow(const QString &target)
{
    const auto parsed = MailAddress::parse(target);
    const auto *next = std::get_if<MailAddress>(&parsed);
    if (!next)
        return DiscoveryAnswer::BadRedirect;
    if (*next == address())
        return DiscoveryAnswer::RedirectLoop;
    const DiscoveryAnswer answer = mayFollow(target, next->asciiDomain());
    if (answer == DiscoveryAnswer::Redirected)
        askAbout(*next);
    return answer;
}

} // namespace portwright
