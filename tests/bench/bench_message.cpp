// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast a message with a large attachment is made and stuffed, and how much memory that
// takes. Target: 500 MB/s of attachment, 32 MB.

#include "message/dotstuffing.h"
#include "message/messagebuilder.h"
#include "support/addresses.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

#include <sys/resource.h>

#include <cstdio>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 attachmentSize = 200'000'000;
constexpr double targetSpeed = 500; // MB/s
constexpr double targetMemory = 32; // MB

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

// Nanoseconds for reading all of `draft`, stuffed or not.
template <typename Use> double speed(const MessageDraft &draft, const Use &use)
{
    const auto built = std::get<BuiltMessage>(MessageBuilder::build(draft));
    QElapsedTimer clock;
    clock.start();
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
    return double(attachmentSize) * 1e3 / double(clock.nsecsElapsed());
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
    DotStuffer stuffer;
    const auto plain = [](const QByteArray &bytes) { return bytes.size(); };
    const auto stuffed = [&stuffer](const QByteArray &bytes) { return stuffer.feed(bytes).size(); };
    (void)speed(draft, plain); // the file is in memory now
    const double reading = speed(draft, plain);
    const double stuffing = speed(draft, stuffed);
    const double memory = peakMemoryInMegabytes() - before;

    std::printf("attachment of %lld MB     MB/s\n", qlonglong(attachmentSize / 1'000'000));
    std::printf("read as a message      %8.0f\n", reading);
    std::printf("read and dot-stuffed   %8.0f\n", stuffing);
    std::printf("memory growth, MB      %8.1f\n", memory);
    return reading >= targetSpeed && stuffing >= targetSpeed && memory <= targetMemory ? 0 : 1;
}
