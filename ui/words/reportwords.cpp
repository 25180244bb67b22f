// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/reportwords.h"

#include "assistant/arrival.h"
#include "ui/words/words.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The value that `id` stands for, of an enum whose last value is `last`.
    template <typename Enum> std::optional<Enum> fromId(const QString &id, Enum last)
    {
        for (int value = 0; value <= int(last); ++value) {
            if (toId(Enum(value)) == id)
                return Enum(value);
        }
        return std::nullopt;
    }

    template <typename Enum> QString inWords(const QString &id, Enum last, QString (*words)(Enum))
    {
        const auto value = fromId(id, last);
        return value ? words(*value) : withVisibleControls(id);
    }

    const QString nothing = u"\u2013"_s;

} // namespace

QString ReportWords::fault(const ReportFault &fault)
{
    const QString own = fault.words.isEmpty()
        ? QString()
        : u' ' + tr("(%1)").arg(withVisibleControls(fault.words));
    switch (fault.kind) {
    case ReportFault::Kind::Unreadable:
        return tr("The file cannot be read.") + own;
    case ReportFault::Kind::TooLarge:
        return tr("The file is over %1, which no report is.").arg(Words::size(mostReportFileBytes));
    case ReportFault::Kind::NotAReport:
        return tr("This is no report of Portwright. Choose a file that was saved with "
                  "\"Save report\" or written with --report.");
    case ReportFault::Kind::SeveralReports:
        return tr("There is more than one report in this file, and nothing says which is meant. "
                  "Ask for the file as it was saved.");
    case ReportFault::Kind::Malformed:
        return tr("The report is damaged or was cut off on its way. Ask for it once more.") + own;
    case ReportFault::Kind::TooDeep:
    case ReportFault::Kind::TooComplex:
        return tr("This is built as no report is, perhaps to do harm. It was not opened.");
    case ReportFault::Kind::NotAsDescribed:
        return tr("Something in this report is not what it should be. It was not opened.") + own;
    case ReportFault::Kind::Newer:
        return tr("This report was written by a newer Portwright. Update the program to read it.")
            + own;
    }
    Q_UNREACHABLE();
}

QString ReportWords::account(const SupportReport &report)
{
    constexpr qsizetype longestAddress = 320; // RFC 5321, section 4.5.3.1, and the at sign
    return withVisibleControls(report.address().left(longestAddress));
}

QString ReportWords::bothNames(const SupportReport &before, const SupportReport &after)
{
    const auto name = [](const SupportReport &report) {
        const QString made = value(u"made"_s, report.document()[u"made"_s]);
        const QString whose = account(report);
        return whose.isEmpty() ? made : whose + u", "_s + made;
    };
    return tr("First report: %1\nSecond report: %2").arg(name(before), name(after));
}

