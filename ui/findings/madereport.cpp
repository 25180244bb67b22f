// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/madereport.h"

#include "assistant/reportparts.h"
#include "model/jsonvalue.h"
#include "ui/findings/servicejson.h"
#include "ui/words/servicewords.h"
#include "ui/words/words.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QJsonArray connectionsJson(const AccountCheck &check)
    {
        QJsonArray connections;
        for (const HalfCheck *half : { &check.outgoing(), &check.incoming() }) {
            for (const ProbeReport &report : half->reports()) {
                QJsonObject connection = connectionJson(report);
                connection.insert(u"happened"_s, Words::happened(report));
                connections << connection;
            }
        }
        return connections;
    }

    /// With the words beside the facts, as they are shown.
    QJsonObject servicesJson(const ServiceFacts &facts)
    {
        QJsonArray sections;
        for (const ServiceSection &section : ServiceWords::sections(facts)) {
            QJsonArray answers;
            for (const AnsweredQuestion &answer : section.answers)
                answers << QJsonObject { { u"question"_s, answer.question },
                    { u"lines"_s, QJsonArray::fromStringList(answer.lines) } };
            sections << QJsonObject { { u"heading"_s, section.heading },
                { u"answers"_s, answers } };
        }
        QJsonObject services = toJson(facts);
        services.insert(u"sections"_s, sections);
        return services;
    }

    QJsonObject messageJson(const SendFindings &findings, const MessageSender &sender)
    {
        const Envelope &envelope = sender.message().envelope;
        QJsonArray recipients;
        for (const MailAddress &recipient : envelope.recipients)
            recipients << recipient.toString();
        QJsonObject json = toJson(findings);
        const SendRequest &request = sender.request();
        json.insert(u"server"_s, request.endpoint.hostAndPort());
        json.insert(u"tls"_s, toId(request.endpoint.tls));
        json.insert(u"username"_s,
            textOrNull(request.credentials ? request.credentials->username : QString()));
        const auto &awaited = findings.awaited.credentials;
        json.insert(u"incoming_username"_s, textOrNull(awaited ? awaited->username : QString()));
        json.insert(u"from"_s, envelope.reversePath ? envelope.reversePath->toString() : QString());
        json.insert(u"to"_s, recipients);
        return json;
    }

} // namespace

SupportReport makeReport(const ReportSources &sources)
{
    QJsonObject members {
        { u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
        { u"program"_s, programJson(sources.tlsLibrary) },
        { u"system"_s, systemJson() },
    };
    if (const AccountCheck *check = sources.check) {
        QJsonObject request = requestJson(check->request());
        // A password may have been typed later than the rest.
        if (check->outgoing().credentials() || check->incoming().credentials())
            request.insert(u"with_password"_s, true);
        if (!sources.name.isEmpty())
            request.insert(u"name"_s, sources.name);
        members.insert(u"request"_s, request);
        QJsonObject found = toJson(CheckFindings::of(*check, std::chrono::milliseconds(0)));
        found.remove(u"services"_s); // a part of its own
        members.insert(u"check"_s, found);
        members.insert(u"connections"_s, connectionsJson(*check));
        members.insert(u"dns"_s, dnsJson(check->dns()));
    }
    if (sources.services)
        members.insert(u"services"_s, servicesJson(*sources.services));
    if (sources.sent && sources.sender)
        members.insert(u"message"_s, messageJson(*sources.sent, *sources.sender));
    if (sources.transcript)
        members.insert(u"transcript"_s,
            transcriptJson(*sources.transcript, sources.check ? sources.check->firstEntry() : 0));
    const SupportReport report = SupportReport::of(members);
    return sources.pseudonyms ? Pseudonyms(report, *sources.pseudonyms).pseudonymised() : report;
}

} // namespace portwright
