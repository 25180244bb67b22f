// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/textreport.h"

#include "app/cli/exitstatus.h"
#include "app/cli/terminal.h"
#include "transcript/transcript.h"
#include "ui/words/arrivalwords.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/remarkwords.h"
#include "ui/words/servicewords.h"

#include <QLocale>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Two columns, indented, the first as wide as its longest cell.
    QString table(const QList<QPair<QString, QString>> &rows)
    {
        qsizetype width = 0;
        for (const auto &[label, value] : rows)
            width = std::max(width, label.size());
        QString text;
        for (const auto &[label, value] : rows)
            text += u"  "_s + label.leftJustified(width) + u"  "_s + withVisibleControls(value)
                + u'\n';
        return text;
    }

    QString list(const QStringList &items)
    {
        QString text;
        for (const QString &item : items)
            text += u"  "_s + withVisibleControls(item) + u'\n';
        return text;
    }

    const QString unencryptedOption = u"--allow-unencrypted"_s;

    QString fingerprintOption(const TlsDetails &details)
    {
        return u"--accept-fingerprint "_s + QString::fromLatin1(details.fingerprint().toHex());
    }

    bool hasFault(const QList<Diagnosis> &diagnoses)
    {
        return std::any_of(diagnoses.begin(), diagnoses.end(),
            [](const Diagnosis &one) { return one.severity == Severity::Fault; });
    }

    QString grouped(const QByteArray &fingerprint)
    {
        return QString::fromLatin1(fingerprint.toHex(':'));
    }

} // namespace

QString TextReport::of(const CheckFindings &findings, const AccountCheck &check) const
{
    QString text;
    if (const auto domain = Words::explainDomain(check))
        text = headline(*domain) + heading(tr("What to do next")) + list({ domain->nextStep });
    for (const HalfFindings *half : { &findings.outgoing, &findings.incoming }) {
        if (half->phase == HalfCheck::Phase::NotAsked)
            continue;
        if (!text.isEmpty())
            text += u'\n';
        const HalfCheck &checked
            = half->half == Half::Outgoing ? check.outgoing() : check.incoming();
        // What is wrong has a section of its own.
        const bool isExplained = half->phase == HalfCheck::Phase::SignInRefused
            || (half->phase == HalfCheck::Phase::NothingFound && hasFault(findings.diagnoses));
        text += of(*half,
            isExplained ? Explanation { Words::phase(half->phase) } : Words::explain(checked));
    }
    text += section(
        tr("What is wrong"), Severity::Fault, findings.diagnoses, findings.knownProvider());
    text += section(tr("Works, but is not right"), Severity::Warning, findings.diagnoses,
        findings.knownProvider());
    QStringList remarks;
    for (const Remark &remark : findings.remarks)
        remarks << RemarkWords::say(remark);
    if (!remarks.isEmpty())
        text += heading(tr("Worth knowing")) + list(remarks);
    Rows asked;
    for (const LedgerEntry &entry : findings.ledger)
        asked << qMakePair(entry.asked, Words::answer(entry));
    if (!asked.isEmpty())
        text += heading(tr("Who was asked for settings")) + table(asked);
    return text;
}

QString TextReport::of(const HalfFindings &findings, const Explanation &explanation) const
{
    const bool isOutgoing = findings.half == Half::Outgoing;
    QString text = heading(isOutgoing ? tr("Outgoing mail") : tr("Incoming mail")).mid(1)
        + headline(explanation);
    if (findings.best >= 0) {
        text += heading(tr("The server")) + table(settingsRows(findings));
        const auto &tls = findings.bestReport()->outcome.tls;
        if (tls && !tls->isVerified())
            text += heading(tr("Its certificate")) + table(certificateRows(*tls));
        text += heading(tr("Why this one?")) + list(findings.reasons());
    }
    Rows others;
    for (qsizetype row = 0; row < findings.reports.size(); ++row) {
        if (row != findings.best)
            others << qMakePair(findings.reports[row].endpoint.hostAndPort(),
                Words::happened(findings.reports[row]));
    }
    if (!others.isEmpty())
        text += heading(tr("Tried as well")) + table(others);
    const QString next = nextStep(findings);
    const QString advice = next.isEmpty() ? explanation.nextStep : next;
    if (!advice.isEmpty())
        text += heading(tr("What to do next")) + list(advice.split(u'\n'));
    return text;
}

