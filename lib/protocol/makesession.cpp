// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/makesession.h"

#include "protocol/imapsession.h"
#include "protocol/pop3session.h"
#include "protocol/smtpsession.h"

#include <utility>

namespace portwright {

std::unique_ptr<ProtocolSession> makeSession(SessionPlan plan)
{
    switch (plan.endpoint.protocol) {
    case Protocol::Smtp:
        return std::make_unique<SmtpSession>(std::move(plan));
    case Protocol::Imap:
        return std::make_unique<ImapSession>(std::move(plan));
    case Protocol::Pop3:
        return std::make_unique<Pop3Session>(std::move(plan));
    }
    Q_UNREACHABLE();
}

} // namespace portwright
