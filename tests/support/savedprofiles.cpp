// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/savedprofiles.h"

using namespace Qt::StringLiterals;

namespace portwright::tests {

Profile profileNamed(const QString &name)
{
    const auto address = MailAddress::parse(u"anna@example.org"_s);
    Profile profile { name, { std::get<MailAddress>(address), u"Anna \u00c4hnlich"_s, {}, {} }, {},
        {}, QDateTime({ 2026, 11, 22 }, { 19, 45, 54 }, Qt::UTC), Profile::Password::InKeychain };
    profile.settings.outgoing
        = ServerSettings { { Protocol::Smtp, u"mail.example.org"_s, 2525, TlsMode::StartTls },
              u"anna"_s, u"SCRAM-SHA-256"_s, QByteArray(32, 'f') };
    profile.settings.incoming
        = ServerSettings { { Protocol::Imap, u"2001:db8::1"_s, 143, TlsMode::None },
              u"anna@example.org"_s, u"LOGIN"_s, {} };
    profile.outgoing
        = { Origin::Published, { false, QByteArray(32, 'f') }, HalfCheck::Phase::SignedIn };
    profile.incoming = { Origin::Typed, { true, {} }, HalfCheck::Phase::SignInRefused };
    return profile;
}

} // namespace portwright::tests
