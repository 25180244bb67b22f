// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tlsdetails.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Expired:
        return u"expired"_s;
    case CertificateFault::NotYetValid:
        return u"not-yet-valid"_s;
    case CertificateFault::HostMismatch:
        return u"host-mismatch"_s;
    case CertificateFault::SelfSigned:
        return u"self-signed"_s;
    case CertificateFault::UnknownAuthority:
        return u"unknown-authority"_s;
    case CertificateFault::IncompleteChain:
        return u"incomplete-chain"_s;
    case CertificateFault::Weak:
        return u"weak"_s;
    case CertificateFault::Revoked:
        return u"revoked"_s;
    case CertificateFault::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

bool isWeaker(const QString &version, const QString &before)
{
    return version < before; // "", "TLS", "TLSv1.2", "TLSv1.3"
}

} // namespace portwright
