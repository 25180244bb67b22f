// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchrun.h"

#include "ui/setupcontroller.h"

#include <algorithm>

namespace portwright {

namespace {

    BatchTerms termsFor(SetupController *controller)
    {
        BatchTerms terms;
        terms.request = [controller](const MailAddress &address) {
            const Preferences &preferences = controller->preferences();
            return CheckRequest {
                .address = address,
                .credentials = {},
                .outgoing = {},
                .incoming = {},
                .order = preferences.order,
                .consents = {},
                .budget = preferences.budget,
                .ehloName = preferences.ehloName,
                .discovery = preferences.discovery(),
            };
        };
        if (!controller->host()->practiceScenario().isEmpty()) // nobody to be polite to
            terms.pace = { terms.sideBySide, std::chrono::milliseconds(0) };
        return terms;
    }

} // namespace

BatchRun::BatchRun(SetupController *controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    connect(controller, &SetupController::engineLeaving, this, &BatchRun::stop);
}

void BatchRun::setList(const AccountList &list)
{
    if (isRunning())
        return;
    m_batch.reset();
    m_list = list;
    makeRows();
    emit listReplaced();
}

void BatchRun::makeRows()
{
    m_counts.clear();
    m_rows.clear();
    m_indexes.clear();
    for (qsizetype i = 0; i < m_list.accounts.size(); ++i) {
        const ListedAccount &account = m_list.accounts[i];
        m_rows.append({ BatchRow::State::Waiting, { account.row, account.address.toString() }, i });
    }
    for (const WrongRow &wrong : m_list.wrong)
        m_rows.append({ BatchRow::State::Done, verdictOf(wrong), -1 });
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const BatchRow &one, const BatchRow &other) {
        return one.verdict.row < other.verdict.row;
    });
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_indexes.insert(m_rows[i].verdict.row, i);
}

void BatchRun::start()
{
    if (isRunning() || m_list.accounts.isEmpty())
        return;
    if (isFinished()) {
        makeRows();
        emit listReplaced();
    }
    if (!m_batch || isFinished()) {
        m_batch = std::make_unique<BatchCheck>(m_list.accounts, termsFor(m_controller));
        BatchCheck *batch = m_batch.get();
        connect(batch, &BatchCheck::accountStarted, this, [this](int row) {
            change(row, [](BatchRow &changed) { changed.state = BatchRow::State::Running; });
        });
        connect(batch, &BatchCheck::accountPutBack, this, [this](int row) {
            change(row, [](BatchRow &changed) { changed.state = BatchRow::State::Waiting; });
        });
        connect(batch, &BatchCheck::accountFinished, this, [this](const AccountVerdict &verdict) {
            ++m_counts[verdict.standing];
            change(verdict.row, [&verdict](BatchRow &changed) {
                changed.state = BatchRow::State::Done;
                changed.verdict = verdict;
            });
        });
        connect(batch, &BatchCheck::finished, this, &BatchRun::runningChanged);
    }
    m_batch->start(m_controller->host()->quietEngine());
    emit runningChanged();
}

void BatchRun::stop()
{
    if (!m_batch)
        return;
    m_batch->stop();
    emit runningChanged();
}

QList<AccountVerdict> BatchRun::verdicts() const
{
    QList<AccountVerdict> verdicts;
    for (const BatchRow &row : m_rows) {
        if (row.state == BatchRow::State::Done)
            verdicts.append(row.verdict);
    }
    return verdicts;
}

void BatchRun::change(int row, const std::function<void(BatchRow &)> &how)
{
    const qsizetype index = m_indexes.value(row, -1);
    if (index < 0)
        return;
    how(m_rows[index]);
    emit rowChanged(index);
}

} // namespace portwright
