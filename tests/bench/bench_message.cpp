// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a message with a large attachment is made, and made and dot-stuffed, against reading the
// file and encoding it in base64 (RFC 4648) and no more; and how much memory that takes.

#include "benchrow.h"
#include "message/dotstuffing.h"
#include "message/messagebuilder.h"
#include "support/addresses.h"

#include <QFile>
#include <QTemporaryFile>

#include <sys/resource.h>

using namespace portwright;
using namespace portwright::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 attachmentSize = 200'000'000;
constexpr double mostMemory = 32; // MB

double peakMemoryInMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1000;
}

MessageDraft draftWith(const QString &path)
{
    MessageDraft draft;
    draft.from = mailAddress(u"anna@example.org"_s);
    draft.to = { mailAddress(u"bob@example.net"_s) };
    draft.text = u"Text\n"_s;
    draft.attachments = { path };
    return draft;
}

template <typename Use> void readAll(const MessageDraft &draft, const Use &use)
{
    const auto built = std::get<BuiltMessage>(MessageBuilder::build(draft));
    qint64 total = 0;
    while (true) {
        const auto piece = built.source->read(256 * 1024);
        const QByteArray &bytes = std::get<QByteArray>(piece);
        if (bytes.isEmpty())
            break;
        total += use(bytes);
    }
    if (total < built.source->sizeInBytes())
        qFatal("bytes are missing");
}

/// Nothing but the encoding: no lines, no header, no second look at the bytes.
void encodeAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file is gone");
    qsizetype total = 0;
    while (!file.atEnd())
        total += file.read(57 * 4096).toBase64().size();
    if (total < attachmentSize)
        qFatal("bytes are missing");
}

} // namespace

int main()
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("cannot write a temporary file");
    for (qint64 written = 0; written < attachmentSize; written += 1'000'000)
        file.write(QByteArray(1'000'000, char(written / 1'000'000)));
    file.flush();
    const MessageDraft draft = draftWith(file.fileName());

    const double before = peakMemoryInMegabytes();
    const auto plain = [](const QByteArray &bytes) { return bytes.size(); };
    DotStuffer stuffer;
    const auto stuffed = [&stuffer](const QByteArray &bytes) { return stuffer.feed(bytes).size(); };
    encodeAll(file.fileName()); // the file is in memory now
    const auto encoding = [&file] { encodeAll(file.fileName()); };
    const Pair making = inTurn(
        3, [&] { readAll(draft, plain); }, encoding);
    const Pair stuffing = inTurn(
        3, [&] { readAll(draft, stuffed); }, encoding);
    const double memory = peakMemoryInMegabytes() - before;

    bool well
        = holds({ "message of 200 MB, made", making.ours, "ms", making.other, "base64 alone", 2 });
    well &= holds({ "message of 200 MB, made and dot-stuffed", stuffing.ours, "ms", stuffing.other,
        "base64 alone", 3 });
    well &= holds({ "message of 200 MB, memory", memory, "MB", mostMemory, "the limit", 1 });
    return well ? 0 : 1;
}
