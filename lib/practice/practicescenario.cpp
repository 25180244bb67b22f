// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicescenario.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PracticePortState PracticeScenario::stateOf(quint16 standardPort) const
{
    if (refusedPorts.contains(standardPort))
        return PracticePortState::Refused;
    if (silentPorts.contains(standardPort))
        return PracticePortState::Silent;
    return PracticePortState::Open;
}

const QList<PracticeScenario> &PracticeScenario::all()
{
    static const QList<PracticeScenario> scenarios {
        { .id = u"all-fine"_s },
        { .id = u"587-blocked"_s, .silentPorts = { 587 } },
        { .id = u"only-465"_s, .refusedPorts = { 25, 587, 2525 } },
        { .id = u"only-2525"_s, .refusedPorts = { 25, 465, 587 } },
        { .id = u"wrong-password"_s, .knowsPassword = false },
        { .id = u"no-starttls"_s, .refusedPorts = { 465, 993, 995 }, .offersStartTls = false },
        { .id = u"certificate-expired"_s, .certificate = PracticeCertificate::Expired },
        { .id = u"certificate-wrong-host"_s, .certificate = PracticeCertificate::WrongHost },
        { .id = u"greylisted"_s, .recipients = PracticeRecipients::Greylisted },
        { .id = u"recipient-unknown"_s, .recipients = PracticeRecipients::Nobody },
        { .id = u"too-large"_s, .sizeLimitInBytes = 20'000 },
        { .id = u"slow-greeting"_s, .greetingDelay = 3s },
        { .id = u"drops"_s, .dropsDuringContent = true },
    };
    return scenarios;
}

std::optional<PracticeScenario> PracticeScenario::withId(const QString &id)
{
    const auto found = std::ranges::find(all(), id, &PracticeScenario::id);
    return found == all().end() ? std::nullopt : std::optional(*found);
}

const QList<PracticePort> &practicePorts()
{
    using Role = PracticePort::Role;
    using Encryption = PracticePort::Encryption;
    static const QList<PracticePort> ports {
        { 25, Role::Relay, Encryption::StartTls },
        { 110, Role::Pop3, Encryption::StartTls },
        { 143, Role::Imap, Encryption::StartTls },
        { 465, Role::Submission, Encryption::Implicit },
        { 587, Role::Submission, Encryption::StartTls },
        { 993, Role::Imap, Encryption::Implicit },
        { 995, Role::Pop3, Encryption::Implicit },
        { 2525, Role::Submission, Encryption::StartTls },
    };
    return ports;
}

} // namespace portwright
