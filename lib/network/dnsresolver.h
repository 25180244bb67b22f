// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/connectionreport.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <functional>
#include <optional>

namespace portwright {

/// The addresses of one host. Without a failure the list is not empty.
struct AddressAnswer {
    QString host;
    QList<QHostAddress> addresses; ///< IPv6 and IPv4, in the system's order (RFC 6724)
    std::optional<ConnectionFailure> failure;
};

struct MailExchange {
    QString host; ///< A-labels, lower case, no final dot
    quint16 preference = 0;
};

struct MailExchangeAnswer {
    QString domain;
    QList<MailExchange> exchanges; ///< lowest preference first
    bool isNullMx = false; ///< the domain says that it takes no mail (RFC 7505)
    std::optional<ConnectionFailure> failure;
};

/// Where a service is (RFC 2782). A target of nothing (".") says that it is not offered.
struct ServiceRecord {
    quint16 priority = 0;
    quint16 weight = 0;
    quint16 port = 0;
    QString target; ///< no final dot, else as DNS has it

    bool operator==(const ServiceRecord &) const = default;
};

/// Whether a resolver that validates (RFC 4033) vouches for an answer.
enum class AnswerValidation { Validated, NotKnown };

struct ServiceAnswer {
    QString name; ///< "_submissions._tcp.example.org"
    QList<ServiceRecord> records; ///< in the order DNS has them; empty: no such record
    AnswerValidation validation = AnswerValidation::NotKnown;
    std::optional<ConnectionFailure> failure;
};

/// Asks DNS. Every question is answered once, later, unless its context has gone by then.
class DnsResolver : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void lookUpAddresses(
        const QString &host, QObject *context, std::function<void(const AddressAnswer &)> answered)
        = 0;
    virtual void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered)
        = 0;
    /// `name` is the service's whole name.
    virtual void lookUpServices(
        const QString &name, QObject *context, std::function<void(const ServiceAnswer &)> answered)
        = 0;
};

} // namespace portwright
