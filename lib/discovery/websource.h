// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryoptions.h"
#include "discovery/discoverysource.h"
#include "discovery/webquestion.h"

namespace portwright {

/// What sources have in common that ask web servers: questions side by side, in rounds. The first
/// one that leads to an outcome ends the search; when all of a round have led nowhere, the source
/// says how it goes on.
class WebSource : public DiscoverySource {
    Q_OBJECT
public:
    void start(const MailAddress &address) override;
    void cancel() override;

protected:
    using Outcome = decltype(DiscoveryResult::outcome);

    /// `fetcher` outlives it.
    WebSource(
        SettingsSource source, HttpFetcher *fetcher, DiscoveryOptions options, QObject *parent);

    /// Asks the first round.
    virtual void begin() = 0;
    /// What the answer to one question means; nothing if it leads nowhere. Corrects the answer's
    /// ledger where the document is not what it seemed. May ask on.
    [[nodiscard]] virtual std::optional<Outcome> understand(WebAnswer &answer) = 0;
    /// Nothing is under way any more: asks on, or finishes.
    virtual void endRound() = 0;
    /// As what the servers of settings with this trust count.
    [[nodiscard]] virtual Origin originOf(SettingsTrust trust) const = 0;

    void ask(const HttpRequest &request, Told told, const RedirectRules &rules);
    void ask(const QUrl &url, Told told = Told::Domain);
    /// Reads an autoconfig document.
    [[nodiscard]] std::optional<Outcome> understandAutoconfig(WebAnswer &answer) const;
    void note(const LedgerEntry &entry) { m_ledger.append(entry); }
    void finish(const Outcome &outcome, SettingsTrust trust);
    /// What counts if nothing better comes.
    void keep(const Outcome &outcome);
    /// With what was kept; else with the first thing that went wrong, if it was more than that
    /// nothing was there.
    void finishEmptyHanded();
    [[nodiscard]] RedirectRules rules(RedirectRules::Scope scope) const;

    [[nodiscard]] const MailAddress &address() const { return *m_address; }
    /// The address may change on the way: a server knows the person by another one.
    void setAddress(const MailAddress &address) { m_address = address; }
    [[nodiscard]] const DiscoveryOptions &options() const { return m_options; }
    [[nodiscard]] const QList<LedgerEntry> &ledger() const { return m_ledger; }

private:
    void take(WebQuestion *question, WebAnswer answer);

    SettingsSource m_source;
    HttpFetcher *m_fetcher;
    DiscoveryOptions m_options;
    std::optional<MailAddress> m_address;
    QString m_domain; ///< where the search began
    QList<WebQuestion *> m_open;
    QList<LedgerEntry> m_ledger;
    std::optional<Outcome> m_kept;
    bool m_isFinished = false;
};

} // namespace portwright
