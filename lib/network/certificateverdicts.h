// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tlsdetails.h"

#include <QSslCertificate>
#include <QSslError>

namespace portwright {

[[nodiscard]] CertificateSummary summarize(const QSslCertificate &certificate);

/// What keeps `chain` (as the server sent it, its own certificate first) from being verified:
/// `errors` are the TLS library's; weakness is looked for here, because how much of it the library
/// reports depends on the system's policy. Fills in chain, faults and their texts.
void judge(
    TlsDetails &details, const QList<QSslCertificate> &chain, const QList<QSslError> &errors);

} // namespace portwright
