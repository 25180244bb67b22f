// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportparts.h"

#include "model/jsonvalue.h"

#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Of the entries, as JSON. They are in a page twice, once for people, and a quarter of a
    /// second is all that making it may take. Some 6,000 lines; a check has 500.
    constexpr qsizetype mostTranscriptBytes = 1024 * 1024;
    /// What one entry costs beside its text and connection.
    constexpr qsizetype entryOverhead = 110;
    constexpr qsizetype longestConnection = 320; // host and port

    QJsonArray array(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    QJsonValue failureJson(const std::optional<ConnectionFailure> &failure)
    {
        if (!failure)
            return QJsonValue::Null;
        return QJsonObject { { u"fault"_s, toId(failure->fault) }, { u"words"_s, failure->words } };
    }

    QJsonObject serverJson(const KnownServer &known)
    {
        return {
            { u"protocol"_s,
                known.protocol ? QJsonValue(toId(*known.protocol)) : QJsonValue(QJsonValue::Null) },
            { u"host"_s, textOrNull(known.host) },
            { u"port"_s, known.port ? QJsonValue(*known.port) : QJsonValue(QJsonValue::Null) },
            { u"tls"_s, known.tls ? QJsonValue(toId(*known.tls)) : QJsonValue(QJsonValue::Null) },
            { u"username"_s, textOrNull(known.username) },
        };
    }

    QString scopeId(CheckRequest::Scope scope)
    {
        switch (scope) {
        case CheckRequest::Scope::Both:
            return u"both"_s;
        case CheckRequest::Scope::OutgoingOnly:
            return u"outgoing"_s;
        case CheckRequest::Scope::IncomingOnly:
            return u"incoming"_s;
        }
        Q_UNREACHABLE();
    }

    QString reachId(DiscoveryOptions::Reach reach)
    {
        switch (reach) {
        case DiscoveryOptions::Reach::Everywhere:
            return u"everywhere"_s;
        case DiscoveryOptions::Reach::NotTheDomain:
            return u"not-the-domain"_s;
        case DiscoveryOptions::Reach::DnsOnly:
            return u"dns-only"_s;
        }
        Q_UNREACHABLE();
    }

    QJsonObject certificateJson(const CertificateSummary &certificate)
    {
        return {
            { u"subject"_s, certificate.subject },
            { u"issuer"_s, certificate.issuer },
            { u"names"_s, array(certificate.dnsNames) },
            { u"valid_from"_s, textOrNull(certificate.validFrom.toUTC().toString(Qt::ISODate)) },
            { u"valid_until"_s, textOrNull(certificate.validUntil.toUTC().toString(Qt::ISODate)) },
            { u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex()) },
            { u"key"_s, textOrNull(certificate.keyDescription) },
            { u"self_signed"_s, certificate.selfSigned },
        };
    }

    QJsonObject handshakeJson(const TlsDetails &tls)
    {
        QJsonArray chain;
        for (const CertificateSummary &certificate : tls.chain)
            chain << certificateJson(certificate);
        QJsonArray faults;
        for (const CertificateFault fault : tls.faults)
            faults << toId(fault);
        return {
            { u"version"_s, tls.version },
            { u"cipher"_s, tls.cipher },
            { u"verified"_s, tls.isVerified() },
            { u"faults"_s, faults },
            { u"fault_words"_s, array(tls.faultTexts) },
            { u"chain"_s, chain },
        };
    }

    /// What one entry takes at most, escaped for whoever reads it.
    qsizetype sizeOf(const TranscriptEntry &entry)
    {
        qsizetype size = entryOverhead + entry.connection.size();
        for (const QChar character : entry.text) {
            const char16_t unit = character.unicode();
            const bool isEscaped = unit < 0x20 || unit == u'<' || unit == u'"' || unit == u'&';
            size += isEscaped ? 6 : unit < 0x80 ? 1 : 3;
        }
        return size;
    }

    /// How many entries from `row` on, going by `step`, have room in half of what there is.
    qsizetype countThatFits(const Transcript &transcript, qsizetype row, qsizetype step)
    {
        qsizetype left = mostTranscriptBytes / 2;
        qsizetype count = 0;
        for (; row >= 0 && row < transcript.size(); row += step, ++count) {
            left -= sizeOf(transcript.at(row));
            if (left < 0)
                break;
        }
        return count;
    }

    std::optional<TranscriptEntry> entryOf(const QJsonObject &json)
    {
        for (const Direction direction :
            { Direction::Client, Direction::Server, Direction::Note, Direction::Fault }) {
            for (const bool encrypted : { false, true }) {
                if (arrow(direction, encrypted) == json[u"arrow"_s].toString())
                    return TranscriptEntry { json[u"index"_s].toInteger(),
                        std::chrono::milliseconds(json[u"time_ms"_s].toInteger()),
                        json[u"connection"_s].toString().left(longestConnection), direction,
                        encrypted, json[u"text"_s].toString() };
            }
        }
        return std::nullopt;
    }

} // namespace

QJsonObject requestJson(const CheckRequest &request)
{
    QJsonArray fingerprints;
    for (const QByteArray &fingerprint : request.consents.fingerprints)
        fingerprints << QString::fromLatin1(fingerprint.toHex());
    return {
        { u"address"_s, request.address.toString() },
        { u"with_password"_s, request.credentials.has_value() },
        { u"username"_s,
            textOrNull(request.credentials ? request.credentials->username : QString()) },
        { u"outgoing"_s, serverJson(request.outgoing) },
        { u"incoming"_s, serverJson(request.incoming) },
        { u"scope"_s, scopeId(request.scope) },
        { u"order"_s, toId(request.order) },
        { u"consents"_s,
            QJsonObject { { u"unencrypted"_s, request.consents.unencrypted },
                { u"fingerprints"_s, fingerprints },
                { u"servers"_s, array(request.consents.servers) } } },
        { u"try_local_part"_s, request.tryLocalPart },
        { u"budget_ms"_s, qint64(request.budget.count()) },
        { u"ehlo_name"_s, textOrNull(request.ehloName) },
        { u"reach"_s, reachId(request.discovery.reach) },
        { u"provider_list"_s, textOrNull(request.discovery.ispdb.toString(QUrl::RemoveUserInfo)) },
    };
}

