// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicetrace.h"

#include "practice/practicepostoffice.h"

#include <QLocale>

namespace portwright {

using namespace Qt::StringLiterals;

QByteArray practiceTrace(const PracticeClient &client, const QDateTime &now)
{
    const QByteArray host = "mail." + PracticePostOffice::domain().toLatin1();
    QByteArray protocol = "ESMTP"; // RFC 3848
    if (client.isEncrypted)
        protocol += 'S';
    if (client.isSignedIn)
        protocol += 'A';
    QByteArray trace = "Received: from " + client.name.simplified()
        + " (localhost [127.0.0.1])\r\n\tby " + host + " (Portwright practice server) with "
        + protocol + ";\r\n\t"
        + QLocale::c().toString(now.toUTC(), u"ddd, d MMM yyyy hh:mm:ss"_s).toLatin1()
        + " +0000\r\n";
    if (client.isSignedIn)
        trace += "Authentication-Results: " + host
            + "; auth=pass smtp.auth=" + PracticePostOffice::accountAddress().toLatin1() + "\r\n";
    return trace;
}

} // namespace portwright
