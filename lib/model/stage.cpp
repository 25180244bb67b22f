// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/stage.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return u"resolve"_s;
    case Stage::Connect:
        return u"connect"_s;
    case Stage::TlsHandshake:
        return u"tls-handshake"_s;
    case Stage::Greeting:
        return u"greeting"_s;
    case Stage::Ehlo:
        return u"ehlo"_s;
    case Stage::StartTls:
        return u"starttls"_s;
    case Stage::Auth:
        return u"auth"_s;
    case Stage::Mailbox:
        return u"mailbox"_s;
    case Stage::MailFrom:
        return u"mail-from"_s;
    case Stage::RcptTo:
        return u"rcpt-to"_s;
    case Stage::Data:
        return u"data"_s;
    case Stage::EndOfData:
        return u"end-of-data"_s;
    case Stage::Quit:
        return u"quit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
