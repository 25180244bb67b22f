// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/candidates.h"

#include "model/hostname.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QStringList usualLabels(Protocol protocol)
    {
        switch (protocol) {
        case Protocol::Smtp:
            return { u"smtp"_s, u"mail"_s };
        case Protocol::Imap:
            return { u"imap"_s, u"mail"_s };
        case Protocol::Pop3:
            return { u"pop"_s, u"pop3"_s, u"mail"_s };
        }
        Q_UNREACHABLE();
    }

} // namespace

QList<HostCandidate> guessedHosts(const MailAddress &address, Protocol protocol)
{
    const QString domain = address.asciiDomain();
    if (domain.startsWith(u'[')) {
        const QString literal = domain.mid(1, domain.size() - 2);
        return { { literal.startsWith(u"ipv6:"_s) ? literal.mid(5) : literal, Origin::Guess, 0,
            false, protocol, std::nullopt } };
    }
    QStringList hosts;
    for (const QString &label : usualLabels(protocol))
        hosts.append(label + u'.' + domain);
    hosts.append(domain);
    QList<HostCandidate> candidates;
    for (const QString &host : hosts)
        candidates.append({ host, Origin::Guess, int(candidates.size()), false, protocol, {} });
    return candidates;
}

HostCandidate guessedFromMailExchange(
    const QString &exchange, const MailAddress &address, Protocol protocol, int rank)
{
    return { exchange, Origin::Guess, rank, !isWithinDomain(exchange, address.asciiDomain()),
        protocol, std::nullopt };
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
