// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/programwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace portwright {

namespace {

    // Programs with a window of their own on a computer.
    constexpr std::array programs {
        ProgramWords {
            .program = ExportTarget::Thunderbird,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Open the menu, choose Account Settings, then Account Actions and Add Mail "
                "Account."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Full name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email address"),
            .password = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Enter your password and click Continue."),
            //: In the German version: "Weiter; Manuell einrichten"
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Click Continue. Where settings were found, click Edit configuration, else "
                "Configure Manually."),
            //: In the German version: "Protokoll"
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Protocol"),
            //: In the German version: "Posteingangs-Server"
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming server:"),
            //: In the German version: "Postausgangs-Server"
            .outgoing
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Continue to the outgoing server:"),
            //: In the German version: "Hostname"
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Hostname"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            //: In the German version: "Verbindungssicherheit"
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Connection security"),
            //: In the German version: "Authentifizierung"
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication method"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            //: In the German version: "Abschließen"
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click Finish."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
            //: In the German version: "Passwort, normal"
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Normal password"),
            //: In the German version: "Verschlüsseltes Passwort"
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encrypted password"),
            .tokenSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "OAuth2"),
        },
        ProgramWords {
            .program = ExportTarget::OutlookClassic,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords", "Choose File, then Add Account."),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email address"),
            .password = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Enter your password and click Connect."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Open Advanced options, tick \"Let me set up my account manually\" and click "
                "Connect."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Choose the account type"),
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming mail:"),
            .outgoing = QT_TRANSLATE_NOOP("portwright::ExportWords", "Outgoing mail:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encryption method"),
            .otherUsername = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Outlook signs in with the address. To change that, open Control Panel, Mail, "
                "Email Accounts, Change, and enter this User Name"),
            .otherOutgoingUsername = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "For outgoing mail, open More Settings, Outgoing Server there, choose \"Log on "
                "using\" and enter this User Name"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click Done."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
        },
        ProgramWords {
            .program = ExportTarget::OutlookNew,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Open Settings, then Accounts, Your accounts, and click Add account."),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email address"),
            .password = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password."),
            .manual
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click Continue, then Choose provider."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Provider"),
            .incoming
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click Show more. Incoming server:"),
            .outgoing = QT_TRANSLATE_NOOP("portwright::ExportWords", "SMTP outgoing server:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Secure connection type"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Click Continue and agree that the mail goes through the Microsoft Cloud, or "
                "cancel."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
        },
        ProgramWords {
            .program = ExportTarget::AppleMail,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "In Mail, choose Mail, Add Account, Other Mail Account, Continue."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email Address"),
            .password = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Enter your password and click Sign In."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Where Mail cannot verify the account, it asks for the servers. Whatever it leaves "
                "out stands under Mail, Settings, Accounts, Server Settings, once \"Automatically "
                "manage connection settings\" is off."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Account Type"),
            .incoming = QT_TRANSLATE_NOOP("portwright::ExportWords", "Incoming Mail Server:"),
            .outgoing
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Outgoing Mail Server (SMTP):"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Host Name"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Use TLS/SSL"),
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "User Name"),
            .finish = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Click Sign In, or Save in Server Settings."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "On"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "Off"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Password"),
            .encryptedSignIn
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "MD5 Challenge-Response"),
        },
        ProgramWords {
            .program = ExportTarget::KMail,
            .open = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Choose Settings, Configure KMail, Accounts."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Under Identities: Your name"),
            .address
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Under Identities: Email address"),
            .password = QT_TRANSLATE_NOOP("portwright::ExportWords", "Enter your password."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Choose the type of account"),
            .incoming
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "On the page Receiving, click Add:"),
            .outgoing = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "On the page Sending, click Add and choose SMTP:"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Mail server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port (page Advanced)"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encryption (page Advanced)"),
            .signIn
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication (page Advanced)"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Login"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click OK."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "SSL/TLS"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "None"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "PLAIN"),
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "CRAM-MD5"),
        },
        ProgramWords {
            .program = ExportTarget::Evolution,
            .open = QT_TRANSLATE_NOOP("portwright::ExportWords", "Choose File, New, Mail Account."),
            .name = QT_TRANSLATE_NOOP("portwright::ExportWords", "Full Name"),
            .address = QT_TRANSLATE_NOOP("portwright::ExportWords", "Email Address"),
            .password = QT_TRANSLATE_NOOP(
                "portwright::ExportWords", "Enter your password when Evolution asks for it."),
            .manual = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "Untick \"Look up mail server details based on the entered e-mail address\" and "
                "click Next."),
            .protocol = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server Type"),
            .incoming
            = QT_TRANSLATE_NOOP("portwright::ExportWords", "On the page Receiving Email:"),
            .outgoing = QT_TRANSLATE_NOOP("portwright::ExportWords",
                "On the page Sending Email, choose SMTP and tick \"Server requires "
                "authentication\":"),
            .host = QT_TRANSLATE_NOOP("portwright::ExportWords", "Server"),
            .port = QT_TRANSLATE_NOOP("portwright::ExportWords", "Port"),
            .security = QT_TRANSLATE_NOOP("portwright::ExportWords", "Encryption method"),
            .signIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Authentication"),
            .username = QT_TRANSLATE_NOOP("portwright::ExportWords", "Username"),
            .finish = QT_TRANSLATE_NOOP("portwright::ExportWords", "Click Next, then Apply."),
            .implicitTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "TLS on a dedicated port"),
            .startTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "STARTTLS after connecting"),
            .noTls = QT_TRANSLATE_NOOP("portwright::ExportWords", "No encryption"),
            .passwordSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "Password"),
            .encryptedSignIn = QT_TRANSLATE_NOOP("portwright::ExportWords", "CRAM-MD5"),
        },
    };

} // namespace

const ProgramWords *wordsOfDesktopProgram(ExportTarget program)
{
    const auto *row = std::find_if(programs.begin(), programs.end(),
        [program](const ProgramWords &words) { return words.program == program; });
    return row == programs.end() ? nullptr : row;
}

} // namespace portwright
