// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/stage.h"
#include "protocol/sessionoutcome.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace portwright {

/// Bytes for the peer.
struct SendBytes {
    QByteArray wire;
    bool operator==(const SendBytes &) const = default;
};

/// One line for the transcript, free of secrets.
struct ShowLine {
    enum class From { Client, Server, Note, Fault };
    From from = From::Note;
    QString text;
    bool operator==(const ShowLine &) const = default;
};

/// Begin the TLS handshake now; every byte received but not handed over yet is an injection.
struct StartTls {
    bool operator==(const StartTls &) const = default;
};

/// The stage that begins now; its deadline replaces the one before.
struct ArmDeadline {
    Stage stage = Stage::Connect;
    bool operator==(const ArmDeadline &) const = default;
};

/// Tell `sendBufferDrained` when little is left to write: more content is to come.
struct AwaitDrain {
    bool operator==(const AwaitDrain &) const = default;
};

/// How much of the message has been handed over, in bytes of its own size.
struct ReportProgress {
    qint64 sent = 0;
    qint64 total = 0;
    bool operator==(const ReportProgress &) const = default;
};

/// The plan is done and the connection is kept: `extend` may follow. No deadline runs.
struct Hold {
    SessionOutcome outcome;
    bool operator==(const Hold &) const = default;
};

/// Write what is left, then close in the ordinary way.
struct CloseConnection {
    bool operator==(const CloseConnection &) const = default;
};

/// Exactly once, and last.
struct Finish {
    SessionOutcome outcome;
    bool operator==(const Finish &) const = default;
};

/// What a session asks of its driver, in order.
using Effect = std::variant<SendBytes, ShowLine, StartTls, ArmDeadline, AwaitDrain, ReportProgress,
    Hold, CloseConnection, Finish>;

} // namespace portwright
