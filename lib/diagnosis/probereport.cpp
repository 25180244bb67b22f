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

bool ProbeReport::isRefusedByEndpoint() const
{
    return signInRefusal
        && (group(*signInRefusal) != DiagnosisGroup::SignIn
            || signInRefusal == DiagnosisCode::AuthMechanismUnsupported
            || signInRefusal == DiagnosisCode::AuthNotOffered
            || signInRefusal == DiagnosisCode::LoginTemporarilyUnavailable);
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

} // namespace portwright
