// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profile.h"

#include "assistant/accountcheck.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestName = 100;

    ProfileHalf halfOf(const HalfCheck &check)
    {
        const ProbeReport *best = check.best();
        return { best ? best->origin : Origin::Guess, check.consentsForBest(), check.phase() };
    }

} // namespace

bool isUsableProfileName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && name == fitDisplayName(name)
        && name.isValidUtf16();
}

std::optional<ServerSettings> settingsOf(const HalfCheck &half)
{
    const ProbeReport *best = half.best();
    if (!best)
        return {};
    ServerSettings server { best->endpoint, half.username(), best->mechanism, {} };
    if (best->outcome.tls && !best->isVerified())
        server.fingerprint = best->outcome.tls->fingerprint();
    return server;
}

Profile profileOf(const AccountCheck &check, const QString &displayName)
{
    Profile profile { {},
        { check.request().address, fitDisplayName(displayName), settingsOf(check.outgoing()),
            settingsOf(check.incoming()) },
        halfOf(check.outgoing()), halfOf(check.incoming()), QDateTime::currentDateTimeUtc(),
        Profile::Password::NotKept };
    return profile;
}

void takeResults(Profile &profile, const AccountCheck &check)
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const HalfCheck::Phase phase = check.half(half).phase();
        if (!check.half(half).isConcluded() || phase == HalfCheck::Phase::Cancelled)
            continue;
        profile.half(half).result = phase;
        if (phase != HalfCheck::Phase::NotAsked) // which is no result
            profile.checked = QDateTime::currentDateTimeUtc();
    }
}

bool takeSettings(Profile &profile, const Profile &found)
{
    Profile updated = profile;
    updated.settings.displayName = found.settings.displayName;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const std::optional<ServerSettings> &before = profile.settings.server(half);
        std::optional<ServerSettings> after = found.settings.server(half);
        if (!after)
            continue;
        if (before && after->mechanism.isEmpty() && before->endpoint == after->endpoint)
            after->mechanism = before->mechanism;
        if (before == after)
            continue;
        updated.settings.server(half) = after;
        updated.half(half) = found.half(half);
    }
    return std::exchange(profile, updated) != updated;
}

} // namespace portwright