QString TextReport::of(const SendFindings &findings, const Endpoint &endpoint) const
{
    const SessionOutcome &outcome = findings.outcome;
    Explanation explanation = Words::explain(outcome, endpoint);
    if (outcome.acceptance == Acceptance::NotSent && hasFault(findings.diagnoses))
        explanation = { explanation.title }; // the rest has a section of its own
    QString text = headline(explanation);
    const ServerReply &reply
        = outcome.finalReply.lines.isEmpty() && outcome.reply ? *outcome.reply : outcome.finalReply;
    if (!reply.lines.isEmpty())
        text += heading(tr("The server's reply")) + list(reply.lines);
    if (!outcome.refusedRecipients.isEmpty()) {
        Rows refused;
        for (const RefusedRecipient &recipient : outcome.refusedRecipients)
            refused << qMakePair(recipient.address, recipient.reply.lines.join(u' '));
        text += heading(tr("Refused recipients")) + table(refused);
    }
    text += heading(tr("The message"))
        + table({
            { tr("Server"), endpoint.hostAndPort() },
            { tr("Message-ID"), findings.messageId },
            { tr("Size"), Words::size(findings.sizeInBytes) },
            { tr("Time"), Words::duration(findings.timing.total) },
        });
    text += section(tr("What is wrong"), Severity::Fault, findings.diagnoses, nullptr);
    QString next = explanation.nextStep;
    if (exitStatusOf(outcome, endpoint.tls) == ExitStatus::NeedsConsent) {
        if (outcome.tls)
            text += heading(tr("Its certificate")) + table(certificateRows(*outcome.tls));
        next = agreeingWith({ outcome.tls ? fingerprintOption(*outcome.tls) : unencryptedOption });
    }
    if (findings.arrival)
        text += u'\n' + arrivalText(findings);
    else if (!next.isEmpty())
        text += heading(tr("What to do next")) + list(next.split(u'\n'));
    return text;
}

QString TextReport::of(const ServiceFacts &facts) const
{
    QString text = heading(ServiceWords::title());
    for (const ServiceSection &section : ServiceWords::sections(facts)) {
        Rows rows;
        for (const AnsweredQuestion &answer : section.answers) {
            for (qsizetype line = 0; line < answer.lines.size(); ++line)
                rows << qMakePair(line == 0 ? answer.question : QString(), answer.lines[line]);
        }
        text += heading(section.heading) + table(rows);
    }
    return text;
}

QString TextReport::section(const QString &title, Severity severity,
    const QList<Diagnosis> &diagnoses, const PublishedSettings *provider) const
{
    QString text;
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.severity != severity)
            continue;
        const DiagnosisText words = DiagnosisWords::explain(diagnosis, provider);
        QStringList lines { words.title, words.why };
        lines += words.comparison;
        for (qsizetype step = 0; step < words.steps.size(); ++step)
            lines << tr("%1. %2").arg(step + 1).arg(words.steps[step]);
        text += (text.isEmpty() ? heading(title) : QString(u'\n')) + list(lines);
    }
    return text;
}

QString TextReport::arrivalText(const SendFindings &findings) const
{
    const Arrival &arrival = *findings.arrival;
    const Explanation explanation = ArrivalWords::explain(arrival, findings.awaited);
    QString text = headline(explanation);
    const QStringList path = ArrivalWords::path(arrival.message.path);
    if (!path.isEmpty())
        text += heading(tr("The way it took")) + list(path);
    const QStringList quotations = ArrivalWords::quotations(arrival);
    if (!quotations.isEmpty())
        text += heading(tr("What servers reported")) + list(quotations);
    if (!explanation.nextStep.isEmpty())
        text += heading(tr("What to do next")) + list(explanation.nextStep.split(u'\n'));
    return text;
}

