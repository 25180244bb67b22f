// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/exportwords.h"

#include "ui/words/programwords.h"
#include "ui/words/words.h"

namespace portwright {

namespace {

    const char *stepWords(const ProgramWords &words, StepCode code)
    {
        switch (code) {
        case StepCode::Open:
            return words.open;
        case StepCode::Name:
            return words.name;
        case StepCode::Address:
            return words.address;
        case StepCode::Password:
            return words.password;
        case StepCode::Manual:
            return words.manual;
        case StepCode::Protocol:
            return words.protocol;
        case StepCode::Incoming:
            return words.incoming;
        case StepCode::Outgoing:
            return words.outgoing;
        case StepCode::Host:
            return words.host;
        case StepCode::Port:
            return words.port;
        case StepCode::Security:
            return words.security;
        case StepCode::SignIn:
            return words.signIn;
        case StepCode::Username:
            return words.username;
        case StepCode::OtherUsername:
            return words.otherUsername;
        case StepCode::OtherOutgoingUsername:
            return words.otherOutgoingUsername;
        case StepCode::Finish:
            return words.finish;
        }
        Q_UNREACHABLE();
    }

    const char *tlsWords(const ProgramWords &words, TlsMode mode)
    {
        switch (mode) {
        case TlsMode::Implicit:
            return words.implicitTls;
        case TlsMode::StartTls:
            return words.startTls;
        case TlsMode::None:
            return words.noTls;
        }
        Q_UNREACHABLE();
    }

