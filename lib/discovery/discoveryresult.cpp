// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/discoveryresult.h"

#include "model/hostname.h"

namespace portwright {

using namespace Qt::StringLiterals;

bool DiscoveryResult::needsConfirmation(
    const DeclaredServer &server, const MailAddress &address) const
{
    return trust == SettingsTrust::None
        && !isWithinDomain(server.endpoint.host, address.asciiDomain());
}

QString toId(SettingsSource source)
{
    switch (source) {
    case SettingsSource::ProviderTable:
        return u"provider-table"_s;
    case SettingsSource::Autoconfig:
        return u"autoconfig"_s;
    case SettingsSource::Ispdb:
        return u"ispdb"_s;
    case SettingsSource::Srv:
        return u"srv"_s;
    case SettingsSource::MailExchange:
        return u"mx"_s;
    case SettingsSource::Autodiscover:
        return u"autodiscover"_s;
    }
    Q_UNREACHABLE();
}

QString toId(Told told)
{
    switch (told) {
    case Told::Nothing:
        return u"nothing"_s;
    case Told::Domain:
        return u"domain"_s;
    case Told::MxDomain:
        return u"mx-domain"_s;
    case Told::Address:
        return u"address"_s;
    }
    Q_UNREACHABLE();
}

QString toId(DiscoveryAnswer answer)
{
    switch (answer) {
    case DiscoveryAnswer::Settings:
        return u"settings"_s;
    case DiscoveryAnswer::NoMailServers:
        return u"no-mail-servers"_s;
    case DiscoveryAnswer::NotOffered:
        return u"not-offered"_s;
    case DiscoveryAnswer::NotFound:
        return u"not-found"_s;
    case DiscoveryAnswer::HostNotFound:
        return u"host-not-found"_s;
    case DiscoveryAnswer::ResolverFailed:
        return u"resolver-failed"_s;
    case DiscoveryAnswer::Unreachable:
        return u"unreachable"_s;
    case DiscoveryAnswer::ProxyFailed:
        return u"proxy-failed"_s;
    case DiscoveryAnswer::TlsFailed:
        return u"tls-failed"_s;
    case DiscoveryAnswer::TimedOut:
        return u"timed-out"_s;
    case DiscoveryAnswer::SignInWanted:
        return u"sign-in-wanted"_s;
    case DiscoveryAnswer::HttpError:
        return u"http-error"_s;
    case DiscoveryAnswer::Redirected:
        return u"redirected"_s;
    case DiscoveryAnswer::RedirectLoop:
        return u"redirect-loop"_s;
    case DiscoveryAnswer::TooManyRedirects:
        return u"too-many-redirects"_s;
    case DiscoveryAnswer::InsecureRedirect:
        return u"insecure-redirect"_s;
    case DiscoveryAnswer::BadRedirect:
        return u"bad-redirect"_s;
    case DiscoveryAnswer::NeedsAsking:
        return u"needs-asking"_s;
    case DiscoveryAnswer::WebPage:
        return u"web-page"_s;
    case DiscoveryAnswer::CaptivePortal:
        return u"captive-portal"_s;
    case DiscoveryAnswer::WrongContentType:
        return u"wrong-content-type"_s;
    case DiscoveryAnswer::NotXml:
        return u"not-xml"_s;
    case DiscoveryAnswer::BadDocument:
        return u"bad-document"_s;
    case DiscoveryAnswer::HostileDocument:
        return u"hostile-document"_s;
    case DiscoveryAnswer::TooLarge:
        return u"too-large"_s;
    case DiscoveryAnswer::ServerError:
        return u"server-error"_s;
    case DiscoveryAnswer::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