QString ReportWords::member(const QString &name)
{
    static const QHash<QString, const char *> labels {
        { u"address"_s, QT_TR_NOOP("Account") },
        { u"made"_s, QT_TR_NOOP("Made") },
        { u"with_password"_s, QT_TR_NOOP("Sign-in asked for") },
        { u"scope"_s, QT_TR_NOOP("Tested") },
        { u"order"_s, QT_TR_NOOP("Order of ports") },
        { u"ehlo_name"_s, QT_TR_NOOP("EHLO name") },
        { u"reach"_s, QT_TR_NOOP("Who may be asked") },
        { u"provider_list"_s, QT_TR_NOOP("Provider list") },
        { u"protocol"_s, QT_TR_NOOP("Protocol") },
        { u"host"_s, QT_TR_NOOP("Server") },
        { u"port"_s, QT_TR_NOOP("Port") },
        { u"tls"_s, QT_TR_NOOP("Security") },
        { u"username"_s, QT_TR_NOOP("User name") },
        { u"auth"_s, QT_TR_NOOP("Sign-in method") },
        { u"sign_in"_s, QT_TR_NOOP("Sign-in") },
        { u"origin"_s, QT_TR_NOOP("Origin") },
        { u"trust"_s, QT_TR_NOOP("Who vouches for it") },
        { u"reasons"_s, QT_TR_NOOP("Why this one") },
        { u"needs_consent"_s, QT_TR_NOOP("Needs consent") },
        { u"tls_version"_s, QT_TR_NOOP("TLS version") },
        { u"cipher"_s, QT_TR_NOOP("Cipher") },
        { u"certificate_sha256"_s, QT_TR_NOOP("Certificate (SHA-256)") },
        { u"outcome"_s, QT_TR_NOOP("Result") },
        { u"stage_reached"_s, QT_TR_NOOP("Got as far as") },
        { u"diagnosis"_s, QT_TR_NOOP("Diagnosis") },
        { u"faults"_s, QT_TR_NOOP("Faults of the certificate") },
        { u"capabilities"_s, QT_TR_NOOP("Capabilities") },
        { u"connect_ms"_s, QT_TR_NOOP("Time to connect") },
        { u"total_ms"_s, QT_TR_NOOP("Time to the result") },
        { u"median_ms"_s, QT_TR_NOOP("Usual time to answer") },
        { u"failures"_s, QT_TR_NOOP("Failed tries") },
        { u"answer"_s, QT_TR_NOOP("Answer") },
        { u"told"_s, QT_TR_NOOP("Told") },
        { u"addresses"_s, QT_TR_NOOP("Addresses") },
        { u"exchanges"_s, QT_TR_NOOP("Mail exchanges") },
        { u"records"_s, QT_TR_NOOP("Services") },
        { u"failure"_s, QT_TR_NOOP("Failure") },
        { u"accepted"_s, QT_TR_NOOP("Accepted") },
        { u"final_reply"_s, QT_TR_NOOP("The server's reply") },
        { u"message_id"_s, QT_TR_NOOP("Message-ID") },
        { u"size_bytes"_s, QT_TR_NOOP("Size") },
        { u"refused_recipients"_s, QT_TR_NOOP("Refused recipients") },
        { u"reports"_s, QT_TR_NOOP("What servers report") },
        { u"spf"_s, "SPF" },
        { u"dkim"_s, "DKIM" },
        { u"dmarc"_s, "DMARC" },
        { u"from"_s, QT_TR_NOOP("From") },
        { u"to"_s, QT_TR_NOOP("To") },
        { u"server"_s, QT_TR_NOOP("Server") },
        { u"state"_s, QT_TR_NOOP("Arrival") },
        { u"mailbox"_s, QT_TR_NOOP("Arrived in") },
        { u"after_ms"_s, QT_TR_NOOP("Time to arrive") },
        { u"authentication_results"_s, QT_TR_NOOP("Authentication results") },
        { u"first_usable"_s, QT_TR_NOOP("First usable server after") },
        { u"final"_s, QT_TR_NOOP("Final answer after") },
        { u"subject"_s, QT_TR_NOOP("Issued to") },
        { u"names"_s, QT_TR_NOOP("For the names") },
        { u"issuer"_s, QT_TR_NOOP("Issued by") },
        { u"valid_from"_s, QT_TR_NOOP("Valid from") },
        { u"valid_until"_s, QT_TR_NOOP("Valid until") },
        { u"key"_s, QT_TR_NOOP("Key") },
        { u"sha256"_s, "SHA-256" },
        { u"program.version"_s, QT_TR_NOOP("Version of Portwright") },
        { u"program.qt"_s, QT_TR_NOOP("Version of Qt") },
        { u"program.tls"_s, QT_TR_NOOP("TLS library") },
        { u"system.os"_s, QT_TR_NOOP("Operating system") },
        { u"system.kernel"_s, QT_TR_NOOP("Kernel") },
        { u"system.architecture"_s, QT_TR_NOOP("Processor") },
        { u"system.locale"_s, QT_TR_NOOP("Language") },
        { u"system.time_zone"_s, QT_TR_NOOP("Time zone") },
    };
    const char *label = labels.value(name);
    return label ? tr(label) : withVisibleControls(name);
}

