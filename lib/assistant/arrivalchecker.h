// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/arrival.h"
#include "assistant/engine.h"
#include "message/messagebuilder.h"
#include "model/mailaddress.h"
#include "protocol/sessionplan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace portwright {

class SessionDriver;

/// Where to look, and what for.
struct ArrivalRequest {
    Endpoint endpoint; ///< IMAP or POP3
    std::optional<Credentials> credentials;
    Consents consents;
    std::optional<MailAddress> owner; ///< of the mailbox
    QString messageId; ///< with angle brackets
    QList<MailAddress> recipients; ///< of its envelope
    ArrivalExpectation expectation = ArrivalExpectation::Message;
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    std::chrono::milliseconds sinceAcceptance { 0 }; ///< already gone by, where it is looked again

    /// Says what to look for, and what to expect: the message where it goes to the owner.
    void await(const BuiltMessage &message);
};

/// Looks for one message until it is there, a server reports what became of it, or the time is
/// over: over a connection that is signed in already where there is one, else over a new one. IMAP
/// is told of new mail where it can be, and asked again and again, less often the longer it takes,
/// for it is told of INBOX alone. POP3 takes a new connection for every look, for a maildrop is as
/// it was at the sign-in.
///
/// A password is given to the server once a look at most, and never again after a refusal.
class ArrivalChecker : public QObject {
    Q_OBJECT
public:
    ArrivalChecker(const Engine &engine, ArrivalRequest request,
        std::unique_ptr<SessionDriver> signedIn = nullptr, QObject *parent = nullptr);
    ~ArrivalChecker() override;

    /// The message was accepted right now, or as long ago as the request says.
    void start();
    /// `finished` follows at once.
    void cancel();
    /// Removes what arrived, only on a click; `removalEnded` follows. No effect before.
    void remove();

    [[nodiscard]] const Arrival &arrival() const { return m_arrival; }
    [[nodiscard]] const ArrivalRequest &request() const { return m_request; }

signals:
    void looked(); ///< and it goes on
    void finished();
    void removalEnded();

private:
    enum class Doing { Nothing, Looking, Removing };

    void ask(FindMessageStep::Then then);
    void connectAnew(const FindMessageStep &step);
    void adopt(std::unique_ptr<SessionDriver> driver);
    void letGo();
    void take(const SessionOutcome &outcome);
    void takeLook(const MailLook &look);
    [[nodiscard]] ArrivalState judge(const ArrivedMessage &report) const;
    [[nodiscard]] bool isForOwner(const DeliveryStatus &status) const;
    void takeFailure(const SessionOutcome &outcome);
    void losePatience();
    void lookLater(std::chrono::milliseconds wait);
    [[nodiscard]] std::chrono::milliseconds nextWait() const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    void conclude(ArrivalState state);

    Engine m_engine;
    ArrivalRequest m_request;
    Arrival m_arrival;
    std::unique_ptr<SessionDriver> m_driver;
    Doing m_doing = Doing::Nothing;
    bool m_isReused; ///< the connection stood before; it may turn out to have gone
    int m_failures = 0; ///< in a row
    QElapsedTimer m_clock;
    QTimer m_again;
    QTimer m_patience;
};

} // namespace portwright
