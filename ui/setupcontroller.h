// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "assistant/arrivalchecker.h"
#include "assistant/messagesender.h"
#include "assistant/servicefacts.h"
#include "diagnosis/diagnosis.h"
#include "message/messagesource.h"
#include "ui/accountbook.h"
#include "ui/enginehost.h"
#include "ui/preferences.h"
#include "ui/setupmodel.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

namespace portwright {

/// Runs checks and sends for the pages: owns the one AccountCheck and the one MessageSender there
/// may be at a time, and takes them down before the engine they work with goes. `host` and `model`
/// outlive it.
class SetupController : public QObject {
    Q_OBJECT
public:
    SetupController(EngineHost *host, SetupModel *model, const Preferences &preferences,
        QObject *parent = nullptr);
    ~SetupController() override;

    [[nodiscard]] SetupModel *model() const { return m_model; }
    [[nodiscard]] EngineHost *host() const { return m_host; }
    /// The accounts that were saved.
    [[nodiscard]] AccountBook *book() const { return m_book.get(); }
    [[nodiscard]] Transcript *transcript() const;
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Ends what is running only where the way to the network has changed.
    void setPreferences(const Preferences &preferences);

    /// The check that runs or has run; null before the first one, and after `dropCheck`.
    [[nodiscard]] AccountCheck *check() const { return m_check.get(); }
    /// One half of it.
    [[nodiscard]] HalfCheck *half(Half half) const
    {
        return m_check ? &m_check->half(half) : nullptr;
    }
    /// How one half stands for the person: NotAsked also where they chose to skip it.
    [[nodiscard]] HalfCheck::Phase phase(Half half) const;
    /// A server is known, and nothing is left to be decided about it.
    [[nodiscard]] bool isFound(Half half) const;
    /// What the half found may be saved, and given to other programs: the person neither left it
    /// out nor stopped it, and has agreed to what it needs.
    [[nodiscard]] bool mayHandOver(Half half) const;
    /// The person did not agree to what the half needs.
    [[nodiscard]] bool hasDeclined(Half half) const { return m_declined.contains(half); }
    [[nodiscard]] bool isChecking() const;
    /// True if the check is about what the model holds now, and found something or still may.
    [[nodiscard]] bool isCheckCurrent() const;
    /// What is wrong with the account or worth a warning, as far as is known, most important first.
    [[nodiscard]] QList<Diagnosis> diagnoses() const;
    /// The same for the message that was sent last.
    [[nodiscard]] QList<Diagnosis> sendDiagnoses() const;
    /// What is worth knowing of servers that work.
    [[nodiscard]] QList<Remark> remarks() const;
    /// What the servers offer, with what was measured since the check; empty without a check.
    [[nodiscard]] ServiceFacts serviceFacts() const;
    void keepSteadiness(const QList<Steadiness> &measured) { m_steadiness = measured; }
    /// Checks what the model holds; an earlier check is dropped. No effect while the model is at
    /// fault.
    void startCheck();
    /// Stops at once and keeps what is known so far.
    void cancelCheck();
    void dropCheck();
    void useBestNow(Half half);
    /// One answer serves the other half as well, as far as it is about the same server, the same
    /// certificate or the same domain.
    void agree(Half half, const CheckConsents &further);
    /// Stops this half, if it has not ended.
    void decline(Half half);
    /// The search may go on at `domain`: the check begins anew.
    void agreeToDomain(const QString &domain);
    /// From now on this half counts as not tested.
    void skip(Half half);
    /// One more sign-in at the endpoint found. An empty user name means the address. The model
    /// takes both over.
    void signInAgain(Half half, const QString &username, const Secret &password);

    /// The send that runs or ran last; null before.
    [[nodiscard]] MessageSender *sender() const { return m_sender.get(); }
    [[nodiscard]] bool isSending() const { return m_isSending; }
    /// Sends at the endpoint found. The fault, if the message cannot be built; then nothing is
    /// started. Needs a check that found an endpoint, and no other send on its way.
    [[nodiscard]] std::optional<MessageFault> send(const MessageDraft &draft);
    /// Stops at once; `sendFinished` follows if a send was on its way.
    void cancelSend();

    /// Who looks, or looked, whether the message sent last arrived; null where nobody does: it was
    /// not accepted, or there is no mailbox to look into.
    [[nodiscard]] ArrivalChecker *arrival() const { return m_arrival.get(); }
    /// Looks for that message anew, and as long as the preferences say.
    void lookAgain();

    /// From now on everything is about practice servers, whose account is filled in. False if they
    /// cannot start: see `host()->practiceErrorWords()`.
    [[nodiscard]] bool startPractice(const QString &scenario);
    void stopPractice();
    /// Back to an empty model, as for another account.
    void startOver();

signals:
    void checkStarted();
    void reportAdded(portwright::Half half, qsizetype row);
    void reportChanged(portwright::Half half, qsizetype row);
    void recommendationChanged(portwright::Half half);
    void phaseChanged(portwright::Half half);
    /// A source of published settings answered, or the last one did.
    void discovered();
    void checkConcluded();
    /// `diagnoses` are complete.
    void checkDiagnosed();
    void checkFinished();
    void checkDropped();

    void sendStarted();
    void sendStageReached(portwright::Stage stage);
    void sendProgressed(qint64 sentBytes, qint64 totalBytes);
    void sendFinished();
    /// There is another `arrival`, or none any more.
    void arrivalReplaced();

    void preferencesChanged();
    void startedOver();
    /// What works with the engine has to end at once: there will be another one.
    void engineLeaving();

private:
    /// What was agreed to for one server.
    struct Agreement {
        QString host;
        CheckConsents consents;
    };

    void connectHalf(Half half);
    void takePhase(Half half);
    [[nodiscard]] bool canShareConsents(Half half) const;
    void shareConsents(Half half);
    void dropEverything();
    void dropArrival();

    EngineHost *m_host;
    SetupModel *m_model;
    Preferences m_preferences;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<AccountCheck> m_check;
    QList<Steadiness> m_steadiness; ///< of its servers
    QMap<Half, Agreement> m_agreements;
    QSet<Half> m_declined;
    std::unique_ptr<MessageSender> m_sender;
    std::unique_ptr<ArrivalChecker> m_arrival;
    QElapsedTimer m_accepted; ///< when the message sent last was
    bool m_isSending = false;
    bool m_isCheckOutdated = false;
};

} // namespace portwright
