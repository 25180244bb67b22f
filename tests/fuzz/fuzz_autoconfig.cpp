// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigparser.h"

#include <cstdlib>

using namespace portwright;

/// Whatever is accepted must be fit for use.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const MailAddress address
        = std::get<MailAddress>(MailAddress::parse(QStringLiteral("anna@example.org")));
    const QByteArray document(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto parsed = parseAutoconfig(document, address);
    const auto *settings = std::get_if<PublishedSettings>(&parsed);
    if (!settings)
        return 0;
    if (settings->servers.isEmpty() || settings->servers.size() > 64)
        std::abort();
    for (const DeclaredServer &server : settings->servers) {
        if (declaredHost(server.endpoint.host) != server.endpoint.host || server.endpoint.port == 0
            || server.authentication.isEmpty()
            || (!server.username.isEmpty() && !isUsableUsername(server.username)))
            std::abort();
    }
    for (const QString &url : settings->documentationUrls) {
        if (!isPlainWebUrl(url))
            std::abort();
    }
    return 0;
}
