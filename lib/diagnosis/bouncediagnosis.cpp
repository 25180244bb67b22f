// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/bouncediagnosis.h"

#include "diagnosis/replyclassifier.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    ServerReply replyOf(const DeliveryStatus &status)
    {
        ServerReply reply;
        reply.enhancedStatusCode = status.status;
        reply.lines = { status.diagnosticCode.isEmpty() ? status.status : status.diagnosticCode };
        bool isNumber = false;
        const int code = QStringView(status.diagnosticCode).left(3).toInt(&isNumber);
        if (isNumber && code >= 400 && code < 600)
            reply.code = code;
        else
            reply.code
                = status.status.startsWith(u'4') ? 450 : 550; // a report that no server wrote
        return reply;
    }

} // namespace

std::optional<Diagnosis> diagnosisOf(const DeliveryStatus &status)
{
    if (status.action != u"failed"_s)
        return std::nullopt;
    const Endpoint endpoint { Protocol::Smtp, status.server, 25, TlsMode::None };
    const ServerReply reply = replyOf(status);
    // A report does not say which command was refused: the recipient most often, else the message.
    Diagnosis diagnosis = classify(evidenceOf(reply, Stage::RcptTo, endpoint));
    if (diagnosis.confidence == Confidence::Fallback) {
        const Diagnosis ofMessage = classify(evidenceOf(reply, Stage::EndOfData, endpoint));
        if (ofMessage.confidence != Confidence::Fallback)
            diagnosis = ofMessage;
    }
    if (!status.server.isEmpty())
        diagnosis.endpoint = endpoint;
    diagnosis.reply = reply;
    diagnosis.waitingHelps = false; // the server that tried again has given up
    return diagnosis;
}

} // namespace portwright
