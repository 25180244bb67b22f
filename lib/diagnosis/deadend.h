// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"
#include "diagnosis/diagnosis.h"

namespace portwright {

/// Why one half of the account has no server that can be used, once that is certain: the nearest
/// that anything came to working, or why nothing came near.
[[nodiscard]] QList<Diagnosis> deadEndDiagnoses(
    const HalfPicture &half, const CheckPicture &picture);

} // namespace portwright
