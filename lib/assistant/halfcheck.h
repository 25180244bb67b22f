// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/candidatesearch.h"
#include "assistant/checkrequest.h"
#include "assistant/endpointprober.h"
#include "assistant/engine.h"
#include "assistant/loginverifier.h"
#include "assistant/recommendation.h"
#include "discovery/discoveryresult.h"
#include "protocol/sessionplan.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace portwright {

class SessionDriver;

/// Finds the best endpoint of one half of an account and signs in there: candidates, probes side by
/// side, ranking, at most one sign-in per service. Guesses at once; what others publish comes in by
/// `consider`, as it is found.
/// `concluded` comes when the answer is known; the table goes on filling until `finished`.
class HalfCheck : public QObject {
    Q_OBJECT
public:
    enum class Phase {
        Searching, ///< nothing final yet
        SigningIn,
        NeedsConsent, ///< the best endpoint waits for `agree`
        NothingFound,
        SignedIn,
        SignInRefused, ///< the servers are right, the credentials are not (or not there)
        FoundWithoutSignIn, ///< there were no credentials to try
        NotAsked, ///< this half was left out
        Cancelled,
    };
    Q_ENUM(Phase)

    HalfCheck(const Engine &engine, CheckRequest request, Half half, QObject *parent = nullptr);
    ~HalfCheck() override;

    /// Without a search for published settings, unless `expectPublished` was called before.
    void start();
    /// Settings may still come, and would count for more than a guess: waits for them, but not for
    /// long while something verified stands ready.
    void expectPublished();
    void consider(const DiscoveryResult &result);
    /// No more settings will come.
    void stopExpecting();
    /// There is nothing to find: ends with NothingFound, if it has not ended.
    void giveUp();
    /// Answers at once with `concluded` and `finished`, if those have not come yet.
    void cancel();
    /// Takes the best endpoint so far without waiting for more. No effect if there is none.
    void useBestNow();
    /// Goes on from NeedsConsent with what the person agreed to in addition.
    void agree(const CheckConsents &further);
    /// One more sign-in at the endpoint that refused: another password or user name. Only on a
    /// click.
    void signInAgain(const Credentials &credentials);

    [[nodiscard]] Half half() const { return m_half; }
    [[nodiscard]] const CheckRequest &request() const { return m_request; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isConcluded() const;
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const QList<ProbeReport> &reports() const;
    [[nodiscard]] const Recommendation &recommendation() const { return m_recommendation; }
    /// The endpoint the check stands for; null before there is one.
    [[nodiscard]] const ProbeReport *best() const;
    /// The user name that was signed in with, or would be.
    [[nodiscard]] QString username() const;
    /// That was refused before the one above was tried; empty where there was none.
    [[nodiscard]] const QString &refusedUsername() const { return m_refusedUsername; }
    /// With the user name above; nothing: there are none.
    [[nodiscard]] std::optional<Credentials> credentials() const;
    /// What was agreed to for the best endpoint, in the words of a session.
    [[nodiscard]] Consents consentsForBest() const;
    /// "smtp://mail.example.org" and how often a sign-in was tried there.
    [[nodiscard]] QMap<QString, int> signInsUsed() const { return m_verifier.signInsUsed(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> firstUsableAfter() const
    {
        return m_firstUsableAfter;
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> concludedAfter() const
    {
        return m_concludedAfter;
    }
    /// DNS's answer about the domain where it decided: the domain does not exist, DNS is silent.
    [[nodiscard]] std::optional<ConnectionFailure> lookUpFailure() const;

    /// How long DNS took to find each host.
    [[nodiscard]] const QList<std::chrono::milliseconds> &lookUpTimes() const
    {
        return m_search.lookUpTimes();
    }
    /// The reports up to the moment, and how long the check has been running.
    void refresh() { m_prober.refresh(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_prober.elapsed(); }

    /// The signed-in connection, for sending on it; null if it is gone or was taken. The taker gets
    /// `finished` when the server closes it.
    [[nodiscard]] std::unique_ptr<SessionDriver> takeSignedInDriver();

signals:
    void reportAdded(qsizetype row);
    void reportChanged(qsizetype row);
    void recommendationChanged();
    void phaseChanged();
    void concluded();
    void finished();

private:
    void probeHost(const HostCandidate &candidate, const QList<QHostAddress> &addresses);
    [[nodiscard]] const KnownServer &known() const { return m_request.known(m_half); }
    void consider(const HostCandidate &candidate);
    void look(qsizetype row);
    void evaluate();
    void settle();
    void signIn(const Credentials &credentials);
    void takeVerdict(const SessionOutcome &outcome);
    void conclude(Phase phase);
    void enter(Phase phase);
    void finishIfDone();

    CheckRequest m_request;
    Half m_half;
    std::optional<Credentials> m_credentials; ///< as given; the user name may be empty
    QString m_username; ///< of the latest sign-in
    QString m_refusedUsername;
    bool m_isExpecting = false;
    Phase m_phase = Phase::Searching;
    bool m_finished = false;
    bool m_localPartTried = false;
    bool m_elsewhereTried = false;
    qsizetype m_chosen = -1; ///< row that was signed in at, or is
    qsizetype m_refused = -1; ///< row whose sign-in failed for a reason of the endpoint's own
    Recommendation m_recommendation;
    QSet<QByteArray> m_followedCertificates;
    std::optional<std::chrono::milliseconds> m_firstUsableAfter;
    std::optional<std::chrono::milliseconds> m_concludedAfter;
    CandidateSearch m_search;
    EndpointProber m_prober;
    LoginVerifier m_verifier;
    QTimer m_askAgain;
    QTimer m_budget;
};

} // namespace portwright
