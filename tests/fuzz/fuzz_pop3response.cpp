// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anysession.h"
#include "protocol/linebuffer.h"
#include "protocol/pop3capabilities.h"
#include "protocol/pop3response.h"

using namespace portwright;

namespace {

/// Every second response is expected to have many lines.
QList<Pop3Response> parse(QByteArrayView bytes, qsizetype pieceSize)
{
    using Form = Pop3ResponseParser::Form;
    LineBuffer lines;
    Pop3ResponseParser parser;
    parser.expect(Form::SingleLine);
    QList<Pop3Response> responses;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min(bytes.size(), pieceSize));
        bytes = bytes.sliced(piece.size());
        while (const auto line = lines.takeLine(piece)) {
            const Pop3Progress progress = parser.addLine(line->text);
            if (const auto *response = std::get_if<Pop3Response>(&progress)) {
                responses.append(*response);
                parser.expect(responses.size() % 2 == 0 ? Form::SingleLine : Form::MultiLine);
            }
        }
    }
    return responses;
}

} // namespace

/// However the bytes come, they are the same responses; and a session survives them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const QList<Pop3Response> whole = parse(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (parse(bytes, 1) != whole || parse(bytes, 7) != whole)
        qFatal("the cut makes a difference");
    for (const Pop3Response &response : whole)
        (void)Pop3Capabilities::fromCapa(response.toReply()).loginDelay();
    fuzz::playSession(Protocol::Pop3, bytes);
    return 0;
}
