// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/reportsections.h"

#include "assistant/phaseid.h"
#include "ui/findings/checkfindings.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QJsonArray>
#include <QSet>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Kind = ReportSection::Kind;
    using Rows = QList<QStringList>;

    QString shown(const QJsonObject &object, const QString &member)
    {
        return ReportWords::value(member, object[member]);
    }

    /// Label and value of those `members` that are there.
    Rows rowsOf(const QJsonObject &object, const QStringList &members)
    {
        Rows rows;
        for (const QString &member : members) {
            const QJsonValue value = object[member];
            const bool isEmpty = value.isNull() || value.isUndefined()
                || (value.isArray() && value.toArray().isEmpty())
                || (value.isString() && value.toString().isEmpty());
            if (!isEmpty)
                rows << QStringList { ReportWords::member(member), shown(object, member) };
        }
        return rows;
    }

    QString place(const QJsonObject &object)
    {
        return withVisibleControls(object[u"host"_s].toString()) + u':'
            + QString::number(object[u"port"_s].toInt());
    }

    QJsonArray candidatesOf(const SupportReport &report, const QString &half)
    {
        return report.part(u"check"_s)[half][u"candidates"_s].toArray();
    }

    /// Which endpoint an object is about.
    QString keyOf(const QJsonObject &object)
    {
        return object[u"protocol"_s].toString() + object[u"tls"_s].toString() + place(object);
    }

    /// What happened at an endpoint in words, as whoever wrote the report had them.
    QHash<QString, QString> happenings(const SupportReport &report)
    {
        QHash<QString, QString> all;
        const QJsonArray connections = report.document()[u"connections"_s].toArray();
        for (const QJsonValueConstRef connection : connections) {
            const QJsonObject object = connection.toObject();
            all.insert(keyOf(object), withVisibleControls(object[u"happened"_s].toString()));
        }
        return all;
    }

    /// The entries that the log of the report still has, by their indices.
    QSet<qint64> linesOf(const SupportReport &report)
    {
        QSet<qint64> indices;
        for (const TranscriptEntry &entry : report.log())
            indices << entry.index;
        return indices;
    }

    QStringList texts(const QJsonValue &array)
    {
        QStringList lines;
        const QJsonArray said = array.toArray();
        for (const QJsonValueConstRef line : said)
            lines << withVisibleControls(line.toString());
        return lines;
    }

} // namespace

QList<ReportSection> ReportSections::of(const SupportReport &report)
{
    QList<ReportSection> sections { summary(report), wrong(report),
        settings(report, Kind::Outgoing), settings(report, Kind::Incoming), remarks(report),
        message(report), ports(report), discovery(report), certificates(report), dns(report) };
    sections += services(report);
    sections.removeIf([](const ReportSection &section) { return section.isEmpty(); });
    for (ReportSection &section : sections)
        section.bound();
    return sections;
}

QString ReportSections::standing(const QJsonValue &half)
{
    const QString phase = half[u"phase"_s].toString();
    if (phase == toId(HalfCheck::Phase::NotAsked))
        return tr("not tested");
    if (phase == toId(HalfCheck::Phase::Cancelled))
        return tr("stopped before it came to an end");
    const QJsonValue best = half[u"best"_s];
    if (!best.isObject())
        return tr("no usable server was found");
    const QString server = place(best.toObject());
    if (!best[u"needs_consent"_s].toArray().isEmpty())
        return tr("%1, needs consent").arg(server);
    const QString signIn = best[u"sign_in"_s].toString();
    if (signIn == toId(SignIn::Accepted))
        return tr("%1, sign-in accepted").arg(server);
    return signIn == toId(SignIn::Refused) ? tr("%1, sign-in refused").arg(server)
                                           : tr("%1, sign-in not tested").arg(server);
}

