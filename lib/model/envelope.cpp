// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/envelope.h"

#include <algorithm>

namespace portwright {

bool Envelope::needsSmtpUtf8() const
{
    return (reversePath && reversePath->needsSmtpUtf8())
        || std::any_of(recipients.begin(), recipients.end(),
            [](const MailAddress &address) { return address.needsSmtpUtf8(); });
}

} // namespace portwright
