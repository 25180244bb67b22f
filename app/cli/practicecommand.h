// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "practice/practiceserver.h"

#include <QTemporaryFile>

namespace portwright {

/// `practice`: serves on loopback until standard input closes, for other programs to try their mail
/// settings on.
class PracticeCommand : public Command {
    Q_OBJECT
public:
    explicit PracticeCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { emit finished(ExitStatus::Interrupted); }

private:
    void list();
    [[nodiscard]] bool writeAuthority();
    void serveUntilInputCloses();

    CommandLine &m_line;
    Terminal &m_terminal;
    QString m_scenario;
    QTemporaryFile m_authority;
    PracticeServer m_server;
};

} // namespace portwright
