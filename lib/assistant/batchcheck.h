// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountlist.h"
#include "assistant/accountverdict.h"
#include "assistant/hostpace.h"
#include "assistant/listedservice.h"
#include "assistant/triednames.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace portwright {

class SessionDriver;
struct KeychainFailure;

/// How a list of accounts is checked.
struct BatchTerms {
    enum class SignIns { Tried, LeftOut };

    /// The check of one address; what the list says of its servers is added to it.
    std::function<CheckRequest(const MailAddress &)> request;
    SignIns signIns = SignIns::Tried;
    int sideBySide = 4; ///< checks at once, of all places
    PaceLimits pace {}; ///< within one place
};

/// Checks the accounts of a list, some side by side, and never more than a polite number at one
/// provider. Of a check that is over only its verdict is kept.
/// Two accounts belong to one place where a server of each, as the list names it, or the mail
/// exchange of its domain, belongs to one registrable domain.
/// Rows with one user name at one place are one account there: the others wait for the first, and
/// sign in no more where it was refused, for servers lock accounts that fail again and again.
class BatchCheck : public QObject {
    Q_OBJECT
public:
    BatchCheck(QList<ListedAccount> accounts, BatchTerms terms, QObject *parent = nullptr);
    ~BatchCheck() override;

    /// Begins, or goes on where `stop` ended. `engine` has to last until the next `stop`.
    void start(const Engine &engine);
    /// Ends everything that runs, at once; what was not finished waits again.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] qsizetype count() const { return m_accounts.size(); }
    [[nodiscard]] qsizetype finishedCount() const { return m_finished; }
    /// Judging by how it went so far; nothing before there is something to judge by.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;

signals:
    void accountStarted(int row);
    /// Waits again, for `stop` came in between.
    void accountPutBack(int row);
    void accountFinished(const portwright::AccountVerdict &verdict);
    /// Every account has its verdict.
    void finished();

private:
    struct Run {
        qsizetype account = 0;
        QStringList places;
        QStringList names; ///< that it signs in with
        std::unique_ptr<AccountCheck> check; ///< null while the keychain is being asked
        std::unique_ptr<QObject> context; ///< of that question
        QElapsedTimer clock;
    };

    void fill();
    /// The next account that may begin now, taken out of the queue; -1 if there is none.
    [[nodiscard]] qsizetype takeNext();
    /// Those of both halves; empty while DNS is being asked.
    [[nodiscard]] QStringList placesOf(qsizetype index);
    void askForPlace(const QString &domain);
    /// Until there is room at all of them; nothing: as soon as another one has left.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(const QStringList &places) const;
    /// User names for a sign-in, each with its service; for those that the list does not name,
    /// `otherwise`, where that is not empty.
    [[nodiscard]] QStringList namesOf(qsizetype index, const QString &otherwise) const;
    [[nodiscard]] QString nameAt(const ListedService &service, const QString &username) const;
    /// Another row signs in with a user name of this one, and it is not known whether that works.
    [[nodiscard]] bool isBeingTried(qsizetype index) const;
    void noteAnswers(qsizetype index, AccountCheck &check);
    void passOver(qsizetype index, int refusedRow);
    void begin(qsizetype index, const QStringList &places);
    void askKeychain(Run &run);
    void giveUp(qsizetype index, const KeychainFailure &failure);
    void check(Run &run, const Secret &password);
    [[nodiscard]] CheckRequest requestFor(
        const ListedAccount &account, const Secret &password) const;
    void settle(qsizetype index);
    void finish(qsizetype index, const AccountVerdict &verdict);
    void tell(qsizetype index, const AccountVerdict &verdict);
    void sayGoodbye(AccountCheck &check);
    [[nodiscard]] std::vector<Run>::iterator runOf(qsizetype index);
    [[nodiscard]] std::chrono::milliseconds now() const;

    QList<ListedAccount> m_accounts;
    BatchTerms m_terms;
    QList<QList<ListedService>> m_services; ///< of each account
    Engine m_engine;
    std::deque<qsizetype> m_waiting;
    std::vector<Run> m_runs;
    std::vector<std::unique_ptr<SessionDriver>> m_leaving; ///< saying goodbye
    HostPace m_pace;
    QHash<QString, QString> m_places; ///< of their names; empty: DNS is being asked
    TriedNames m_tried;
    int m_openQuestions = 0;
    std::unique_ptr<QObject> m_questions; ///< context of those to DNS
    QTimer m_again;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_spentBefore { 0 }; ///< in runs that were stopped
    qsizetype m_finished = 0;
    bool m_isRunning = false;
};

} // namespace portwright
