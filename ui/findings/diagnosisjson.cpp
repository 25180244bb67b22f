// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/diagnosisjson.h"

#include "model/jsonvalue.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/remarkwords.h"

#include <QJsonObject>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString toId(Severity severity)
    {
        switch (severity) {
        case Severity::Fault:
            return u"fault"_s;
        case Severity::Warning:
            return u"warning"_s;
        }
        Q_UNREACHABLE();
    }

    QJsonArray places(const QList<Endpoint> &endpoints)
    {
        QJsonArray places;
        for (const Endpoint &endpoint : endpoints)
            places << endpoint.hostAndPort();
        return places;
    }

    QJsonObject toJson(const Diagnosis &diagnosis, const DiagnosisText &text)
    {
        return {
            { u"code"_s, portwright::toId(diagnosis.code) },
            { u"severity"_s, toId(diagnosis.severity) },
            { u"confidence"_s, portwright::toId(diagnosis.confidence) },
            { u"endpoint"_s,
                diagnosis.endpoint ? QJsonValue(diagnosis.endpoint->hostAndPort())
                                   : QJsonValue(QJsonValue::Null) },
            { u"also_at"_s, places(diagnosis.alsoAt) },
            { u"stage"_s, portwright::toId(diagnosis.stage) },
            { u"who_acts"_s, portwright::toId(diagnosis.whoActs) },
            { u"retry"_s, diagnosis.waitingHelps },
            { u"title"_s, text.title },
            { u"why"_s, text.why },
            { u"action"_s, text.steps.join(u' ') },
            { u"comparison"_s, QJsonArray::fromStringList(text.comparison) },
            { u"reply"_s, wordsOf(diagnosis.reply.lines) },
            { u"evidence"_s,
                diagnosis.evidence < 0 ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(diagnosis.evidence) },
        };
    }

} // namespace

QJsonArray toJson(const QList<Diagnosis> &diagnoses, const PublishedSettings *provider)
{
    QJsonArray array;
    for (const Diagnosis &diagnosis : diagnoses)
        array << toJson(diagnosis, DiagnosisWords::explain(diagnosis, provider));
    return array;
}

QJsonArray toJson(const QList<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks)
        array << QJsonObject { { u"kind"_s, portwright::toId(remark.kind) },
            { u"endpoint"_s, remark.endpoint.hostAndPort() },
            { u"title"_s, RemarkWords::say(remark) } };
    return array;
}

QString toId(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return u"certain"_s;
    case Confidence::Likely:
        return u"likely"_s;
    case Confidence::Fallback:
        return u"fallback"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
