// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"
#include "model/mailaddress.h"

#include <QList>
#include <optional>

namespace portwright {

/// What somebody publishes of a host.
struct Declaration {
    quint16 port = 0;
    TlsMode tls = TlsMode::None;
    int rank = 0; ///< place in the publisher's own list
    SettingsTrust trust = SettingsTrust::None;
    QString username; ///< for the address; may be empty

    bool operator==(const Declaration &) const = default;
};

/// A host that may be the server of a mail domain.
struct HostCandidate {
    QString host; ///< empty: not known yet
    Origin origin = Origin::Guess;
    int rank = 0; ///< place among the candidates
    bool foreign = false; ///< outside the mail domain, and nobody trusted vouches for it
    Protocol protocol = Protocol::Smtp;
    std::optional<Declaration> declared; ///< nothing: any of its ports may do

    bool operator==(const HostCandidate &) const = default;
};

/// The hosts that a domain's name suggests for `protocol`: smtp., imap., pop. and pop3.; mail.; the
/// domain itself.
[[nodiscard]] QList<HostCandidate> guessedHosts(const MailAddress &address, Protocol protocol);

/// The mail exchange as one more guess, behind the others: many small providers take submissions,
/// and keep mailboxes, where they take mail.
[[nodiscard]] HostCandidate guessedFromMailExchange(
    const QString &exchange, const MailAddress &address, Protocol protocol, int rank);

/// The names in a certificate that `host` could better have been asked by: DNS names other than
/// `host`, no wildcards, at most eight.
[[nodiscard]] QStringList otherNames(const CertificateSummary &certificate, const QString &host);

} // namespace portwright
