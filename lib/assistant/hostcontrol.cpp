// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/hostcontrol.h"

#include "diagnosis/observations.h"
#include "network/httpfetcher.h"
#include "transcript/transcript.h"

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

    /// A closed port is an answer too.
    bool isSignOfLife(const HttpAnswer &answer)
    {
        return !answer.failure || answer.failure->fault == HttpFault::Unreachable
            || answer.failure->fault == HttpFault::TlsFailed
            || answer.failure->fault == HttpFault::TooLarge;
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
    const QString connection = host + u":80"_s;
    m_engine.transcript->append(connection, Direction::Note, false,
        u"no mail port answers; is anybody there at the port of the web?"_s);
    m_engine.fetcher->fetch(request, this, [this, host, connection](const HttpAnswer &answer) {
        const bool isThere = isSignOfLife(answer);
        m_engine.transcript->append(connection, isThere ? Direction::Note : Direction::Fault, false,
            isThere ? u"the host is there"_s : u"no answer there either"_s);
        m_answers.insert(host, isThere);
        Q_EMIT answered();
    });
}

} // namespace portwright
