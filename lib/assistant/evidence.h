// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace portwright {

class Transcript;

/// `diagnoses`, with the line of the log that holds the server's own words where there are some:
/// when several commands are under way at once, the stage alone does not tell replies apart.
[[nodiscard]] QList<Diagnosis> pointingAtWords(
    QList<Diagnosis> diagnoses, const Transcript &transcript);

} // namespace portwright
