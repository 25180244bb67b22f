// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"

#include <QStringList>

namespace portwright {

/// What a mail server may be able to do beyond the least that every one does.
enum class ServiceFeature {
    EightBitMime, ///< RFC 6152
    SmtpUtf8, ///< RFC 6531
    SmtpPipelining, ///< RFC 2920
    Chunking, ///< RFC 3030
    BinaryMime, ///< RFC 3030
    Dsn, ///< RFC 3461
    EnhancedStatusCodes, ///< RFC 2034
    RequireTls, ///< RFC 8689
    DeliverBy, ///< RFC 2852
    FutureRelease, ///< RFC 4865
    Idle, ///< RFC 2177
    Move, ///< RFC 6851
    SpecialUse, ///< RFC 6154
    Quota, ///< RFC 9208
    Condstore, ///< RFC 7162
    Qresync, ///< RFC 7162
    Compress, ///< RFC 4978
    Namespace, ///< RFC 2342
    Id, ///< RFC 2971
    ImapUtf8, ///< RFC 6855
    Uidl, ///< RFC 1939, section 7
    Top, ///< RFC 1939, section 7
    Pop3Pipelining, ///< RFC 2449, section 6.6
    ResponseCodes, ///< RFC 2449, section 6.4
    Pop3Utf8, ///< RFC 6856
};

struct ServiceFeatureRow {
    ServiceFeature feature;
    Protocol protocol;
    QString keyword; ///< as the server says it
};

/// Every feature there is, in the order to show: those that a person notices first.
[[nodiscard]] const QList<ServiceFeatureRow> &serviceFeatures();

/// True if `capabilities` (lines of one EHLO, CAPABILITY or CAPA) offer it, by itself or as a part
/// of another: IMAP4rev2 (RFC 9051, appendix E) includes much, QRESYNC includes CONDSTORE.
[[nodiscard]] bool offers(const QStringList &capabilities, const ServiceFeatureRow &row);

/// As the server says it: "PIPELINING".
[[nodiscard]] QString keyword(ServiceFeature feature);
/// Stable identifiers: the keyword in lower case.
[[nodiscard]] QString toId(ServiceFeature feature);

} // namespace portwright
