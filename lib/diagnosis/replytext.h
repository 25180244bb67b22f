// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/replyevidence.h"

namespace portwright {

/// A reply made readable: decoded, its codes found, its lines put together without what stands
/// before the words in each. However much a server sends, only the beginning and the end are kept.
struct ReplyText {
    static constexpr qsizetype mostLines = 64;
    static constexpr qsizetype mostCharacters = 8192;

    ServerReply reply; ///< as the evidence has it, else as read from the lines
    bool isProtocolReply = false; ///< has a code or a status as SMTP, IMAP and POP3 have them
    QString words; ///< all of it, white space made single blanks
    QString folded; ///< the same in lower case, with what a challenge in base64 says behind it, and
                    ///< without web addresses: the words in those are not about this reply
    QString urls; ///< those, in lower case

    [[nodiscard]] static ReplyText from(const ReplyEvidence &evidence);
};

/// UTF-8 where it is; else GB18030 where the bytes come in pairs as that wants them; else Latin-1.
/// Text that somebody else has taken for Latin-1 although it was GB18030 is put right.
[[nodiscard]] QString decodedReplyLine(QByteArrayView line);

} // namespace portwright
