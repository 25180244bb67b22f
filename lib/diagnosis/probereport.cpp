// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/probereport.h"

namespace portwright {

using namespace Qt::StringLiterals;

bool ProbeReport::isUsable() const
{
    return state == ProbeState::Done && outcome.kind == OutcomeKind::Reached
        && !outcome.mechanisms.isEmpty();
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

bool isAboutCredentials(const ServerReply &reply)
{
    // 5.7.9, 5.7.11, 5.7.139 and the like ride on 535 too; only 5.7.8 and a bare 535 speak of the
    // credentials themselves.
    const QString &code = reply.enhancedStatusCode;
    return reply.code == 535 && (code.isEmpty() || code == u"5.7.8"_s || code == u"5.7.0"_s);
}

} // namespace portwright
