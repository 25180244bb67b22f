// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/evidencejson.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

std::optional<Stage> stageFromId(QStringView id)
{
    if (id == u"login")
        return Stage::Auth;
    if (id == u"certificate")
        return Stage::TlsHandshake;
    for (int i = int(Stage::Resolve); i <= int(Stage::Quit); ++i) {
        if (id == toId(Stage(i)))
            return Stage(i);
    }
    return std::nullopt;
}

std::variant<ReplyEvidence, EvidenceFault> evidenceFromJson(const QJsonObject &object)
{
    const auto layer = evidenceLayer(object[u"protocol"_s].toString());
    if (!layer)
        return EvidenceFault::NoProtocol;
    const auto stage = stageFromId(object[u"stage"_s].toString());
    if (!stage)
        return EvidenceFault::NoStage;
    const QJsonArray lines = object[u"reply"_s].toArray();
    if (lines.isEmpty())
        return EvidenceFault::NoReply;
    ReplyEvidence evidence;
    evidence.layer = *layer;
    evidence.stage = *stage;
    for (const auto &line : lines) {
        if (!line.isString())
            return EvidenceFault::NoReply;
        evidence.lines << line.toString().toUtf8();
    }
    evidence.server = object[u"server"_s].toString();
    const QJsonObject context = object[u"context"_s].toObject();
    const QString security = context[u"security"_s].toString();
    evidence.tls = security == u"tls" ? TlsMode::Implicit : tlsModeFromId(security);
    evidence.mechanism = context[u"mechanism"_s].toString();
    evidence.host = context[u"host"_s].toString();
    const int port = context[u"port"_s].toInt();
    if (port > 0 && port <= 65535)
        evidence.port = quint16(port);
    if (evidence.tls == TlsMode::StartTls && evidence.stage <= Stage::StartTls)
        evidence.wanted = Wanted::StartTls;
    return evidence;
}

} // namespace portwright
