// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportcomparison.h"

#include "assistant/reportedrecipients.h"
#include "assistant/samenames.h"
#include "model/endpoint.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Subject = ComparedRow::Subject;
    using Named = QMap<QString, QJsonObject>;

    constexpr qint64 notableMilliseconds = 250;
    const QString cutOff = u"cancelled"_s;

    /// Nothing is known of a probe that was not waited for, unless something was found to be wrong.
    bool isUnknown(const QJsonObject &candidate)
    {
        return candidate[u"outcome"_s] == cutOff && !candidate[u"diagnosis"_s].isString();
    }

    bool isThere(const QJsonValue &value)
    {
        return !value.isNull() && !value.isUndefined()
            && !(value.isArray() && value.toArray().isEmpty());
    }

    QJsonValue nullIfMissing(const QJsonValue &value)
    {
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }

    bool isNotable(const QJsonValue &before, const QJsonValue &after)
    {
        const qint64 least = std::min(before.toInteger(), after.toInteger());
        const qint64 most = std::max(before.toInteger(), after.toInteger());
        return most >= 2 * least && most - least >= notableMilliseconds;
    }

    QJsonArray lacking(const QJsonArray &all, const QJsonArray &others)
    {
        const QSet<QJsonValue> known(others.begin(), others.end());
        QJsonArray rest;
        for (const QJsonValueConstRef one : all) {
            if (!known.contains(one))
                rest << one;
        }
        return rest;
    }

    /// "smtp://mail.example.org:587"; not with the encryption, which is found out and may differ.
    QString placeOf(const QJsonObject &json)
    {
        const Endpoint endpoint { Protocol::Smtp, json[u"host"_s].toString(),
            quint16(json[u"port"_s].toInt()), TlsMode::None };
        return json[u"protocol"_s].toString() + u"://"_s + endpoint.hostAndPort();
    }

    Named named(const QJsonValue &array, QString (*name)(const QJsonObject &))
    {
        Named all;
        const QJsonArray items = array.toArray();
        for (const QJsonValueConstRef item : items) {
            QString key = name(item.toObject());
            if (all.contains(key)) // the same port asked in two ways
                key += u" (2)"_s;
            all.insert(key, item.toObject());
        }
        return all;
    }

    /// All endpoints of both halves, with what the connection showed.
    Named endpointsOf(const SupportReport &report)
    {
        const QJsonObject check = report.part(u"check"_s);
        QJsonArray candidates = check[u"outgoing"_s][u"candidates"_s].toArray();
        const QJsonArray incoming = check[u"incoming"_s][u"candidates"_s].toArray();
        for (const QJsonValueConstRef one : incoming)
            candidates << one;
        Named all = named(candidates, placeOf);
        const Named connections = named(report.document()[u"connections"_s], placeOf);
        const Named services = named(report.part(u"services"_s)[u"endpoints"_s], placeOf);
        for (auto each = all.begin(); each != all.end(); ++each) {
            const QJsonObject tls = connections[each.key()][u"handshake"_s].toObject();
            each->insert(u"certificate_sha256"_s, tls[u"chain"_s][0][u"sha256"_s]);
            each->insert(u"faults"_s, tls[u"faults"_s]);
            const QJsonObject measured = services[each.key()][u"steadiness"_s].toObject();
            each->insert(u"failures"_s, measured[u"failures"_s]);
            each->insert(u"median_ms"_s, measured[u"median_ms"_s]);
        }
        return all;
    }

    class Comparing {
    public:
        Comparing(const SupportReport &before, const SupportReport &after)
            : m_before(before)
            , m_after(after)
        {
        }

        QList<ComparedRow> rows()
        {
            compareMembers(Subject::Request, {}, m_before.part(u"request"_s),
                m_after.part(u"request"_s),
                { u"address"_s, u"with_password"_s, u"username"_s, u"scope"_s, u"order"_s,
                    u"ehlo_name"_s, u"reach"_s, u"provider_list"_s });
            for (const QString &half : { u"outgoing"_s, u"incoming"_s }) {
                compareKnown(half);
                compareBest(half);
            }
            compareFindings(Subject::Diagnosis, u"check"_s, u"diagnoses"_s, u"code"_s);
            compareFindings(Subject::Remark, u"check"_s, u"remarks"_s, u"kind"_s);
            compareFindings(Subject::Diagnosis, u"message"_s, u"diagnoses"_s, u"code"_s);
            compareEndpoints();
            compareDiscovery();
            compareDns();
            compareMessage();
            compareTimes(Subject::Timing, {}, check(m_before)[u"timing_ms"_s].toObject(),
                check(m_after)[u"timing_ms"_s].toObject(), { u"first_usable"_s, u"final"_s });
            compareProgram();
            return m_rows;
        }

    private:
        static QJsonObject check(const SupportReport &report) { return report.part(u"check"_s); }

        void add(Subject subject, const QString &where, const QString &member,
            const QJsonValue &before, const QJsonValue &after)
        {
            ComparedRow row { subject, where, member, nullIfMissing(before), nullIfMissing(after) };
            if (row.before.isNull() && row.after.isNull())
                return;
            // The ports of a host show one certificate, as a rule: that it changed is told once.
            if (member == u"certificate_sha256" && row.differs()) {
                const QString change = row.before.toString() + u' ' + row.after.toString();
                if (m_certificates.contains(change))
                    return;
                m_certificates.insert(change);
            }
            if (row.before.isArray() && row.after.isArray()) {
                const QJsonArray only = lacking(row.before.toArray(), row.after.toArray());
                const QJsonArray further = lacking(row.after.toArray(), row.before.toArray());
                const bool areSame = only.isEmpty() && further.isEmpty(); // in whatever order
                row.before = areSame ? row.before : QJsonValue(only);
                row.after = areSame ? row.before : QJsonValue(further);
            }
            m_rows << row;
        }

        void compareMembers(Subject subject, const QString &where, const QJsonObject &before,
            const QJsonObject &after, const QStringList &members)
        {
            for (const QString &member : members)
                add(subject, where, member, before[member], after[member]);
        }

        void compareTimes(Subject subject, const QString &where, const QJsonObject &before,
            const QJsonObject &after, const QStringList &members)
        {
            for (const QString &member : members) {
                if (!before[member].isDouble() || !after[member].isDouble())
                    continue;
                const bool differs = isNotable(before[member], after[member]);
                add(subject, where, member, before[member],
                    differs ? after[member] : before[member]);
            }
        }

        void compareKnown(const QString &half)
        {
            const QJsonObject before = m_before.part(u"request"_s)[half].toObject();
            const QJsonObject after = m_after.part(u"request"_s)[half].toObject();
            compareMembers(Subject::Request, half, before, after,
                { u"protocol"_s, u"host"_s, u"port"_s, u"tls"_s, u"username"_s });
        }

        void compareBest(const QString &half)
        {
            compareMembers(Subject::Settings, half, check(m_before)[half][u"best"_s].toObject(),
                check(m_after)[half][u"best"_s].toObject(),
                { u"protocol"_s, u"host"_s, u"port"_s, u"tls"_s, u"username"_s, u"auth"_s,
                    u"sign_in"_s, u"needs_consent"_s, u"origin"_s, u"trust"_s, u"tls_version"_s,
                    u"certificate_sha256"_s });
        }

        /// What both have a code for: each is there or not.
        void compareFindings(
            Subject subject, const QString &of, const QString &list, const QString &code)
        {
            using Key = std::pair<QString, QString>;
            const auto titles = [&](const SupportReport &report) {
                QMap<Key, QJsonValue> all;
                const QJsonArray ones = report.part(of)[list].toArray();
                for (const QJsonValueConstRef one : ones)
                    all.insert(
                        { one[code].toString(), one[u"endpoint"_s].toString() }, one[u"title"_s]);
                return all;
            };
            const QMap<Key, QJsonValue> before = titles(m_before);
            const QMap<Key, QJsonValue> after = titles(m_after);
            for (auto each = before.begin(); each != before.end(); ++each) {
                // The same thing said in another language is the same.
                add(subject, each.key().second, each.key().first, each.value(),
                    after.contains(each.key()) ? each.value() : QJsonValue());
            }
            for (auto each = after.begin(); each != after.end(); ++each) {
                if (!before.contains(each.key()))
                    add(subject, each.key().second, each.key().first, {}, each.value());
            }
        }

        void compareEndpoints()
        {
            const Named before = endpointsOf(m_before);
            const Named after = endpointsOf(m_after);
            for (const QString &place : keysOf(before, after)) {
                const QJsonObject first = before[place];
                const QJsonObject second = after[place];
                if (isUnknown(first) || isUnknown(second))
                    continue;
                add(Subject::Endpoint, place, u"outcome"_s, first[u"outcome"_s],
                    second[u"outcome"_s]);
                if (!before.contains(place) || !after.contains(place))
                    continue;
                compareMembers(Subject::Endpoint, place, first, second,
                    { u"stage_reached"_s, u"diagnosis"_s, u"sign_in"_s });
                // What a port that fails could not show is no further difference.
                for (const QString &member : { u"tls"_s, u"tls_version"_s, u"certificate_sha256"_s,
                         u"faults"_s, u"capabilities"_s }) {
                    if (first[u"outcome"_s] == second[u"outcome"_s]
                        || (isThere(first[member]) && isThere(second[member]) && member != u"tls"))
                        add(Subject::Endpoint, place, member, first[member], second[member]);
                }
                if (isThere(first[u"failures"_s]) && isThere(second[u"failures"_s]))
                    add(Subject::Endpoint, place, u"failures"_s, first[u"failures"_s],
                        second[u"failures"_s]);
                // That a port which fails otherwise takes another time is no news.
                if (first[u"outcome"_s] == second[u"outcome"_s])
                    compareTimes(Subject::Endpoint, place, first, second,
                        { u"connect_ms"_s, u"total_ms"_s, u"median_ms"_s });
            }
        }

        void compareDiscovery()
        {
            const auto question = [](const QJsonObject &json) {
                return json[u"source"_s].toString() + u' ' + json[u"asked"_s].toString();
            };
            const Named before = named(check(m_before)[u"discovery"_s], question);
            const Named after = named(check(m_after)[u"discovery"_s], question);
            for (const QString &asked : keysOf(before, after)) {
                const QJsonObject first = before[asked];
                const QJsonObject second = after[asked];
                if (first[u"answer"_s] != cutOff && second[u"answer"_s] != cutOff)
                    compareMembers(Subject::Discovery, asked.section(u' ', 1), first, second,
                        { u"answer"_s, u"told"_s });
            }
        }

        void compareDns()
        {
            const auto host = [](const QJsonObject &json) { return json[u"host"_s].toString(); };
            const auto domain
                = [](const QJsonObject &json) { return json[u"domain"_s].toString(); };
            const auto name = [](const QJsonObject &json) { return json[u"name"_s].toString(); };
            compareAnswers(u"addresses"_s, host, u"addresses"_s);
            compareAnswers(u"mail_exchanges"_s, domain, u"exchanges"_s);
            compareAnswers(u"services"_s, name, u"records"_s);
        }

        void compareAnswers(
            const QString &kind, QString (*name)(const QJsonObject &), const QString &member)
        {
            const Named before = named(m_before.part(u"dns"_s)[kind], name);
            const Named after = named(m_after.part(u"dns"_s)[kind], name);
            for (const QString &asked : keysOf(before, after)) {
                // Whether a question is asked at all depends on how fast others are answered.
                if (!before.contains(asked) || !after.contains(asked))
                    continue;
                add(Subject::Dns, asked, member, before[asked][member], after[asked][member]);
                add(Subject::Dns, asked, u"failure"_s, before[asked][u"failure"_s][u"fault"_s],
                    after[asked][u"failure"_s][u"fault"_s]);
            }
        }

        void compareMessage()
        {
            const QJsonObject before = m_before.part(u"message"_s);
            const QJsonObject after = m_after.part(u"message"_s);
            compareMembers(Subject::Message, {}, before, after,
                { u"server"_s, u"tls"_s, u"accepted"_s, u"outcome"_s, u"stage_reached"_s,
                    u"sign_in"_s });
            // Queue ids and the like differ each time: what is not accepted is worth comparing.
            if (before[u"accepted"_s] != true || after[u"accepted"_s] != true)
                compareMembers(Subject::Message, {}, before, after, { u"final_reply"_s });
            compareMembers(Subject::Message, {}, recipientsIn(before), recipientsIn(after),
                { u"refused_recipients"_s, u"reports"_s });
            compareMembers(Subject::Message, u"arrival"_s, before[u"arrival"_s].toObject(),
                after[u"arrival"_s].toObject(), { u"state"_s, u"mailbox"_s });
            compareMembers(Subject::Message, u"arrival"_s,
                before[u"arrival"_s][u"authentication"_s].toObject(),
                after[u"arrival"_s][u"authentication"_s].toObject(),
                { u"spf"_s, u"dkim"_s, u"dmarc"_s });
            compareTimes(Subject::Message, u"arrival"_s, before[u"arrival"_s].toObject(),
                after[u"arrival"_s].toObject(), { u"after_ms"_s });
        }

        void compareProgram()
        {
            const auto both = [this](const QString &name, const QStringList &members) {
                for (const QString &member : members)
                    add(Subject::Program, {}, name + u'.' + member, m_before.part(name)[member],
                        m_after.part(name)[member]);
            };
            both(u"program"_s, { u"version"_s, u"qt"_s, u"tls"_s });
            both(u"system"_s,
                { u"os"_s, u"kernel"_s, u"architecture"_s, u"locale"_s, u"time_zone"_s });
        }

        static QStringList keysOf(const Named &before, const Named &after)
        {
            Named both = before;
            both.insert(after);
            return both.keys();
        }

        const SupportReport &m_before;
        const SupportReport &m_after;
        QList<ComparedRow> m_rows;
        QSet<QString> m_certificates; ///< that took the place of others
    };

} // namespace

QList<ComparedRow> compareReports(const SupportReport &before, const SupportReport &after)
{
    const SupportReport renamed = withNamesOf(before, after);
    return Comparing(before, renamed).rows();
}

QList<ComparedRow> differencesIn(const QList<ComparedRow> &rows)
{
    QList<ComparedRow> different;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(different),
        [](const ComparedRow &row) { return row.differs(); });
    return different;
}

QString toId(ComparedRow::Subject subject)
{
    switch (subject) {
    case Subject::Request:
        return u"request"_s;
    case Subject::Settings:
        return u"settings"_s;
    case Subject::Diagnosis:
        return u"diagnosis"_s;
    case Subject::Remark:
        return u"remark"_s;
    case Subject::Endpoint:
        return u"endpoint"_s;
    case Subject::Discovery:
        return u"discovery"_s;
    case Subject::Dns:
        return u"dns"_s;
    case Subject::Message:
        return u"message"_s;
    case Subject::Timing:
        return u"timing"_s;
    case Subject::Program:
        return u"program"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
