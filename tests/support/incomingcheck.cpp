// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/incomingcheck.h"

#include "network/socketdriver.h"
#include "protocol/makesession.h"
#include "support/fixedresolver.h"
#include "transcript/transcript.h"

#include <QSignalSpy>

namespace portwright::tests {

SessionOutcome IncomingCheck::run() const
{
    FixedResolver resolver;
    resolver.add(endpoint.host, { QStringLiteral("127.0.0.1") });
    Transcript transcript;
    SocketDriverFactory factory(&resolver, &transcript, settings);
    SessionPlan plan;
    plan.endpoint = endpoint;
    plan.signIn = step;
    ConnectionRequest request;
    request.endpoint = endpoint;
    const auto driver = factory.makeDriver(request, makeSession(std::move(plan)));
    SessionOutcome outcome;
    QObject::connect(driver.get(), &SessionDriver::finished, driver.get(),
        [&outcome](const SessionOutcome &ended) { outcome = ended; });
    QSignalSpy finished(driver.get(), &SessionDriver::finished);
    driver->start();
    finished.wait(20'000);
    return outcome;
}

} // namespace portwright::tests
