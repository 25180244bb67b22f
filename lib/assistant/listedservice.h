// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

namespace portwright {

/// What the list says goes before what is said for all.
[[nodiscard]] inline KnownServer joined(const KnownServer &forAll, const KnownServer &own)
{
    if (!own.host.isEmpty())
        return own;
    KnownServer known = forAll;
    if (own.protocol)
        known.protocol = own.protocol;
    if (own.port)
        known.port = own.port;
    if (own.tls)
        known.tls = own.tls;
    if (!own.username.isEmpty())
        known.username = own.username;
    return known;
}

/// What is known of one half of an account before its check.
struct ListedService {
    Half half = Half::Outgoing;
    QString host; ///< as the list names it; empty: not known
    QString username; ///< as the list names it; empty: not known
    QString name; ///< the host, or else the mail domain
};

/// Of those halves that are asked.
[[nodiscard]] inline QList<ListedService> servicesOf(const CheckRequest &request)
{
    QList<ListedService> services;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const KnownServer &known = request.known(half);
        if (request.includes(half))
            services.append({ half, known.host, known.username,
                known.host.isEmpty() ? request.address.asciiDomain() : known.host });
    }
    return services;
}

} // namespace portwright
