// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/settingsexport.h"

#include "assistant/exportcommands.h"
#include "assistant/exportdocuments.h"
#include "assistant/exportqrcode.h"
#include "assistant/exportrelays.h"
#include "assistant/exportwebapps.h"
#include "model/hostname.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Servers = QList<ServerSettings>;

    Servers serversOf(const AccountSettings &settings)
    {
        Servers servers;
        for (const auto &server : { settings.outgoing, settings.incoming }) {
            if (server)
                servers.append(*server);
        }
        return servers;
    }

    template <typename Condition> bool any(const Servers &servers, Condition condition)
    {
        return std::any_of(servers.begin(), servers.end(), condition);
    }

    /// A domain in brackets has neither a zone nor a host "autoconfig".
    bool isAddressLiteral(const AccountSettings &settings)
    {
        return settings.address.domain().startsWith(u'[');
    }

    /// Those for whom a colon in the user name would begin the password.
    bool hasColon(const AccountSettings &settings)
    {
        return settings.outgoing->username.contains(u':');
    }

    /// See railsVariables.
    bool isForRuby(const QString &value)
    {
        return !value.contains(u'\'') || !(value.contains(u"\\n"_s) || value.contains(u"\\r"_s));
    }

    bool isExpressible(ExportTarget target, const AccountSettings &settings)
    {
        switch (target) {
        case ExportTarget::Postfix:
        case ExportTarget::Curl:
            return !hasColon(settings);
        case ExportTarget::Django:
            return !settings.outgoing->username.contains(u"${"_s)
                && !settings.displayName.contains(u"${"_s);
        case ExportTarget::Rails:
            return isForRuby(settings.outgoing->username)
                && isForRuby(settings.displayName + settings.address.toString());
        case ExportTarget::Autoconfig:
            return !isAddressLiteral(settings);
        case ExportTarget::Dns:
            return !isAddressLiteral(settings)
                && !any(serversOf(settings),
                    [](const ServerSettings &each) { return isIpLiteral(each.endpoint.host); });
        case ExportTarget::QrCode:
            return !settings.address.needsSmtpUtf8() && !phonePicture(settings).isEmpty();
        case ExportTarget::Thunderbird:
        case ExportTarget::OutlookClassic:
        case ExportTarget::OutlookNew:
        case ExportTarget::OutlookMobile:
        case ExportTarget::AppleMail:
        case ExportTarget::IosMail:
        case ExportTarget::GmailApp:
        case ExportTarget::ThunderbirdAndroid:
        case ExportTarget::KMail:
        case ExportTarget::Evolution:
        case ExportTarget::WordPressPlugin:
        case ExportTarget::Printer:
        case ExportTarget::WordPressCode:
        case ExportTarget::Msmtp:
        case ExportTarget::Swaks:
        case ExportTarget::Laravel:
        case ExportTarget::Nextcloud:
        case ExportTarget::AppleProfile:
        case ExportTarget::Sheet:
            return true;
        }
        Q_UNREACHABLE();
    }

} // namespace

