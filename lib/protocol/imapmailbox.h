// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/imapcapabilities.h"
#include "protocol/imaptags.h"
#include "protocol/sessionoutcome.h"
#include "protocol/stepprogress.h"

#include <QMap>

namespace portwright {

/// When the capabilities were told.
enum class CapabilitiesAge { BeforeSignIn, AfterSignIn };

/// A folder where mail may land.
struct ImapPlace {
    QByteArray name; ///< as the server spells it
    QString use; ///< "\\Junk", "\\All"; empty: INBOX
};

/// The look into a mailbox after the sign-in: everything is asked in one go (RFC 9051, section 5.5;
/// none of these commands depends on another), so it costs one round trip. Changes nothing, and
/// opens no mailbox: STATUS tells the number of messages without. A command that is refused leaves
/// its facts out.
class ImapMailbox {
public:
    /// `tags`, `effects` and `outcome` belong to the session and outlive this.
    ImapMailbox(ImapTags &tags, EffectQueue &effects, SessionOutcome &outcome);

    /// `capabilities` are the latest there are. Where they are of before the sign-in, those of now
    /// are asked for in the same go; what only they would announce is not waited for.
    [[nodiscard]] StepProgress start(const ImapCapabilities &capabilities, CapabilitiesAge age);
    /// `shown` is `response` without secrets.
    [[nodiscard]] StepProgress handle(const ImapResponse &response, const ServerReply &shown);

    /// INBOX, then the folders for junk, then the one for all mail; at most `maximumPlaces`.
    [[nodiscard]] QList<ImapPlace> places() const;
    static constexpr qsizetype maximumPlaces = 4;

private:
    void send(const QByteArray &command);
    void handleData(const ImapResponse &response);
    void readList(const std::vector<ImapValue> &values);
    void keepPlace(const QByteArray &name, const ImapValue &attributes);
    void readStatus(const std::vector<ImapValue> &values);
    void readNamespace(const std::vector<ImapValue> &values);
    void readQuota(const std::vector<ImapValue> &values);
    [[nodiscard]] QString text(const QByteArray &octets);

    ImapTags &m_tags;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;
    QList<ImapPlace> m_junk; ///< by its special use, or by what it is called
    QList<ImapPlace> m_all;
    QMap<QByteArray, QByteArray> m_awaited; ///< commands without a tagged response, by their tags
};

} // namespace portwright
