// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "diagnosis/probereport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <chrono>
#include <map>
#include <memory>

namespace portwright {

class SessionDriver;

/// Runs probes side by side and keeps the connections that answered, until somebody takes them.
/// Speaks the protocol up to the capabilities and never signs in.
class EndpointProber : public QObject {
    Q_OBJECT
public:
    EndpointProber(const Engine &engine, const QString &ehloName,
        std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~EndpointProber() override;

    /// What is known of an endpoint before it is asked.
    struct Candidate {
        Endpoint endpoint;
        Origin origin = Origin::Guess;
        int hostRank = 0;
        int publishedRank = 0;
        SettingsTrust trust = SettingsTrust::None;
        QString username; ///< as published for the address; may be empty
        bool foreignServer = false;
        QList<QHostAddress> addresses; ///< empty: the driver looks them up
        bool isModeFixed = false; ///< no other TLS mode is tried on this port
        bool tlsRequired = false; ///< not usable without TLS
        QString tlsBefore; ///< for ConnectionRequest
        std::chrono::milliseconds startsAfter {}; ///< lets another endpoint go first
    };
    void probe(const Candidate &candidate);
    /// The row of `endpoint`, whatever its TLS mode; -1 if it was not asked.
    [[nodiscard]] qsizetype rowOf(const Endpoint &endpoint) const;
    /// Somebody better vouches for an endpoint that is asked already: what `candidate` says of its
    /// origin counts from now on.
    void vouch(qsizetype row, const Candidate &candidate);
    /// A host that cannot be asked at all.
    void addUnreachable(const Candidate &candidate, const ConnectionFailure &failure);

    [[nodiscard]] const QList<ProbeReport> &reports() const { return m_reports; }
    /// Brings the reports of running probes up to the moment.
    void refresh();
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    [[nodiscard]] bool isRunning() const;

    /// `connection` is the one the sign-in went over.
    void recordSignIn(
        qsizetype row, const SessionOutcome &outcome, const ConnectionReport &connection);
    /// The connection of a probe that answered, held open; null if it has gone.
    [[nodiscard]] std::unique_ptr<SessionDriver> take(qsizetype row);
    /// Ends the connections that are only held, with QUIT.
    void releaseHeld();
    /// Ends every probe at once; those still running end as `kind`: Cancelled or TimedOut.
    void stop(OutcomeKind kind);

signals:
    void reportAdded(qsizetype row);
    void reportChanged(qsizetype row);

private:
    struct Probe {
        Candidate candidate;
        std::unique_ptr<SessionDriver> driver;
        bool isHeld = false;
        bool isLeaving = false; ///< held no longer: QUIT is on its way
        bool otherModeTried = false;
    };

    [[nodiscard]] ProbeReport reportFor(const Candidate &candidate) const;
    void conclude(qsizetype row, const SessionOutcome &outcome);
    void lookForSilence();
    void tryOtherMode(qsizetype row, TlsMode mode);
    void drop(qsizetype row);

    Engine m_engine;
    QString m_ehloName;
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_clock;
    QList<ProbeReport> m_reports;
    std::map<qsizetype, Probe> m_probes;
};

} // namespace portwright
