// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/addresses.h"

namespace portwright {

MailAddress mailAddress(const QString &text)
{
    const auto parsed = MailAddress::parse(text);
    if (!std::holds_alternative<MailAddress>(parsed))
        qFatal("not a mail address: %s", qPrintable(text));
    return std::get<MailAddress>(parsed);
}

} // namespace portwright
