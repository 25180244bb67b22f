// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"
#include "diagnosis/diagnosis.h"

namespace portwright {

/// What all probes together say about the network in use, whoever is asked through it: names that
/// come late, IPv6 packets that vanish.
[[nodiscard]] QList<Diagnosis> networkDiagnoses(const CheckPicture &picture);

/// `diagnoses` as they read beside everything else: a certificate that is bad by this computer's
/// clock alone, or by somebody who makes certificates for every server; a page that stands in front
/// of the whole network.
[[nodiscard]] QList<Diagnosis> inTheLightOf(
    const CheckPicture &picture, const QList<Diagnosis> &diagnoses);

} // namespace portwright
