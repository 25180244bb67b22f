// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/observations.h"

namespace portwright {

/// "Blocked here, or down there?": what the ports of one host say when they are set side by side,
/// each with the comparison that proves it. A port that is merely closed says nothing.
[[nodiscard]] QList<Diagnosis> hostDiagnoses(const HostView &host, const CheckPicture &picture);

/// True if something worked for the half of an account that `probe` belongs to.
[[nodiscard]] bool worksBeside(const ProbeReport &probe, const CheckPicture &picture);

/// True for a port whose silence matters: somebody named it, it would have been chosen instead of
/// what works now, or it is the one that networks block most.
[[nodiscard]] bool isMissed(const ProbeReport &probe, const CheckPicture &picture);

/// False for a port that hardly any server opens, or that nobody needs where another one works: it
/// is no wonder if it is silent.
[[nodiscard]] bool isExpected(const ProbeReport &probe, const CheckPicture &picture);

} // namespace portwright
