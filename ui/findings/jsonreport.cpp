// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/jsonreport.h"

#include "assistant/phaseid.h"
#include "diagnosis/checkverdict.h"
#include "model/jsonvalue.h"
#include "transcript/transcript.h"
#include "ui/findings/arrivaljson.h"
#include "ui/findings/diagnosisjson.h"
#include "ui/findings/discoveryjson.h"
#include "ui/findings/servicejson.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QJsonArray array(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    QString tlsVersion(const ProbeReport &report)
    {
        return report.outcome.tls ? report.outcome.tls->version : QString();
    }

    QJsonObject bestJson(const HalfFindings &findings)
    {
        const ProbeReport &best = *findings.bestReport();
        QJsonArray needs;
        for (const ConsentNeed need : findings.recommendation.needs)
            needs << toId(need);
        QJsonArray consented;
        if (findings.consents.unencrypted)
            consented << toId(ConsentNeed::Unencrypted);
        if (!findings.consents.fingerprint.isEmpty())
            consented << toId(ConsentNeed::UnverifiedCertificate);
        const QByteArray fingerprint
            = best.outcome.tls ? best.outcome.tls->fingerprint() : QByteArray();
        QJsonObject json {
            { u"protocol"_s, toId(best.endpoint.protocol) },
            { u"host"_s, best.endpoint.host },
            { u"port"_s, best.endpoint.port },
            { u"tls"_s, toId(best.endpoint.tls) },
            { u"username"_s, findings.username },
            { u"auth"_s, textOrNull(findings.mechanism()) },
            { u"sign_in"_s, toId(best.signIn) },
            { u"origin"_s, toId(best.origin) },
            { u"trust"_s, toId(best.trust) },
            { u"reasons"_s, array(findings.reasons()) },
            { u"needs_consent"_s, needs },
            { u"consented"_s, consented },
            { u"tls_version"_s, textOrNull(tlsVersion(best)) },
            { u"certificate_sha256"_s, textOrNull(QString::fromLatin1(fingerprint.toHex())) },
        };
        if (best.outcome.mailbox)
            json.insert(u"mailbox"_s, toJson(*best.outcome.mailbox));
        return json;
    }

    QString outcomeId(const ProbeReport &report)
    {
        // The answer is known; what still runs is ended with the program.
        return toId(
            report.state == ProbeState::Done ? report.outcome.kind : OutcomeKind::Cancelled);
    }

    QJsonValue idOrNull(const std::optional<DiagnosisCode> &code)
    {
        return code ? QJsonValue(toId(*code)) : QJsonValue(QJsonValue::Null);
    }

    QJsonObject candidateJson(
        const HalfFindings &findings, qsizetype row, const QList<Diagnosis> &diagnoses)
    {
        const ProbeReport &report = findings.reports[row];
        const qsizetype place = findings.recommendation.ranking.indexOf(row);
        return {
            { u"protocol"_s, toId(report.endpoint.protocol) },
            { u"host"_s, report.endpoint.host },
            { u"port"_s, report.endpoint.port },
            { u"tls"_s, toId(report.endpoint.tls) },
            { u"origin"_s, toId(report.origin) },
            { u"stage_reached"_s, toId(report.stage) },
            { u"outcome"_s, outcomeId(report) },
            { u"diagnosis"_s, idOrNull(codeAt(report, diagnoses)) },
            { u"sign_in"_s, toId(report.signIn) },
            { u"connect_ms"_s, milliseconds(report.connection.connectedAfter) },
            { u"total_ms"_s, milliseconds(report.tookTime) },
            { u"tls_version"_s, textOrNull(tlsVersion(report)) },
            { u"capabilities"_s, wordsOf(report.outcome.capabilities) },
            { u"rank"_s, place < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(place + 1) },
            { u"why_not_better"_s,
                row == findings.best ? QJsonValue(QJsonValue::Null)
                                     : QJsonValue(findings.whyNotBetter(row)) },
        };
    }

    QJsonObject halfJson(const HalfFindings &findings, const QList<Diagnosis> &diagnoses)
    {
        QJsonArray candidates;
        for (qsizetype row = 0; row < findings.reports.size(); ++row)
            candidates << candidateJson(findings, row, diagnoses);
        return { { u"phase"_s, toId(findings.phase) },
            { u"best"_s,
                findings.best < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(bestJson(findings)) },
            { u"candidates"_s, candidates } };
    }

    QJsonValue acceptedJson(const SessionOutcome &outcome)
    {
        switch (outcome.acceptance) {
        case Acceptance::Accepted:
            return true;
        case Acceptance::Unknown:
            return QJsonValue::Null;
        case Acceptance::NotSent:
        case Acceptance::Refused:
            break;
        }
        return false;
    }

    QStringList finalReplyOf(const SessionOutcome &outcome)
    {
        if (!outcome.finalReply.lines.isEmpty())
            return outcome.finalReply.lines;
        return outcome.reply ? outcome.reply->lines : QStringList();
    }

} // namespace

