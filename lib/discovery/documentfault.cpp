// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/documentfault.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(DocumentFault fault)
{
    switch (fault) {
    case DocumentFault::TooLarge:
        return u"too-large"_s;
    case DocumentFault::TooDeep:
        return u"too-deep"_s;
    case DocumentFault::TooComplex:
        return u"too-complex"_s;
    case DocumentFault::Doctype:
        return u"doctype"_s;
    case DocumentFault::Malformed:
        return u"malformed"_s;
    case DocumentFault::NoClientConfig:
        return u"no-client-config"_s;
    case DocumentFault::NoEmailProvider:
        return u"no-email-provider"_s;
    case DocumentFault::NoDomain:
        return u"no-domain"_s;
    case DocumentFault::NoServers:
        return u"no-servers"_s;
    case DocumentFault::NoAutodiscover:
        return u"no-autodiscover"_s;
    case DocumentFault::NoResponse:
        return u"no-response"_s;
    case DocumentFault::NoAccount:
        return u"no-account"_s;
    case DocumentFault::BadRedirect:
        return u"bad-redirect"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
