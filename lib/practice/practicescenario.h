// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace portwright {

enum class PracticeCertificate { Good, Expired, WrongHost };

/// How one of the ports behaves in a scenario.
enum class PracticePortState {
    Open,
    Refused, ///< as if nothing listened there
    Silent, ///< as behind a firewall that drops everything: no answer of any kind
};

/// A standard port that the practice server stands in for.
struct PracticePort {
    /// A relay takes mail for its own domain from anybody and knows no AUTH; a submission service
    /// takes mail for everybody from those who have signed in (RFC 6409). IMAP and POP3 show the
    /// mailbox to them.
    enum class Role { Relay, Submission, Imap, Pop3 };
    enum class Encryption { Implicit, StartTls };

    quint16 standardPort;
    Role role;
    Encryption encryption;
};

/// Whether and when a recipient is accepted.
enum class PracticeRecipients {
    Known, ///< the account and everybody outside the practice domain
    Greylisted, ///< the same, but not at the first attempt
    Nobody,
};

/// One fault of choice, as data: what differs from a server on which all is fine. What concerns
/// certificates, STARTTLS, the password and the greeting is the same at every port; what concerns
/// recipients and content has nothing to say where mail is only read.
struct PracticeScenario {
    QString id;
    QList<quint16> refusedPorts = {};
    QList<quint16> silentPorts = {};
    PracticeCertificate certificate = PracticeCertificate::Good;
    bool offersStartTls = true;
    bool knowsPassword = true;
    PracticeRecipients recipients = PracticeRecipients::Known;
    qint64 sizeLimitInBytes = 250'000'000;
    std::chrono::milliseconds greetingDelay {};
    bool dropsDuringContent = false;

    [[nodiscard]] PracticePortState stateOf(quint16 standardPort) const;

    /// Every scenario, the usual one first.
    [[nodiscard]] static const QList<PracticeScenario> &all();
    [[nodiscard]] static std::optional<PracticeScenario> withId(const QString &id);
};

/// All of them, in numerical order.
[[nodiscard]] const QList<PracticePort> &practicePorts();

} // namespace portwright
