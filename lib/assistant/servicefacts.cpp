// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/servicefacts.h"

#include "assistant/picture.h"
#include "protocol/pop3capabilities.h"
#include "protocol/smtpcapabilities.h"
#include "sasl/saslmechanism.h"

#include <QHostAddress>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isOfFamily(const QString &address, QAbstractSocket::NetworkLayerProtocol family)
    {
        return QHostAddress(address).protocol() == family;
    }

    FamilyState familyOf(const ConnectionReport &connection,
        QAbstractSocket::NetworkLayerProtocol family, bool hasFailed)
    {
        if (isOfFamily(connection.address, family))
            return FamilyState::Answered;
        if (hasFailed)
            return FamilyState::Failed;
        if (connection.addresses.isEmpty())
            return FamilyState::NotKnown;
        const bool hasAddress
            = std::any_of(connection.addresses.begin(), connection.addresses.end(),
                [family](const QString &address) { return isOfFamily(address, family); });
        return hasAddress ? FamilyState::NotTried : FamilyState::NoAddress;
    }

    QStringList strongestFirst(const QStringList &offered)
    {
        QStringList sorted;
        for (const SaslMechanism &mechanism : saslMechanisms()) {
            if (offered.contains(mechanism.name, Qt::CaseInsensitive))
                sorted.append(mechanism.name);
        }
        for (const QString &name : offered) {
            if (!sorted.contains(name, Qt::CaseInsensitive))
                sorted.append(name);
        }
        return sorted;
    }

    /// With the best of the mechanisms that take a password and are known here. Where there is
    /// none, IMAP and POP3 have commands that send it.
    PasswordHandling handlingOf(const ProbeReport &report)
    {
        if (!report.isUsable())
            return PasswordHandling::NotTaken;
        const Credentials password { {}, Secret("-"), Credentials::Kind::Password };
        const QStringList usable = usableMechanisms(report.outcome.mechanisms, password);
        const Credentials token { {}, Secret("-"), Credentials::Kind::BearerToken };
        const bool takesToken = !usableMechanisms(report.outcome.mechanisms, token).isEmpty();
        if (usable.isEmpty() && report.endpoint.protocol == Protocol::Smtp)
            return takesToken ? PasswordHandling::TokenOnly : PasswordHandling::NotTaken;
        for (const QString &name : usable) {
            if (name.startsWith(u"SCRAM-"_s))
                return PasswordHandling::ProvenByBoth;
        }
        for (const QString &name : usable) {
            if (!sendsCleartextSecret(name))
                return PasswordHandling::Proven;
        }
        return report.outcome.channel == TlsMode::None ? PasswordHandling::SentInClear
                                                       : PasswordHandling::SentEncrypted;
    }

    /// True if what is not among the capabilities is not offered. IMAP servers tell the rest after
    /// the sign-in (RFC 9051, section 6.1.1), and POP3 servers without CAPA nothing at all.
    bool tellsAll(const ProbeReport &report)
    {
        switch (report.endpoint.protocol) {
        case Protocol::Smtp:
            return true;
        case Protocol::Imap:
            return !report.signedInCapabilities.isEmpty();
        case Protocol::Pop3:
            return !report.outcome.capabilities.isEmpty();
        }
        Q_UNREACHABLE();
    }

    QList<FeatureOffer> featuresOf(const ProbeReport &report, const QStringList &capabilities)
    {
        const Offer missing = tellsAll(report) ? Offer::No : Offer::NotKnown;
        QList<FeatureOffer> features;
        for (const ServiceFeatureRow &row : serviceFeatures()) {
            if (row.protocol != report.endpoint.protocol)
                continue;
            features.append({ row.feature, offers(capabilities, row) ? Offer::Yes : missing });
        }
        return features;
    }

    /// Of a session's lines, for the classes that read whole replies.
    ServerReply replyOf(const QStringList &capabilities, const QString &first, const QString &mark)
    {
        ServerReply reply;
        reply.lines = { first };
        for (const QString &line : capabilities)
            reply.lines.append(mark + line);
        return reply;
    }

    void readLimits(EndpointFacts &facts, const ProbeReport &report)
    {
        switch (report.endpoint.protocol) {
        case Protocol::Smtp: {
            const auto capabilities
                = SmtpCapabilities::fromEhlo(replyOf(facts.capabilities, u"250 "_s, u"250-"_s));
            facts.declaresSize = capabilities.size();
            facts.sizeLimitInBytes = report.outcome.sizeLimitInBytes;
            for (const QString &name : { u"RCPTMAX"_s, u"RCPTDOMAINMAX"_s, u"MAILMAX"_s }) {
                if (const auto limit = capabilities.limit(name); limit && *limit > 0)
                    facts.limits.insert(name, *limit);
            }
            return;
        }
        case Protocol::Pop3: {
            const auto capabilities
                = Pop3Capabilities::fromCapa(replyOf(facts.capabilities, u"+OK"_s, {}));
            facts.loginDelay = capabilities.loginDelay();
            facts.expiry = capabilities.expiry();
            return;
        }
        case Protocol::Imap:
            return;
        }
        Q_UNREACHABLE();
    }

    EndpointFacts factsOf(const ProbeReport &report, const QDateTime &clock)
    {
        EndpointFacts facts;
        facts.endpoint = report.endpoint;
        facts.tls = report.outcome.tls;
        if (facts.tls && !facts.tls->chain.isEmpty() && clock.isValid()
            && facts.tls->chain.constFirst().validUntil.isValid())
            facts.certificateDaysLeft = clock.daysTo(facts.tls->chain.constFirst().validUntil);
        facts.mechanisms = strongestFirst(report.outcome.mechanisms);
        facts.password = handlingOf(report);
        facts.capabilities = report.signedInCapabilities.isEmpty() ? report.outcome.capabilities
                                                                   : report.signedInCapabilities;
        readLimits(facts, report);
        facts.features = featuresOf(report, facts.capabilities);
        const ConnectionReport &connection = report.connection;
        facts.ipv4 = familyOf(connection, QAbstractSocket::IPv4Protocol, connection.ipv4Failed);
        facts.ipv6 = familyOf(connection, QAbstractSocket::IPv6Protocol, connection.ipv6Failed);
        facts.roundTrip = connection.roundTrip;
        facts.connectedAfter = connection.connectedAfter;
        facts.encryptedAfter = connection.encryptedAfter;
        facts.readyAfter = report.tookTime;
        return facts;
    }

    /// Who is asked for help: the provider as the table knows it, else whoever published settings
    /// that name a page, if somebody vouches for it.
    const PublishedSettings *publisherOf(const AccountCheck &check)
    {
        if (const PublishedSettings *provider = check.provider())
            return provider;
        for (const DiscoveryResult &result : check.results()) {
            const PublishedSettings *settings = result.settings();
            if (settings && result.trust != SettingsTrust::None
                && !settings->documentationUrls.isEmpty())
                return settings;
        }
        return nullptr;
    }

} // namespace

