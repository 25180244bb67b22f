// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyclassifier.h"

#include <QUrl>

using namespace portwright;

/// The first byte chooses layer and stage, the second what is known besides; the rest are lines.
/// Whatever they are, the answer is one, the same twice, and fit to be shown.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 2)
        return 0;
    ReplyEvidence evidence;
    evidence.layer = EvidenceLayer(bytes[0] % 6);
    evidence.stage = Stage(bytes[0] / 6 % (int(Stage::Quit) + 1));
    if ((bytes[1] & 1) != 0)
        evidence.port = 465;
    if ((bytes[1] & 2) != 0)
        evidence.tls = TlsMode(bytes[1] / 4 % 3);
    const QByteArray text(reinterpret_cast<const char *>(bytes) + 2, qsizetype(size) - 2);
    evidence.lines = text.split('\n');
    const Diagnosis diagnosis = classify(evidence);
    if (classify(evidence) != diagnosis)
        qFatal("twice is not the same");
    const QString &url = diagnosis.parameters.url;
    if (!url.isEmpty() && !QUrl(url, QUrl::StrictMode).scheme().startsWith(u"http"))
        qFatal("no web address");
    if (diagnosis.parameters.wait && !diagnosis.waitingHelps)
        qFatal("a time to wait, though waiting does not help");
    return 0;
}
