// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tlsdetails.h"

namespace portwright {

/// The security program or device that made a certificate of `chain` in the server's place, by the
/// names that such programs put into what they issue; empty if none is known by them.
[[nodiscard]] QString tlsInspectorOf(const QList<CertificateSummary> &chain);

} // namespace portwright
