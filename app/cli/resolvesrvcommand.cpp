// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/resolvesrvcommand.h"

#include "discovery/declaredserver.h"
#include "ui/findings/discoveryjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    quint16 number(const QJsonValue &value)
    {
        const int number = value.toInt(-1);
        return number >= 0 && number <= 65535 ? quint16(number) : 0;
    }

    QList<ServiceRecord> recordsOf(const QJsonArray &array)
    {
        QList<ServiceRecord> records;
        for (const auto &value : array)
            records.append({ number(value[u"priority"_s]), number(value[u"weight"_s]),
                number(value[u"port"_s]), value[u"target"_s].toString() });
        return records;
    }

    /// The numbers of the file, one after the other; then 0.
    Draw drawsOf(const QJsonArray &array)
    {
        const auto next = std::make_shared<qsizetype>(0);
        return [array, next](quint32) { return quint32(array.at((*next)++).toInt()); };
    }

} // namespace

CommandLine::Synopsis ResolveSrvCommand::synopsis()
{
    return { u"resolve-srv"_s, u"resolve-srv FILE --address ADDRESS"_s,
        tr("Shows in which order the servers of DNS SRV records are tried."),
        tr("The file holds JSON: \"domain\", \"records\" by service, and optionally \"dnssec\" and "
           "\"draws\". Prints JSON.") };
}

std::variant<QJsonObject, QString> ResolveSrvCommand::understand(
    const QByteArray &document, const MailAddress &address) const
{
    const QJsonDocument parsed = QJsonDocument::fromJson(document);
    if (!parsed.isObject())
        return u"malformed"_s;
    const QJsonObject object = parsed.object();
    const auto domain = declaredDomain(object[u"domain"_s].toString(address.asciiDomain()));
    if (!domain)
        return u"no-domain"_s;
    QMap<MailService, QList<ServiceRecord>> records;
    for (const MailService service : mailServices())
        records[service] = recordsOf(object[u"records"_s][toId(service)].toArray());
    const auto validation
        = object[u"dnssec"_s].toBool() ? AnswerValidation::Validated : AnswerValidation::NotKnown;
    const Draw draw
        = object.contains(u"draws"_s) ? drawsOf(object[u"draws"_s].toArray()) : randomDraw();
    return toJson(resolveServices(*domain, records, validation, draw));
}

} // namespace portwright