QJsonObject toJson(const CheckFindings &findings)
{
    QJsonObject signInsUsed;
    for (auto at = findings.signInsUsed.begin(); at != findings.signInsUsed.end(); ++at)
        signInsUsed.insert(at.key(), at.value());
    return {
        { u"address"_s, findings.address },
        { u"outgoing"_s, halfJson(findings.outgoing, findings.diagnoses) },
        { u"incoming"_s, halfJson(findings.incoming, findings.diagnoses) },
        { u"diagnoses"_s, toJson(findings.diagnoses, findings.knownProvider()) },
        { u"remarks"_s, toJson(findings.remarks) },
        { u"discovery"_s, toJson(findings.ledger) },
        { u"services"_s, toJson(findings.services) },
        { u"sign_ins_used"_s, signInsUsed },
        { u"timing_ms"_s,
            QJsonObject { { u"first_usable"_s, milliseconds(findings.firstUsable) },
                { u"final"_s, milliseconds(findings.concluded) } } },
    };
}

std::optional<DiagnosisCode> SendFindings::codeFor(const RefusedRecipient &recipient) const
{
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.parameters.names.contains(recipient.address))
            return diagnosis.code;
    }
    return std::nullopt;
}

QJsonObject toJson(const SendFindings &findings)
{
    const SessionOutcome &outcome = findings.outcome;
    QJsonArray refused;
    for (const RefusedRecipient &recipient : outcome.refusedRecipients) {
        refused << QJsonObject {
            { u"address"_s, recipient.address },
            { u"reply"_s, wordsOf(recipient.reply.lines) },
            { u"diagnosis"_s, idOrNull(findings.codeFor(recipient)) },
        };
    }
    return {
        { u"accepted"_s, acceptedJson(outcome) },
        { u"outcome"_s, toId(outcome.kind) },
        { u"stage_reached"_s, toId(outcome.stage) },
        { u"sign_in"_s, toId(outcome.signIn) },
        { u"final_reply"_s, wordsOf(finalReplyOf(outcome)) },
        { u"refused_recipients"_s, refused },
        { u"message_id"_s, findings.messageId },
        { u"size_bytes"_s, findings.sizeInBytes },
        { u"round_trips"_s, outcome.roundTrips },
        { u"timing_ms"_s,
            QJsonObject {
                { u"connect"_s, milliseconds(findings.timing.connect) },
                { u"tls"_s, milliseconds(findings.timing.tls) },
                { u"sign_in"_s, milliseconds(findings.timing.signIn) },
                { u"accepted"_s, milliseconds(findings.timing.accepted) },
                { u"total"_s, milliseconds(findings.timing.total) },
            } },
        { u"arrival"_s,
            findings.arrival ? QJsonValue(toJson(*findings.arrival))
                             : QJsonValue(QJsonValue::Null) },
        { u"diagnoses"_s, toJson(findings.diagnoses) },
    };
}

QByteArray toDocument(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    // QJsonDocument escapes C0 alone, but there are terminals that obey the others.
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(format));
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() > 0x20 && isControl(character))
            safe += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            safe += character;
    }
    if (format == QJsonDocument::Compact)
        safe += u'\n';
    return safe.toUtf8();
}

} // namespace portwright
