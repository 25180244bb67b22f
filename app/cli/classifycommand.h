// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QFile>
#include <QJsonObject>
#include <variant>

namespace portwright {

/// `classify`: reads replies of servers from standard input, one JSON object a line, and prints
/// each back with what it means. A line that cannot be read is named on standard error.
class ClassifyCommand : public Command {
    Q_OBJECT
public:
    explicit ClassifyCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { m_status = ExitStatus::Interrupted; }

private:
    /// Line by line, so that what comes through a pipe is answered at once.
    void takeLine();
    void answer(const QByteArray &line);

    Terminal &m_terminal;
    QFile m_input;
    qint64 m_lineNumber = 0;
    ExitStatus m_status = ExitStatus::Success;
};

} // namespace portwright
