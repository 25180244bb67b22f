// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/batchcheck.h"

#include <QObject>
#include <memory>

namespace portwright {

class SetupController;

/// One row of a list, and how far it is.
struct BatchRow {
    enum class State { Waiting, Running, Done };

    State state = State::Waiting;
    AccountVerdict verdict; ///< row and address before it is done
    qsizetype account = -1; ///< in the list's accounts; -1: cannot be checked
};

/// A list of accounts, and the check of it for the window. Ends the check before the engine it
/// works with goes.
class BatchRun : public QObject {
    Q_OBJECT
public:
    explicit BatchRun(SetupController *controller, QObject *parent = nullptr);

    /// Ignored while it runs.
    void setList(const AccountList &list);
    [[nodiscard]] const AccountList &list() const { return m_list; }
    /// In the order of the list, those that cannot be checked among them.
    [[nodiscard]] const QList<BatchRow> &rows() const { return m_rows; }

    /// Begins, goes on where it was stopped, or checks all again where all is done.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_batch && m_batch->isRunning(); }
    [[nodiscard]] bool hasBegun() const { return m_batch != nullptr; }
    [[nodiscard]] qsizetype finishedCount() const { return m_batch ? m_batch->finishedCount() : 0; }
    [[nodiscard]] bool isFinished() const
    {
        return m_batch && finishedCount() == m_list.accounts.size();
    }
    /// Of those that were checked.
    [[nodiscard]] qsizetype countOf(AccountStanding standing) const
    {
        return m_counts.value(standing);
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const
    {
        return m_batch ? m_batch->timeLeft() : std::nullopt;
    }
    [[nodiscard]] QList<AccountVerdict> verdicts() const; ///< of those that are done

signals:
    void listReplaced();
    void rowChanged(qsizetype index);
    /// It began, stopped or ended.
    void runningChanged();

private:
    void makeRows();
    void change(int row, const std::function<void(BatchRow &)> &how);

    SetupController *m_controller;
    AccountList m_list;
    QList<BatchRow> m_rows;
    QHash<int, qsizetype> m_indexes; ///< of rows by their number
    std::unique_ptr<BatchCheck> m_batch; ///< null before the first start
    QHash<AccountStanding, qsizetype> m_counts;
};

} // namespace portwright
