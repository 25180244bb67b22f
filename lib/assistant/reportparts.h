// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "assistant/dnsjournal.h"
#include "diagnosis/probereport.h"
#include "transcript/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

// The members of a report that need no words; resources/report-schema.json describes them.
namespace portwright {

/// "request": what was typed, but for the secret, of which only that there was one is told.
[[nodiscard]] QJsonObject requestJson(const CheckRequest &request);

/// One of "connections": what the connection to one endpoint showed below the mail protocol.
[[nodiscard]] QJsonObject connectionJson(const ProbeReport &report);

/// "dns": the answers seen.
[[nodiscard]] QJsonObject dnsJson(const DnsJournal &journal);

/// "transcript". The middle is cut out of one that is too long to be mailed, and said to be: the
/// beginning tells how it was, the end how it went wrong. What was there before `firstIndex` is not
/// part of it: it may be about somebody else.
[[nodiscard]] QJsonObject transcriptJson(const Transcript &transcript, qint64 firstIndex = 0);

/// The entries of such a member, as far as they can be understood.
[[nodiscard]] QList<TranscriptEntry> entriesOf(const QJsonObject &transcript);

/// "program" and "system". `tlsLibrary` is its name and version.
[[nodiscard]] QJsonObject programJson(const QString &tlsLibrary);
[[nodiscard]] QJsonObject systemJson();

} // namespace portwright
