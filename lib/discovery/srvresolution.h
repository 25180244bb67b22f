// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"
#include "network/dnsresolver.h"

#include <QMap>
#include <functional>

namespace portwright {

/// The services of mail that a domain can announce in DNS (RFC 6186; RFC 8314, section 5.1). Of one
/// group, the one with TLS from the start comes first.
enum class MailService { Submissions, Submission, Imaps, Imap, Pop3s, Pop3 };

[[nodiscard]] const QList<MailService> &mailServices();
/// "_submissions._tcp" and so on.
[[nodiscard]] QString toId(MailService service);

enum class ServiceState {
    Unknown, ///< nothing usable is announced: go on guessing
    NotOffered, ///< the domain says that it does not have this
    Offered,
};

/// "unknown", "not-offered", "offered".
[[nodiscard]] QString toId(ServiceState state);

struct ServiceCandidate {
    MailService service = MailService::Submissions;
    Endpoint endpoint;
    quint16 priority = 0;
    /// The server is outside the mail domain and nobody vouches for the answer: ask the person
    /// first (RFC 6186, section 6).
    bool needsConfirmation = false;

    bool operator==(const ServiceCandidate &) const = default;
};

struct ServiceGroup {
    ServiceState state = ServiceState::Unknown;
    QList<ServiceCandidate> candidates; ///< in the order to try
};

struct SrvResolution {
    ServiceGroup submission;
    ServiceGroup imap;
    ServiceGroup pop3;
    std::optional<Protocol> incomingPreference; ///< the lowest priority number; IMAP when equal
};

/// A number from 0 to `most`, both included.
using Draw = std::function<quint32(quint32 most)>;

/// Draws from the system's random numbers.
[[nodiscard]] Draw randomDraw();

/// What the records of `domain` (A-labels) mean. Per group the lower priority number comes first,
/// over both services; then TLS from the start; among equals RFC 2782 draws by weight.
[[nodiscard]] SrvResolution resolveServices(const QString &domain,
    const QMap<MailService, QList<ServiceRecord>> &records, AnswerValidation validation,
    const Draw &draw);

} // namespace portwright
