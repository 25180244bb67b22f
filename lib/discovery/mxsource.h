// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/providertable.h"
#include "discovery/websource.h"
#include "network/dnsresolver.h"

#include <QElapsedTimer>
#include <memory>

namespace portwright {

/// Who takes the domain's mail may be who hosts its mailboxes: the mail exchange's row in the
/// built-in table, else what its own domain publishes. Never more than a hint, since nobody vouches
/// for an MX record, and many are filters only.
class MxSource : public WebSource {
    Q_OBJECT
public:
    struct Tools {
        DnsResolver *resolver = nullptr;
        HttpFetcher *fetcher = nullptr; ///< not used where DNS alone may be asked
        const ProviderTable *table = nullptr;
    };

    MxSource(const Tools &tools, const DiscoveryOptions &options, QObject *parent = nullptr);
    void cancel() override;

protected:
    void begin() override;
    [[nodiscard]] std::optional<Outcome> understand(WebAnswer &answer) override;
    void endRound() override { finishEmptyHanded(); }
    [[nodiscard]] Origin originOf(SettingsTrust) const override { return Origin::MailExchange; }

private:
    [[nodiscard]] LedgerEntry question() const;
    void take(const MailExchangeAnswer &answer);
    void askAbout(const QString &exchange);

    Tools m_tools;
    QElapsedTimer m_clock;
    std::unique_ptr<QObject> m_context; ///< of the question to DNS, while it is open
};

} // namespace portwright
