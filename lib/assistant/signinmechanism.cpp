// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/signinmechanism.h"

#include "sasl/saslmechanism.h"

namespace portwright {

QString signInMechanism(const ProbeReport &report, const QString &username)
{
    if (!report.mechanism.isEmpty())
        return report.mechanism;
    // What the mechanism would be is told for a password, the usual case.
    const Credentials password { username, Secret("-"), Credentials::Kind::Password };
    return usableMechanisms(report.outcome.mechanisms, password).value(0);
}

} // namespace portwright