QList<Endpoint> ServiceFacts::measurable() const
{
    QList<Endpoint> worthIt;
    for (const EndpointFacts &facts : endpoints) {
        if (facts.password != PasswordHandling::NotTaken)
            worthIt.append(facts.endpoint);
    }
    return worthIt;
}

void ServiceFacts::addSteadiness(const QList<Steadiness> &measured)
{
    for (EndpointFacts &facts : endpoints) {
        for (const Steadiness &one : measured) {
            if (one.endpoint == facts.endpoint && !one.tries.isEmpty())
                facts.steadiness = one;
        }
    }
}

ServiceFacts serviceFacts(const CheckPicture &picture, const PublishedSettings *publisher)
{
    ServiceFacts facts;
    qsizetype chosen = 0;
    for (const HalfPicture &half : picture.halves) {
        for (qsizetype row = 0; row < half.probes.size(); ++row) {
            const ProbeReport &report = half.probes[row];
            if (report.state != ProbeState::Done || report.outcome.kind != OutcomeKind::Reached)
                continue;
            EndpointFacts one = factsOf(report, picture.clock);
            one.isChosen = row == half.best;
            facts.endpoints.insert(one.isChosen ? chosen++ : facts.endpoints.size(), one);
            if (report.outcome.mailbox)
                facts.mailbox = report.outcome.mailbox;
        }
    }
    if (publisher) {
        facts.providerName = publisher->displayName;
        facts.helpPages = publisher->documentationUrls;
        facts.helpPages.removeIf([](const QString &page) { return !isPlainWebUrl(page); });
    }
    return facts;
}

ServiceFacts serviceFacts(const AccountCheck &check)
{
    return serviceFacts(pictureOf(check), publisherOf(check));
}

QString toId(PasswordHandling handling)
{
    switch (handling) {
    case PasswordHandling::NotTaken:
        return u"not-taken"_s;
    case PasswordHandling::TokenOnly:
        return u"token-only"_s;
    case PasswordHandling::ProvenByBoth:
        return u"proven-by-both"_s;
    case PasswordHandling::Proven:
        return u"proven"_s;
    case PasswordHandling::SentEncrypted:
        return u"sent-encrypted"_s;
    case PasswordHandling::SentInClear:
        return u"sent-in-clear"_s;
    }
    Q_UNREACHABLE();
}

QString toId(FamilyState state)
{
    switch (state) {
    case FamilyState::NotKnown:
        return u"not-known"_s;
    case FamilyState::NoAddress:
        return u"no-address"_s;
    case FamilyState::NotTried:
        return u"not-tried"_s;
    case FamilyState::Answered:
        return u"answered"_s;
    case FamilyState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
