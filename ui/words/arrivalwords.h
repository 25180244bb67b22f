// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/arrivalchecker.h"
#include "ui/words/words.h"

namespace portwright {

/// What to tell a person about the arrival of a message.
class ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::ArrivalWords)
public:
    /// `request` is what was asked for.
    [[nodiscard]] static Explanation explain(const Arrival &arrival, const ArrivalRequest &request);
    /// What SPF, DKIM and DMARC showed, and who has to mend what did not pass; empty where the
    /// server says nothing.
    [[nodiscard]] static QString authentication(const AuthenticationResults &results);
    /// A line for each server that the message passed, the first one first.
    [[nodiscard]] static QStringList path(const QList<ReceivedHop> &path);
    /// What servers said of recipients, a line each; their own words.
    [[nodiscard]] static QStringList quotations(const Arrival &arrival);
    [[nodiscard]] static QString removal(const Arrival &arrival);

private:
    static Explanation explainArrived(const Arrival &arrival);
    static Explanation explainBounce(const Arrival &arrival);
    static Explanation explainReport(const Arrival &arrival);
    static Explanation explainNotSeen(const Arrival &arrival, const ArrivalRequest &request);
    static Explanation explainBlindness(const Arrival &arrival, const ArrivalRequest &request);
};

} // namespace portwright
