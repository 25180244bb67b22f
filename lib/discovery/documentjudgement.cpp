// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/documentjudgement.h"

namespace portwright {

namespace {

    bool isWebPage(const WebAnswer &answer)
    {
        const QByteArray start = answer.document.left(512).trimmed().toLower();
        return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml"
            || start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    /// Types that settings come with, the wrong ones of careless servers included.
    bool isLikelyXml(const QByteArray &type)
    {
        return type.isEmpty() || type == "text/xml" || type == "application/xml"
            || type.endsWith("+xml") || type == "text/plain" || type == "application/octet-stream";
    }

} // namespace

DiscoveryAnswer judgeDocument(const WebAnswer &answer, DocumentFault fault)
{
    if (isWebPage(answer))
        return answer.way == WebAnswer::Way::Elsewhere && answer.trust == SettingsTrust::None
            ? DiscoveryAnswer::CaptivePortal
            : DiscoveryAnswer::WebPage;
    switch (fault) {
    case DocumentFault::TooLarge:
        return DiscoveryAnswer::TooLarge;
    case DocumentFault::TooDeep:
    case DocumentFault::TooComplex:
    case DocumentFault::Doctype:
        return DiscoveryAnswer::HostileDocument;
    case DocumentFault::Malformed:
        return isLikelyXml(answer.contentType) ? DiscoveryAnswer::NotXml
                                               : DiscoveryAnswer::WrongContentType;
    case DocumentFault::NoServers:
        return DiscoveryAnswer::NoMailServers;
    case DocumentFault::NoClientConfig:
    case DocumentFault::NoEmailProvider:
    case DocumentFault::NoDomain:
    case DocumentFault::NoAutodiscover:
    case DocumentFault::NoResponse:
    case DocumentFault::NoAccount:
        return DiscoveryAnswer::BadDocument;
    case DocumentFault::BadRedirect:
        return DiscoveryAnswer::BadRedirect;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