    const char *signInWords(const ProgramWords &words, AuthMethod method)
    {
        if (method == AuthMethod::OAuth2)
            return words.tokenSignIn;
        return method == AuthMethod::PasswordEncrypted ? words.encryptedSignIn
                                                       : words.passwordSignIn;
    }

} // namespace

QString ExportWords::title(ExportTarget target)
{
    switch (target) {
    case ExportTarget::Thunderbird:
        return tr("Thunderbird");
    case ExportTarget::OutlookClassic:
        return tr("Outlook (classic)");
    case ExportTarget::OutlookNew:
        return tr("Outlook (new)");
    case ExportTarget::OutlookMobile:
        return tr("Outlook for Android, iPhone and iPad");
    case ExportTarget::AppleMail:
        return tr("Apple Mail on a Mac");
    case ExportTarget::IosMail:
        return tr("Apple Mail on iPhone and iPad");
    case ExportTarget::GmailApp:
        return tr("Gmail app for Android");
    case ExportTarget::ThunderbirdAndroid:
        return tr("Thunderbird for Android, K-9 Mail");
    case ExportTarget::KMail:
        return tr("KMail");
    case ExportTarget::Evolution:
        return tr("Evolution");
    case ExportTarget::WordPressPlugin:
        return tr("WordPress with WP Mail SMTP");
    case ExportTarget::Printer:
        return tr("Printer or scanner (scan to e-mail)");
    case ExportTarget::WordPressCode:
        return tr("WordPress without a plug-in");
    case ExportTarget::Msmtp:
        return tr("msmtp configuration");
    case ExportTarget::Postfix:
        return tr("Postfix relay");
    case ExportTarget::Swaks:
        return tr("swaks command line");
    case ExportTarget::Curl:
        return tr("curl command line");
    case ExportTarget::Laravel:
        return tr("Laravel (.env)");
    case ExportTarget::Django:
        return tr("Django (.env)");
    case ExportTarget::Rails:
        return tr("Ruby on Rails (.env)");
    case ExportTarget::Nextcloud:
        return tr("Nextcloud (occ)");
    case ExportTarget::AppleProfile:
        return tr("Profile for Mac, iPhone and iPad (.mobileconfig)");
    case ExportTarget::Autoconfig:
        return tr("Autoconfig file for the mail domain");
    case ExportTarget::Dns:
        return tr("DNS records for the mail domain");
    case ExportTarget::QrCode:
        return tr("QR code for Thunderbird for Android");
    case ExportTarget::Sheet:
        return tr("Sheet to print");
    }
    Q_UNREACHABLE();
}

QString ExportWords::advice(ExportTarget target)
{
    switch (target) {
    case ExportTarget::OutlookNew:
    case ExportTarget::OutlookMobile:
        return tr("This program gives the user name and the password to Microsoft, which fetches "
                  "the mail and keeps a copy.");
    case ExportTarget::AppleMail:
    case ExportTarget::IosMail:
        return tr("A profile (.mobileconfig) spares these steps: open it on the device.");
    case ExportTarget::ThunderbirdAndroid:
        return tr("A QR code spares these steps in Thunderbird: choose Settings, Import settings, "
                  "Scan QR code.");
    case ExportTarget::Printer:
        return tr("The names differ from maker to maker. Old devices know no encryption that is "
                  "still allowed; then only an update of the device helps.");
    case ExportTarget::WordPressCode:
        return tr("The first lines go into wp-config.php, the others into a new file. Write the "
                  "password between the quotes of SMTP_PASSWORD.");
    case ExportTarget::Msmtp:
        return tr("Goes into the file .msmtprc in your home folder, which nobody else may read. "
                  "msmtp asks for the password; for use without a person, add passwordeval with a "
                  "command that prints it.");
    case ExportTarget::Postfix:
        return tr("Write the password behind the last colon, let only root read sasl_passwd, then "
                  "run: postfix reload. On Debian, the package libsasl2-modules is needed; where "
                  "the authorities lie in another file, change smtp_tls_CAfile.");
    case ExportTarget::Swaks:
    case ExportTarget::Curl:
        return tr("Sends a test message to yourself. The password is asked for.");
    case ExportTarget::Laravel:
    case ExportTarget::Django:
    case ExportTarget::Rails:
        return tr("The password is left empty: write it there, and keep the file out of the "
                  "repository.");
    case ExportTarget::Nextcloud:
        return tr("Run as the user of the web server, in the folder of Nextcloud, with the "
                  "password in the environment variable SMTP_PASSWORD.");
    case ExportTarget::AppleProfile:
        return tr("Open it on the device and confirm it in Settings; it is not signed, and the "
                  "device says so. The password is asked for there.");
    case ExportTarget::Autoconfig:
        return tr("For whoever looks after the domain: publish it at the address "
                  "/mail/config-v1.1.xml of the host \"autoconfig\" in the domain, with https and "
                  "the type text/xml, which Thunderbird insists on.");
    case ExportTarget::Dns:
        return tr("For whoever looks after the domain. The host \"autoconfig\" must be a web "
                  "server that publishes the autoconfig file; leave the line out if there is "
                  "none.");
    case ExportTarget::QrCode:
        return tr("In Thunderbird for Android, choose Settings, Import settings, Scan QR code. The "
                  "password is asked for there.");
    case ExportTarget::Thunderbird:
    case ExportTarget::OutlookClassic:
    case ExportTarget::GmailApp:
    case ExportTarget::KMail:
    case ExportTarget::Evolution:
    case ExportTarget::WordPressPlugin:
    case ExportTarget::Sheet:
        return {};
    }
    Q_UNREACHABLE();
}

QString ExportWords::step(ExportTarget program, StepCode code)
{
    return tr(stepWords(*wordsOf(program), code));
}

QString ExportWords::value(ExportTarget program, const StepValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *protocol = std::get_if<Protocol>(&value))
        return Words::protocol(*protocol);
    if (const auto *mode = std::get_if<TlsMode>(&value))
        return tr(tlsWords(*wordsOf(program), *mode));
    if (const auto *method = std::get_if<AuthMethod>(&value))
        return tr(signInWords(*wordsOf(program), *method));
    return {};
}

QString ExportWords::fault(ExportFault fault)
{
    switch (fault) {
    case ExportFault::NoOutgoing:
        return tr("It needs a server for outgoing mail, and none was found.");
    case ExportFault::NoIncoming:
        return tr("It needs a server for incoming mail too, and none was found or looked for.");
    case ExportFault::NotByPassword:
        return tr("The sign-in works with a token or a certificate, not with a password, and that "
                  "cannot be said there.");
    case ExportFault::NotEncrypted:
        return tr("It is for encrypted servers only, and one of these is not.");
    case ExportFault::NotExpressible:
        return tr("The address, the user name or the server's name has a form that cannot be "
                  "written there.");
    }
    Q_UNREACHABLE();
}

QStringList ExportWords::warnings(const AccountSettings &settings)
{
    QStringList warnings;
    for (const auto &server : { settings.incoming, settings.outgoing }) {
        if (!server)
            continue;
        const QString place = server->endpoint.hostAndPort();
        if (server->endpoint.tls == TlsMode::None)
            warnings << tr("%1 is not encrypted: the password and the mail can be read on the way.")
                            .arg(place);
        if (!server->fingerprint.isEmpty())
            warnings << tr("The certificate of %1 cannot be verified. Programs will refuse it or "
                           "ask; its SHA-256 fingerprint is %2.")
                            .arg(place, QString::fromLatin1(server->fingerprint.toHex(':')));
    }
    return warnings;
}

} // namespace portwright
