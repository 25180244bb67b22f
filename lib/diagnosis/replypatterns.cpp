// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replypatterns.h"

#include "diagnosis/evidencejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>
#include <algorithm>

/// Outside the namespace, as the macro wants it: resources of a static library have to be asked
/// for.
static void initializeReplyPatterns() { Q_INIT_RESOURCE(replypatterns); }

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QStringList strings(const QJsonValue &value)
    {
        if (value.isString())
            return { value.toString() };
        QStringList strings;
        const QJsonArray array = value.toArray();
        for (const auto &each : array)
            strings << each.toString();
        return strings;
    }

    QList<ReplyExpression> expressions(const QJsonValue &value)
    {
        QList<ReplyExpression> expressions;
        for (const QString &pattern : strings(value))
            expressions << ReplyExpression(pattern);
        return expressions;
    }

    template <typename Value, typename FromId>
    bool readIds(QList<Value> &values, const QJsonValue &ids, FromId fromId)
    {
        for (const QString &id : strings(ids)) {
            const auto value = fromId(id);
            if (!value)
                return false;
            values << *value;
        }
        return true;
    }

    std::optional<ReplyPattern> readRow(const QJsonObject &object)
    {
        ReplyPattern row;
        const auto code = diagnosisCode(object[u"class"_s].toString());
        const auto example = evidenceFromJson(object[u"example"_s].toObject());
        if (!code || std::holds_alternative<EvidenceFault>(example)
            || !readIds(row.layers, object[u"protocols"_s], evidenceLayer)
            || !readIds(row.stages, object[u"stages"_s], stageFromId)
            || !readIds(row.tls, object[u"tls"_s], tlsModeFromId))
            return std::nullopt;
        row.code = *code;
        row.example = std::get<ReplyEvidence>(example);
        row.waitingHelps = object[u"retry"_s].toBool();
        row.hosts = strings(object[u"hosts"_s]);
        row.ports = strings(object[u"ports"_s]);
        row.mechanisms = strings(object[u"mechanisms"_s]);
        row.codes = strings(object[u"codes"_s]);
        row.enhancedStatusCodes = strings(object[u"enhanced"_s]);
        row.responseCodes = strings(object[u"response"_s]);
        row.words = expressions(object[u"words"_s]);
        row.urls = expressions(object[u"urls"_s]);
        row.without = expressions(object[u"without"_s]);
        row.source = object[u"source"_s].toString();
        return row;
    }

    template <typename Value> bool allows(const QList<Value> &allowed, const Value &value)
    {
        return allowed.isEmpty() || allowed.contains(value);
    }

    template <typename Fits> bool allowsAny(const QStringList &allowed, Fits fits)
    {
        return allowed.isEmpty() || std::any_of(allowed.begin(), allowed.end(), fits);
    }

    bool anyOccurs(const QList<ReplyExpression> &expressions, const QString &text)
    {
        return std::any_of(expressions.begin(), expressions.end(),
            [&text](const ReplyExpression &expression) { return expression.occursIn(text); });
    }

} // namespace

bool ReplyPattern::matches(const ReplyEvidence &evidence, const ReplyText &text) const
{
    // The class of an enhanced code is that of the code (RFC 3463, section 2).
    const QString digits = text.reply.code == 0 ? text.reply.enhancedStatusCode.left(1)
                                                : QString::number(text.reply.code);
    const QString enhanced = text.reply.enhancedStatusCode + u'.';
    const QString host = u'.' + evidence.host;
    const QString port = QString::number(evidence.port.value_or(0));
    return allows(layers, evidence.layer) && allows(stages, evidence.stage)
        && allows(mechanisms, evidence.mechanism) && allows(responseCodes, text.reply.responseCode)
        && (tls.isEmpty() || (evidence.tls && tls.contains(*evidence.tls)))
        && allowsAny(ports, [&](auto &end) { return port.endsWith(end); })
        && allowsAny(codes,
            [&](auto &code) { return code.isEmpty() ? digits.isEmpty() : digits.startsWith(code); })
        && allowsAny(
            enhancedStatusCodes, [&](auto &code) { return enhanced.startsWith(code + u'.'); })
        && allowsAny(hosts, [&](auto &name) { return host.endsWith(u'.' + name); })
        && ((words.isEmpty() && urls.isEmpty()) || anyOccurs(words, text.folded)
            || anyOccurs(urls, text.urls))
        && !anyOccurs(without, text.folded);
}

QList<ReplyPattern> readReplyPatterns(const QByteArray &json)
{
    QList<ReplyPattern> patterns;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const auto &row : rows) {
        if (const auto pattern = readRow(row.toObject()))
            patterns << *pattern;
    }
    return patterns;
}

const QList<ReplyPattern> &builtInReplyPatterns()
{
    static const QList<ReplyPattern> patterns = [] {
        initializeReplyPatterns();
        QFile file(u":/replypatterns.json"_s);
        return readReplyPatterns(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return patterns;
}

void loadReplyPatternsAside()
{
    QThreadPool::globalInstance()->start([] { (void)builtInReplyPatterns(); });
}

} // namespace portwright
