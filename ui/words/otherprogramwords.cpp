// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/programwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace portwright {

namespace {

    // On a phone, on a web site, in a device.
    constexpr std::array programs {
        ProgramWords {
            .program = ExportTarget::OutlookMobile,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap your picture, then the cog wheel, Add Account and Add Email Account."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Display Name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email address"),
            .password = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap Continue and, where settings are offered, Choose another provider; then "
                "switch Use Advanced Settings on."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Provider"),
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming mail server:"),
            .outgoing
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Outgoing mail server (SMTP):"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Host Name"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Security Type"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap the tick or Sign In. The app fetches the mail through the Microsoft Cloud."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
        },
        ProgramWords {
            .program = ExportTarget::IosMail,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Open Settings, Apps, Mail, Mail Accounts, Add Account, Other, Add Mail Account."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email"),
            .password
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password and tap Next."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Where the servers are not found, they are asked for. Port, SSL and authentication "
                "stand in the account under Advanced, and for outgoing mail under SMTP."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Choose the account type"),
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming Mail Server:"),
            .outgoing = QT_TRANSLATE_NOOP("portwright::ExportWords", "Outgoing Mail Server:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Host Name"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Use SSL"),
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "User Name"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords", "Tap Next, then Save."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "Off"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Password"),
            .encryptedSignIn
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "MD5 Challenge-Response"),
        },
        ProgramWords {
            .program = ExportTarget::GmailApp,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap your picture, then Add another account, then Other."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Your name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your email"),
            .password
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password and tap Next."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords", "Tap Manual setup."),
            .protocol = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Choose the type of account: Personal, with"),
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming server settings:"),
            .outgoing = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap Next. Outgoing server settings, with Require sign-in switched on:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Security type"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            .finish
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Tap Next until the account is there."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
        },
        ProgramWords {
            .program = ExportTarget::ThunderbirdAndroid,
            .open
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Open Settings, then Add account."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Your name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email address"),
            .password = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Tap Next. Where settings were found, tap Edit configuration."),
            //: In the German version: "Protokoll"
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Protocol"),
            //: In the German version: "Einstellungen des Posteingangsservers"
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming server settings:"),
            //: In the German version: "Einstellungen des Postausgangsservers"
            .outgoing
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Tap Next. Outgoing server settings:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            //: In the German version: "Sicherheit"
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Security"),
            //: In the German version: "Authentifizierung"
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication"),
            //: In the German version: "Benutzername"
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            .finish
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Tap Next until the account is there."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "StartTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
            //: In the German version: "Normales Passwort"
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Normal password"),
            //: In the German version: "Verschlüsseltes Passwort"
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encrypted password"),
            .tokenSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "OAuth 2.0"),
        },
        ProgramWords {
            .program = ExportTarget::WordPressPlugin,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "In the dashboard of WordPress, open WP Mail SMTP, Settings, General."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "From Name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "From Email"),
            .password
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password as SMTP Password."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords", "As Mailer, choose Other SMTP."),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP Host"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encryption"),
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP Username"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Click Save Settings, then send yourself a message under Tools, Email Test."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "TLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
        },
        ProgramWords {
            .program = ExportTarget::Printer,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Open the web page of the device in a browser and look for E-mail, Scan to e-mail "
                "or SMTP."),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Sender address (From)"),
            .password = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter the password."),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Secure connection"),
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP authentication"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "User name"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Save, and use the test of the device to send a message."),
            .implicitTls
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS (SMTPS, from the start)"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "On (LOGIN or PLAIN)"),
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "On (CRAM-MD5)"),
        },
    };

} // namespace

const ProgramWords *wordsOfOtherProgram(ExportTarget program)
{
    const auto *row = std::find_if(programs.begin(), programs.end(),
        [program](const ProgramWords &words) { return words.program == program; });
    return row == programs.end() ? nullptr : row;
}

const ProgramWords *wordsOf(ExportTarget program)
{
    const ProgramWords *words = wordsOfDesktopProgram(program);
    return words ? words : wordsOfOtherProgram(program);
}

} // namespace portwright
