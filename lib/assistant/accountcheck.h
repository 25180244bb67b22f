// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/candidatesearch.h"
#include "assistant/endpointprober.h"
#include "assistant/engine.h"
#include "assistant/loginverifier.h"
#include "assistant/recommendation.h"
#include "model/credentials.h"
#include "model/mailaddress.h"
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

/// What a person typed, and how the check is to be done.
struct CheckRequest {
    MailAddress address;
    std::optional<Credentials> credentials; ///< nothing: test the servers only
    // What is known of the outgoing server; each empty where it is not.
    QString host; ///< as parseHostName gives it
    std::optional<quint16> port;
    std::optional<TlsMode> tls;
    QString username; ///< empty: the address

    PortOrder order = PortOrder::Guide;
    CheckConsents consents;
    bool tryLocalPart = false; ///< agreed to a second sign-in with the local part
    std::chrono::milliseconds budget = std::chrono::seconds(20); ///< for the whole check
    QString ehloName;
};

/// Finds the best submission endpoint of an address and signs in there. The whole of one check:
/// candidates, probes side by side, ranking, at most one sign-in per service.
/// `concluded` comes when the answer is known; the table goes on filling until `finished`.
class AccountCheck : public QObject {
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
        Cancelled,
    };
    Q_ENUM(Phase)

    AccountCheck(const Engine &engine, CheckRequest request, QObject *parent = nullptr);
    ~AccountCheck() override;

    void start();
    /// Answers at once with `concluded` and `finished`, if those have not come yet.
    void cancel();
    /// Takes the best endpoint so far without waiting for more. No effect if there is none.
    void useBestNow();
    /// Goes on from NeedsConsent with what the person agreed to in addition.
    void agree(const CheckConsents &further);
    /// One more sign-in at the endpoint that refused: another password or user name. Only on a
    /// click.
    void signInAgain(const Credentials &credentials);

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
    [[nodiscard]] const std::optional<Credentials> &credentials() const { return m_credentials; }
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
    [[nodiscard]] QList<StandardPort> portsToTry() const;
    [[nodiscard]] EndpointProber::Candidate candidateFor(
        const HostCandidate &candidate, const StandardPort &port) const;
    void look(qsizetype row);
    void evaluate();
    void settle();
    void signIn(const Credentials &credentials);
    void takeVerdict(const SessionOutcome &outcome);
    void conclude(Phase phase);
    void enter(Phase phase);
    void finishIfDone();

    CheckRequest m_request;
    std::optional<Credentials> m_credentials;
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
    bool m_evaluationDue = false;
};

} // namespace portwright
