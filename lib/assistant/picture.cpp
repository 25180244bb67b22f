// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/picture.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    HalfPicture pictureOf(const HalfCheck &check)
    {
        HalfPicture picture;
        picture.probes = check.reports();
        if (const ProbeReport *best = check.best())
            picture.best = best - check.reports().constData();
        picture.isDecided = check.isConcluded() && check.phase() != HalfCheck::Phase::Cancelled;
        picture.username = check.username();
        picture.refusedUsername = check.refusedUsername();
        picture.lookUpFailure = check.lookUpFailure();
        return picture;
    }

    /// What an answer says about the way to the web; nothing where no web server was reached for.
    std::optional<bool> reachability(DiscoveryAnswer answer)
    {
        switch (answer) {
        case DiscoveryAnswer::HostNotFound:
        case DiscoveryAnswer::ResolverFailed:
        case DiscoveryAnswer::Cancelled:
            return std::nullopt;
        case DiscoveryAnswer::Unreachable:
        case DiscoveryAnswer::ProxyFailed:
        case DiscoveryAnswer::TimedOut:
            return false;
        case DiscoveryAnswer::Settings:
        case DiscoveryAnswer::NoMailServers:
        case DiscoveryAnswer::NotOffered:
        case DiscoveryAnswer::NotFound:
        case DiscoveryAnswer::TlsFailed:
        case DiscoveryAnswer::SignInWanted:
        case DiscoveryAnswer::HttpError:
        case DiscoveryAnswer::Redirected:
        case DiscoveryAnswer::RedirectLoop:
        case DiscoveryAnswer::TooManyRedirects:
        case DiscoveryAnswer::InsecureRedirect:
        case DiscoveryAnswer::BadRedirect:
        case DiscoveryAnswer::NeedsAsking:
        case DiscoveryAnswer::WebPage:
        case DiscoveryAnswer::CaptivePortal:
        case DiscoveryAnswer::WrongContentType:
        case DiscoveryAnswer::NotXml:
        case DiscoveryAnswer::BadDocument:
        case DiscoveryAnswer::HostileDocument:
        case DiscoveryAnswer::TooLarge:
        case DiscoveryAnswer::ServerError:
            return true;
        }
        Q_UNREACHABLE();
    }

    WebPicture pictureOf(const QList<LedgerEntry> &ledger)
    {
        WebPicture web;
        for (const LedgerEntry &entry : ledger) {
            const QUrl url(entry.asked);
            if (!entry.asked.startsWith(u"http"_s))
                continue;
            if (const auto reachable = reachability(entry.answer))
                web.isReachable = web.isReachable.value_or(false) || *reachable;
            web.isCaptive |= entry.answer == DiscoveryAnswer::CaptivePortal;
            if (entry.clockAhead)
                web.clockAhead = entry.clockAhead;
            if (entry.tls)
                web.untrusted.append({ url.host(), *entry.tls });
        }
        return web;
    }

} // namespace

CheckPicture pictureOf(const AccountCheck &check)
{
    CheckPicture picture;
    picture.domain = check.request().address.asciiDomain();
    picture.order = check.request().order;
    for (const HalfCheck *half : { &check.outgoing(), &check.incoming() }) {
        if (!check.request().includes(half->half()))
            continue;
        picture.halves.append(pictureOf(*half));
        picture.lookUps += half->lookUpTimes();
    }
    picture.web = pictureOf(check.ledger());
    picture.control = check.control();
    picture.now = check.outgoing().elapsed();
    picture.clock = QDateTime::currentDateTimeUtc();
    return picture;
}

} // namespace portwright
