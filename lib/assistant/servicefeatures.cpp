// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/servicefeatures.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

const QList<ServiceFeatureRow> &serviceFeatures()
{
    using Feature = ServiceFeature;
    static const QList<ServiceFeatureRow> all {
        { Feature::SmtpUtf8, Protocol::Smtp, u"SMTPUTF8"_s },
        { Feature::EightBitMime, Protocol::Smtp, u"8BITMIME"_s },
        { Feature::Dsn, Protocol::Smtp, u"DSN"_s },
        { Feature::RequireTls, Protocol::Smtp, u"REQUIRETLS"_s },
        { Feature::DeliverBy, Protocol::Smtp, u"DELIVERBY"_s },
        { Feature::FutureRelease, Protocol::Smtp, u"FUTURERELEASE"_s },
        { Feature::SmtpPipelining, Protocol::Smtp, u"PIPELINING"_s },
        { Feature::Chunking, Protocol::Smtp, u"CHUNKING"_s },
        { Feature::BinaryMime, Protocol::Smtp, u"BINARYMIME"_s },
        { Feature::EnhancedStatusCodes, Protocol::Smtp, u"ENHANCEDSTATUSCODES"_s },
        { Feature::Idle, Protocol::Imap, u"IDLE"_s },
        { Feature::Move, Protocol::Imap, u"MOVE"_s },
        { Feature::SpecialUse, Protocol::Imap, u"SPECIAL-USE"_s },
        { Feature::Quota, Protocol::Imap, u"QUOTA"_s },
        { Feature::ImapUtf8, Protocol::Imap, u"UTF8=ACCEPT"_s },
        { Feature::Condstore, Protocol::Imap, u"CONDSTORE"_s },
        { Feature::Qresync, Protocol::Imap, u"QRESYNC"_s },
        { Feature::Compress, Protocol::Imap, u"COMPRESS=DEFLATE"_s },
        { Feature::Namespace, Protocol::Imap, u"NAMESPACE"_s },
        { Feature::Id, Protocol::Imap, u"ID"_s },
        { Feature::Uidl, Protocol::Pop3, u"UIDL"_s },
        { Feature::Top, Protocol::Pop3, u"TOP"_s },
        { Feature::Pop3Utf8, Protocol::Pop3, u"UTF8"_s },
        { Feature::Pop3Pipelining, Protocol::Pop3, u"PIPELINING"_s },
        { Feature::ResponseCodes, Protocol::Pop3, u"RESP-CODES"_s },
    };
    return all;
}

bool offers(const QStringList &capabilities, const ServiceFeatureRow &row)
{
    QStringList names { row.keyword };
    if (row.protocol == Protocol::Imap) {
        if (row.feature == ServiceFeature::Condstore)
            names << u"QRESYNC"_s; // RFC 7162
        if (row.feature == ServiceFeature::Idle || row.feature == ServiceFeature::Move
            || row.feature == ServiceFeature::Namespace)
            names << u"IMAP4REV2"_s;
        // A server of RFC 9208 may name resources alone.
        if (row.feature == ServiceFeature::Quota)
            names << u"QUOTA=RES-STORAGE"_s;
        if (row.feature == ServiceFeature::ImapUtf8)
            names << u"UTF8=ONLY"_s;
    }
    return std::any_of(capabilities.begin(), capabilities.end(), [&names](const QString &line) {
        return names.contains(line.section(u' ', 0, 0), Qt::CaseInsensitive);
    });
}

QString keyword(ServiceFeature feature)
{
    const auto &all = serviceFeatures();
    const auto row = std::find_if(all.begin(), all.end(),
        [feature](const ServiceFeatureRow &one) { return one.feature == feature; });
    return row->keyword;
}

QString toId(ServiceFeature feature) { return keyword(feature).toLower(); }

} // namespace portwright
