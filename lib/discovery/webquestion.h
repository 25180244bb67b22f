// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryresult.h"
#include "discovery/redirectrules.h"
#include "network/httpfetcher.h"

namespace portwright {

/// What came of a question to a web server, redirects included.
struct WebAnswer {
    QByteArray document; ///< empty unless the last entry says Settings
    QByteArray contentType;
    SettingsTrust trust = SettingsTrust::None;
    enum class Way { Direct, Elsewhere };
    Way way = Way::Direct; ///< Elsewhere: redirects led to another registrable domain
    QUrl leavingTo; ///< where NeedsAsking would go on
    /// One for each hop. The last one says Settings where there is a document; whoever reads it
    /// may have to correct that.
    QList<LedgerEntry> ledger;
};

/// Asks one URL and follows its redirects, and keeps the ledger of who was told what.
class WebQuestion : public QObject {
    Q_OBJECT
public:
    struct Setup {
        HttpFetcher *fetcher = nullptr; ///< outlives the question
        SettingsSource source = SettingsSource::Autoconfig;
        RedirectRules rules;
        QStringList addresses; ///< all spellings of what must not go over http, nor to strangers
        Told told = Told::Domain; ///< by the host name alone
    };

    WebQuestion(const Setup &setup, QObject *parent);
    /// A body is sent again to where a redirect leads. `answered` comes once, later.
    void ask(const HttpRequest &request);
    /// As if everything under way had been cancelled.
    [[nodiscard]] QList<LedgerEntry> ledgerSoFar() const;

signals:
    void answered(const portwright::WebAnswer &answer);

private:
    void send();
    void take(const HttpAnswer &answer);
    [[nodiscard]] DiscoveryAnswer judge(const HttpAnswer &answer) const;
    [[nodiscard]] DiscoveryAnswer judgeRedirect(const QUrl &target) const;
    [[nodiscard]] Told toldBy(const HttpRequest &request) const;

    Setup m_setup;
    HttpRequest m_request; ///< under way
    QList<QUrl> m_asked;
    bool m_isVerified = true; ///< every hop so far
    WebAnswer m_answer;
};

} // namespace portwright
