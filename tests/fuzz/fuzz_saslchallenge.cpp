// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslmechanism.h"

#include <QByteArray>

using namespace portwright;

/// The first byte chooses the mechanism; the rest are challenges, one a line. Whatever they are,
/// the client answers or says that it cannot, and never before it was asked to believe them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QList<SaslMechanism> &all = saslMechanisms();
    const SaslMechanism &mechanism = all[data[0] % all.size()];
    const Credentials credentials { QStringLiteral("anna"), Secret("Zq8!xW2#vK5"),
        mechanism.credentials };
    const auto client = makeSaslClient(mechanism.name, credentials,
        { QStringLiteral("mail.example.org"), 143, QStringLiteral("imap") });
    if (!client)
        return 0;
    if (client->speaksFirst() && std::holds_alternative<SaslFault>(client->step({})))
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    for (const QByteArray &challenge : rest.split('\n')) {
        if (std::holds_alternative<SaslFault>(client->step(challenge)))
            break;
    }
    if (mechanism.serverProvesItself && client->isSatisfied())
        qFatal("a server that does not know the password was believed");
    return 0;
}