QString ReportWords::outcome(const QString &id)
{
    const auto kind = fromId(id, OutcomeKind::Cancelled);
    if (!kind)
        return withVisibleControls(id);
    switch (*kind) {
    case OutcomeKind::Reached:
        return tr("answered");
    case OutcomeKind::Refused:
        return tr("said no");
    case OutcomeKind::TlsFailed:
        return tr("encryption failed");
    case OutcomeKind::Unreachable:
        return tr("no connection");
    case OutcomeKind::TimedOut:
        return tr("did not answer in time");
    case OutcomeKind::Malformed:
        return tr("does not speak the protocol");
    case OutcomeKind::InjectedPlaintext:
        return tr("somebody put in plain text behind STARTTLS");
    case OutcomeKind::CapabilityMissing:
        return tr("does not offer what is needed");
    case OutcomeKind::Downgraded:
        return tr("encrypts less than before");
    case OutcomeKind::MessageFailed:
        return tr("the message could not be read");
    case OutcomeKind::Cancelled:
        return tr("had not answered yet");
    }
    Q_UNREACHABLE();
}

QString ReportWords::arrival(const QString &id)
{
    const auto state = fromId(id, ArrivalState::Cancelled);
    if (!state)
        return withVisibleControls(id);
    switch (*state) {
    case ArrivalState::Looking:
        return tr("being looked for");
    case ArrivalState::Arrived:
        return tr("arrived");
    case ArrivalState::Bounced:
        return tr("came back");
    case ArrivalState::Reported:
        return tr("a server reports on it");
    case ArrivalState::NotSeenYet:
        return tr("not seen yet");
    case ArrivalState::CannotLook:
        return tr("the mailbox could not be looked into");
    case ArrivalState::Cancelled:
        return tr("no longer looked for");
    }
    Q_UNREACHABLE();
}

QString ReportWords::identifier(const QString &member, const QString &id)
{
    if (member == u"tls")
        return inWords(id, TlsMode::None, &Words::security);
    if (member == u"protocol")
        return inWords(id, Protocol::Pop3, &Words::protocol);
    if (member == u"origin")
        return inWords(id, Origin::CertificateName, &Words::origin);
    if (member == u"trust")
        return inWords(id, SettingsTrust::BuiltIn, &Words::trust);
    if (member == u"source")
        return inWords(id, SettingsSource::Autodiscover, &Words::source);
    if (member == u"told")
        return inWords(id, Told::Address, &Words::told);
    if (member == u"answer")
        return inWords<DiscoveryAnswer>(id, DiscoveryAnswer::Cancelled, &Words::answer);
    if (member == u"needs_consent")
        return inWords(id, ConsentNeed::ForeignServer, &Words::consent);
    if (member == u"faults")
        return inWords<CertificateFault>(id, CertificateFault::Other, &Words::fault);
    if (member == u"outcome")
        return outcome(id);
    if (member == u"diagnosis") {
        const auto code = diagnosisCode(id);
        return code ? Words::explain(Diagnosis { .code = *code }).title : withVisibleControls(id);
    }
    if (member == u"sign_in")
        return id == toId(SignIn::Accepted) ? tr("accepted")
            : id == toId(SignIn::Refused)   ? tr("refused")
            : id == toId(SignIn::NotTried)  ? tr("not tried")
                                            : withVisibleControls(id);
    if (member == u"scope")
        return id == u"outgoing" ? tr("outgoing mail alone")
            : id == u"incoming"  ? tr("incoming mail alone")
            : id == u"both"      ? tr("outgoing and incoming mail")
                                 : withVisibleControls(id);
    if (member == u"order")
        return id == u"guide"  ? u"587, 2525, 465, 25"_s
            : id == u"rfc8314" ? u"465, 587, 2525, 25 (RFC 8314)"_s
                               : withVisibleControls(id);
    if (member == u"reach")
        return id == u"everywhere"    ? tr("everybody who may know")
            : id == u"not-the-domain" ? tr("everybody but the mail domain's web servers")
            : id == u"dns-only"       ? tr("DNS alone")
                                      : withVisibleControls(id);
    if (member == u"state")
        return arrival(id);
    if (member == u"made" || member == u"time" || member.startsWith(u"valid_")) {
        const QDateTime time = QDateTime::fromString(id, Qt::ISODate);
        if (time.isValid())
            return member.startsWith(u"valid_")
                ? Words::date(time)
                : QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    }
    return withVisibleControls(id);
}

