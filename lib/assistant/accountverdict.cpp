// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountverdict.h"

#include "diagnosis/evidencejson.h"
#include "discovery/declaredserver.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Phase = HalfCheck::Phase;

    constexpr std::pair<AccountStanding, const char *> ids[] = {
        { AccountStanding::Works, "works" },
        { AccountStanding::ServersFound, "servers-found" },
        { AccountStanding::NeedsConsent, "needs-consent" },
        { AccountStanding::Partly, "partly" },
        { AccountStanding::FoundPartly, "found-partly" },
        { AccountStanding::SignInRefused, "sign-in-refused" },
        { AccountStanding::NothingFound, "nothing-found" },
        { AccountStanding::NotTried, "not-tried" },
    };

    std::optional<AccountStanding> standingFromId(const QString &id)
    {
        for (const auto &[standing, known] : ids) {
            if (id == QLatin1StringView(known))
                return standing;
        }
        return std::nullopt;
    }

    std::optional<FoundServer> foundBy(const HalfCheck &half)
    {
        if (!half.best() || half.phase() == Phase::NotAsked)
            return std::nullopt;
        return FoundServer { half.best()->endpoint, half.username() };
    }

    /// The half that went wrong furthest on the way counts, for that is nearest to working.
    std::optional<AccountStanding> standingOf(const QList<Phase> &phases)
    {
        const auto has = [&phases](Phase phase) { return phases.contains(phase); };
        if (has(Phase::Cancelled) || has(Phase::Searching) || has(Phase::SigningIn))
            return std::nullopt;
        if (has(Phase::SignInRefused))
            return AccountStanding::SignInRefused;
        if (has(Phase::NeedsConsent))
            return AccountStanding::NeedsConsent;
        if (has(Phase::NothingFound))
            return has(Phase::SignedIn)          ? AccountStanding::Partly
                : has(Phase::FoundWithoutSignIn) ? AccountStanding::FoundPartly
                                                 : AccountStanding::NothingFound;
        return has(Phase::SignedIn) ? AccountStanding::Works : AccountStanding::ServersFound;
    }

    /// Enough to know it by; a server may say megabytes.
    constexpr qsizetype longestReply = 200;

    QString oneLineOf(const QStringList &reply) { return reply.value(0).left(longestReply); }

    QJsonObject json(const Endpoint &endpoint)
    {
        return { { u"protocol"_s, toId(endpoint.protocol) }, { u"host"_s, endpoint.host },
            { u"port"_s, endpoint.port }, { u"tls"_s, toId(endpoint.tls) } };
    }

    QJsonValue json(const std::optional<FoundServer> &server)
    {
        if (!server)
            return QJsonValue::Null;
        QJsonObject object = json(server->endpoint);
        object.insert(u"username"_s, server->username);
        return object;
    }

    std::optional<Endpoint> endpointFrom(const QJsonValue &value)
    {
        constexpr Protocol protocols[] { Protocol::Smtp, Protocol::Imap, Protocol::Pop3 };
        const auto host = parseHostName(value[u"host"_s].toString());
        const int port = value[u"port"_s].toInt();
        const auto tls = tlsModeFromId(value[u"tls"_s].toString());
        const auto *protocol = std::find_if(std::begin(protocols), std::end(protocols),
            [&](Protocol one) { return value[u"protocol"_s].toString() == toId(one); });
        if (!std::holds_alternative<QString>(host) || port < 1 || port > 65'535 || !tls
            || protocol == std::end(protocols))
            return std::nullopt;
        return Endpoint { *protocol, std::get<QString>(host), quint16(port), *tls };
    }

    std::optional<FoundServer> server(const QJsonValue &value)
    {
        const auto endpoint = endpointFrom(value);
        const QString username = value[u"username"_s].toString();
        if (!endpoint || !isUsableUsername(username))
            return std::nullopt;
        return FoundServer { *endpoint, username };
    }

} // namespace

