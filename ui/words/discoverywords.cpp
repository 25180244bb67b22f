// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

namespace portwright {

QString Words::source(SettingsSource source)
{
    switch (source) {
    case SettingsSource::ProviderTable:
        return tr("Built-in list of providers");
    case SettingsSource::Autoconfig:
        return tr("The mail domain's web server");
    case SettingsSource::Ispdb:
        return tr("Thunderbird's provider list");
    case SettingsSource::Srv:
        return tr("DNS (SRV)");
    case SettingsSource::MailExchange:
        return tr("DNS (MX)");
    case SettingsSource::Autodiscover:
        return tr("Autodiscover");
    }
    Q_UNREACHABLE();
}

QString Words::told(Told told)
{
    switch (told) {
    case Told::Nothing:
        return tr("nothing");
    case Told::Domain:
        return tr("the mail domain");
    case Told::MxDomain:
        return tr("the domain of the mail exchange");
    case Told::Address:
        return tr("the whole address");
    }
    Q_UNREACHABLE();
}

QString Words::trust(SettingsTrust trust)
{
    switch (trust) {
    case SettingsTrust::None:
        return tr("nobody vouches for it");
    case SettingsTrust::VerifiedHttps:
        return tr("came over verified HTTPS");
    case SettingsTrust::Dnssec:
        return tr("validated by DNSSEC");
    case SettingsTrust::BuiltIn:
        return tr("part of this program");
    }
    Q_UNREACHABLE();
}

QString Words::answer(DiscoveryAnswer answer)
{
    switch (answer) {
    case DiscoveryAnswer::Settings:
        return tr("settings were found");
    case DiscoveryAnswer::NoMailServers:
        return tr("an answer without servers for mail programs");
    case DiscoveryAnswer::NotOffered:
        return tr("the domain says that it does not have this");
    case DiscoveryAnswer::NotFound:
        return tr("nothing is published there");
    case DiscoveryAnswer::HostNotFound:
        return tr("there is no server of that name");
    case DiscoveryAnswer::ResolverFailed:
        return tr("DNS gave no answer");
    case DiscoveryAnswer::Unreachable:
        return tr("cannot be reached");
    case DiscoveryAnswer::ProxyFailed:
        return tr("the proxy did not let it through");
    case DiscoveryAnswer::TlsFailed:
        return tr("could not prove who it is");
    case DiscoveryAnswer::TimedOut:
        return tr("no answer in time");
    case DiscoveryAnswer::SignInWanted:
        return tr("answers only those who sign in; the password was not shown to it");
    case DiscoveryAnswer::HttpError:
        return tr("the web server reported a fault");
    case DiscoveryAnswer::Redirected:
        return tr("pointed to another place");
    case DiscoveryAnswer::RedirectLoop:
        return tr("pointed back to where it came from");
    case DiscoveryAnswer::TooManyRedirects:
        return tr("pointed on and on to other places");
    case DiscoveryAnswer::InsecureRedirect:
        return tr("pointed to a place without encryption");
    case DiscoveryAnswer::BadRedirect:
        return tr("pointed to a place that cannot be");
    case DiscoveryAnswer::NeedsAsking:
        return tr("points out of the mail domain; it was not followed");
    case DiscoveryAnswer::WebPage:
        return tr("a web page instead of settings");
    case DiscoveryAnswer::CaptivePortal:
        return tr("this network wants a sign-in first");
    case DiscoveryAnswer::WrongContentType:
        return tr("something else than settings");
    case DiscoveryAnswer::NotXml:
        return tr("no XML document");
    case DiscoveryAnswer::BadDocument:
        return tr("a document without what it needs");
    case DiscoveryAnswer::HostileDocument:
        return tr("a document made to do harm; it was thrown away");
    case DiscoveryAnswer::TooLarge:
        return tr("far too large for settings");
    case DiscoveryAnswer::ServerError:
        return tr("understood, and refused");
    case DiscoveryAnswer::Cancelled:
        return tr("stopped, the answer was not needed any more");
    }
    Q_UNREACHABLE();
}

QString Words::answer(const LedgerEntry &entry)
{
    return tr("%1 (told: %2)").arg(answer(entry.answer), told(entry.told));
}

} // namespace portwright
