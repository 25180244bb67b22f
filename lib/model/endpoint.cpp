// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/endpoint.h"

#include <algorithm>
#include <array>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct PortRow {
        StandardPort standard;
        int guideRank;
        int rfc8314Rank;
    };

    constexpr std::array portRows {
        PortRow { { Protocol::Smtp, 587, TlsMode::StartTls }, 0, 1 },
        PortRow { { Protocol::Smtp, 2525, TlsMode::StartTls }, 1, 2 },
        PortRow { { Protocol::Smtp, 465, TlsMode::Implicit }, 2, 0 },
        PortRow { { Protocol::Smtp, 25, TlsMode::StartTls }, 3, 3 },
        PortRow { { Protocol::Imap, 993, TlsMode::Implicit }, 0, 0 },
        PortRow { { Protocol::Imap, 143, TlsMode::StartTls }, 1, 1 },
        PortRow { { Protocol::Pop3, 995, TlsMode::Implicit }, 0, 0 },
        PortRow { { Protocol::Pop3, 110, TlsMode::StartTls }, 1, 1 },
    };

} // namespace

QString Endpoint::hostAndPort() const
{
    const QString shown = host.contains(u':') ? u"["_s + host + u"]"_s : host;
    return shown + u":"_s + QString::number(port);
}

QList<StandardPort> standardPorts(Protocol protocol, PortOrder order)
{
    QList<PortRow> rows;
    std::copy_if(portRows.begin(), portRows.end(), std::back_inserter(rows),
        [protocol](const PortRow &row) { return row.standard.protocol == protocol; });
    const auto rank = order == PortOrder::Guide ? &PortRow::guideRank : &PortRow::rfc8314Rank;
    std::sort(rows.begin(), rows.end(),
        [rank](const PortRow &a, const PortRow &b) { return a.*rank < b.*rank; });
    QList<StandardPort> ports;
    for (const PortRow &row : rows)
        ports.append(row.standard);
    return ports;
}

TlsMode usualTlsMode(Protocol protocol, quint16 port)
{
    const auto row = std::find_if(portRows.begin(), portRows.end(), [=](const PortRow &candidate) {
        return candidate.standard.protocol == protocol && candidate.standard.port == port;
    });
    return row == portRows.end() ? TlsMode::StartTls : row->standard.tls;
}

bool isStandardPort(Protocol protocol, quint16 port)
{
    return std::any_of(portRows.begin(), portRows.end(), [=](const PortRow &row) {
        return row.standard.protocol == protocol && row.standard.port == port;
    });
}

QString toId(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return u"smtp"_s;
    case Protocol::Imap:
        return u"imap"_s;
    case Protocol::Pop3:
        return u"pop3"_s;
    }
    Q_UNREACHABLE();
}

QString toId(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Implicit:
        return u"implicit"_s;
    case TlsMode::StartTls:
        return u"starttls"_s;
    case TlsMode::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TlsMode> tlsModeFromId(QStringView id)
{
    for (const TlsMode mode : { TlsMode::Implicit, TlsMode::StartTls, TlsMode::None }) {
        if (id == toId(mode))
            return mode;
    }
    return std::nullopt;
}

QString toId(PortOrder order)
{
    switch (order) {
    case PortOrder::Guide:
        return u"guide"_s;
    case PortOrder::Rfc8314:
        return u"rfc8314"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PortOrder> portOrderFromId(QStringView id)
{
    for (const PortOrder order : { PortOrder::Guide, PortOrder::Rfc8314 }) {
        if (id == toId(order))
            return order;
    }
    return std::nullopt;
}

} // namespace portwright
