// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountlist.h"
#include "discovery/declaredserver.h"

#include <QSet>
#include <cstdlib>

using namespace portwright;

namespace {

bool isFit(const KnownServer &server)
{
    const auto host = parseHostName(server.host);
    return (server.host.isEmpty() || host == std::variant<QString, HostNameFault>(server.host))
        && server.port.value_or(1) != 0
        && (server.username.isEmpty() || isUsableUsername(server.username));
}

} // namespace

/// Whatever is accepted must be fit for use, and each row is either an account or wrong.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto read = readAccountList(content);
    const auto *list = std::get_if<AccountList>(&read);
    if (!list)
        return 0;
    QSet<int> rows;
    for (const ListedAccount &account : list->accounts) {
        if (account.row < 1 || rows.contains(account.row) || !isFit(account.outgoing)
            || !isFit(account.incoming))
            std::abort();
        rows.insert(account.row);
    }
    for (const WrongRow &wrong : list->wrong) {
        if (wrong.row < 1 || rows.contains(wrong.row) || toId(wrong.reason).isEmpty())
            std::abort();
        rows.insert(wrong.row);
    }
    return 0;
}
