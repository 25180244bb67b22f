// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/servicejson.h"

#include "model/jsonvalue.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QJsonValue certificateJson(const EndpointFacts &facts)
    {
        if (!facts.tls || facts.tls->chain.isEmpty())
            return QJsonValue::Null;
        const CertificateSummary &own = facts.tls->chain.constFirst();
        QJsonArray faults;
        for (const CertificateFault fault : facts.tls->faults)
            faults << toId(fault);
        return QJsonObject {
            { u"issuer"_s, own.issuer },
            { u"names"_s, QJsonArray::fromStringList(own.dnsNames) },
            { u"valid_until"_s, textOrNull(own.validUntil.toUTC().toString(Qt::ISODate)) },
            { u"days_left"_s, numberOrNull(facts.certificateDaysLeft) },
            { u"faults"_s, faults },
        };
    }

    QJsonObject limitsJson(const EndpointFacts &facts)
    {
        const auto declared = [&facts](const QString &name) {
            const auto limit = facts.limits.constFind(name);
            return limit == facts.limits.constEnd() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(*limit);
        };
        return {
            { u"size_bytes"_s, numberOrNull(facts.sizeLimitInBytes) },
            { u"recipients"_s, declared(u"RCPTMAX"_s) },
            { u"recipient_domains"_s, declared(u"RCPTDOMAINMAX"_s) },
            { u"messages"_s, declared(u"MAILMAX"_s) },
            { u"login_delay_s"_s,
                facts.loginDelay ? QJsonValue(qint64(facts.loginDelay->count()))
                                 : QJsonValue(QJsonValue::Null) },
            { u"expire"_s, textOrNull(facts.expiry) },
        };
    }

    QJsonArray featuresJson(const EndpointFacts &facts, Offer wanted)
    {
        QJsonArray features;
        for (const FeatureOffer &one : facts.features) {
            if (one.offer == wanted)
                features << toId(one.feature);
        }
        return features;
    }

    QJsonValue steadinessJson(const std::optional<Steadiness> &measured)
    {
        if (!measured)
            return QJsonValue::Null;
        const ProbeReport *failure = measured->firstFailure();
        return QJsonObject {
            { u"tries"_s, measured->tries.size() },
            { u"failures"_s, measured->failures() },
            { u"first_failure"_s,
                failure ? QJsonValue(toId(failure->outcome.kind)) : QJsonValue(QJsonValue::Null) },
            { u"fastest_ms"_s, milliseconds(measured->fastest()) },
            { u"median_ms"_s, milliseconds(measured->median()) },
            { u"slowest_ms"_s, milliseconds(measured->slowest()) },
        };
    }

    QJsonObject endpointJson(const EndpointFacts &facts)
    {
        return {
            { u"protocol"_s, toId(facts.endpoint.protocol) },
            { u"host"_s, facts.endpoint.host },
            { u"port"_s, facts.endpoint.port },
            { u"tls"_s, toId(facts.endpoint.tls) },
            { u"chosen"_s, facts.isChosen },
            { u"tls_version"_s, textOrNull(facts.tls ? facts.tls->version : QString()) },
            { u"cipher"_s, textOrNull(facts.tls ? facts.tls->cipher : QString()) },
            { u"certificate"_s, certificateJson(facts) },
            { u"mechanisms"_s, QJsonArray::fromStringList(facts.mechanisms) },
            { u"password"_s, toId(facts.password) },
            { u"limits"_s, limitsJson(facts) },
            { u"features"_s, featuresJson(facts, Offer::Yes) },
            { u"features_missing"_s, featuresJson(facts, Offer::No) },
            { u"capabilities"_s, wordsOf(facts.capabilities) },
            { u"ipv4"_s, toId(facts.ipv4) },
            { u"ipv6"_s, toId(facts.ipv6) },
            { u"round_trip_ms"_s, qint64(facts.roundTrip.count()) },
            { u"connected_ms"_s, milliseconds(facts.connectedAfter) },
            { u"encrypted_ms"_s, milliseconds(facts.encryptedAfter) },
            { u"ready_ms"_s, qint64(facts.readyAfter.count()) },
            { u"steadiness"_s, steadinessJson(facts.steadiness) },
        };
    }

} // namespace

QJsonObject toJson(const MailboxFacts &facts)
{
    QJsonObject folders;
    for (const SpecialFolder &folder : facts.specialFolders)
        folders.insert(folder.use, folder.name);
    return {
        { u"messages"_s, numberOrNull(facts.messages) },
        { u"unseen"_s, numberOrNull(facts.unseen) },
        { u"size_bytes"_s, numberOrNull(facts.sizeInOctets) },
        { u"quota_used_bytes"_s, numberOrNull(facts.quotaUsedInOctets) },
        { u"quota_limit_bytes"_s, numberOrNull(facts.quotaLimitInOctets) },
        { u"special_folders"_s, folders },
        { u"idle"_s, facts.supportsIdle },
        { u"uidl"_s, facts.supportsUidl },
        { u"refusal"_s,
            QJsonArray::fromStringList(facts.refusal ? facts.refusal->lines : QStringList()) },
    };
}

QJsonObject toJson(const ServiceFacts &facts)
{
    QJsonArray endpoints;
    for (const EndpointFacts &one : facts.endpoints)
        endpoints << endpointJson(one);
    return {
        { u"endpoints"_s, endpoints },
        { u"mailbox"_s,
            facts.mailbox ? QJsonValue(toJson(*facts.mailbox)) : QJsonValue(QJsonValue::Null) },
        { u"provider"_s, textOrNull(facts.providerName) },
        { u"help"_s, QJsonArray::fromStringList(facts.helpPages) },
    };
}

} // namespace portwright
