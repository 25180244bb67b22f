// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/candidates.h"

#include "model/hostname.h"

namespace portwright {

using namespace Qt::StringLiterals;

QList<HostCandidate> guessedSubmissionHosts(const MailAddress &address)
{
    const QString domain = address.asciiDomain();
    if (domain.startsWith(u'[')) {
        const QString literal = domain.mid(1, domain.size() - 2);
        return { { literal.startsWith(u"ipv6:"_s) ? literal.mid(5) : literal, Origin::Guess, 0,
            false } };
    }
    QList<HostCandidate> hosts;
    for (const QString &host : { u"smtp."_s + domain, u"mail."_s + domain, domain })
        hosts.append({ host, Origin::Guess, int(hosts.size()), false });
    return hosts;
}

HostCandidate guessedFromMailExchange(const QString &exchange, const MailAddress &address, int rank)
{
    return { exchange, Origin::Guess, rank, !isWithinDomain(exchange, address.asciiDomain()) };
}

QStringList otherNames(const CertificateSummary &certificate, const QString &host)
{
    constexpr qsizetype most = 8;
    QStringList names;
    for (const QString &name : certificate.dnsNames) {
        const auto parsed = parseHostName(name);
        const QString *plain = std::get_if<QString>(&parsed); // a wildcard is no host name
        if (plain && *plain != host && !isIpLiteral(*plain) && !names.contains(*plain))
            names.append(*plain);
        if (names.size() == most)
            break;
    }
    return names;
}

} // namespace portwright
