// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/probereport.h"

namespace portwright {

using namespace Qt::StringLiterals;

bool ProbeReport::isUsable() const
{
    if (state != ProbeState::Done || outcome.kind != OutcomeKind::Reached)
        return false;
    switch (endpoint.protocol) {
    case Protocol::Smtp:
        return !outcome.mechanisms.isEmpty();
    case Protocol::Imap: // LOGIN needs no mechanism (RFC 9051, section 6.2.3)
        return !outcome.preAuthenticated
            && (!outcome.mechanisms.isEmpty()
                || !outcome.capabilities.contains(u"LOGINDISABLED"_s, Qt::CaseInsensitive));
    case Protocol::Pop3: // a server without CAPA knows USER (RFC 2449, section 6.3)
        return !outcome.mechanisms.isEmpty() || outcome.capabilities.isEmpty()
            || outcome.capabilities.contains(u"USER"_s, Qt::CaseInsensitive);
    }
    Q_UNREACHABLE();
}

bool ProbeReport::isRelay() const
{
    return state == ProbeState::Done && outcome.kind == OutcomeKind::Reached
        && endpoint.protocol == Protocol::Smtp && endpoint.port == 25
        && outcome.mechanisms.isEmpty();
}

QString toId(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return u"typed"_s;
    case Origin::Published:
        return u"published"_s;
    case Origin::Srv:
        return u"srv"_s;
    case Origin::Ispdb:
        return u"ispdb"_s;
    case Origin::MailExchange:
        return u"mx"_s;
    case Origin::Guess:
        return u"guess"_s;
    case Origin::CertificateName:
        return u"certificate"_s;
    }
    Q_UNREACHABLE();
}

QString toId(SettingsTrust trust)
{
    switch (trust) {
    case SettingsTrust::None:
        return u"none"_s;
    case SettingsTrust::VerifiedHttps:
        return u"https"_s;
    case SettingsTrust::Dnssec:
        return u"dnssec"_s;
    case SettingsTrust::BuiltIn:
        return u"built-in"_s;
    }
    Q_UNREACHABLE();
}

bool isAboutCredentials(Protocol protocol, const ServerReply &reply)
{
    if (protocol == Protocol::Smtp) {
        // 5.7.9, 5.7.11, 5.7.139 and the like ride on 535 too; only 5.7.8 and a bare 535 speak of
        // the credentials themselves.
        const QString &code = reply.enhancedStatusCode;
        return reply.code == 535 && (code.isEmpty() || code == u"5.7.8"_s || code == u"5.7.0"_s);
    }
    if (!reply.responseCode.isEmpty())
        return reply.responseCode == u"AUTHENTICATIONFAILED"_s || reply.responseCode == u"AUTH"_s;
    // Most servers give a bare NO or -ERR; BAD speaks of the command.
    return !reply.lines.isEmpty() && !reply.lines.last().section(u' ', 1).startsWith(u"BAD "_s);
}

} // namespace portwright
