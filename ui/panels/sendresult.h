// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/messagesender.h"
#include "diagnosis/diagnosis.h"
#include "ui/panels/card.h"
#include "ui/words/words.h"

namespace portwright {

/// What became of a message: the server's own final reply, each refused recipient with the reason,
/// and honestly where nobody knows.
class SendResult : public Card {
    Q_OBJECT
public:
    explicit SendResult(QWidget *parent = nullptr);

    /// What `diagnoses` explain is not said here as well.
    void showOutcome(
        const MessageSender &sender, const Endpoint &endpoint, const QList<Diagnosis> &diagnoses);
    /// Somebody looks for the message already: the person is not told to do so.
    void leaveLookingToOthers();
    void clear();

private:
    void showVerdict(const MessageSender &sender, const Endpoint &endpoint);
    void showRecipients(const QList<RefusedRecipient> &recipients);

    Explanation m_explanation;
    QLabel *m_recipients;
};

/// "550 5.1.1 No such user", as the server said it, one line after the other.
[[nodiscard]] QString quote(const ServerReply &reply);

} // namespace portwright
