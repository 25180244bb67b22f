// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effect.h"
#include "protocol/redactor.h"

#include <QList>

namespace portwright {

/// Where the effects of one session gather: the one place that everything sent or shown passes, so
/// that what is shown is redacted. Commands given one after the other leave as one SendBytes, in
/// one flight, and every line they show stands before it.
///
/// Counts round trips as the network knows them: `beginWait` for the TCP connection, the greeting
/// and each TLS handshake, and one for each flight that is the first after the peer was heard.
/// TLS 1.3 is assumed; on 587 with STARTTLS, AUTH with an initial response and BDAT that makes
/// eight (connect, greeting, EHLO, STARTTLS, handshake, EHLO, AUTH, the message), on 465 six.
class EffectQueue {
public:
    [[nodiscard]] Redactor &redactor() { return m_redactor; }

    /// One command, without its line end, sent and shown.
    void sendCommand(const QByteArray &command);
    /// One line, without its line end, that is a secret: `shown` stands for it.
    void sendHidden(const QByteArray &line, const QString &shown);
    /// Bytes of a message: sent, not shown.
    void sendContent(const QByteArray &content);
    /// A last command whose reply is not waited for.
    void sendFarewell(const QByteArray &command);

    void show(ShowLine::From from, const QString &text);
    /// `stage` begins, or one more part of it that deserves a deadline of its own.
    void arm(Stage stage);
    /// The one armed last.
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Ends the flight that is being put together, then adds `effect`.
    void push(const Effect &effect);

    void beginWait() { ++m_roundTrips; }
    /// A complete reply came: what is sent next begins a new round trip.
    void hear() { m_heardSinceSending = true; }
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }

    [[nodiscard]] QList<Effect> take();

private:
    void countFlight();
    void endFlight();

    Redactor m_redactor;
    QList<Effect> m_effects;
    QByteArray m_flight;
    Stage m_stage = Stage::Connect;
    bool m_heardSinceSending = true;
    int m_roundTrips = 0;
};

} // namespace portwright
