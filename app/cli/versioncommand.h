// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace portwright {

/// `version`: what this program is made of, for a report.
class VersionCommand : public Command {
    Q_OBJECT
public:
    explicit VersionCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { }

private:
    CommandLine &m_line;
    Terminal &m_terminal;
};

} // namespace portwright
