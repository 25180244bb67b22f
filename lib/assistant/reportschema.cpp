// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

// A macro that has to stand outside of any namespace.
static void initializeReportSchema() { Q_INIT_RESOURCE(reportschema); }

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    const QJsonObject &reportSchema()
    {
        static const QJsonObject schema = [] {
            initializeReportSchema();
            QFile file(u":/report-schema.json"_s);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no schema of a report");
            return QJsonDocument::fromJson(file.readAll()).object();
        }();
        return schema;
    }

    /// As JSON Schema names it.
    QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"boolean"_s;
        case QJsonValue::Double:
            return std::trunc(value.toDouble()) == value.toDouble() ? u"integer"_s : u"number"_s;
        case QJsonValue::String:
            return u"string"_s;
        case QJsonValue::Array:
            return u"array"_s;
        case QJsonValue::Object:
            return u"object"_s;
        }
        Q_UNREACHABLE();
    }

    using Fault = std::optional<QString>;

    // The part of JSON Schema (draft 2020-12) that the schema of a report makes use of. It does not
    // refer to itself, so its depth bounds the recursion.
    Fault faultOf(const QJsonValue &value, const QJsonObject &schema);

    Fault faultOfNumber(double number, const QJsonObject &schema)
    {
        const bool fits = number >= schema[u"minimum"_s].toDouble(number)
            && number <= schema[u"maximum"_s].toDouble(number);
        return fits ? Fault() : Fault(u" out of range"_s);
    }

    Fault faultOfType(const QJsonValue &value, const QJsonValue &allowed)
    {
        if (allowed.isUndefined())
            return {};
        const QJsonArray types = allowed.isArray() ? allowed.toArray() : QJsonArray { allowed };
        const QString type = typeOf(value);
        if (types.contains(type) || (type == u"integer" && types.contains(u"number"_s)))
            return {};
        return u" %1 instead of %2"_s.arg(
            type, QVariant(types.toVariantList()).toStringList().join(u" or "_s));
    }

    Fault within(const QString &place, const Fault &fault)
    {
        return fault ? Fault(place + (fault->startsWith(u' ') ? u":"_s : u"."_s) + *fault) : fault;
    }

    Fault faultOfMembers(const QJsonObject &object, const QJsonObject &schema)
    {
        const QJsonArray required = schema[u"required"_s].toArray();
        for (const QJsonValueConstRef name : required) {
            if (!object.contains(name.toString()))
                return u" no \"%1\""_s.arg(name.toString());
        }
        const QJsonObject known = schema[u"properties"_s].toObject();
        const QJsonObject others = schema[u"additionalProperties"_s].toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue its = known[member.key()];
            if (auto fault = faultOf(member.value(), its.isUndefined() ? others : its.toObject()))
                return within(member.key(), fault);
        }
        return {};
    }

    Fault faultOfItems(const QJsonArray &array, const QJsonObject &schema)
    {
        const QJsonObject its = schema[u"items"_s].toObject();
        if (its.isEmpty())
            return {};
        for (qsizetype index = 0; index < array.size(); ++index) {
            if (auto fault = faultOf(array[index], its))
                return within(QString::number(index), fault);
        }
        return {};
    }

    Fault faultOf(const QJsonValue &value, const QJsonObject &schema)
    {
        if (schema.isEmpty())
            return {};
        const QString reference = schema[u"$ref"_s].toString();
        if (!reference.isEmpty())
            return faultOf(
                value, reportSchema()[u"$defs"_s][reference.section(u'/', -1)].toObject());
        if (schema.contains(u"const"_s) && schema[u"const"_s] != value)
            return u" not \"%1\""_s.arg(schema[u"const"_s].toString());
        if (const Fault fault = faultOfType(value, schema[u"type"_s]))
            return fault;
        if (value.isDouble())
            return faultOfNumber(value.toDouble(), schema);
        if (value.isObject())
            return faultOfMembers(value.toObject(), schema);
        return value.isArray() ? faultOfItems(value.toArray(), schema) : Fault();
    }

} // namespace

std::optional<QString> schemaFault(const QJsonValue &report)
{
    return faultOf(report, reportSchema());
}

} // namespace portwright