ReportSection ReportSections::summary(const SupportReport &report)
{
    ReportSection section { Kind::Summary, tr("Summary") };
    const QJsonObject request = report.part(u"request"_s);
    const QJsonObject check = report.part(u"check"_s);
    const QJsonObject program = report.part(u"program"_s);
    const QJsonObject system = report.part(u"system"_s);
    section.rows << rowsOf({ { u"address"_s, report.address() } }, { u"address"_s });
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const QString id = half == Half::Outgoing ? u"outgoing"_s : u"incoming"_s;
        if (!check.isEmpty())
            section.rows << QStringList { Words::half(half), standing(check[id]) };
    }
    section.rows << rowsOf(report.document(), { u"made"_s });
    section.rows << rowsOf(check[u"timing_ms"_s].toObject(), { u"first_usable"_s, u"final"_s });
    section.rows << QStringList { tr("Program"),
        tr("Portwright %1, Qt %2, %3")
            .arg(shown(program, u"version"_s), shown(program, u"qt"_s), shown(program, u"tls"_s)) };
    if (!system.isEmpty())
        section.rows << QStringList { tr("System"),
            u"%1, %2, %3"_s.arg(shown(system, u"os"_s), shown(system, u"kernel"_s),
                shown(system, u"architecture"_s)) }
                     << QStringList { tr("Language and time zone"),
                            u"%1, %2"_s.arg(
                                shown(system, u"locale"_s), shown(system, u"time_zone"_s)) };
    section.rows << rowsOf(
        request, { u"with_password"_s, u"username"_s, u"ehlo_name"_s, u"reach"_s });
    for (const QString &half : { u"outgoing"_s, u"incoming"_s }) {
        const QJsonObject typed = request[half].toObject();
        const Rows known = rowsOf(typed, { u"protocol"_s, u"host"_s, u"port"_s, u"tls"_s });
        QStringList values;
        for (const QStringList &row : known)
            values << row.constLast();
        if (!values.isEmpty())
            section.rows << QStringList { half == u"outgoing" ? tr("Typed for outgoing mail")
                                                              : tr("Typed for incoming mail"),
                values.join(u", "_s) };
    }
    if (report.document()[u"pseudonyms"_s].isString())
        section.rows << QStringList { tr("Names"), tr("replaced by placeholders") };
    return section;
}

ReportSection ReportSections::settings(const SupportReport &report, Kind half)
{
    const bool isOutgoing = half == Kind::Outgoing;
    ReportSection section { half, Words::half(isOutgoing ? Half::Outgoing : Half::Incoming) };
    const QJsonObject best
        = report.part(u"check"_s)[isOutgoing ? u"outgoing"_s : u"incoming"_s][u"best"_s].toObject();
    section.rows = rowsOf(best,
        { u"protocol"_s, u"host"_s, u"port"_s, u"tls"_s, u"username"_s, u"auth"_s, u"sign_in"_s,
            u"tls_version"_s, u"origin"_s, u"trust"_s, u"needs_consent"_s });
    const QStringList reasons = texts(best[u"reasons"_s]);
    if (!reasons.isEmpty())
        section.blocks << ReportSection::Block { ReportWords::member(u"reasons"_s), reasons };
    return section;
}

ReportSection ReportSections::wrong(const SupportReport &report)
{
    ReportSection section { Kind::Wrong, tr("What is wrong") };
    QJsonArray diagnoses = report.part(u"check"_s)[u"diagnoses"_s].toArray();
    const QJsonArray ofMessage = report.part(u"message"_s)[u"diagnoses"_s].toArray();
    for (const QJsonValueConstRef diagnosis : ofMessage)
        diagnoses << diagnosis;
    const QSet<qint64> kept = linesOf(report);
    for (const QJsonValueConstRef diagnosis : std::as_const(diagnoses)) {
        const auto text = [&](const QString &member) {
            return withVisibleControls(diagnosis[member].toString());
        };
        QStringList lines { text(u"why"_s) };
        lines += texts(diagnosis[u"comparison"_s]);
        lines << text(u"action"_s);
        const QStringList reply = texts(diagnosis[u"reply"_s]);
        if (!reply.isEmpty())
            lines << tr("The server said: %1").arg(reply.join(u' '));
        if (diagnosis[u"endpoint"_s].isString())
            lines << tr("Where: %1").arg(text(u"endpoint"_s));
        lines.removeAll(QString());
        const qint64 evidence = diagnosis[u"evidence"_s].toInteger(-1);
        section.blocks << ReportSection::Block { text(u"title"_s), lines,
            kept.contains(evidence) ? evidence : -1 };
    }
    return section;
}

