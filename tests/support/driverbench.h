// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/socketdriver.h"
#include "support/fixedresolver.h"
#include "support/recordingsession.h"
#include "transcript/transcript.h"

#include <QTest>

namespace portwright::tests {

/// One real driver with a recording session: what a test of the network needs around it.
class DriverBench {
public:
    /// The host that every endpoint here names; it lives on 127.0.0.1 unless told otherwise.
    static QString host() { return QStringLiteral("mail.example.test"); }

    DriverBench() { resolver.add(host(), { QStringLiteral("127.0.0.1") }); }

    SessionDriver *make(quint16 port, RecordingSession::Plan plan = {})
    {
        if (!m_factory)
            m_factory = std::make_unique<SocketDriverFactory>(&resolver, &transcript, settings);
        request.endpoint = { Protocol::Smtp, endpointHost, port, plan.tls };
        *record = {};
        outcomes.clear();
        stages.clear();
        driver = m_factory->makeDriver(request, std::make_unique<RecordingSession>(plan, record));
        QObject::connect(driver.get(), &SessionDriver::finished, driver.get(),
            [this](const SessionOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(driver.get(), &SessionDriver::stageReached, driver.get(),
            [this](Stage stage) { stages.append(stage); });
        return driver.get();
    }

    /// Runs one session to its end. The outcome's kind is Cancelled if it never ends.
    SessionOutcome run(quint16 port, RecordingSession::Plan plan = {})
    {
        make(port, plan)->start();
        return QTest::qWaitFor([this] { return !outcomes.isEmpty(); }, 5000) ? outcomes.first()
                                                                             : SessionOutcome();
    }

    /// The transcript without times and connections, one "arrow text" per line.
    QStringList lines() const
    {
        QStringList lines;
        for (qsizetype row = 0; row < transcript.size(); ++row) {
            const TranscriptEntry &entry = transcript.at(row);
            lines.append(arrow(entry.direction, entry.encrypted) + u' ' + entry.text);
        }
        return lines;
    }

    FixedResolver resolver;
    Transcript transcript;
    NetworkSettings settings; ///< read when the first driver is made
    ConnectionRequest request;
    QString endpointHost = host();
    std::shared_ptr<SessionRecord> record = std::make_shared<SessionRecord>();
    QList<SessionOutcome> outcomes;
    QList<Stage> stages;
    std::unique_ptr<SessionDriver> driver;

private:
    std::unique_ptr<SocketDriverFactory> m_factory;
};

} // namespace portwright::tests
