// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountsettings.h"

#include <algorithm>

namespace portwright {

AuthMethod ServerSettings::authentication() const
{
    if (mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER"))
        return AuthMethod::OAuth2;
    // What mail programs call an encrypted password is CRAM-MD5, seldom anything else.
    return mechanism == QLatin1String("CRAM-MD5") ? AuthMethod::PasswordEncrypted
                                                  : AuthMethod::PasswordCleartext;
}

QString fitDisplayName(const QString &name)
{
    QString fit = name.simplified();
    fit.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
    return fit;
}

} // namespace portwright
