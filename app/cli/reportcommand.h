// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "assistant/pseudonyms.h"
#include "assistant/reportcomparison.h"

namespace portwright {

/// `report FILE`: shows a saved report, or compares it with another.
class ReportCommand : public Command {
    Q_OBJECT
public:
    explicit ReportCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { emit finished(ExitStatus::Interrupted); }

private:
    [[nodiscard]] std::optional<SupportReport> read(const QString &name);
    [[nodiscard]] QByteArray shown() const;
    [[nodiscard]] QByteArray comparison(const QList<ComparedRow> &differences) const;
    [[nodiscard]] QString heading(const QString &text) const;

    CommandLine &m_line;
    Terminal &m_terminal;
    std::optional<SupportReport> m_report;
    std::optional<SupportReport> m_other; ///< to compare with
};

} // namespace portwright
