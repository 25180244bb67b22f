// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/incomingcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

// The product's sign-in and look into a mailbox, on loopback, for tests against real servers.
//
//   mailboxcheck imap|pop3 PORT implicit|starttls AUTHORITY USERNAME < PASSWORD
//
// The server is called localhost. Prints the outcome as one JSON object.

namespace {

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const MailboxFacts &facts)
{
    QJsonArray folders;
    for (const SpecialFolder &folder : facts.specialFolders)
        folders.append(QJsonArray { folder.use, folder.name });
    return {
        { u"messages"_s, orNull(facts.messages) },
        { u"unseen"_s, orNull(facts.unseen) },
        { u"size"_s, orNull(facts.sizeInOctets) },
        { u"quota_used"_s, orNull(facts.quotaUsedInOctets) },
        { u"quota_limit"_s, orNull(facts.quotaLimitInOctets) },
        { u"special_folders"_s, folders },
        { u"namespace_prefix"_s,
            facts.namespacePrefix ? QJsonValue(*facts.namespacePrefix) : QJsonValue() },
        { u"hierarchy_delimiter"_s, facts.hierarchyDelimiter },
        { u"idle"_s, facts.supportsIdle },
        { u"uidl"_s, facts.supportsUidl },
        { u"refusal"_s, facts.refusal ? QJsonValue(facts.refusal->text()) : QJsonValue() },
    };
}

QJsonObject toJson(const SessionOutcome &outcome)
{
    return {
        { u"kind"_s, toId(outcome.kind) },
        { u"stage"_s, toId(outcome.stage) },
        { u"reply"_s, outcome.reply ? QJsonValue(outcome.reply->text()) : QJsonValue() },
        { u"channel"_s, toId(outcome.channel) },
        { u"verified"_s, outcome.tls && outcome.tls->faults.isEmpty() },
        { u"offers_starttls"_s, outcome.offersStartTls },
        { u"mechanisms"_s, QJsonArray::fromStringList(outcome.mechanisms) },
        { u"sign_in"_s, toId(outcome.signIn) },
        { u"mechanism"_s, outcome.mechanism },
        { u"mailbox"_s, outcome.mailbox ? QJsonValue(toJson(*outcome.mailbox)) : QJsonValue() },
    };
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile authority(words.value(4));
    QFile input;
    const auto tls = tlsModeFromId(words.value(3));
    if (words.size() != 6 || !tls || !authority.open(QIODevice::ReadOnly)
        || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    IncomingCheck check;
    check.endpoint = { words[1] == u"imap" ? Protocol::Imap : Protocol::Pop3, u"localhost"_s,
        words[2].toUShort(), *tls };
    check.step.credentials = { words[5], Secret(input.readAll()) };
    check.settings.proxy = NetworkSettings::Proxy::None;
    check.settings.extraAuthoritiesPem = authority.readAll();
    QTextStream(stdout) << QJsonDocument(toJson(check.run())).toJson();
    return 0;
}
