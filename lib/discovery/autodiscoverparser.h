// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/documentfault.h"
#include "discovery/publishedsettings.h"

#include <variant>

namespace portwright {

/// Ask again with this address. Whoever follows limits how often, and asks the person before the
/// domain is left.
struct AddressRedirect {
    QString address; ///< "x@host"
    bool operator==(const AddressRedirect &) const = default;
};

/// Ask again at this https address; the same limits.
struct UrlRedirect {
    QString url;
    bool operator==(const UrlRedirect &) const = default;
};

/// The server understood and refused.
struct AutodiscoverError {
    QString code; ///< "600"
    QString message;
    bool operator==(const AutodiscoverError &) const = default;
};

using AutodiscoverAnswer = std::variant<PublishedSettings, AddressRedirect, UrlRedirect,
    AutodiscoverError, DocumentFault>;

/// Reads an Autodiscover POX response (MS-OXDSCLI, section 2.2.4) for one address: root
/// `Autodiscover`, first `Response`, first `Account`. Settings may be without servers where other
/// protocols are named. The password method follows SPA, which clients in the field read as off
/// where it is absent.
[[nodiscard]] AutodiscoverAnswer parseAutodiscover(
    const QByteArray &document, const MailAddress &address);

} // namespace portwright
