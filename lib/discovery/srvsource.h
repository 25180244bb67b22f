// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoverysource.h"
#include "discovery/srvresolution.h"

#include <QElapsedTimer>
#include <memory>

namespace portwright {

/// What the domain announces in DNS (RFC 6186; RFC 8314, section 5.1): all six services at once.
/// DNS tells no methods; the user name to try first is the whole address (RFC 6186, section 4).
class SrvSource : public DiscoverySource {
    Q_OBJECT
public:
    /// `resolver` outlives it.
    SrvSource(DnsResolver *resolver, Draw draw, QObject *parent = nullptr);
    void start(const MailAddress &address) override;
    void cancel() override;

private:
    void take(MailService service, const ServiceAnswer &answer);
    void finish(DiscoveryResult result);
    [[nodiscard]] DiscoveryResult resultOf(const SrvResolution &resolution) const;

    DnsResolver *m_resolver;
    Draw m_draw;
    std::optional<MailAddress> m_address;
    QMap<MailService, LedgerEntry> m_ledger; ///< Cancelled: no answer yet
    QMap<MailService, QList<ServiceRecord>> m_records;
    AnswerValidation m_validation = AnswerValidation::Validated; ///< of all answers so far
    qsizetype m_missing = 0;
    QElapsedTimer m_clock;
    std::unique_ptr<QObject> m_context; ///< of the questions under way
};

} // namespace portwright
