// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/diagnosisletter.h"

#include "ui/words/words.h"

#include <QLocale>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    // A letter is read by a person: of a reply that never ends the beginning is enough.
    constexpr qsizetype mostReplyLines = 4;
    constexpr qsizetype longestReplyLine = 300;

    /// True if both can be told in one breath: nothing but the port differs.
    bool showedTheSame(const Observation &one, const Observation &other)
    {
        return one.endpoint.host == other.endpoint.host && one.kind == other.kind
            && one.kind != Observation::Kind::Answered && one.words == other.words;
    }

    QString portsOf(const QList<Observation> &observations)
    {
        QStringList ports;
        for (const Observation &seen : observations)
            ports += QString::number(seen.endpoint.port);
        ports.removeDuplicates();
        return QLocale().createSeparatedList(ports);
    }

} // namespace

QString DiagnosisLetter::showed(
    Observation::Kind kind, const QString &ports, const Observation &first)
{
    const QString words = first.words.simplified();
    switch (kind) {
    case Observation::Kind::Answered:
        return first.after.count() > 0
            ? tr("%1 answered in %2").arg(ports, Words::duration(first.after))
            : tr("%1 answered").arg(ports);
    case Observation::Kind::Refused:
        return tr("%1 actively refused the connection").arg(ports);
    case Observation::Kind::NoAnswer:
        return tr("%1 did not answer at all").arg(ports);
    case Observation::Kind::HungUp:
        return tr("%1 hung up").arg(ports);
    case Observation::Kind::Silent:
        return tr("%1 accepted the connection, but did not answer").arg(ports);
    case Observation::Kind::Stalled:
        return tr("%1 connected, but the handshake for encryption never completed").arg(ports);
    case Observation::Kind::OtherBanner:
        return words.isEmpty() ? tr("%1 greeted in another way").arg(ports)
                               : tr("%1 greeted with \"%2\"").arg(ports, words);
    case Observation::Kind::OtherCertificate:
        return words.isEmpty()
            ? tr("%1 showed another certificate").arg(ports)
            : tr("%1 showed another certificate, issued by \"%2\"").arg(ports, words);
    }
    Q_UNREACHABLE();
}

QStringList DiagnosisLetter::comparison(const QList<Observation> &observations)
{
    QStringList hosts;
    for (const Observation &seen : observations)
        hosts += seen.endpoint.host;
    hosts.removeDuplicates();

    QStringList sentences;
    for (const QString &host : hosts) {
        QList<QList<Observation>> groups;
        for (const Observation &seen : observations) {
            if (seen.endpoint.host != host)
                continue;
            const auto group = std::find_if(groups.begin(), groups.end(),
                [&seen](const auto &others) { return showedTheSame(others.first(), seen); });
            if (group == groups.end())
                groups.append({ seen });
            else
                group->append(seen);
        }
        QStringList clauses;
        for (const QList<Observation> &group : groups)
            clauses += showed(group.first().kind, portsOf(group), group.first());
        //: "mail.example.org: 465 answered in 41 ms; 587 did not answer at all."
        sentences += tr("%1: %2.").arg(host, clauses.join(u"; "_s));
    }
    return sentences;
}

QString DiagnosisLetter::doing(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return tr("looking up the name");
    case Stage::Connect:
        return tr("connecting");
    case Stage::TlsHandshake:
        return tr("agreeing on encryption");
    case Stage::Greeting:
        return tr("the server's greeting");
    case Stage::Ehlo:
        return tr("what the server offers");
    case Stage::StartTls:
        return tr("switching encryption on (STARTTLS)");
    case Stage::Auth:
        return tr("signing in");
    case Stage::Mailbox:
        return tr("opening the mailbox");
    case Stage::MailFrom:
        return tr("naming the sender (MAIL FROM)");
    case Stage::RcptTo:
        return tr("naming a recipient (RCPT TO)");
    case Stage::Data:
        return tr("sending the message (DATA)");
    case Stage::EndOfData:
        return tr("the answer to the whole message");
    case Stage::Quit:
        return tr("saying goodbye");
    }
    Q_UNREACHABLE();
}

QString DiagnosisLetter::certificate(const DiagnosisParameters &parameters)
{
    QStringList parts;
    if (!parameters.names.isEmpty())
        parts += tr("made for %1").arg(Words::list(parameters.names));
    if (!parameters.issuer.isEmpty())
        parts += tr("issued by \"%1\"").arg(parameters.issuer.simplified());
    if (parameters.validFrom.isValid())
        parts += tr("valid from %1").arg(Words::date(parameters.validFrom));
    if (parameters.validUntil.isValid())
        parts += tr("valid until %1").arg(Words::date(parameters.validUntil));
    return parts.join(u", "_s);
}

// Whoever runs a network need not know who signs in; and names mean something else in each group.
QStringList DiagnosisLetter::of(DiagnosisGroup group, const DiagnosisParameters &parameters)
{
    QStringList lines;
    const auto addUsername = [&] {
        if (!parameters.username.isEmpty())
            lines += tr("User name: %1").arg(parameters.username);
    };
    switch (group) {
    case DiagnosisGroup::Network:
    case DiagnosisGroup::Server:
        break;
    case DiagnosisGroup::Tls: {
        const QString shown = certificate(parameters);
        if (!shown.isEmpty())
            lines += tr("Certificate: %1").arg(shown);
        break;
    }
    case DiagnosisGroup::SignIn:
        addUsername();
        break;
    case DiagnosisGroup::Sending:
        if (!parameters.names.isEmpty())
            lines += tr("Address: %1").arg(Words::list(parameters.names));
        addUsername();
        break;
    }
    return lines;
}

QStringList DiagnosisLetter::evidence(const Diagnosis &diagnosis)
{
    QStringList lines;
    const auto place = [](const Endpoint &endpoint) {
        return u"%1 (%2, %3)"_s.arg(endpoint.hostAndPort(), Words::protocol(endpoint.protocol),
            Words::security(endpoint.tls));
    };
    if (diagnosis.endpoint)
        lines += tr("Server: %1").arg(place(*diagnosis.endpoint));
    else if (!diagnosis.parameters.host.isEmpty())
        lines += tr("Name: %1").arg(diagnosis.parameters.host);
    QStringList others;
    for (const Endpoint &endpoint : diagnosis.alsoAt)
        others += endpoint.hostAndPort();
    if (!others.isEmpty())
        lines += tr("The same at: %1").arg(QLocale().createSeparatedList(others));
    lines += tr("Step: %1").arg(doing(diagnosis.stage));
    lines += of(group(diagnosis.code), diagnosis.parameters);
    for (const QString &sentence : comparison(diagnosis.comparison))
        lines += tr("Seen at %1").arg(sentence);
    for (const QString &line : diagnosis.reply.lines.mid(0, mostReplyLines)) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            lines += tr("The server said: %1").arg(words.left(longestReplyLine));
    }
    return lines;
}

QString DiagnosisLetter::write(const QString &request, const Diagnosis &diagnosis)
{
    //: Stands before everything else in a letter; the next line goes on in the same sentence.
    return tr("Hello,") + u'\n' + request + u"\n\n"_s + evidence(diagnosis).join(u'\n') + u"\n\n"_s
        + tr("Thank you very much.");
}

} // namespace portwright
