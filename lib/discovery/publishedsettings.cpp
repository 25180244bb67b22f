// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/publishedsettings.h"

#include <QUrl>
#include <algorithm>

namespace portwright {

namespace {

    template <typename Wanted>
    QList<DeclaredServer> filtered(QList<DeclaredServer> servers, Wanted wanted)
    {
        servers.removeIf([&](const DeclaredServer &server) { return !wanted(server); });
        return servers;
    }

    bool isOutgoing(const DeclaredServer &server)
    {
        return server.endpoint.protocol == Protocol::Smtp;
    }

} // namespace

QList<DeclaredServer> PublishedSettings::incoming() const
{
    return filtered(servers, [](const DeclaredServer &server) { return !isOutgoing(server); });
}

QList<DeclaredServer> PublishedSettings::outgoing() const { return filtered(servers, isOutgoing); }

bool PublishedSettings::isComplete() const
{
    const auto sending = std::count_if(servers.begin(), servers.end(), isOutgoing);
    return sending > 0 && sending < servers.size();
}

bool isPlainWebUrl(const QString &url)
{
    const bool isPrintable = std::none_of(url.begin(), url.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    const QUrl parsed(url, QUrl::StrictMode);
    return isPrintable && parsed.isValid()
        && (parsed.scheme() == u"http" || parsed.scheme() == u"https") && !parsed.host().isEmpty()
        && parsed.userInfo().isEmpty() && !parsed.authority().contains(u'@');
}

} // namespace portwright
