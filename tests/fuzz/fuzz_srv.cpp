// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/srvresolution.h"
#include "model/hostname.h"

#include <QByteArrayList>

#include <algorithm>

using namespace portwright;

namespace {

const QString domain = QStringLiteral("example.org");

struct Answer {
    QMap<MailService, QList<ServiceRecord>> records;
    AnswerValidation validation = AnswerValidation::NotKnown;
};

/// A line is "SERVICE PRIORITY WEIGHT PORT TARGET", the service a number; or "dnssec".
Answer answerFrom(const QByteArray &text)
{
    Answer answer;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (line == "dnssec")
            answer.validation = AnswerValidation::Validated;
        if (words.size() < 5)
            continue;
        const auto service = MailService(words[0].toUInt() % uint(mailServices().size()));
        answer.records[service].append({ words[1].toUShort(), words[2].toUShort(),
            words[3].toUShort(), QString::fromUtf8(words[4]) });
    }
    return answer;
}

void checkGroup(const ServiceGroup &group, AnswerValidation validation)
{
    if ((group.state == ServiceState::Offered) != !group.candidates.isEmpty())
        qFatal("offered, and nothing there");
    if (!std::ranges::is_sorted(group.candidates, {}, &ServiceCandidate::priority))
        qFatal("out of order");
    for (const ServiceCandidate &candidate : group.candidates) {
        const QString &host = candidate.endpoint.host;
        if (candidate.endpoint.port == 0 || candidate.endpoint.tls == TlsMode::None)
            qFatal("no endpoint to go to");
        if (!std::holds_alternative<QString>(parseHostName(host)))
            qFatal("no host name");
        const bool isForeign = host != domain && !host.endsWith(u'.' + domain);
        if (candidate.needsConfirmation != (isForeign && validation != AnswerValidation::Validated))
            qFatal("a stranger without a question");
    }
}

} // namespace

/// Whatever DNS answers, what is tried are host names with ports, in the order of their priority,
/// none outside of the domain without a question, and all of them whatever the weights are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Answer answer = answerFrom({ reinterpret_cast<const char *>(data), qsizetype(size) });
    const Draw least = [](quint32) { return 0U; };
    const Draw most = [](quint32 maximum) { return maximum; };
    const SrvResolution first = resolveServices(domain, answer.records, answer.validation, least);
    const SrvResolution last = resolveServices(domain, answer.records, answer.validation, most);
    for (const auto group :
        { &SrvResolution::submission, &SrvResolution::imap, &SrvResolution::pop3 }) {
        checkGroup(first.*group, answer.validation);
        if (!std::ranges::is_permutation((first.*group).candidates, (last.*group).candidates))
            qFatal("a draw lost a server");
    }
    return 0;
}
