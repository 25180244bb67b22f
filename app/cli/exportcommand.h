// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "assistant/settingsexport.h"
#include "model/secret.h"

namespace portwright {

/// `export`: what a check found, for one mail program, file format or command line.
class ExportCommand : public Command {
    Q_OBJECT
public:
    explicit ExportCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { emit finished(ExitStatus::Interrupted); }

private:
    void readFormat();
    void readSheetPassword();
    [[nodiscard]] QByteArray list() const;
    [[nodiscard]] ExitStatus save(const QByteArray &content);

    CommandLine &m_line;
    Terminal &m_terminal;
    std::optional<ExportFormat> m_format;
    std::optional<AccountSettings> m_settings;
    Secret m_password;
};

} // namespace portwright
