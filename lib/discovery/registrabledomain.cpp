// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/registrabledomain.h"

#include "model/hostname.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Qt keeps its public suffix list to itself, but lets nobody set a cookie for a public suffix
    /// (RFC 6265, section 5.3): asking whether one could be set asks the list.
    class SuffixQuestion : public QNetworkCookieJar {
    public:
        [[nodiscard]] bool isOnTheList(const QString &domain) const
        {
            QNetworkCookie cookie("a", "b");
            cookie.setDomain(u'.' + domain);
            QUrl url;
            url.setScheme(u"https"_s);
            url.setHost(u"a."_s + domain);
            return !validateCookie(cookie, url);
        }
    };

} // namespace

bool isPublicSuffix(const QString &domain)
{
    return !domain.contains(u'.') || SuffixQuestion().isOnTheList(domain);
}

QString registrableDomain(const QString &host)
{
    if (isIpLiteral(host))
        return host;
    if (host.isEmpty() || isPublicSuffix(host))
        return {};
    QString domain = host;
    while (true) {
        const QString above = domain.section(u'.', 1);
        if (isPublicSuffix(above))
            return domain;
        domain = above;
    }
}

} // namespace portwright
