// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"

#include <QMap>
#include <QObject>
#include <chrono>
#include <memory>

namespace portwright {

class SessionDriver;

/// Signs in at one endpoint at a time, counts the sign-ins of each service, and keeps the
/// connection for who wants to send on it.
class LoginVerifier : public QObject {
    Q_OBJECT
public:
    LoginVerifier(const Engine &engine, const QString &ehloName, std::chrono::milliseconds patience,
        QObject *parent = nullptr);
    ~LoginVerifier() override;

    /// One sign-in, over `held` where that is a connection held open at `endpoint`, else over the
    /// one kept from a refused attempt there, else over a new one. `verified` follows.
    void verify(
        const Endpoint &endpoint, const SignInStep &step, std::unique_ptr<SessionDriver> held);
    void cancel();

    /// The connection that is signed in; null if it has gone or was taken.
    [[nodiscard]] std::unique_ptr<SessionDriver> takeDriver();
    /// Of the connection that the last sign-in went over.
    [[nodiscard]] const ConnectionReport &report() const { return m_report; }
    /// "smtp://mail.example.org" -> sign-ins tried.
    [[nodiscard]] const QMap<QString, int> &signInsUsed() const { return m_used; }

signals:
    void verified(const portwright::SessionOutcome &outcome);

private:
    void adopt(std::unique_ptr<SessionDriver> driver);
    void connectAnew(const Endpoint &endpoint, const SignInStep &step);
    void letGo();

    Engine m_engine;
    QString m_ehloName;
    std::chrono::milliseconds m_patience;
    QMap<QString, int> m_used;
    std::unique_ptr<SessionDriver> m_driver;
    Endpoint m_endpoint; ///< of m_driver
    ConnectionReport m_report;
    bool m_isWaiting = false;
    bool m_isSignedIn = false;
};

} // namespace portwright
