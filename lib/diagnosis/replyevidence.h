// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"
#include "protocol/sessionoutcome.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace portwright {

/// Who spoke: a mail server in its protocol, or what lies below.
enum class EvidenceLayer { Smtp, Imap, Pop3, Tcp, Tls, Dns };

/// What the program was after when the reply came. A reply to EHLO is fine or not by that.
enum class Wanted { Nothing, StartTls, SignIn };

/// Everything a classifier may look at to say what is wrong. What is known by an enum is told by
/// it; words decide only where there is nothing better.
struct ReplyEvidence {
    EvidenceLayer layer = EvidenceLayer::Smtp;
    Stage stage = Stage::Connect;
    QList<QByteArray> lines; ///< as received, any bytes; of lower layers the system's words

    int code = 0; ///< of an SMTP reply; 0: to be read from the lines
    QString enhancedStatusCode; ///< RFC 3463; empty: to be read from the lines
    QString responseCode; ///< RFC 9051, section 7.1, or RFC 2449, section 8; empty: as above

    QString host; ///< as connected to; empty: not known
    std::optional<quint16> port;
    std::optional<TlsMode> tls; ///< as chosen
    QString mechanism; ///< of the sign-in
    Wanted wanted = Wanted::Nothing;
    QString server; ///< what it is believed to be; a hint, nothing depends on it

    std::optional<OutcomeKind> outcome; ///< of the session that ended with this
    std::optional<ConnectionFault> connectionFault;
    QList<CertificateFault> certificateFaults;
    QString missingCapability; ///< as in SessionOutcome
    std::optional<qint64> sizeLimitInBytes; ///< RFC 1870
};

/// What a session at `endpoint` that ended without success has to show; nothing where there is
/// nothing to explain: it reached what it was to reach, was cancelled, or failed over a file.
[[nodiscard]] std::optional<ReplyEvidence> evidenceOf(
    const SessionOutcome &outcome, const Endpoint &endpoint);
/// The same for one `reply` among others, such as that to a single recipient.
[[nodiscard]] ReplyEvidence evidenceOf(
    const ServerReply &reply, Stage stage, const Endpoint &endpoint);

[[nodiscard]] EvidenceLayer layerOf(Protocol protocol);
/// "smtp", "imap", "pop3", "tcp", "tls", "dns".
[[nodiscard]] QString toId(EvidenceLayer layer);
[[nodiscard]] std::optional<EvidenceLayer> evidenceLayer(QStringView id);

} // namespace portwright
