// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connectionoptions.h"

#include "app/composition.h"
#include "model/hostname.h"
#include "practice/practiceserver.h"

#include <QUrl>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Option {
        Q_DECLARE_TR_FUNCTIONS(portwright::ConnectionOptions)
    };

    /// "system", "none", "socks5://host:port". A user name may stand before the host, its password
    /// in the environment variable PORTWRIGHT_PROXY_PASSWORD.
    void readProxy(CommandLine &line, NetworkSettings &settings)
    {
        const QString typed = line.text(u"proxy"_s);
        if (typed == u"system"_s)
            return;
        if (typed == u"none"_s) {
            settings.proxy = NetworkSettings::Proxy::None;
            return;
        }
        const QUrl url(typed, QUrl::StrictMode);
        if (url.scheme() != u"socks5"_s || url.host().isEmpty() || url.port() == 0
            || !url.password().isEmpty()) {
            line.complain(ExitStatus::WrongUse,
                Option::tr("--proxy: say system, none or socks5://HOST:PORT. The password of a "
                           "proxy belongs into the environment variable "
                           "PORTWRIGHT_PROXY_PASSWORD."));
            return;
        }
        settings.proxy = NetworkSettings::Proxy::Socks5;
        settings.proxyHost = url.host();
        settings.proxyPort = quint16(url.port(1080));
        settings.proxyUsername = url.userName();
        settings.proxyPassword = Secret(qgetenv("PORTWRIGHT_PROXY_PASSWORD"));
    }

    NetworkSettings readNetworkSettings(CommandLine &line)
    {
        NetworkSettings settings;
        settings.extraAuthoritiesPem = line.contents(u"ca-file"_s);
        if (line.isSet(u"ca-file"_s) && settings.extraAuthoritiesPem.isEmpty())
            line.complain(
                ExitStatus::BadInput, Option::tr("--ca-file: the file holds no certificate."));
        if (line.isSet(u"proxy"_s))
            readProxy(line, settings);
        if (line.isSet(u"client-certificate"_s)) {
            settings.clientCertificateFile = line.text(u"client-certificate"_s);
            (void)line.contents(u"client-certificate"_s); // a file that is missing is told apart
        }
        if (line.isSet(u"client-certificate-passphrase-file"_s))
            settings.clientCertificatePassphrase
                = line.firstLine(u"client-certificate-passphrase-file"_s);
        return settings;
    }

} // namespace

QList<QCommandLineOption> connectionOptions()
{
    const QString file = u"FILE"_s;
    const QString host = u"HOST"_s;
    QList<QCommandLineOption> options {
        { u"host"_s, Option::tr("The outgoing server, where it is known."), host },
        { u"port"_s, Option::tr("Its port, 1 to 65535, where it is known."), u"N"_s },
        { u"tls"_s,
            Option::tr("How it is encrypted: implicit, starttls or none, where it is known."),
            u"MODE"_s },
        { u"username"_s, Option::tr("Signs in as NAME. Default: the mail address."), u"NAME"_s },
        { u"ehlo"_s,
            Option::tr("Says this name in EHLO. Default: the address of this computer in "
                       "brackets."),
            u"NAME"_s },
        { u"allow-unencrypted"_s,
            Option::tr("Consents to password and message crossing the network in clear.") },
        { u"accept-fingerprint"_s,
            Option::tr("Consents to the certificate with this SHA-256 fingerprint, 64 hexadecimal "
                       "digits with or without colons, although it cannot be verified."),
            u"SHA256HEX"_s },
        { u"accept-server"_s,
            Option::tr("Consents to signing in at HOST although it is outside the mail domain and "
                       "nobody trusted names it."),
            host },
        { u"ca-file"_s,
            Option::tr("Trusts these authorities (PEM) besides the system's or those of "
                       "SSL_CERT_FILE."),
            file },
        { u"client-certificate"_s,
            Option::tr("Shows this certificate (PKCS#12) to servers that ask for one."), file },
        { u"client-certificate-passphrase-file"_s,
            Option::tr("Reads its passphrase from the first line of FILE."), file },
        { u"proxy"_s, Option::tr("system (the default), none, or socks5://[USER@]HOST:PORT."),
            u"PROXY"_s },
        { u"practice"_s,
            Option::tr("Starts a practice server on this computer, uses it with its own account "
                       "and stops it again. NAME is one of practice --list; default: %1.")
                .arg(PracticeServer::scenarios().constFirst()),
            u"[NAME]"_s },
        { u"json"_s, Option::tr("Prints one JSON document on standard output.") },
        { u"v"_s, Option::tr("Shows the protocol log on standard error as it happens.") },
    };
    return options;
}

KnownServer readKnownServer(CommandLine &line)
{
    return { line.host(u"host"_s), std::nullopt, line.port(u"port"_s), line.tls(u"tls"_s),
        line.text(u"username"_s) };
}

QString readEhloName(CommandLine &line)
{
    QString name = line.text(u"ehlo"_s);
    const bool isLiteral = name.startsWith(u'[') && name.endsWith(u']');
    const QString inside = isLiteral ? name.sliced(1, name.size() - 2) : name;
    const QString bare
        = inside.startsWith(u"IPv6:"_s, Qt::CaseInsensitive) ? inside.sliced(5) : inside;
    const auto host = parseHostName(bare);
    const auto *parsed = std::get_if<QString>(&host);
    if (name.isEmpty() && !line.isSet(u"ehlo"_s))
        return {};
    if (!parsed || isIpLiteral(*parsed) != isLiteral) {
        line.complain(ExitStatus::WrongUse,
            Option::tr("--ehlo: \"%1\" is neither a host name nor an IP address in brackets.")
                .arg(name));
        return {};
    }
    return isLiteral ? name : *parsed;
}

void prepareEngine(Composition &composition, CommandLine &line)
{
    const NetworkSettings settings = readNetworkSettings(line);
    if (line.fault())
        return;
    Composition::loadAside(); // wanted soon, and by no command that connects to nobody
    const QString fault = composition.faultOf(settings);
    if (!fault.isEmpty()) {
        line.complain(ExitStatus::BadInput, fault);
        return;
    }
    composition.applySettings(settings);
    if (!line.isSet(u"practice"_s))
        return;
    QString scenario = line.text(u"practice"_s);
    const QStringList known = composition.practiceScenarios();
    if (scenario.isEmpty())
        scenario = known.constFirst();
    if (!known.contains(scenario)) {
        line.complain(ExitStatus::WrongUse,
            Option::tr("There is no practice scenario \"%1\". There are: %2.")
                .arg(scenario, known.join(u", "_s)));
    } else if (!composition.startPractice(scenario)) {
        line.complain(ExitStatus::NotConnected, composition.practiceErrorWords());
    }
}

Secret practicePassword(const Composition &composition)
{
    return composition.practiceScenario().isEmpty()
        ? Secret()
        : Secret(composition.practicePassword().toUtf8());
}

} // namespace portwright
