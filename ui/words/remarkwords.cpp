// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/remarkwords.h"

#include "ui/words/words.h"

namespace portwright {

QString RemarkWords::say(const Remark &remark)
{
    const QString server = remark.endpoint.hostAndPort();
    switch (remark.kind) {
    case Remark::Kind::OldCipher:
        return tr("%1 encrypts in an old way (%2). Whoever runs the server should update it.")
            .arg(server, remark.words);
    case Remark::Kind::PlaintextBeside:
        return tr("%1 takes passwords without encryption as well. Do not use that port.")
            .arg(server);
    case Remark::Kind::StartTlsOnly:
        return tr("%1 begins without encryption and turns it on afterwards. The server has no port "
                  "that is encrypted from the start.")
            .arg(server);
    case Remark::Kind::SmallSizeLimit:
        return tr("%1 takes messages of %2 at most, attachments included.")
            .arg(server, Words::size(remark.sizeLimitInBytes.value_or(0)));
    case Remark::Kind::AuthBeforeTls:
        return tr("%1 invites mail programs to send the password before the connection is "
                  "encrypted. Portwright does not, others may.")
            .arg(server);
    }
    Q_UNREACHABLE();
}

} // namespace portwright