const QList<ExportFormat> &exportFormats()
{
    using enum ExportTarget;
    using Form = ExportForm;
    using Need = ExportNeed;
    // target, name, form, needed halves, knows tokens, file name, writer
    static const QList<ExportFormat> all {
        { Thunderbird, u"thunderbird"_s, Form::Steps, Need::Both, true, u"thunderbird.txt"_s },
        { OutlookClassic, u"outlook"_s, Form::Steps, Need::Both, false, u"outlook.txt"_s },
        { OutlookNew, u"outlook-new"_s, Form::Steps, Need::Both, false, u"outlook.txt"_s },
        { OutlookMobile, u"outlook-mobile"_s, Form::Steps, Need::Both, false, u"outlook.txt"_s },
        { AppleMail, u"apple-mail"_s, Form::Steps, Need::Both, false, u"mac.txt"_s },
        { IosMail, u"ios-mail"_s, Form::Steps, Need::Both, false, u"iphone.txt"_s },
        { GmailApp, u"gmail-app"_s, Form::Steps, Need::Both, false, u"gmail-app.txt"_s },
        { ThunderbirdAndroid, u"thunderbird-android"_s, Form::Steps, Need::Both, true,
            u"thunderbird-android.txt"_s },
        { KMail, u"kmail"_s, Form::Steps, Need::Both, false, u"kmail.txt"_s },
        { Evolution, u"evolution"_s, Form::Steps, Need::Both, false, u"evolution.txt"_s },
        { WordPressPlugin, u"wordpress"_s, Form::Steps, Need::Outgoing, false, u"wordpress.txt"_s },
        { Printer, u"printer"_s, Form::Steps, Need::Outgoing, false, u"printer.txt"_s },
        { Sheet, u"sheet"_s, Form::Sheet, Need::Either, true, u"mail-settings.html"_s },
        { AppleProfile, u"mobileconfig"_s, Form::File, Need::Both, false, u"mail.mobileconfig"_s,
            &appleProfile },
        { QrCode, u"qr"_s, Form::File, Need::Both, true, u"mail-settings.svg"_s, &phonePicture },
        { Autoconfig, u"autoconfig"_s, Form::File, Need::Both, true, u"config-v1.1.xml"_s,
            &autoconfigDocument },
        { Dns, u"dns"_s, Form::Text, Need::Either, true, u"mail.zone"_s, &dnsRecords },
        { WordPressCode, u"wordpress-php"_s, Form::Text, Need::Outgoing, false, u"smtp.php"_s,
            &wordPressCode },
        { Msmtp, u"msmtp"_s, Form::Text, Need::Outgoing, true, u"msmtprc"_s, &msmtpConfiguration },
        { Postfix, u"postfix"_s, Form::Text, Need::Outgoing, false, u"postfix-relay.txt"_s,
            &postfixRelay },
        { Swaks, u"swaks"_s, Form::Text, Need::Outgoing, false, u"swaks.sh"_s, &swaksCommand },
        { Curl, u"curl"_s, Form::Text, Need::Outgoing, false, u"curl.sh"_s, &curlCommand },
        { Laravel, u"laravel"_s, Form::Text, Need::Outgoing, false, u"laravel.env"_s,
            &laravelVariables },
        { Django, u"django"_s, Form::Text, Need::Outgoing, false, u"django.env"_s,
            &djangoVariables },
        { Rails, u"rails"_s, Form::Text, Need::Outgoing, false, u"rails.env"_s, &railsVariables },
        { Nextcloud, u"nextcloud"_s, Form::Text, Need::Outgoing, false, u"nextcloud.sh"_s,
            &nextcloudCommands },
    };
    return all;
}

const ExportFormat &formatOf(ExportTarget target)
{
    const auto &all = exportFormats();
    return *std::find_if(all.begin(), all.end(),
        [target](const ExportFormat &format) { return format.target == target; });
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    for (const ExportFormat &format : exportFormats()) {
        if (id == format.id)
            return format;
    }
    return {};
}

std::optional<ExportFault> exportFault(const ExportFormat &format, const AccountSettings &settings)
{
    const bool isEither = format.need == ExportNeed::Either;
    if (!settings.outgoing && !(isEither && settings.incoming))
        return ExportFault::NoOutgoing;
    if (!settings.incoming && format.need == ExportNeed::Both)
        return ExportFault::NoIncoming;
    Servers servers = serversOf(settings);
    if (format.need == ExportNeed::Outgoing)
        servers = { *settings.outgoing };
    const auto isByToken
        = [](const ServerSettings &each) { return each.authentication() == AuthMethod::OAuth2; };
    if (any(servers, [](const ServerSettings &each) { return each.mechanism == u"EXTERNAL"; })
        || (!format.knowsTokens && any(servers, isByToken)))
        return ExportFault::NotByPassword;
    if (format.target == ExportTarget::Dns && any(servers, [](const ServerSettings &each) {
            return each.endpoint.tls == TlsMode::None;
        }))
        return ExportFault::NotEncrypted;
    if (!isExpressible(format.target, settings))
        return ExportFault::NotExpressible;
    return {};
}

} // namespace portwright
