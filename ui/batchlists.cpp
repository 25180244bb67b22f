// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchlists.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString exampleList()
{
    return u"address;password;smtp host;imap host\n"
           "anna@example.org;correct horse;;\n"
           "bert@example.org;battery staple;smtp.example.org;imap.example.org"_s;
}

QString practiceList(const EngineHost &host)
{
    const QString address = host.practiceAddress();
    const QString domain = address.section(u'@', 1);
    return u"address;username;password\n"
           "%1;;\"%3\"\n"
           "shop@%2;%1;\"%3\"\n"
           "office@%2;%1;forgotten\n"
           "sales@%2;%1;guessed\n"
           "info@%2;%1;\n"
           "bert@nowhere.test;;secret\n"
           "carla at %2;;secret\n"
           "%1;;\"%3\"\n"_s.arg(address, domain, host.practicePassword());
}

} // namespace portwright