std::optional<AccountVerdict> verdictOf(
    const AccountCheck &check, int row, std::chrono::milliseconds took)
{
    QList<Phase> phases;
    for (const HalfCheck *half : { &check.outgoing(), &check.incoming() }) {
        if (half->phase() != Phase::NotAsked)
            phases.append(half->phase());
    }
    const auto standing = standingOf(phases);
    if (!standing)
        return std::nullopt;
    AccountVerdict verdict { row, check.request().address.toString(), *standing };
    const QList<Diagnosis> diagnoses = check.diagnoses();
    if (!diagnoses.isEmpty()) {
        verdict.diagnosis = diagnoses.constFirst();
        verdict.diagnosis->comparison.clear();
        verdict.diagnosis->alsoAt.clear();
        QStringList &reply = verdict.diagnosis->reply.lines;
        if (!reply.isEmpty())
            reply = { oneLineOf(reply) };
        verdict.diagnosis->evidence = -1; // the log may have forgotten it by then
    }
    verdict.outgoing = foundBy(check.outgoing());
    verdict.incoming = foundBy(check.incoming());
    verdict.took = took;
    return verdict;
}

AccountVerdict verdictOf(const WrongRow &wrong)
{
    AccountVerdict verdict { wrong.row, wrong.address };
    verdict.wrong = wrong;
    return verdict;
}

QString toId(AccountStanding standing)
{
    for (const auto &[known, id] : ids) {
        if (known == standing)
            return QString::fromLatin1(id);
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const AccountVerdict &verdict)
{
    QJsonObject object {
        { u"row"_s, verdict.row },
        { u"address"_s, verdict.address },
        { u"verdict"_s, toId(verdict.standing) },
        { u"diagnosis"_s, verdict.diagnosis ? toId(verdict.diagnosis->code) : QJsonValue() },
        { u"outgoing"_s, json(verdict.outgoing) },
        { u"incoming"_s, json(verdict.incoming) },
        { u"ms"_s, qint64(verdict.took.count()) },
        { u"reason"_s, verdict.wrong ? toId(verdict.wrong->reason) : QJsonValue() },
    };
    if (verdict.diagnosis) {
        object.insert(u"waiting_helps"_s, verdict.diagnosis->waitingHelps);
        object.insert(u"warning"_s, verdict.diagnosis->severity == Severity::Warning);
        if (verdict.diagnosis->endpoint)
            object.insert(u"at"_s, json(*verdict.diagnosis->endpoint));
        object.insert(u"stage"_s, toId(verdict.diagnosis->stage));
        object.insert(u"reply"_s, oneLineOf(verdict.diagnosis->reply.lines));
    }
    if (verdict.wrong && verdict.wrong->firstRow > 0)
        object.insert(u"first_row"_s, verdict.wrong->firstRow);
    if (verdict.wrong && !verdict.wrong->subject.isEmpty())
        object.insert(u"value"_s, verdict.wrong->subject);
    return object;
}

std::optional<AccountVerdict> accountVerdict(const QJsonObject &object)
{
    const auto standing = standingFromId(object[u"verdict"_s].toString());
    const auto address = MailAddress::parse(object[u"address"_s].toString());
    const int row = object[u"row"_s].toInt();
    // What was not tried has no result to be kept.
    if (!standing || *standing == AccountStanding::NotTried
        || !std::holds_alternative<MailAddress>(address) || row < 1)
        return std::nullopt;
    AccountVerdict verdict { row, std::get<MailAddress>(address).toString(), *standing };
    verdict.outgoing = server(object[u"outgoing"_s]);
    verdict.incoming = server(object[u"incoming"_s]);
    verdict.took = std::chrono::milliseconds(qint64(object[u"ms"_s].toDouble()));
    const auto code = diagnosisCode(object[u"diagnosis"_s].toString());
    if (code) {
        Diagnosis diagnosis;
        diagnosis.code = *code;
        diagnosis.whoActs = whoActs(*code);
        diagnosis.waitingHelps = object[u"waiting_helps"_s].toBool();
        if (object[u"warning"_s].toBool())
            diagnosis.severity = Severity::Warning;
        diagnosis.stage = stageFromId(object[u"stage"_s].toString()).value_or(diagnosis.stage);
        diagnosis.endpoint = endpointFrom(object[u"at"_s]);
        const QString reply = oneLineOf({ object[u"reply"_s].toString() });
        if (!reply.isEmpty())
            diagnosis.reply.lines = { reply };
        verdict.diagnosis = diagnosis;
    }
    return verdict;
}

} // namespace portwright
