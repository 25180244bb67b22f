// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include "discovery/registrabledomain.h"
#include "transcript/transcript.h"

#include <QLocale>
#include <QRegularExpression>

namespace portwright {

QString Words::protocol(Protocol protocol)
{
    switch (protocol) { // names, the same in every language
    case Protocol::Smtp:
        return QStringLiteral("SMTP");
    case Protocol::Imap:
        return QStringLiteral("IMAP");
    case Protocol::Pop3:
        return QStringLiteral("POP3");
    }
    Q_UNREACHABLE();
}

QString Words::half(Half half)
{
    switch (half) {
    case Half::Outgoing:
        return tr("Outgoing mail (SMTP)");
    case Half::Incoming:
        return tr("Incoming mail (IMAP, POP3)");
    }
    Q_UNREACHABLE();
}

QString Words::security(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Implicit:
        return tr("Encrypted (TLS)");
    case TlsMode::StartTls:
        return tr("Encrypted (STARTTLS)");
    case TlsMode::None:
        return tr("Not encrypted");
    }
    Q_UNREACHABLE();
}

QString Words::origin(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return tr("typed by you");
    case Origin::Published:
        return tr("published by the mail domain");
    case Origin::Srv:
        return tr("named in the domain's DNS");
    case Origin::Ispdb:
        return tr("from Thunderbird's provider list");
    case Origin::MailExchange:
        return tr("found through the server that receives the domain's mail");
    case Origin::Guess:
        return tr("guessed from the domain");
    case Origin::CertificateName:
        return tr("the name in the server's own certificate");
    }
    Q_UNREACHABLE();
}

QString Words::doing(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return tr("Looking up the server...");
    case Stage::Connect:
        return tr("Connecting...");
    case Stage::TlsHandshake:
        return tr("Agreeing on encryption...");
    case Stage::Greeting:
        return tr("Waiting for the server's greeting...");
    case Stage::Ehlo:
        return tr("Asking what the server offers...");
    case Stage::StartTls:
        return tr("Turning encryption on...");
    case Stage::Auth:
        return tr("Signing in...");
    case Stage::Mailbox:
        return tr("Looking into the mailbox...");
    case Stage::MailFrom:
        return tr("Naming the sender...");
    case Stage::RcptTo:
        return tr("Naming the recipients...");
    case Stage::Data:
        return tr("Sending the message...");
    case Stage::EndOfData:
        return tr("Waiting for the server to accept the message...");
    case Stage::Quit:
        return tr("Saying goodbye...");
    }
    Q_UNREACHABLE();
}

QString Words::consent(ConsentNeed need)
{
    switch (need) {
    case ConsentNeed::Unencrypted:
        return tr("Sign in without encryption");
    case ConsentNeed::UnverifiedCertificate:
        return tr("Trust this certificate");
    case ConsentNeed::ForeignServer:
        return tr("Sign in at a server outside the mail domain");
    }
    Q_UNREACHABLE();
}

QString Words::consentQuestion(ConsentNeed need, const ProbeReport &report)
{
    const QString server = report.endpoint.hostAndPort();
    switch (need) {
    case ConsentNeed::Unencrypted:
        return tr("%1 does not encrypt this connection. Everybody on the way, for example in the "
                  "same wireless network, could read your password and your mail. Sign in there "
                  "without encryption?")
            .arg(server);
    case ConsentNeed::UnverifiedCertificate:
        return tr("%1 could not prove that it is the server it claims to be. If somebody stands "
                  "between you and your server, they would get your password. Compare the "
                  "certificate shown here with what your provider tells you. Trust it for this "
                  "server?")
            .arg(server);
    case ConsentNeed::ForeignServer: {
        const QString domain = registrableDomain(report.endpoint.host);
        return tr("%1 does not belong to the domain of your address. Many providers do it that "
                  "way, but whoever runs %2 would get your password. Do you know %2 as your "
                  "provider, and want to sign in at its servers?")
            .arg(server, domain.isEmpty() ? report.endpoint.host : domain);
    }
    }
    Q_UNREACHABLE();
}

QString Words::reason(RankReason reason, const ProbeReport &better, const ProbeReport &other)
{
    const QString good = better.endpoint.hostAndPort();
    const QString less = other.endpoint.hostAndPort();
    switch (reason) {
    case RankReason::Only:
        return tr("%1 is the only server that can be used.").arg(good);
    case RankReason::SignInAccepted:
        return tr("The sign-in worked at %1, and was not tried or did not work at %2.")
            .arg(good, less);
    case RankReason::SignInNotRefused:
        return tr("%2 refused the sign-in for a reason of its own; %1 did not.").arg(good, less);
    case RankReason::Verified:
        return tr("%1 proved who it is by its certificate; %2 did not.").arg(good, less);
    case RankReason::Encrypted:
        return tr("%1 encrypts the connection; %2 does not.").arg(good, less);
    case RankReason::Origin:
        return tr("%1 is the surer choice: it is %2, while %3 is %4.")
            .arg(good, origin(better.origin), less, origin(other.origin));
    case RankReason::PublishedOrder:
        return tr("The provider itself names %1 before %2.").arg(good, less);
    case RankReason::PortOrder:
        return tr("Port %1 comes before port %2 in your order of ports.")
            .arg(better.endpoint.port)
            .arg(other.endpoint.port);
    case RankReason::HostOrder:
        return tr("%1 is the more usual name for a mail server than %2.")
            .arg(better.endpoint.host, other.endpoint.host);
    case RankReason::Faster:
        return tr("%1 answered faster than %2.").arg(good, less);
    case RankReason::OthersStillSilent:
        return tr("%1 works now, while %2 has not answered yet.").arg(good, less);
    }
    Q_UNREACHABLE();
}

QString Words::duration(std::chrono::milliseconds time)
{
    const QLocale locale;
    if (time < std::chrono::seconds(1))
        return tr("%1 ms").arg(locale.toString(qlonglong(time.count())));
    const double seconds = double(time.count()) / 1000;
    if (time < std::chrono::minutes(1))
        return tr("%1 s", "seconds").arg(locale.toString(seconds, 'f', 1));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time);
    const auto rest = std::chrono::duration_cast<std::chrono::seconds>(time - minutes);
    return tr("%1 min %2 s")
        .arg(locale.toString(qlonglong(minutes.count())), locale.toString(qlonglong(rest.count())));
}

QString Words::date(const QDateTime &time)
{
    const QLocale locale;
    static const QRegularExpression weekday(QStringLiteral("[,\\s\\x{60c}]*d{3,4}[,\\s\\x{60c}]*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(time.date(), format.remove(weekday));
}

QString Words::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString Words::list(const QStringList &values)
{
    constexpr qsizetype most = 10;
    constexpr qsizetype longest = 255; // as long as any name in DNS
    QStringList shown;
    for (const QString &value : values.first(std::min(values.size(), most)))
        shown += withVisibleControls(
            value.size() > longest ? value.left(longest) + u'\u2026' : value);
    if (values.size() > most)
        shown += tr("%n more", nullptr, int(values.size() - most));
    return QLocale().createSeparatedList(shown);
}

} // namespace portwright
