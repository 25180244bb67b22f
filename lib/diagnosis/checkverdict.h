// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"
#include "diagnosis/diagnosis.h"

namespace portwright {

/// What a check has to say of what it saw, as of a moment.
struct CheckVerdict {
    QList<Diagnosis> diagnoses; ///< faults first; several failures with one cause are one
    /// How long until a probe that still runs will have shown what it has to show; zero: nothing
    /// will be added.
    std::chrono::milliseconds settledIn { 0 };
};

/// Judges the whole picture. Where an account works, a candidate that lost in the ordinary way is
/// no matter: a closed port, a name that was only guessed. Says nothing that a probe which still
/// runs could refute. Pure, and cheap enough for every change.
[[nodiscard]] CheckVerdict judge(const CheckPicture &picture);

/// What is wrong at one endpoint by itself, or as `verdict` sees it; nothing where nothing is.
[[nodiscard]] std::optional<DiagnosisCode> codeAt(
    const ProbeReport &probe, const QList<Diagnosis> &verdict);

} // namespace portwright
