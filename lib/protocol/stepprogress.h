// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

/// Where one step of a plan stands after an input.
enum class StepProgress {
    GoingOn,
    Done, ///< ended, well or badly; both sides agree on what comes next
    OutOfStep, ///< ended, and nothing sensible can be said on this connection any more
};

} // namespace portwright
