// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the system's keychain one question, as the window would:
//   keychaincheck available|read|write|remove ENTRY
// The password to write is all of standard input. Prints {"fault", "secret"}.

#include "network/systemkeychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

QJsonValue idOf(const std::optional<KeychainFailure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    switch (failure->fault) {
    case KeychainFault::NoService:
        return u"no-service"_s;
    case KeychainFault::NotFound:
        return u"not-found"_s;
    case KeychainFault::Denied:
        return u"denied"_s;
    case KeychainFault::AccountNotWritten:
        return u"account-not-written"_s;
    case KeychainFault::Other:
        return u"other: "_s + failure->words;
    }
    Q_UNREACHABLE();
}

void print(const KeychainAnswer &answer)
{
    QTextStream(stdout) << QJsonDocument(
        QJsonObject { { u"fault"_s, idOf(answer.failure) },
            { u"secret"_s, QString::fromUtf8(answer.secret.bytes()) } })
                               .toJson();
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString action = QCoreApplication::arguments().value(1);
    const QString entry = QCoreApplication::arguments().value(2);
    SystemKeychain keychain;
    if (action == u"available") {
        keychain.askWhetherAvailable(&application, print);
    } else if (action == u"read") {
        keychain.read(entry, &application, print);
    } else if (action == u"write") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 66;
        keychain.write(entry, Secret(input.readAll()), &application, print);
    } else if (action == u"remove") {
        keychain.remove(entry, &application, print);
    } else {
        return 64;
    }
    return QCoreApplication::exec();
}