ReportSection ReportSections::remarks(const SupportReport &report)
{
    ReportSection section { Kind::Remarks, tr("Worth knowing") };
    const QJsonArray remarks = report.part(u"check"_s)[u"remarks"_s].toArray();
    for (const QJsonValueConstRef remark : remarks)
        section.rows << QStringList { withVisibleControls(remark[u"endpoint"_s].toString()),
            withVisibleControls(remark[u"title"_s].toString()) };
    return section;
}

ReportSection ReportSections::message(const SupportReport &report)
{
    ReportSection section { Kind::Message, tr("Test message") };
    const QJsonObject message = report.part(u"message"_s);
    section.rows = rowsOf(message,
        { u"from"_s, u"to"_s, u"server"_s, u"tls"_s, u"username"_s, u"accepted"_s, u"outcome"_s,
            u"final_reply"_s, u"message_id"_s, u"size_bytes"_s });
    const QJsonArray refusals = message[u"refused_recipients"_s].toArray();
    for (const QJsonValueConstRef refused : refusals)
        section.rows << QStringList { tr("Refused"),
            withVisibleControls(refused[u"address"_s].toString()) + u": "_s
                + texts(refused[u"reply"_s]).join(u' ') };
    section.rows << rowsOf(message[u"arrival"_s].toObject(),
        { u"state"_s, u"mailbox"_s, u"after_ms"_s, u"authentication_results"_s });
    for (const QString &back : whatCameBack(message[u"arrival"_s]))
        section.rows << QStringList { tr("Came back"), back };
    const QJsonArray path = message[u"arrival"_s][u"path"_s].toArray();
    for (const QJsonValueConstRef hop : path)
        section.rows << QStringList { tr("On its way"),
            tr("%1 to %2, %3", "server, next server, time")
                .arg(ReportWords::value(u"from"_s, hop[u"from"_s]),
                    ReportWords::value(u"by"_s, hop[u"by"_s]),
                    ReportWords::value(u"time"_s, hop[u"time"_s])) };
    return section;
}

/// A line for each recipient that a server reports on.
QStringList ReportSections::whatCameBack(const QJsonValue &arrival)
{
    QStringList lines;
    const QJsonArray reports = arrival[u"reports"_s].toArray();
    for (const QJsonValueConstRef report : reports) {
        const QJsonArray recipients = report[u"recipients"_s].toArray();
        for (const QJsonValueConstRef recipient : recipients) {
            QStringList facts;
            for (const QString &member : { u"recipient"_s, u"action"_s, u"status"_s,
                     u"diagnostic_code"_s, u"diagnosis"_s }) {
                if (recipient[member].isString())
                    facts << ReportWords::value(member, recipient[member]);
            }
            lines << facts.join(u", "_s);
        }
    }
    return lines;
}

ReportSection ReportSections::ports(const SupportReport &report)
{
    ReportSection section { Kind::Ports, tr("Everything that was tried"),
        { tr("Server"), tr("Port"), tr("Protocol"), tr("Security"), tr("What happened"),
            tr("Sign-in"), tr("Connected"), tr("Time") } };
    const QHash<QString, QString> words = happenings(report);
    for (const QString &half : { u"outgoing"_s, u"incoming"_s }) {
        const QJsonArray candidates = candidatesOf(report, half);
        for (const QJsonValueConstRef value : candidates) {
            const QJsonObject one = value.toObject();
            const QString outcome = shown(one, u"outcome"_s);
            const bool isOpen = one[u"outcome"_s] == toId(OutcomeKind::Cancelled);
            section.rows << QStringList { shown(one, u"host"_s), shown(one, u"port"_s),
                shown(one, u"protocol"_s), shown(one, u"tls"_s),
                isOpen ? outcome : words.value(keyOf(one), outcome), shown(one, u"sign_in"_s),
                shown(one, u"connect_ms"_s),
                isOpen ? ReportWords::value({}, {}) : shown(one, u"total_ms"_s) };
        }
    }
    return section;
}

ReportSection ReportSections::discovery(const SupportReport &report)
{
    ReportSection section { Kind::Discovery, tr("Who was asked for settings"),
        { tr("Source"), tr("Asked"), tr("Told"), tr("Answer"), tr("Time") } };
    const QJsonArray entries = report.part(u"check"_s)[u"discovery"_s].toArray();
    for (const QJsonValueConstRef value : entries) {
        const QJsonObject entry = value.toObject();
        const QString words = withVisibleControls(entry[u"words"_s].toString());
        const QString answer = shown(entry, u"answer"_s);
        section.rows << QStringList { shown(entry, u"source"_s), shown(entry, u"asked"_s),
            shown(entry, u"told"_s), words.isEmpty() ? answer : answer + u' ' + words,
            shown(entry, u"took_ms"_s) };
    }
    return section;
}

