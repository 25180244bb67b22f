// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "network/dnsresolver.h"
#include "network/sessiondriver.h"
#include "transcript/transcript.h"

#include <QMap>
#include <QTimer>
#include <functional>
#include <set>

namespace portwright {

/// A resolver that knows what a test tells it. Other names do not exist.
class FakeResolver : public DnsResolver {
    Q_OBJECT
public:
    QMap<QString, QStringList> addresses;
    QMap<QString, QStringList> exchanges;
    QMap<QString, QList<ServiceRecord>> services; ///< by whole name
    AnswerValidation validation = AnswerValidation::NotKnown;
    std::set<QString> silentNames; ///< never answered

    void lookUpAddresses(const QString &host, QObject *context,
        std::function<void(const AddressAnswer &)> answered) override;
    void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered) override;
    void lookUpServices(const QString &name, QObject *context,
        std::function<void(const ServiceAnswer &)> answered) override;
};

/// How one endpoint behaves.
struct FakeServer {
    SessionOutcome probe; ///< Reached: the connection is held; else it ends so
    bool isSilent = false; ///< never answers at all
    std::function<SessionOutcome(const SignInStep &)> signIn;
    std::function<SessionOutcome(const SubmissionStep &)> submit;
};

class FakeDriverFactory;

class FakeDriver : public SessionDriver {
    Q_OBJECT
public:
    FakeDriver(FakeDriverFactory *factory, const Endpoint &endpoint, const FakeServer &server);
    void start() override;
    void extend(const PlanStep &step) override;
    void setTimeouts(const TimeoutPolicy &timeouts) override;
    void cancel() override;
    [[nodiscard]] ConnectionReport report() const override { return m_report; }

private:
    void answer(const SessionOutcome &outcome);
    FakeDriverFactory *m_factory;
    Endpoint m_endpoint;
    FakeServer m_server;
    ConnectionReport m_report;
    bool m_isHeld = false;
    bool m_isFinished = false;
};

/// Makes fake drivers and remembers what was asked of them.
class FakeDriverFactory : public SessionDriverFactory {
public:
    std::function<FakeServer(const Endpoint &)> server;
    QList<Endpoint> asked;
    QStringList tlsBefore; ///< of each request
    QStringList signIns; ///< "user@port"
    int cancelled = 0;

    [[nodiscard]] std::unique_ptr<SessionDriver> makeDriver(
        const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session) override;
    bool hasProxy = false;
    void askWhetherProxied(const QString &, QObject *, std::function<void(bool)> answered) override
    {
        answered(hasProxy);
    }
    [[nodiscard]] bool hasClientCertificate() const override { return false; }
};

/// An engine without network: three parts that belong together.
struct FakeEngine {
    FakeResolver resolver;
    FakeDriverFactory drivers;
    Transcript transcript;
    [[nodiscard]] Engine engine() { return { &resolver, &drivers, &transcript }; }
};

/// A verified submission server as a probe sees it.
[[nodiscard]] SessionOutcome reachedOutcome(TlsMode channel);
/// An endpoint nobody listens at.
[[nodiscard]] FakeServer refusingServer();
/// One that answers probes, and sign-ins with `password` only.
[[nodiscard]] FakeServer workingServer(TlsMode channel, const QByteArray &password);

} // namespace portwright
