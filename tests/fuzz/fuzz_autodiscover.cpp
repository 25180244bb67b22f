// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoverparser.h"

#include <cstdlib>

using namespace portwright;

/// Whatever is accepted must be fit for use, and nothing leads away from https.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const MailAddress address
        = std::get<MailAddress>(MailAddress::parse(QStringLiteral("anna@example.org")));
    const QByteArray document(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const AutodiscoverAnswer answer = parseAutodiscover(document, address);
    if (const auto *redirect = std::get_if<UrlRedirect>(&answer)) {
        if (!isPlainWebUrl(redirect->url)
            || !redirect->url.startsWith(QStringLiteral("https:"), Qt::CaseInsensitive))
            std::abort();
    } else if (const auto *redirect = std::get_if<AddressRedirect>(&answer)) {
        if (!std::holds_alternative<MailAddress>(MailAddress::parse(redirect->address)))
            std::abort();
    } else if (const auto *settings = std::get_if<PublishedSettings>(&answer)) {
        for (const DeclaredServer &server : settings->servers) {
            if (declaredHost(server.endpoint.host) != server.endpoint.host
                || server.endpoint.port == 0)
                std::abort();
        }
    }
    return 0;
}
