// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <vector>

// A macro that has to stand outside of any namespace.
static void initializeReportSchema() { Q_INIT_RESOURCE(reportschema); }

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// One schema of the part of JSON Schema (draft 2020-12) that ours makes use of, read once: the
    /// values of a report that are held against it may be half a million.
    struct Shape {
        QString constant;
        QStringList types; ///< any, if there are none
        double minimum = -std::numeric_limits<double>::infinity();
        double maximum = std::numeric_limits<double>::infinity();
        QStringList required;
        QStringList names;
        std::vector<Shape> members; ///< of each of the names
        std::vector<Shape> others; ///< one or none: members of any other name
        std::vector<Shape> items; ///< one or none
    };

    QStringList strings(const QJsonValue &value)
    {
        return value.isString() ? QStringList(value.toString()) : value.toVariant().toStringList();
    }

    /// The schema does not refer to itself, so this ends, and its depth bounds all that follows.
    Shape shapeOf(const QJsonObject &schema, const QJsonObject &definitions)
    {
        const auto within = [&definitions](const QJsonValue &part) {
            return shapeOf(part.toObject(), definitions);
        };
        const QString reference = schema[u"$ref"_s].toString();
        if (!reference.isEmpty())
            return within(definitions[reference.section(u'/', -1)]);
        Shape shape;
        shape.constant = schema[u"const"_s].toString();
        shape.types = strings(schema[u"type"_s]);
        shape.minimum = schema[u"minimum"_s].toDouble(shape.minimum);
        shape.maximum = schema[u"maximum"_s].toDouble(shape.maximum);
        shape.required = strings(schema[u"required"_s]);
        const QJsonObject properties = schema[u"properties"_s].toObject();
        shape.names = properties.keys();
        for (const QString &name : std::as_const(shape.names))
            shape.members.push_back(within(properties[name]));
        if (schema.contains(u"additionalProperties"_s))
            shape.others.push_back(within(schema[u"additionalProperties"_s]));
        if (schema.contains(u"items"_s))
            shape.items.push_back(within(schema[u"items"_s]));
        return shape;
    }

    const Shape &reportShape()
    {
        static const Shape shape = [] {
            initializeReportSchema();
            QFile file(u":/report-schema.json"_s);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no schema of a report");
            const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
            return shapeOf(schema, schema[u"$defs"_s].toObject());
        }();
        return shape;
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

    Fault faultOf(const QJsonValue &value, const Shape &shape);

    Fault faultOfNumber(double number, const Shape &shape)
    {
        const bool fits = number >= shape.minimum && number <= shape.maximum;
        return fits ? Fault() : Fault(u" out of range"_s);
    }

    Fault faultOfType(const QJsonValue &value, const QStringList &types)
    {
        const QString type = typeOf(value);
        if (types.isEmpty() || types.contains(type)
            || (type == u"integer" && types.contains(u"number"_s)))
            return {};
        return u" %1 instead of %2"_s.arg(type, types.join(u" or "_s));
    }

    Fault within(const QString &place, const Fault &fault)
    {
        return fault ? Fault(place + (fault->startsWith(u' ') ? u":"_s : u"."_s) + *fault) : fault;
    }

    const Shape *shapeOfMember(const QString &name, const Shape &shape)
    {
        const qsizetype known = shape.names.indexOf(name);
        if (known >= 0)
            return &shape.members[size_t(known)];
        return shape.others.empty() ? nullptr : &shape.others.front();
    }

    Fault faultOfMembers(const QJsonObject &object, const Shape &shape)
    {
        for (const QString &name : shape.required) {
            if (!object.contains(name))
                return u" no \"%1\""_s.arg(name);
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = member.key();
            const Shape *its = shapeOfMember(name, shape);
            const Fault fault = its ? faultOf(member.value(), *its) : Fault();
            if (fault)
                return within(name, fault);
        }
        return {};
    }

    Fault faultOfItems(const QJsonArray &array, const Shape &shape)
    {
        for (qsizetype index = 0; index < array.size() && !shape.items.empty(); ++index) {
            if (const Fault fault = faultOf(array[index], shape.items.front()))
                return within(QString::number(index), fault);
        }
        return {};
    }

    Fault faultOf(const QJsonValue &value, const Shape &shape)
    {
        if (!shape.constant.isEmpty() && value != shape.constant)
            return u" not \"%1\""_s.arg(shape.constant);
        if (const Fault fault = faultOfType(value, shape.types))
            return fault;
        if (value.isDouble())
            return faultOfNumber(value.toDouble(), shape);
        if (value.isObject())
            return faultOfMembers(value.toObject(), shape);
        return value.isArray() ? faultOfItems(value.toArray(), shape) : Fault();
    }

} // namespace

std::optional<QString> schemaFault(const QJsonValue &report)
{
    return faultOf(report, reportShape());
}

} // namespace portwright
