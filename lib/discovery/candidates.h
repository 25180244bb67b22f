// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"
#include "model/mailaddress.h"

#include <QList>

namespace portwright {

/// A host that may be the server of a mail domain.
struct HostCandidate {
    QString host;
    Origin origin = Origin::Guess;
    int rank = 0; ///< place among the candidates
    bool foreign = false; ///< outside the mail domain
};

/// The submission hosts that a domain's name suggests: smtp., mail. and the domain itself.
[[nodiscard]] QList<HostCandidate> guessedSubmissionHosts(const MailAddress &address);

/// The mail exchange as one more guess, behind the others: many small providers take submissions
/// where they take mail.
[[nodiscard]] HostCandidate guessedFromMailExchange(
    const QString &exchange, const MailAddress &address, int rank);

/// The names in a certificate that `host` could better have been asked by: DNS names other than
/// `host`, no wildcards, at most eight.
[[nodiscard]] QStringList otherNames(const CertificateSummary &certificate, const QString &host);

} // namespace portwright
