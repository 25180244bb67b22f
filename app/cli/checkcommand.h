// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/composition.h"
#include "assistant/pseudonyms.h"
#include "assistant/steadinesscheck.h"
#include "ui/findings/checkfindings.h"

namespace portwright {

/// `check ADDRESS`: finds the best servers of an address, signs in there, and explains.
class CheckCommand : public Command {
    Q_OBJECT
public:
    explicit CheckCommand(const CommandContext &context);
    ~CheckCommand() override;

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] std::optional<CheckRequest> readRequest();
    [[nodiscard]] int readTries();
    [[nodiscard]] std::optional<CheckRequest> readProfileRequest();
    void readPassword();
    void begin();
    void conclude();
    void measure();
    void report();
    [[nodiscard]] bool saveReport();
    void leave();

    CommandLine &m_line;
    Terminal &m_terminal;
    const ProcessClock &m_clock;
    Composition m_composition;
    std::optional<CheckRequest> m_request;
    QString m_profile; ///< empty: not a saved account
    bool m_asksKeychain = false;
    std::unique_ptr<AccountCheck> m_check; ///< null until it begins
    int m_tries = 0; ///< to measure each endpoint with; 0: it is not asked for
    std::optional<CheckFindings> m_findings; ///< once the check has ended
    QString m_text; ///< what a person reads of them
    std::unique_ptr<SteadinessCheck> m_measuring;
    bool m_isInterrupted = false; ///< while it measured
    std::vector<std::unique_ptr<SessionDriver>> m_signedIn; ///< saying goodbye
    std::optional<Pseudonyms::Extent> m_pseudonyms; ///< of the report
    std::chrono::milliseconds m_startedAfter { 0 };
};

} // namespace portwright
