// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace portwright {

/// What keeps the certificate that `endpoint` showed from being trusted: the gravest first, and
/// what follows from another fault left out. Empty if it was verified.
[[nodiscard]] QList<Diagnosis> certificateDiagnoses(
    const TlsDetails &tls, const Endpoint &endpoint);

/// A warning, where a good certificate ends within two weeks of `now`.
[[nodiscard]] std::optional<Diagnosis> certificateEndsSoon(
    const TlsDetails &tls, const Endpoint &endpoint, const QDateTime &now);

/// The names, the issuer and the dates of the server's own certificate.
[[nodiscard]] DiagnosisParameters parametersOf(const TlsDetails &tls);

} // namespace portwright
