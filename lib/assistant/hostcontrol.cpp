// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/hostcontrol.h"

#include "diagnosis/observations.h"
#include "network/httpfetcher.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto patience = 4s;

    bool isSilent(const HostView &host)
    {
        return std::all_of(host.probes.begin(), host.probes.end(),
            [](const ProbeView &view) { return view.is(Observation::Kind::NoAnswer); });
    }

    Observation::Kind kindOf(const HttpAnswer &answer)
    {
        if (!answer.failure)
            return Observation::Kind::Answered;
        switch (answer.failure->fault) {
        case HttpFault::Unreachable:
            return Observation::Kind::Refused; // an answer too
        case HttpFault::TlsFailed:
        case HttpFault::TooLarge:
            return Observation::Kind::Answered;
        case HttpFault::BadUrl:
        case HttpFault::HostNotFound:
        case HttpFault::TimedOut:
        case HttpFault::Proxy:
        case HttpFault::Other:
            break;
        }
        return Observation::Kind::NoAnswer;
    }

} // namespace

HostControl::HostControl(const Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void HostControl::ask(const CheckPicture &picture)
{
    for (const HostView &host : hostsOf(picture)) {
        if (m_engine.fetcher && isSilent(host) && !m_asked.contains(host.host))
            ask(host.host);
    }
}

void HostControl::ask(const QString &host)
{
    m_asked.append(host);
    HttpRequest request;
    request.url.setScheme(u"http"_s);
    request.url.setHost(host);
    request.url.setPath(u"/"_s);
    request.timeout = patience;
    const Endpoint webPort { Protocol::Smtp, host, 80, TlsMode::None };
    note(webPort, Direction::Note, u"no mail port answers; is anybody there at all?"_s);
    m_engine.fetcher->fetch(request, this, [this, webPort](const HttpAnswer &answer) {
        const Observation seen { webPort, kindOf(answer), answer.took, {} };
        if (seen.kind == Observation::Kind::NoAnswer)
            note(webPort, Direction::Fault, u"no answer either"_s);
        else
            note(webPort, Direction::Note, u"the host is there"_s);
        m_answers.append(seen);
        Q_EMIT answered();
    });
}

void HostControl::note(const Endpoint &endpoint, Direction direction, const QString &text)
{
    m_engine.transcript->append(endpoint.hostAndPort(), direction, false, text);
}

} // namespace portwright
