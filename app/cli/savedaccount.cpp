// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/savedaccount.h"

#include "assistant/profilestore.h"
#include "ui/words/profilewords.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct SavedAccount {
        Q_DECLARE_TR_FUNCTIONS(portwright::SavedAccount)
    };

    KnownServer knownServer(const ServerSettings &server)
    {
        return { server.endpoint.host, server.endpoint.protocol, server.endpoint.port,
            server.endpoint.tls, server.username, server.endpoint.tls != TlsMode::None };
    }

} // namespace

QCommandLineOption profileOption()
{
    return { u"profile"_s,
        SavedAccount::tr("Checks the account that the window has saved as NAME, with its servers "
                         "and its password in the keychain, and writes down the result there."),
        u"NAME"_s };
}

std::optional<Profile> readProfile(CommandLine &line, const Engine &engine)
{
    if (line.isAnySet({ u"practice"_s, u"host"_s, u"port"_s, u"tls"_s, u"username"_s,
            u"incoming-host"_s, u"incoming-port"_s, u"incoming-tls"_s, u"incoming-protocol"_s,
            u"incoming-username"_s, u"outgoing-only"_s, u"incoming-only"_s })
        || !line.positional().isEmpty()) {
        line.complain(ExitStatus::WrongUse,
            SavedAccount::tr("--profile: the saved account says which address and which servers; "
                             "name neither beside it."));
        return {};
    }
    const QString name = line.text(u"profile"_s);
    const ProfileList list = engine.profiles->read();
    if (list.failure)
        line.complain(ExitStatus::BadInput, ProfileWords::fault(*list.failure));
    const auto found = std::ranges::find(list.profiles, name, &Profile::name);
    if (found != list.profiles.end())
        return *found;
    QStringList names;
    for (const Profile &profile : list.profiles)
        names += profile.name;
    line.complain(ExitStatus::BadInput,
        names.isEmpty() ? SavedAccount::tr("--profile: no account is saved. The window saves them.")
                        : SavedAccount::tr("There is no saved account \"%1\". There are: %2.")
                              .arg(name, names.join(u", "_s)));
    return {};
}

CheckRequest requestFor(const Profile &profile)
{
    using Phase = HalfCheck::Phase;
    const bool withOutgoing = profile.outgoing.result != Phase::NotAsked;
    const bool withIncoming = profile.incoming.result != Phase::NotAsked;
    CheckRequest request {
        .address = profile.settings.address,
        .credentials = {},
        .outgoing = {},
        .incoming = {},
        .scope = !withIncoming ? CheckRequest::Scope::OutgoingOnly
            : withOutgoing     ? CheckRequest::Scope::Both
                               : CheckRequest::Scope::IncomingOnly,
        .consents = {},
        .ehloName = {},
        .discovery = {},
    };
    bool knowsEveryServer = true;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const std::optional<ServerSettings> &server = profile.settings.server(half);
        const Consents &consents = profile.half(half).consents;
        knowsEveryServer &= server.has_value() || !request.includes(half);
        request.consents.unencrypted |= consents.unencrypted;
        if (!consents.fingerprint.isEmpty())
            request.consents.fingerprints += consents.fingerprint;
        if (server)
            (half == Half::Outgoing ? request.outgoing : request.incoming) = knownServer(*server);
    }
    // What was agreed to for one server does not count for another that is yet to be found.
    request.consents.unencrypted &= knowsEveryServer;
    return request;
}

} // namespace portwright
