// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/probereport.h"

namespace portwright {

/// What the end of one session at `endpoint` says by itself, by enums alone but for the words of a
/// reply that refused; the gravest first. Empty where nothing is wrong, and where somebody
/// cancelled it. That refused recipients are several kinds of wrong makes several diagnoses.
[[nodiscard]] QList<Diagnosis> diagnosesOf(
    const SessionOutcome &outcome, const Endpoint &endpoint, const ConnectionReport &connection);

/// What one probe says by itself once it has ended, its sign-in included.
[[nodiscard]] QList<Diagnosis> diagnosesOf(const ProbeReport &probe);

/// Why signing in was refused, or did not come to an end; nothing where neither happened.
[[nodiscard]] std::optional<Diagnosis> signInDiagnosis(const ProbeReport &probe);

/// Why DNS did not lead to `host`.
[[nodiscard]] Diagnosis lookUpDiagnosis(const QString &host, ConnectionFault fault);

/// Several failures with one cause are one diagnosis: the first, with the endpoints of the others
/// in `alsoAt`. Faults come before warnings.
[[nodiscard]] QList<Diagnosis> mergedByCause(const QList<Diagnosis> &diagnoses);

/// A diagnosis of `code` at `endpoint`, acted on by who usually does.
[[nodiscard]] Diagnosis diagnosisAt(const Endpoint &endpoint, DiagnosisCode code, Stage stage);

} // namespace portwright
