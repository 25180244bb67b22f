// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/dnsjournal.h"
#include "assistant/halfcheck.h"
#include "assistant/hostcontrol.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/remark.h"
#include "discovery/discoveryservice.h"

namespace portwright {

/// One check of an account: searches for published settings and hands what it finds to both halves,
/// which guess, probe and sign in side by side.
class AccountCheck : public QObject {
    Q_OBJECT
public:
    AccountCheck(const Engine &engine, CheckRequest request, QObject *parent = nullptr);

    void start();
    /// Answers at once with `concluded` and `finished`, if those have not come yet.
    void cancel();
    /// Both halves take the best they have.
    void useBestNow();
    /// Both halves go on with what the person agreed to in addition.
    void agree(const CheckConsents &further);

    [[nodiscard]] const CheckRequest &request() const { return m_request; }
    /// Of the protocol log, since this began: TranscriptEntry::index.
    [[nodiscard]] qint64 firstEntry() const { return m_firstEntry; }
    [[nodiscard]] HalfCheck &half(Half half)
    {
        return half == Half::Outgoing ? m_outgoing : m_incoming;
    }
    [[nodiscard]] const HalfCheck &half(Half half) const
    {
        return half == Half::Outgoing ? m_outgoing : m_incoming;
    }
    [[nodiscard]] HalfCheck &outgoing() { return m_outgoing; }
    [[nodiscard]] const HalfCheck &outgoing() const { return m_outgoing; }
    [[nodiscard]] HalfCheck &incoming() { return m_incoming; }
    [[nodiscard]] const HalfCheck &incoming() const { return m_incoming; }
    [[nodiscard]] bool isConcluded() const;
    [[nodiscard]] bool isFinished() const;

    /// Sources are still being asked.
    [[nodiscard]] bool isDiscovering() const { return m_discovery.isBusy(); }
    /// What the sources said so far.
    [[nodiscard]] const QList<DiscoveryResult> &results() const { return m_discovery.results(); }
    /// Who was told what.
    [[nodiscard]] QList<LedgerEntry> ledger() const { return m_discovery.ledger(); }
    /// What the provider asks of its customers; null where it is not known.
    [[nodiscard]] const PublishedSettings *provider() const;

    /// The domain says that it takes no mail (RFC 7505).
    [[nodiscard]] bool takesNoMail() const;

    /// What is wrong, as far as it is known: a function of what was seen up to the moment. Nothing
    /// that is said here can be refuted by a probe that still runs.
    [[nodiscard]] QList<Diagnosis> diagnoses() const;
    /// What is worth knowing of servers that work.
    [[nodiscard]] QList<Remark> remarks() const;
    /// What DNS said.
    [[nodiscard]] const DnsJournal &dns() const { return m_dns; }
    /// What hosts that are silent at every mail port showed at the port of the web.
    [[nodiscard]] const QList<Observation> &control() const { return m_control.answers(); }

    /// "imap://mail.example.org" and how often a sign-in was tried there.
    [[nodiscard]] QMap<QString, int> signInsUsed() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> firstUsableAfter() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> concludedAfter() const;

signals:
    /// A source answered, or the last one did.
    void discovered();
    /// Both halves know their answer.
    void concluded();
    /// After `concluded`: `diagnoses` are complete. Not long after, for a port that keeps silent is
    /// soon found to be.
    void settled();
    void finished();

private:
    void take(const DiscoveryResult &result);
    void announce();
    void settle();
    void lookForSilentHosts();

    CheckRequest m_request;
    DnsJournal m_dns; ///< which all of these ask
    HalfCheck m_outgoing;
    HalfCheck m_incoming;
    DiscoveryService m_discovery;
    HostControl m_control;
    const Transcript *m_transcript;
    qint64 m_firstEntry;
    QTimer m_settling;
    QTimer m_watching;
    QElapsedTimer m_sinceConclusion;
    bool m_searches = false;
    bool m_isConclusionTold = false;
    bool m_isEndTold = false;
    bool m_isSettled = false;
};

} // namespace portwright
