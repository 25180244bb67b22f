// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anysession.h"
#include "protocol/imapcapabilities.h"
#include "protocol/imapfoldername.h"
#include "protocol/imapresponse.h"

using namespace portwright;

namespace {

QList<ImapResponse> parse(QByteArrayView bytes, qsizetype pieceSize)
{
    ImapResponseParser parser;
    QList<ImapResponse> responses;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min(bytes.size(), pieceSize));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            const ImapProgress progress = parser.take(piece);
            if (const auto *response = std::get_if<ImapResponse>(&progress))
                responses.append(*response);
        }
    }
    return responses;
}

} // namespace

/// However the bytes come, they are the same responses; and a session survives them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const QList<ImapResponse> whole = parse(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (parse(bytes, 1) != whole || parse(bytes, 7) != whole)
        qFatal("the cut makes a difference");
    for (const ImapResponse &response : whole) {
        (void)ImapCapabilities::from(response);
        (void)decodedFolderName(response.text);
    }
    fuzz::playSession(Protocol::Imap, bytes);
    return 0;
}
