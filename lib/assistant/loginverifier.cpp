// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/loginverifier.h"

#include "network/sessiondriver.h"
#include "protocol/makesession.h"

namespace portwright {

using namespace Qt::StringLiterals;

LoginVerifier::LoginVerifier(const Engine &engine, const QString &ehloName,
    std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_ehloName(ehloName)
    , m_patience(patience)
{
}

LoginVerifier::~LoginVerifier() = default;

void LoginVerifier::verify(
    const Endpoint &endpoint, const SignInStep &step, std::unique_ptr<SessionDriver> held)
{
    ++m_used[toId(endpoint.protocol) + u"://"_s + endpoint.host];
    m_isWaiting = true;
    m_isSignedIn = false;
    if (held)
        adopt(std::move(held));
    else if (m_driver && m_endpoint != endpoint)
        letGo();
    m_endpoint = endpoint;
    if (m_driver)
        m_driver->extend(step);
    else
        connectAnew(endpoint, step);
}

void LoginVerifier::cancel()
{
    m_isWaiting = false;
    letGo();
}

std::unique_ptr<SessionDriver> LoginVerifier::takeDriver()
{
    if (!m_driver || !m_isSignedIn)
        return nullptr;
    disconnect(m_driver.get(), nullptr, this, nullptr);
    return std::move(m_driver);
}

void LoginVerifier::connectAnew(const Endpoint &endpoint, const SignInStep &step)
{
    SessionPlan plan;
    plan.endpoint = endpoint;
    plan.ehloName = m_ehloName;
    plan.tlsRequired = endpoint.tls != TlsMode::None;
    plan.hasClientCertificate = m_engine.drivers->hasClientCertificate();
    plan.signIn = step;
    plan.afterwards = SessionPlan::Afterwards::Hold;
    adopt(m_engine.drivers->makeDriver(
        { endpoint, {}, TimeoutPolicy::probing(m_patience) }, makeSession(std::move(plan))));
    m_driver->start();
}

void LoginVerifier::adopt(std::unique_ptr<SessionDriver> driver)
{
    letGo();
    m_driver = std::move(driver);
    const auto answer = [this](const SessionOutcome &outcome) {
        if (!m_isWaiting)
            return;
        m_isWaiting = false;
        m_isSignedIn = outcome.signIn == SignIn::Accepted;
        Q_EMIT verified(outcome);
    };
    connect(m_driver.get(), &SessionDriver::held, this, [this, answer](const auto &outcome) {
        m_report = m_driver->report();
        answer(outcome);
    });
    connect(m_driver.get(), &SessionDriver::finished, this,
        [this, answer](const SessionOutcome &outcome) {
            m_report = m_driver->report();
            letGo();
            answer(outcome);
        });
}

void LoginVerifier::letGo()
{
    if (!m_driver)
        return;
    disconnect(m_driver.get(), nullptr, this, nullptr);
    m_driver->extend(QuitStep {});
    m_driver.release()->deleteLater(); // it may be the one that is calling
}

} // namespace portwright
