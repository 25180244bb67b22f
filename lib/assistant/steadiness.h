// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"

namespace portwright {

/// How one endpoint answered when it was asked several times, one after the other. A try that
/// answered took its `tookTime`: from connecting to the capabilities, without the look-up of the
/// host.
struct Steadiness {
    Endpoint endpoint;
    QList<ProbeReport> tries;

    [[nodiscard]] qsizetype failures() const;
    /// The first that failed; null if none did.
    [[nodiscard]] const ProbeReport *firstFailure() const;
    /// Of the tries that answered; nothing if none did.
    [[nodiscard]] std::optional<std::chrono::milliseconds> fastest() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> median() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> slowest() const;
};

} // namespace portwright
