// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/arrivaljson.h"

#include "diagnosis/bouncediagnosis.h"
#include "model/jsonvalue.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Null: nobody can know.
    QJsonValue foundJson(const Arrival &arrival)
    {
        switch (arrival.state) {
        case ArrivalState::Arrived:
            return true;
        case ArrivalState::Bounced:
            return false;
        case ArrivalState::NotSeenYet:
            return arrival.expectation == ArrivalExpectation::Message
                ? QJsonValue(false)
                : QJsonValue(QJsonValue::Null);
        case ArrivalState::Looking:
        case ArrivalState::Reported:
        case ArrivalState::CannotLook:
        case ArrivalState::Cancelled:
            break;
        }
        return QJsonValue::Null;
    }

    QJsonArray pathJson(const QList<ReceivedHop> &path)
    {
        QJsonArray hops;
        for (const ReceivedHop &hop : path)
            hops << QJsonObject { { u"from"_s, textOrNull(hop.from) },
                { u"by"_s, textOrNull(hop.by) }, { u"protocol"_s, textOrNull(hop.protocol) },
                { u"time"_s, textOrNull(hop.time.toString(Qt::ISODate)) } };
        return hops;
    }

    QJsonArray reportsJson(const QList<ArrivedMessage> &reports)
    {
        QJsonArray all;
        for (const ArrivedMessage &report : reports) {
            QJsonArray recipients;
            for (const DeliveryStatus &status : report.statuses) {
                const auto diagnosis = diagnosisOf(status);
                recipients << QJsonObject { { u"recipient"_s, status.recipient },
                    { u"action"_s, textOrNull(status.action) },
                    { u"status"_s, textOrNull(status.status) },
                    { u"diagnostic_code"_s, textOrNull(status.diagnosticCode) },
                    { u"server"_s, textOrNull(status.server) },
                    { u"diagnosis"_s, textOrNull(diagnosis ? toId(diagnosis->code) : QString()) } };
            }
            all << QJsonObject { { u"recipients"_s, recipients },
                { u"text"_s, textOrNull(report.text) } };
        }
        return all;
    }

} // namespace

QJsonObject toJson(const Arrival &arrival)
{
    const AuthenticationResults &results = arrival.message.authentication;
    return {
        { u"found"_s, foundJson(arrival) },
        { u"state"_s, toId(arrival.state) },
        { u"after_ms"_s, qint64(arrival.after.count()) },
        { u"mailbox"_s, textOrNull(arrival.folder) },
        { u"special_use"_s, textOrNull(arrival.use) },
        { u"authentication_results"_s, textOrNull(arrival.message.authenticationText) },
        { u"authentication"_s,
            QJsonObject { { u"server"_s, textOrNull(results.server) },
                { u"spf"_s, textOrNull(results.resultOf(u"spf"_s)) },
                { u"dkim"_s, textOrNull(results.resultOf(u"dkim"_s)) },
                { u"dmarc"_s, textOrNull(results.resultOf(u"dmarc"_s)) } } },
        { u"path"_s, pathJson(arrival.message.path) },
        { u"reports"_s, reportsJson(arrival.reports) },
        { u"looked_into"_s, QJsonArray::fromStringList(arrival.folders) },
        { u"looks"_s, arrival.looks },
        { u"reply"_s,
            QJsonArray::fromStringList(
                arrival.state == ArrivalState::CannotLook && arrival.outcome.reply
                    ? arrival.outcome.reply->lines
                    : QStringList()) },
    };
}

} // namespace portwright
