// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportsteps.h"

#include <algorithm>

namespace portwright {

namespace {

    using Codes = QList<StepCode>;

    /// The order in which a program asks; `fields` for each half.
    struct Way {
        ExportTarget program;
        Codes before;
        Codes fields;
        Codes after;
    };

    const QList<Way> &ways()
    {
        using enum StepCode;
        static const QList<Way> all {
            { ExportTarget::Thunderbird, { Open, Name, Address, Manual },
                { Protocol, Host, Port, Security, SignIn, Username }, { Password, Finish } },
            { ExportTarget::OutlookClassic, { Open, Address, Manual, Protocol },
                { Host, Port, Security },
                { Password, Finish, OtherUsername, OtherOutgoingUsername } },
            { ExportTarget::OutlookNew, { Open, Address, Manual, Protocol, Password },
                { Host, Port, Security, Username }, { Finish } },
            { ExportTarget::OutlookMobile, { Open, Address, Manual, Protocol, Name },
                { Host, Port, Security, Username, Password }, { Finish } },
            { ExportTarget::AppleMail, { Open, Name, Address, Password, Manual, Protocol },
                { Username, Host, Port, Security, SignIn }, { Finish } },
            { ExportTarget::IosMail, { Open, Name, Address, Password, Manual, Protocol },
                { Host, Username, Port, Security, SignIn }, { Finish } },
            { ExportTarget::GmailApp, { Open, Address, Manual, Protocol, Password },
                { Username, Host, Port, Security }, { Name, Finish } },
            { ExportTarget::ThunderbirdAndroid, { Open, Address, Manual },
                { Protocol, Host, Security, Port, SignIn, Username, Password }, { Name, Finish } },
            { ExportTarget::KMail, { Open, Name, Address },
                { Protocol, Host, Username, Password, Security, Port, SignIn }, { Finish } },
            { ExportTarget::Evolution, { Open, Name, Address, Manual },
                { Protocol, Host, Port, Username, Security, SignIn }, { Finish, Password } },
            { ExportTarget::WordPressPlugin, { Open, Address, Name, Manual },
                { Host, Security, Port, SignIn, Username, Password }, { Finish } },
            { ExportTarget::Printer, { Open, Address },
                { Host, Port, Security, SignIn, Username, Password }, { Finish } },
        };
        return all;
    }

    StepValue valueOf(StepCode code, const AccountSettings &settings, const ServerSettings &server)
    {
        switch (code) {
        case StepCode::Name:
            return settings.displayName;
        case StepCode::Address:
            return settings.address.toString();
        case StepCode::Protocol:
            return server.endpoint.protocol;
        case StepCode::Host:
            return server.endpoint.host;
        case StepCode::Port:
            return QString::number(server.endpoint.port);
        case StepCode::Security:
            return server.endpoint.tls;
        case StepCode::SignIn:
            return server.authentication();
        case StepCode::Username:
        case StepCode::OtherUsername:
            return server.username;
        case StepCode::OtherOutgoingUsername:
            return settings.outgoing->username;
        case StepCode::Open:
        case StepCode::Password:
        case StepCode::Manual:
        case StepCode::Incoming:
        case StepCode::Outgoing:
        case StepCode::Finish:
            break;
        }
        return {};
    }

    /// Nobody is told to enter an empty name, nor a user name that the program takes by itself.
    bool isNeeded(StepCode code, const AccountSettings &settings, const ServerSettings &server)
    {
        if (code == StepCode::Name)
            return !settings.displayName.isEmpty();
        if (code == StepCode::OtherUsername)
            return server.username != settings.address.toString();
        if (code == StepCode::OtherOutgoingUsername)
            return settings.outgoing->username != settings.address.toString();
        return true;
    }

} // namespace

QList<ExportStep> exportSteps(ExportTarget program, const AccountSettings &settings)
{
    const auto &all = ways();
    const auto way = std::find_if(
        all.begin(), all.end(), [program](const Way &each) { return each.program == program; });
    if (way == all.end())
        return {};
    const bool needsBoth = formatOf(program).need == ExportNeed::Both;
    QList<ExportStep> steps;
    const auto add = [&](const Codes &codes, const ServerSettings &server) {
        for (const StepCode code : codes) {
            if (isNeeded(code, settings, server))
                steps.append({ code, valueOf(code, settings, server) });
        }
    };
    const ServerSettings &first = needsBoth ? *settings.incoming : *settings.outgoing;
    add(way->before, first);
    if (needsBoth) {
        steps.append({ StepCode::Incoming, {} });
        add(way->fields, *settings.incoming);
        steps.append({ StepCode::Outgoing, {} });
        Codes fields = way->fields;
        fields.removeAll(StepCode::Protocol); // there is only one
        add(fields, *settings.outgoing);
    } else {
        add(way->fields, *settings.outgoing);
    }
    add(way->after, first);
    return steps;
}

} // namespace portwright
