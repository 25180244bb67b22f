// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/remark.h"
#include "discovery/publishedsettings.h"

#include <QJsonArray>

namespace portwright {

/// One object for each, with its words in the language in use. `provider` as DiagnosisWords takes
/// it.
[[nodiscard]] QJsonArray toJson(
    const QList<Diagnosis> &diagnoses, const PublishedSettings *provider = nullptr);

[[nodiscard]] QJsonArray toJson(const QList<Remark> &remarks);

/// Stable identifiers: "certain", "likely", "fallback".
[[nodiscard]] QString toId(Confidence confidence);

} // namespace portwright
