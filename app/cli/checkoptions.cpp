// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"

#include "app/cli/connectionoptions.h"

#include <QCoreApplication>

namespace portwright {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds; // lupdate loses track of tr() behind a longer name

namespace {

    struct Option {
        Q_DECLARE_TR_FUNCTIONS(portwright::CheckCommand)
    };

    PortOrder readOrder(CommandLine &line)
    {
        const QString typed = line.text(u"order"_s);
        const std::optional<PortOrder> order = portOrderFromId(typed);
        if (!order)
            line.complain(ExitStatus::WrongUse,
                Option::tr("--order: say guide or rfc8314, not \"%1\".").arg(typed));
        return order.value_or(PortOrder::Guide);
    }

    milliseconds readBudget(CommandLine &line)
    {
        bool isNumber = false;
        const QString typed = line.text(u"budget"_s);
        const double seconds = typed.toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.1 && seconds <= 3600))
            line.complain(ExitStatus::WrongUse,
                Option::tr("--budget: a number of seconds from 0.1 to 3600, not \"%1\".")
                    .arg(typed));
        return milliseconds(qint64(seconds * 1000));
    }

    CheckRequest::Scope readScope(CommandLine &line)
    {
        const bool outgoing = line.isSet(u"outgoing-only"_s);
        const bool incoming = line.isSet(u"incoming-only"_s);
        if (outgoing && incoming)
            line.complain(ExitStatus::WrongUse,
                Option::tr("--outgoing-only and --incoming-only leave nothing to test together."));
        if (outgoing)
            return CheckRequest::Scope::OutgoingOnly;
        return incoming ? CheckRequest::Scope::IncomingOnly : CheckRequest::Scope::Both;
    }

    KnownServer readIncoming(CommandLine &line)
    {
        KnownServer known;
        known.host = line.host(u"incoming-host"_s);
        known.port = line.port(u"incoming-port"_s);
        known.tls = line.tls(u"incoming-tls"_s);
        known.username = line.text(u"incoming-username"_s);
        if (known.username.isEmpty())
            known.username = line.text(u"username"_s);
        const QString protocol = line.text(u"incoming-protocol"_s);
        for (const Protocol possible : { Protocol::Imap, Protocol::Pop3 }) {
            if (protocol == toId(possible))
                known.protocol = possible;
        }
        if (line.isSet(u"incoming-protocol"_s) && !known.protocol)
            line.complain(ExitStatus::WrongUse,
                Option::tr("--incoming-protocol: say imap or pop3, not \"%1\".").arg(protocol));
        return known;
    }

    DiscoveryOptions readDiscovery(CommandLine &line)
    {
        DiscoveryOptions options;
        if (line.isSet(u"offline"_s))
            options.reach = DiscoveryOptions::Reach::DnsOnly;
        if (line.isSet(u"ispdb-url"_s)) {
            options.ispdb = QUrl(line.text(u"ispdb-url"_s), QUrl::StrictMode);
            if (!isPlainWebUrl(options.ispdb.toString()))
                line.complain(ExitStatus::WrongUse,
                    Option::tr("--ispdb-url: a web address is needed, such as %1.")
                        .arg(DiscoveryOptions().ispdb.toString()));
        }
        return options;
    }

    CheckConsents readConsents(CommandLine &line)
    {
        return { line.isSet(u"allow-unencrypted"_s), line.fingerprints(u"accept-fingerprint"_s),
            line.hosts(u"accept-server"_s) };
    }

} // namespace

QList<QCommandLineOption> checkOptions()
{
    const QString host = u"HOST"_s;
    return {
        { u"outgoing-only"_s, Option::tr("Tests the outgoing server only.") },
        { u"incoming-only"_s, Option::tr("Tests the incoming server only.") },
        { u"incoming-protocol"_s, Option::tr("imap or pop3. Default: both are tried, IMAP first."),
            u"PROTOCOL"_s },
        { u"incoming-host"_s, Option::tr("The incoming server, where it is known."), host },
        { u"incoming-port"_s, Option::tr("Its port, 1 to 65535, where it is known."), u"N"_s },
        { u"incoming-tls"_s,
            Option::tr("How it is encrypted: implicit, starttls or none, where it is known."),
            u"MODE"_s },
        { u"incoming-username"_s,
            Option::tr("Signs in there as NAME. Default: as for the outgoing server."), u"NAME"_s },
        { u"order"_s,
            Option::tr(
                "Which port is preferred among equals: guide (587, 2525, 465, 25) or rfc8314 "
                "(465, 587, 2525, 25). Default: guide."),
            u"ORDER"_s, u"guide"_s },
        { u"offline"_s,
            Option::tr(
                "Asks no web server and no provider list: DNS and the mail servers alone.") },
        { u"ispdb-url"_s,
            Option::tr("Asks this provider list, which learns the mail domain. Default: %1")
                .arg(DiscoveryOptions().ispdb.toString()),
            u"URL"_s },
        { u"budget"_s, Option::tr("Gives up after SECONDS, 0.1 to 3600. Default: 20."),
            u"SECONDS"_s, u"20"_s },
        { u"try-local-part"_s,
            Option::tr("Agrees to a second sign-in with the part before the @, if the full address "
                       "is refused.") },
    };
}

CheckRequest readCheckRequest(CommandLine &line, const MailAddress &address)
{
    return {
        .address = address,
        .credentials = {},
        .outgoing = readKnownServer(line),
        .incoming = readIncoming(line),
        .scope = readScope(line),
        .order = readOrder(line),
        .consents = readConsents(line),
        .tryLocalPart = line.isSet(u"try-local-part"_s),
        .budget = readBudget(line),
        .ehloName = readEhloName(line),
        .discovery = readDiscovery(line),
    };
}

} // namespace portwright
