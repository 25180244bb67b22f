// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicemessage.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

namespace portwright {

class PracticePostOffice;
enum class PracticePortState;
struct PracticeIdentity;
struct PracticePort;

/// A mail server for practice on loopback: real sockets, real TLS from an authority that nobody
/// else trusts, SMTP on ports that stand in for 25, 587, 465 and 2525, IMAP for 143 and 993, POP3
/// for 110 and 995, one account, one mailbox for all that was sent, and a fault of choice. Its
/// names (mail.practice.test and others) exist only here.
class PracticeServer : public QObject {
    Q_OBJECT
public:
    explicit PracticeServer(QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Ids: "all-fine", "587-blocked", "only-465", "only-2525", "wrong-password",
    /// "no-starttls", "certificate-expired", "certificate-wrong-host", "greylisted",
    /// "recipient-unknown", "too-large", "slow-greeting", "drops". The first is the usual one.
    [[nodiscard]] static QStringList scenarios();

    /// Listens on 127.0.0.1 at ports the system chooses. False, with `errorWords`, if that fails or
    /// the scenario is unknown. Starting again changes the scenario and empties the mailbox.
    [[nodiscard]] bool start(const QString &scenario);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString scenario() const;
    [[nodiscard]] QString errorWords() const;

    [[nodiscard]] static QString domain(); ///< "practice.test"
    [[nodiscard]] static QString accountAddress(); ///< "anna@practice.test"
    [[nodiscard]] static QString accountPassword();
    /// Every host name the practice world knows; all live on 127.0.0.1.
    [[nodiscard]] static QStringList hostNames();
    [[nodiscard]] static QByteArray authorityPem();

    /// Standard port -> port on 127.0.0.1. A blocked port is there too:
    /// nothing that connects to it gets an answer, or it is refused, as the scenario has it.
    [[nodiscard]] QHash<quint16, quint16> ports() const;
    /// Oldest first; they stay after `stop`. The mailbox is bounded: 200 messages, 64 MiB.
    [[nodiscard]] const QList<PracticeMessage> &messages() const;

signals:
    /// Comes once for each message, never from inside a call.
    void messageReceived();

private:
    /// The local port, or 0 if the system gave none.
    [[nodiscard]] quint16 openPort(
        const PracticePort &port, PracticePortState state, const PracticeIdentity &identity);
    [[nodiscard]] bool fail(const QString &words);

    std::unique_ptr<PracticePostOffice> m_postOffice;
    /// Owns listeners, blocked ports and connections: stopping is deleting it.
    std::unique_ptr<QObject> m_house;
    QHash<quint16, quint16> m_ports;
    QString m_errorWords;
};

} // namespace portwright
