// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedaccounts.h"

#include "support/addresses.h"
#include "support/commandrun.h"

namespace portwright::tests {

using namespace Qt::StringLiterals;

AccountSettings account(const QString &address)
{
    return { mailAddress(address), u"Anna Ährenfeld"_s,
        ServerSettings { { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls }, address,
            u"PLAIN"_s, {} },
        ServerSettings { { Protocol::Imap, u"imap.example.org"_s, 993, TlsMode::Implicit }, address,
            u"SCRAM-SHA-256"_s, {} } };
}

QByteArray throughShell(const QByteArray &script)
{
    const CommandRun run = CommandRun::of(u"/bin/sh"_s, { u"-s"_s }, script);
    if (run.exitStatus != 0)
        qFatal("/bin/sh failed: %s", run.error.constData());
    return run.output;
}

QStringList shellArguments(const QByteArray &program, const QByteArray &commands)
{
    // A function of that name, which prints each argument and a NUL behind it.
    const qsizetype name = program.lastIndexOf(' ') + 1;
    QByteArrayList arguments = throughShell(program.left(name) + '\n' + program.mid(name)
        + "() { printf '%s\\0' \"$@\"; }\n" + commands)
                                   .split('\0');
    arguments.removeLast();
    QStringList texts;
    for (const QByteArray &argument : arguments)
        texts << QString::fromUtf8(argument);
    return texts;
}

QJsonDocument readByPlistlib(const QByteArray &document)
{
    const CommandRun run = CommandRun::of(u"python3"_s,
        { u"-c"_s,
            u"import json, plistlib, sys\n"
            "json.dump(plistlib.loads(sys.stdin.buffer.read()), sys.stdout)"_s },
        document);
    return QJsonDocument::fromJson(run.output);
}

} // namespace portwright::tests
