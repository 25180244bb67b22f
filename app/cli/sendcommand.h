// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/settingsfile.h"
#include "app/composition.h"
#include "assistant/arrivalchecker.h"
#include "assistant/messagesender.h"
#include "assistant/pseudonyms.h"

namespace portwright {

/// `send`: sends one message and tells what the server said of it, and whether it arrived.
class SendCommand : public Command {
    Q_OBJECT
public:
    explicit SendCommand(const CommandContext &context);

    [[nodiscard]] static CommandLine::Synopsis synopsis();
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override;

private:
    [[nodiscard]] SavedSettings readServer();
    [[nodiscard]] Consents readConsents(const SavedServer &server);
    void readSignIn(const SavedSettings &settings, const QString &sender);
    void readArrival(const SavedSettings &settings, const MessageDraft &draft);
    void begin();
    void awaitArrival();
    void report();

    CommandLine &m_line;
    Terminal &m_terminal;
    const ProcessClock &m_clock;
    Composition m_composition;
    SendRequest m_request;
    std::optional<MailAddress> m_keychainEntry; ///< where the password is to come from there
    std::optional<BuiltMessage> m_message;
    std::unique_ptr<MessageSender> m_sender; ///< null until it begins
    std::optional<ArrivalRequest> m_awaited;
    std::unique_ptr<ArrivalChecker> m_arrival;
    std::optional<Pseudonyms::Extent> m_pseudonyms; ///< of the report
    std::chrono::milliseconds m_startedAfter { 0 };
};

} // namespace portwright
