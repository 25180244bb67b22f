// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosiscode.h"
#include "diagnosis/replyevidence.h"
#include "diagnosis/replyexpression.h"
#include "diagnosis/replytext.h"

namespace portwright {

/// One row of the table: what a reply must be like, and what it means then. What is empty narrows
/// nothing. The first row that matches decides, so the table goes from what leaves no doubt to what
/// is left: another kind of server, the layers below, the sign-in (with everything that is not the
/// password before the password), sending (with limits and blocks before the words that they share
/// with content and recipients), the server's own trouble, and at last codes and stage alone.
///
/// In resources/replypatterns.json each row is one line with "class", "source" and "example", and
/// of "protocols", "stages", "hosts", "ports", "mechanisms", "tls", "codes", "enhanced" and
/// "response" what narrows it. "words", "urls" and "without" are regular expressions in lower case,
/// any of which will do; blanks stand for all white space. "retry" is true where the same attempt
/// may succeed later.
struct ReplyPattern {
    DiagnosisCode code = DiagnosisCode::ServerBusy;
    bool waitingHelps = false;

    QList<EvidenceLayer> layers;
    QList<Stage> stages;
    QStringList hosts; ///< of the server: these and all below them
    QStringList ports; ///< the ends of their numbers: "465" is 2465 as well
    QStringList mechanisms;
    QList<TlsMode> tls;
    QStringList codes; ///< of SMTP; "53" stands for 530 to 539, "" for a reply that has none
    QStringList enhancedStatusCodes; ///< "5.7" stands for 5.7 and all below it
    QStringList responseCodes;
    QList<ReplyExpression> words; ///< one of them somewhere in the reply in lower case
    QList<ReplyExpression> urls; ///< or in the web addresses in it
    QList<ReplyExpression> without; ///< but these nowhere

    QString source; ///< where such a reply was seen: an address, an RFC's section, a program
    ReplyEvidence example; ///< which this row and none before it takes

    [[nodiscard]] bool matches(const ReplyEvidence &evidence, const ReplyText &text) const;
    /// Codes and stage alone speak for it.
    [[nodiscard]] bool isFallback() const
    {
        return words.isEmpty() && urls.isEmpty() && responseCodes.isEmpty();
    }
};

/// Reads the table, resources/replypatterns.json or another one in its form. A row that cannot be
/// read is left out, for the table is ours: a test reads every one.
[[nodiscard]] QList<ReplyPattern> readReplyPatterns(const QByteArray &json);
/// The program's own; read when first asked for.
[[nodiscard]] const QList<ReplyPattern> &builtInReplyPatterns();
/// Reads them in a thread of its own, so that the first reply that is to be classified takes no
/// time from whoever waits for other things as well.
void loadReplyPatternsAside();

} // namespace portwright