QString TextReport::headline(const Explanation &explanation) const
{
    QString title = withVisibleControls(explanation.title);
    if (m_style == Style::Coloured)
        title
            = coloured(title, explanation.isFault ? Terminal::Colour::Bad : Terminal::Colour::Good);
    QString text = title + u'\n';
    for (const QString &line : explanation.why.split(u'\n', Qt::SkipEmptyParts))
        text += withVisibleControls(line) + u'\n';
    return text;
}

QString TextReport::heading(const QString &text) const
{
    return u'\n' + (m_style == Style::Coloured ? coloured(text, Terminal::Colour::Strong) : text)
        + u'\n';
}

TextReport::Rows TextReport::settingsRows(const HalfFindings &findings)
{
    const ProbeReport &best = *findings.bestReport();
    QString verdict;
    switch (best.signIn) {
    case SignIn::NotTried:
        verdict = tr("not tried");
        break;
    case SignIn::Accepted:
        verdict = tr("accepted");
        break;
    case SignIn::Refused:
        verdict = tr("refused");
        break;
    }
    const QString mechanism = findings.mechanism();
    Rows rows {
        { tr("Server"), best.endpoint.host },
        { tr("Protocol"), toId(best.endpoint.protocol).toUpper() },
        { tr("Port"), QString::number(best.endpoint.port) },
        { tr("Security"), Words::security(best.endpoint.tls) },
        { tr("User name"), findings.username },
        { tr("Sign-in"), mechanism.isEmpty() ? verdict : mechanism + u", "_s + verdict },
    };
    if (best.signIn == SignIn::Refused && !best.signInReply.lines.isEmpty())
        rows << qMakePair(tr("Server's words"), best.signInReply.lines.join(u' '));
    return rows;
}

TextReport::Rows TextReport::certificateRows(const TlsDetails &details)
{
    Rows rows;
    if (!details.chain.isEmpty()) {
        const CertificateSummary &own = details.chain.constFirst();
        const auto day = [](const QDateTime &time) {
            return QLocale().toString(time.date(), QLocale::LongFormat);
        };
        rows << qMakePair(tr("Issued to"), own.subject)
             << qMakePair(tr("Names"), Words::list(own.dnsNames))
             << qMakePair(tr("Issued by"), own.issuer)
             << qMakePair(tr("Valid"), tr("%1 to %2").arg(day(own.validFrom), day(own.validUntil)))
             << qMakePair(u"SHA-256"_s, grouped(own.sha256));
    }
    for (const CertificateFault fault : details.faults)
        rows << qMakePair(tr("Fault"), Words::fault(fault));
    return rows;
}

QString TextReport::nextStep(const HalfFindings &findings)
{
    const ProbeReport *best = findings.bestReport();
    switch (findings.phase) {
    case HalfCheck::Phase::NeedsConsent: {
        QStringList options;
        for (const ConsentNeed need : findings.recommendation.needs) {
            switch (need) {
            case ConsentNeed::Unencrypted:
                options << unencryptedOption;
                break;
            case ConsentNeed::UnverifiedCertificate:
                options << fingerprintOption(*best->outcome.tls);
                break;
            case ConsentNeed::ForeignServer:
                options << u"--accept-server "_s + best->endpoint.host;
                break;
            }
        }
        return agreeingWith(options);
    }
    case HalfCheck::Phase::FoundWithoutSignIn:
        return tr("Give the password to test the sign-in as well: see check --help.");
    case HalfCheck::Phase::NothingFound:
        return findings.half == Half::Outgoing
            ? tr("Ask your provider for the outgoing server (SMTP) and its port, and name them "
                 "with --host and --port.\nOption -v shows what happened at each place.")
            : tr("Ask your provider for the incoming server (IMAP or POP3) and its port, and name "
                 "them with --incoming-host and --incoming-port.\nOption -v shows what happened at "
                 "each place.");
    case HalfCheck::Phase::Searching:
    case HalfCheck::Phase::SigningIn:
    case HalfCheck::Phase::SignedIn:
    case HalfCheck::Phase::SignInRefused:
    case HalfCheck::Phase::NotAsked:
    case HalfCheck::Phase::Cancelled:
        break;
    }
    return {};
}

QString TextReport::agreeingWith(const QStringList &options)
{
    return tr("If you agree, run the command once more with:") + u'\n' + options.join(u'\n');
}

} // namespace portwright