ReportSection ReportSections::certificates(const SupportReport &report)
{
    ReportSection section { Kind::Certificates, tr("Certificates") };
    QHash<QStringList, qsizetype> known; // one block for all ports that show the same
    const QJsonArray connections = report.document()[u"connections"_s].toArray();
    for (const QJsonValueConstRef value : connections) {
        const QJsonObject connection = value.toObject();
        const QJsonObject tls = connection[u"handshake"_s].toObject();
        if (tls.isEmpty())
            continue;
        QStringList lines;
        for (const QStringList &row : rowsOf(tls, { u"faults"_s }))
            lines << row.join(u": "_s);
        const QJsonArray chain = tls[u"chain"_s].toArray();
        for (const QJsonValueConstRef certificate : chain) {
            QStringList facts;
            for (const QStringList &row : rowsOf(certificate.toObject(),
                     { u"subject"_s, u"names"_s, u"issuer"_s, u"valid_from"_s, u"valid_until"_s,
                         u"key"_s, u"sha256"_s }))
                facts << row.join(u": "_s);
            lines << facts.join(u"; "_s);
        }
        const QString title
            = tr("%1, %2 with %3", "server, TLS 1.3, cipher")
                  .arg(place(connection), shown(tls, u"version"_s), shown(tls, u"cipher"_s));
        if (const auto same = known.constFind(lines); same != known.constEnd()) {
            section.blocks[*same].title += u'\n' + title;
        } else {
            known.insert(lines, section.blocks.size());
            section.blocks << ReportSection::Block { title, lines };
        }
    }
    return section;
}

ReportSection ReportSections::dns(const SupportReport &report)
{
    ReportSection section { Kind::Dns, tr("What DNS said"), { tr("Asked"), tr("Answer") } };
    const QJsonObject dns = report.part(u"dns"_s);
    const auto add = [&](const QString &kind, const QString &name, const QString &answer) {
        const QJsonArray answers = dns[kind].toArray();
        for (const QJsonValueConstRef value : answers) {
            const QJsonObject entry = value.toObject();
            const QJsonObject failure = entry[u"failure"_s].toObject();
            const QString said = !failure.isEmpty()
                ? shown(failure, failure[u"words"_s].toString().isEmpty() ? u"fault"_s : u"words"_s)
                : entry[u"takes_no_mail"_s].toBool() ? tr("takes no mail (null MX)")
                                                     : shown(entry, answer);
            section.rows << QStringList { shown(entry, name), said };
        }
    };
    add(u"addresses"_s, u"host"_s, u"addresses"_s);
    add(u"mail_exchanges"_s, u"domain"_s, u"exchanges"_s);
    add(u"services"_s, u"name"_s, u"records"_s);
    return section;
}

/// In the words of whoever wrote the report.
QList<ReportSection> ReportSections::services(const SupportReport &report)
{
    QList<ReportSection> sections;
    const QJsonArray said = report.part(u"services"_s)[u"sections"_s].toArray();
    for (const QJsonValueConstRef one : said) {
        ReportSection section { Kind::Services, withVisibleControls(one[u"heading"_s].toString()) };
        const QJsonArray answers = one[u"answers"_s].toArray();
        for (const QJsonValueConstRef answer : answers)
            section.blocks << ReportSection::Block {
                withVisibleControls(answer[u"question"_s].toString()), texts(answer[u"lines"_s])
            };
        sections << section;
    }
    return sections;
}

QString ReportSections::logTitle() { return tr("Protocol log"); }

QList<ReportSection::LogLine> ReportSections::logLines(const SupportReport &report)
{
    QList<ReportSection::LogLine> lines;
    const qint64 dropped = report.part(u"transcript"_s)[u"dropped"_s].toInteger();
    if (dropped > 0)
        lines << ReportSection::LogLine { -1,
            tr("Older lines that were no longer there: %1").arg(dropped) };
    for (const TranscriptEntry &entry : report.log())
        lines << ReportSection::LogLine { entry.index, toPlainText(entry) };
    return lines;
}

} // namespace portwright
