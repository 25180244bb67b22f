// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyevidence.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QList<QByteArray> bytesOf(const QStringList &lines)
    {
        QList<QByteArray> bytes;
        for (const QString &line : lines)
            bytes << line.toUtf8();
        return bytes;
    }

    void addReply(ReplyEvidence &evidence, const ServerReply &reply)
    {
        evidence.lines = bytesOf(reply.lines);
        evidence.code = reply.code;
        evidence.enhancedStatusCode = reply.enhancedStatusCode;
        evidence.responseCode = reply.responseCode;
    }

    void addConnectionFailure(ReplyEvidence &evidence, const ConnectionFailure &failure)
    {
        const bool isDns = failure.fault == ConnectionFault::HostNotFound
            || failure.fault == ConnectionFault::ResolverFailed;
        evidence.layer = isDns ? EvidenceLayer::Dns : EvidenceLayer::Tcp;
        evidence.connectionFault = failure.fault;
        evidence.lines = bytesOf({ failure.words });
    }

} // namespace

std::optional<ReplyEvidence> evidenceOf(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    if (outcome.kind == OutcomeKind::Reached || outcome.kind == OutcomeKind::Cancelled
        || outcome.kind == OutcomeKind::MessageFailed)
        return std::nullopt;
    ReplyEvidence evidence
        = evidenceOf(outcome.reply.value_or(ServerReply()), outcome.stage, endpoint);
    evidence.outcome = outcome.kind;
    evidence.mechanism = outcome.mechanism;
    evidence.missingCapability = outcome.missingCapability;
    evidence.sizeLimitInBytes = outcome.sizeLimitInBytes;
    if (outcome.kind == OutcomeKind::TlsFailed) {
        evidence.layer = EvidenceLayer::Tls;
        evidence.lines = bytesOf({ outcome.tlsFailureWords });
        if (outcome.tls)
            evidence.certificateFaults = outcome.tls->faults;
    } else if (outcome.kind == OutcomeKind::TimedOut) {
        evidence.layer = EvidenceLayer::Tcp;
    } else if (outcome.connectionFailure && !outcome.reply) {
        // A reply before the end says more than the end does: "421 too many connections".
        addConnectionFailure(evidence, *outcome.connectionFailure);
    }
    return evidence;
}

ReplyEvidence evidenceOf(const ServerReply &reply, Stage stage, const Endpoint &endpoint)
{
    ReplyEvidence evidence;
    evidence.layer = layerOf(endpoint.protocol);
    evidence.stage = stage;
    evidence.host = endpoint.host;
    evidence.port = endpoint.port;
    evidence.tls = endpoint.tls;
    if (endpoint.tls == TlsMode::StartTls && stage <= Stage::StartTls)
        evidence.wanted = Wanted::StartTls;
    addReply(evidence, reply);
    return evidence;
}

EvidenceLayer layerOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return EvidenceLayer::Smtp;
    case Protocol::Imap:
        return EvidenceLayer::Imap;
    case Protocol::Pop3:
        return EvidenceLayer::Pop3;
    }
    Q_UNREACHABLE();
}

QString toId(EvidenceLayer layer)
{
    switch (layer) {
    case EvidenceLayer::Smtp:
        return u"smtp"_s;
    case EvidenceLayer::Imap:
        return u"imap"_s;
    case EvidenceLayer::Pop3:
        return u"pop3"_s;
    case EvidenceLayer::Tcp:
        return u"tcp"_s;
    case EvidenceLayer::Tls:
        return u"tls"_s;
    case EvidenceLayer::Dns:
        return u"dns"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EvidenceLayer> evidenceLayer(QStringView id)
{
    for (const EvidenceLayer layer : { EvidenceLayer::Smtp, EvidenceLayer::Imap,
             EvidenceLayer::Pop3, EvidenceLayer::Tcp, EvidenceLayer::Tls, EvidenceLayer::Dns }) {
        if (id == toId(layer))
            return layer;
    }
    return std::nullopt;
}

} // namespace portwright