QJsonObject connectionJson(const ProbeReport &report)
{
    const ConnectionReport &connection = report.connection;
    QJsonObject json {
        { u"protocol"_s, toId(report.endpoint.protocol) },
        { u"host"_s, report.endpoint.host },
        { u"port"_s, report.endpoint.port },
        { u"tls"_s, toId(report.endpoint.tls) },
        { u"address"_s, textOrNull(connection.address) },
        { u"failed_addresses"_s, array(connection.failedAddresses) },
        { u"timing_ms"_s,
            QJsonObject { { u"started"_s, qint64(report.startedAfter.count()) },
                { u"resolved"_s, milliseconds(connection.resolvedAfter) },
                { u"connected"_s, milliseconds(connection.connectedAfter) },
                { u"first_bytes"_s, milliseconds(connection.firstBytesAfter) },
                { u"encrypted"_s, milliseconds(connection.encryptedAfter) },
                { u"round_trip"_s, qint64(connection.roundTrip.count()) } } },
        { u"greeting"_s, wordsOf(report.outcome.greeting.lines) },
        { u"reply"_s, wordsOf(report.outcome.reply ? report.outcome.reply->lines : QStringList()) },
        { u"failure"_s, failureJson(report.outcome.connectionFailure) },
        { u"tls_failure"_s, textOrNull(report.outcome.tlsFailureWords) },
    };
    if (report.outcome.tls)
        json.insert(u"handshake"_s, handshakeJson(*report.outcome.tls));
    return json;
}

QJsonObject dnsJson(const DnsJournal &journal)
{
    QJsonArray hosts;
    for (const AddressAnswer &answer : journal.addresses()) {
        QStringList addresses;
        for (const QHostAddress &address : answer.addresses)
            addresses << address.toString();
        hosts << QJsonObject { { u"host"_s, answer.host }, { u"addresses"_s, array(addresses) },
            { u"failure"_s, failureJson(answer.failure) } };
    }
    QJsonArray domains;
    for (const MailExchangeAnswer &answer : journal.mailExchanges()) {
        QJsonArray exchanges;
        for (const MailExchange &exchange : answer.exchanges)
            exchanges << QJsonObject { { u"host"_s, exchange.host },
                { u"preference"_s, exchange.preference } };
        domains << QJsonObject { { u"domain"_s, answer.domain }, { u"exchanges"_s, exchanges },
            { u"takes_no_mail"_s, answer.isNullMx },
            { u"failure"_s, failureJson(answer.failure) } };
    }
    QJsonArray services;
    for (const ServiceAnswer &answer : journal.services()) {
        QJsonArray records;
        for (const ServiceRecord &record : answer.records)
            records << QJsonObject { { u"priority"_s, record.priority },
                { u"weight"_s, record.weight }, { u"port"_s, record.port },
                { u"target"_s, record.target } };
        services << QJsonObject { { u"name"_s, answer.name }, { u"records"_s, records },
            { u"validated"_s, answer.validation == AnswerValidation::Validated },
            { u"failure"_s, failureJson(answer.failure) } };
    }
    return { { u"addresses"_s, hosts }, { u"mail_exchanges"_s, domains },
        { u"services"_s, services } };
}

QJsonObject transcriptJson(const Transcript &transcript, qint64 firstIndex)
{
    const qsizetype begin = std::max<qint64>(0, firstIndex - transcript.droppedCount());
    const qsizetype first = begin + countThatFits(transcript, begin, 1); // of those left out
    const qsizetype last
        = std::max(first, transcript.size() - countThatFits(transcript, transcript.size() - 1, -1));
    QJsonArray entries;
    for (qsizetype row = begin; row < first; ++row)
        entries << toJson(transcript.at(row));
    if (first < last)
        entries << toJson(TranscriptEntry { transcript.at(first).index, transcript.at(first).time,
            {}, Direction::Note, false, u"(%1 lines left out here)"_s.arg(last - first) });
    for (qsizetype row = last; row < transcript.size(); ++row)
        entries << toJson(transcript.at(row));
    return { { u"entries"_s, entries },
        { u"dropped"_s, std::max<qint64>(0, transcript.droppedCount() - firstIndex) },
        { u"cut"_s, last - first } };
}

QList<TranscriptEntry> entriesOf(const QJsonObject &transcript)
{
    QList<TranscriptEntry> entries;
    const QJsonArray kept = transcript[u"entries"_s].toArray();
    for (const QJsonValueConstRef json : kept) {
        if (const auto entry = entryOf(json.toObject()))
            entries << *entry;
    }
    return entries;
}

QJsonObject programJson(const QString &tlsLibrary)
{
    return { { u"name"_s, u"portwright"_s }, { u"version"_s, QStringLiteral(PORTWRIGHT_VERSION) },
        { u"qt"_s, QString::fromLatin1(qVersion()) }, { u"tls"_s, tlsLibrary } };
}

QJsonObject systemJson()
{
    return { { u"os"_s, QSysInfo::prettyProductName() },
        { u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() },
        { u"architecture"_s, QSysInfo::currentCpuArchitecture() },
        { u"locale"_s, QLocale().name() },
        { u"time_zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()) } };
}

} // namespace portwright
