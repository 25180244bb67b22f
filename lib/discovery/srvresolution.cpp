// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/srvresolution.h"

#include "discovery/declaredserver.h"
#include "model/hostname.h"

#include <QRandomGenerator>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Traits {
        MailService service;
        QString id;
        Protocol protocol;
        TlsMode tls;
    };

    const QList<Traits> &table()
    {
        static const QList<Traits> rows {
            { MailService::Submissions, u"_submissions._tcp"_s, Protocol::Smtp, TlsMode::Implicit },
            { MailService::Submission, u"_submission._tcp"_s, Protocol::Smtp, TlsMode::StartTls },
            { MailService::Imaps, u"_imaps._tcp"_s, Protocol::Imap, TlsMode::Implicit },
            { MailService::Imap, u"_imap._tcp"_s, Protocol::Imap, TlsMode::StartTls },
            { MailService::Pop3s, u"_pop3s._tcp"_s, Protocol::Pop3, TlsMode::Implicit },
            { MailService::Pop3, u"_pop3._tcp"_s, Protocol::Pop3, TlsMode::StartTls },
        };
        return rows;
    }

    const Traits &traitsOf(MailService service) { return table()[qsizetype(service)]; }

    bool isRoot(const ServiceRecord &record)
    {
        return record.target.isEmpty() || record.target == u".";
    }

    /// A single record with the target "." (RFC 2782, "Target").
    bool isRefusal(const QList<ServiceRecord> &records)
    {
        return records.size() == 1 && isRoot(records.first());
    }

    /// One set of equal priority, drawn by weight (RFC 2782, "Weight").
    QList<ServiceRecord> drawn(QList<ServiceRecord> records, const Draw &draw)
    {
        std::stable_partition(records.begin(), records.end(),
            [](const ServiceRecord &record) { return record.weight == 0; });
        QList<ServiceRecord> order;
        while (records.size() > 1) {
            quint32 sum = 0;
            for (const ServiceRecord &record : std::as_const(records))
                sum += record.weight;
            const quint32 x = std::min(draw(sum), sum);
            quint32 running = 0;
            qsizetype chosen = 0;
            while (chosen < records.size() - 1 && running + records.at(chosen).weight < x)
                running += records.at(chosen++).weight;
            order.append(records.takeAt(chosen));
        }
        return order + records;
    }

    /// Those of one service that can be used, by priority number.
    QMap<quint16, QList<ServiceRecord>> usable(const QList<ServiceRecord> &records)
    {
        QMap<quint16, QList<ServiceRecord>> sets;
        for (const ServiceRecord &record : records) {
            const auto host = declaredDomain(record.target);
            if (isRoot(record) || record.port == 0 || !host)
                continue;
            sets[record.priority].append({ record.priority, record.weight, record.port, *host });
        }
        return sets;
    }

    struct Question {
        QString domain;
        const QMap<MailService, QList<ServiceRecord>> &records;
        AnswerValidation validation;
        const Draw &draw;
    };

    ServiceGroup groupOf(const Question &question, const QList<MailService> &services)
    {
        QMap<quint16, QList<std::pair<MailService, QList<ServiceRecord>>>> byPriority;
        bool hasAnswer = false;
        bool isRefused = true;
        for (const MailService service : services) {
            const QList<ServiceRecord> records = question.records.value(service);
            hasAnswer |= !records.isEmpty();
            isRefused &= records.isEmpty() || isRefusal(records);
            const auto sets = usable(records);
            for (auto at = sets.begin(); at != sets.end(); ++at)
                byPriority[at.key()].append({ service, at.value() });
        }
        ServiceGroup group;
        for (auto at = byPriority.begin(); at != byPriority.end(); ++at) {
            for (const auto &[service, set] : std::as_const(at.value())) {
                const Traits &traits = traitsOf(service);
                for (const ServiceRecord &record : drawn(set, question.draw)) {
                    const bool isForeign = !isWithinDomain(record.target, question.domain);
                    group.candidates.append(
                        { service, { traits.protocol, record.target, record.port, traits.tls },
                            record.priority,
                            isForeign && question.validation != AnswerValidation::Validated });
                }
            }
        }
        if (!group.candidates.isEmpty())
            group.state = ServiceState::Offered;
        else if (hasAnswer && isRefused)
            group.state = ServiceState::NotOffered;
        return group;
    }

} // namespace

const QList<MailService> &mailServices()
{
    static const QList<MailService> all = [] {
        QList<MailService> services;
        for (const Traits &traits : table())
            services.append(traits.service);
        return services;
    }();
    return all;
}

QString toId(MailService service) { return traitsOf(service).id; }

QString toId(ServiceState state)
{
    switch (state) {
    case ServiceState::Unknown:
        return u"unknown"_s;
    case ServiceState::NotOffered:
        return u"not-offered"_s;
    case ServiceState::Offered:
        return u"offered"_s;
    }
    Q_UNREACHABLE();
}

Draw randomDraw()
{
    return [](quint32 most) { return QRandomGenerator::global()->bounded(most + 1); };
}

SrvResolution resolveServices(const QString &domain,
    const QMap<MailService, QList<ServiceRecord>> &records, AnswerValidation validation,
    const Draw &draw)
{
    const Question question { domain.toLower(), records, validation, draw };
    SrvResolution resolution;
    resolution.submission
        = groupOf(question, { MailService::Submissions, MailService::Submission });
    resolution.imap = groupOf(question, { MailService::Imaps, MailService::Imap });
    resolution.pop3 = groupOf(question, { MailService::Pop3s, MailService::Pop3 });
    const QList<ServiceCandidate> &imap = resolution.imap.candidates;
    const QList<ServiceCandidate> &pop3 = resolution.pop3.candidates;
    if (!imap.isEmpty() && (pop3.isEmpty() || imap.first().priority <= pop3.first().priority))
        resolution.incomingPreference = Protocol::Imap;
    else if (!pop3.isEmpty())
        resolution.incomingPreference = Protocol::Pop3;
    return resolution;
}

} // namespace portwright