QString ReportWords::value(const QString &member, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return nothing;
    case QJsonValue::Bool:
        return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Double:
        if (member.endsWith(u"_ms"_s) || member == u"first_usable" || member == u"final")
            return Words::duration(std::chrono::milliseconds(value.toInteger()));
        return member == u"size_bytes" ? Words::size(value.toInteger())
                                       : value.toVariant().toString();
    case QJsonValue::String:
        return value.toString().isEmpty() ? nothing : identifier(member, value.toString());
    case QJsonValue::Array: {
        QStringList all;
        const QJsonArray values = value.toArray();
        for (const QJsonValueConstRef one : values)
            all << ReportWords::value(member, one);
        return all.isEmpty() ? nothing : all.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList all;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            all << ReportWords::member(each.key()) + u' '
                    + ReportWords::value(each.key(), each.value());
        return all.isEmpty() ? nothing : all.join(u' ');
    }
    }
    Q_UNREACHABLE();
}

QString ReportWords::subject(const ComparedRow &row)
{
    const QString where = withVisibleControls(row.where);
    switch (row.subject) {
    case ComparedRow::Subject::Request:
    case ComparedRow::Subject::Settings: {
        const QString half = row.where == u"outgoing" ? Words::half(Half::Outgoing)
            : row.where == u"incoming"                ? Words::half(Half::Incoming)
                                                      : QString();
        if (row.subject == ComparedRow::Subject::Settings)
            return half;
        return half.isEmpty() ? tr("What was asked for") : tr("Typed: %1").arg(half);
    }
    case ComparedRow::Subject::Diagnosis:
        return where.isEmpty() ? tr("Diagnosis") : tr("Diagnosis of %1").arg(where);
    case ComparedRow::Subject::Remark:
        return where.isEmpty() ? tr("Remark") : tr("Remark on %1").arg(where);
    case ComparedRow::Subject::Endpoint:
        return where;
    case ComparedRow::Subject::Discovery:
        return tr("Asked: %1").arg(where.isEmpty() ? nothing : where);
    case ComparedRow::Subject::Dns:
        return tr("DNS: %1").arg(where);
    case ComparedRow::Subject::Message:
        return tr("Test message");
    case ComparedRow::Subject::Timing:
        return tr("Time");
    case ComparedRow::Subject::Program:
        return tr("Program");
    }
    Q_UNREACHABLE();
}

QString ReportWords::aspect(const ComparedRow &row)
{
    const bool isCode = row.subject == ComparedRow::Subject::Diagnosis
        || row.subject == ComparedRow::Subject::Remark;
    return isCode ? withVisibleControls(row.member) : member(row.member);
}

QString ReportWords::shown(const ComparedRow &row, const QJsonValue &value)
{
    const bool isTold = row.subject == ComparedRow::Subject::Diagnosis
        || row.subject == ComparedRow::Subject::Remark;
    return ReportWords::value(isTold ? u"title"_s : row.member, value);
}

QString ReportWords::before(const ComparedRow &row) { return shown(row, row.before); }

QString ReportWords::after(const ComparedRow &row) { return shown(row, row.after); }

QString ReportWords::count(qsizetype differences)
{
    switch (differences) {
    case 0:
        return tr("The two reports say the same.");
    case 1:
        return tr("1 difference.");
    default:
        return tr("%Ln differences.", nullptr, int(differences));
    }
}

} // namespace portwright
