// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/batchjournal.h"
#include "app/cli/command.h"
#include "app/composition.h"
#include "assistant/batchcheck.h"

namespace portwright {

/// `batch FILE.csv`: checks every account of a list, some side by side.
class BatchCommand : public Command {
    Q_OBJECT
public:
    explicit BatchCommand(const CommandContext &context);
    ~BatchCommand() override;

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override;

private:
    enum class OutputForm { Csv, Lines, Html };

    [[nodiscard]] AccountList readList();
    [[nodiscard]] BatchTerms readTerms(const MailAddress &anyAddress);
    void readOutput();
    void takeEarlier(AccountList &list);
    void take(const AccountVerdict &verdict);
    void showProgress(const AccountVerdict &verdict);
    void conclude();
    void printTable();
    [[nodiscard]] bool save();
    [[nodiscard]] ExitStatus statusOfAll() const;
    void fail(const QString &sentence);

    CommandLine &m_line;
    Terminal &m_terminal;
    Composition m_composition;
    std::unique_ptr<BatchCheck> m_batch;
    std::optional<BatchJournal> m_journal; ///< with --output
    OutputForm m_form = OutputForm::Csv;
    QList<AccountVerdict> m_verdicts; ///< of an earlier run and of rows that cannot be checked, too
    bool m_isOver = false;
};

} // namespace portwright
