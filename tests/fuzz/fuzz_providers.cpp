// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/providertable.h"
#include "model/hostname.h"

using namespace portwright;

/// A table of providers in which anything may stand: what comes of it are servers that can be
/// asked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ProviderTable table(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    static const MailAddress anna
        = std::get<MailAddress>(MailAddress::parse(QStringLiteral("anna@example.org")));
    for (const ProviderRow &row : table.rows()) {
        for (const DeclaredServer &server : settingsFor(row, anna).servers) {
            if (!std::holds_alternative<QString>(parseHostName(server.endpoint.host)))
                qFatal("no host");
        }
    }
    (void)table.forDomain(QStringLiteral("example.org"));
    (void)table.forMailExchange(QStringLiteral("mx.example.org"));
    return 0;
}
