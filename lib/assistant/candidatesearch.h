// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "discovery/candidates.h"
#include "model/connectionreport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QMap>
#include <QObject>
#include <memory>
#include <optional>

namespace portwright {

struct AddressAnswer;

/// Looks up the hosts an address suggests, all at once, and tells each server once: names that
/// lead to the same addresses are one server, asked by the name that was found first.
class CandidateSearch : public QObject {
    Q_OBJECT
public:
    CandidateSearch(const Engine &engine, const MailAddress &address, QObject *parent = nullptr);

    /// Guesses the servers of `protocols` from the domain and its mail exchanges.
    void startGuessing(const QList<Protocol> &protocols);
    /// Looks up one host that somebody named, even if its server is known by another name.
    void lookUp(const HostCandidate &candidate);
    /// Looks up the names in a certificate that the host of `endpoint` showed; those that lead to
    /// the same server become candidates.
    void followCertificate(const CertificateSummary &certificate, const Endpoint &endpoint);
    void cancel();

    [[nodiscard]] bool isBusy() const { return !m_pending.isEmpty(); }
    /// What is being looked up; a mail exchange whose name is not known yet has no host.
    [[nodiscard]] const QList<HostCandidate> &pending() const { return m_pending; }
    /// Why nothing was found, where it is DNS's doing.
    [[nodiscard]] std::optional<ConnectionFailure> failure() const { return m_failure; }
    /// Of every host that was found.
    [[nodiscard]] const QList<std::chrono::milliseconds> &lookUpTimes() const
    {
        return m_lookUpTimes;
    }

signals:
    void hostFound(
        const portwright::HostCandidate &candidate, const QList<QHostAddress> &addresses);
    /// A host that was named by somebody has no address.
    void hostMissing(
        const portwright::HostCandidate &candidate, const portwright::ConnectionFailure &failure);
    /// Nothing is being looked up any more, for now.
    void settled();

private:
    void lookUpMailExchanges(const QList<HostCandidate> &unknown);
    void ask(const HostCandidate &candidate);
    void resolve(const HostCandidate &candidate);
    void take(const HostCandidate &candidate, const AddressAnswer &answer);
    void finish(const HostCandidate &candidate);
    /// A guess is, where it leads to a new server; a name in a certificate, where to a known one.
    [[nodiscard]] bool isWanted(
        const HostCandidate &candidate, const QList<QHostAddress> &addresses) const;

    Engine m_engine;
    MailAddress m_address;
    using Service = std::pair<Protocol, QString>; ///< with the host's name
    QMap<Service, QList<QHostAddress>> m_servers; ///< guessed, and told already
    QMap<Service, QList<QHostAddress>> m_named; ///< by somebody
    QList<Service> m_asked;
    QList<HostCandidate> m_pending;
    int m_nextRank = 0;
    std::optional<ConnectionFailure> m_failure;
    QList<std::chrono::milliseconds> m_lookUpTimes;
    std::unique_ptr<QObject> m_context; ///< of the look-ups under way
};

} // namespace portwright
