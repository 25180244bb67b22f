// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/autodiscoverparser.h"
#include "discovery/discoveryresult.h"
#include "discovery/srvresolution.h"

#include <QJsonArray>
#include <QJsonObject>

namespace portwright {

/// What `parse-autoconfig` prints for a document that was understood.
[[nodiscard]] QJsonObject autoconfigJson(const PublishedSettings &settings);
/// What `parse-autodiscover` prints; no fault of the document.
[[nodiscard]] QJsonObject autodiscoverJson(const AutodiscoverAnswer &answer);
/// What `resolve-srv` prints.
[[nodiscard]] QJsonObject toJson(const SrvResolution &resolution);
/// "discovery" of `check --json`.
[[nodiscard]] QJsonArray toJson(const QList<LedgerEntry> &ledger);

} // namespace portwright
