// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosiscode.h"
#include "diagnosis/replyevidence.h"
#include "diagnosis/replytext.h"

#include <QRegularExpression>

namespace portwright {

/// One row of the table: what a reply must be like, and what it means then. What is empty narrows
/// nothing.
struct ReplyPattern {
    DiagnosisCode code = DiagnosisCode::ServerBusy;
    bool waitingHelps = false;

    QList<EvidenceLayer> layers;
    QList<Stage> stages;
    QStringList hosts; ///< of the server: these and all below them
    QStringList ports; ///< the ends of their numbers: "465" is 2465 as well
    QStringList mechanisms;
    QList<TlsMode> tls;
    QStringList codes; ///< of SMTP; "53" stands for 530 to 539
    QStringList enhancedStatusCodes; ///< "5.7" stands for 5.7 and all below it
    QStringList responseCodes;
    std::optional<QRegularExpression> words; ///< somewhere in the reply in lower case
    std::optional<QRegularExpression> urls; ///< or in the web addresses in it
    std::optional<QRegularExpression> without; ///< but these nowhere

    QString source; ///< where such a reply was seen: an address, an RFC's section, a program
    ReplyEvidence example; ///< which this row and none before it takes

    [[nodiscard]] bool matches(const ReplyEvidence &evidence, const ReplyText &text) const;
    /// Codes and stage alone speak for it.
    [[nodiscard]] bool isFallback() const { return !words && !urls && responseCodes.isEmpty(); }
};

/// Reads the table, resources/replypatterns.json or another one in its form. A row that cannot be
/// read is left out, for the table is ours: a test reads every one.
[[nodiscard]] QList<ReplyPattern> readReplyPatterns(const QByteArray &json);
/// The program's own; read when first asked for.
[[nodiscard]] const QList<ReplyPattern> &builtInReplyPatterns();

} // namespace portwright
