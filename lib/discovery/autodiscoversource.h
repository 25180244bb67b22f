// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/websource.h"

#include <QSet>

namespace portwright {

/// Autodiscover as it was before it needed signing in (MS-OXDSCLI): https only, and never with a
/// password, so that most servers say no, which tells at least what they are. Redirects stay within
/// the mail domain; one that leaves it is a question to the person.
class AutodiscoverSource : public WebSource {
    Q_OBJECT
public:
    AutodiscoverSource(
        HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent = nullptr);

protected:
    void begin() override;
    [[nodiscard]] std::optional<Outcome> understand(WebAnswer &answer) override;
    void endRound() override { finishEmptyHanded(); }
    [[nodiscard]] Origin originOf(SettingsTrust) const override { return Origin::Published; }

private:
    void askAt(const QUrl &url);
    void askAbout(const MailAddress &address);
    /// What a redirect inside a document leads to: goes on, or keeps the question for later.
    [[nodiscard]] DiscoveryAnswer follow(const QUrl &url);
    [[nodiscard]] DiscoveryAnswer follow(const QString &address);
    [[nodiscard]] DiscoveryAnswer mayFollow(const QString &target, const QString &host);

    QSet<QString> m_followed; ///< targets of redirects inside documents
};

} // namespace portwright
