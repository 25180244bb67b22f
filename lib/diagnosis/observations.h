// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"
#include "diagnosis/diagnosis.h"

namespace portwright {

/// What a probe amounts to at a moment.
struct ProbeView {
    const ProbeReport *probe = nullptr;
    std::optional<Observation> observation; ///< nothing: it may still turn out any way
    std::chrono::milliseconds decidedIn { 0 }; ///< ask again then, if it has not ended

    [[nodiscard]] bool is(Observation::Kind kind) const
    {
        return observation && observation->kind == kind;
    }
};

/// All probes of one host, of both halves.
struct HostView {
    QString host;
    QList<ProbeView> probes;

    [[nodiscard]] QList<ProbeView> all(Observation::Kind kind) const;
    [[nodiscard]] bool has(Observation::Kind kind) const { return !all(kind).isEmpty(); }
    /// The same port was asked in another TLS mode as well, and spoke.
    [[nodiscard]] bool answersOtherwise(const ProbeView &view) const;
    /// Mail can be sent or fetched at one port at least.
    [[nodiscard]] bool isUsable() const;
    /// Some packet came back from it.
    [[nodiscard]] bool isAlive() const;
};

/// The hosts of `picture` in the order they were probed. Points into `picture`.
[[nodiscard]] QList<HostView> hostsOf(const CheckPicture &picture);

} // namespace portwright
