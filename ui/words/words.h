// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "assistant/recommendation.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/probereport.h"
#include "discovery/discoveryresult.h"
#include "message/messagesource.h"
#include "model/hostname.h"
#include "model/mailaddress.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace portwright {

/// What to tell a person about one result: what is wrong (or right), why, and what to do next.
struct Explanation {
    QString title;
    QString why;
    QString nextStep; ///< empty where there is nothing to do
    bool isFault = true;
};

/// Every sentence and label for codes and enums. Plain words for somebody whose mail does not work
/// today; the server's own words stand beside them, never in them.
class Words {
    Q_DECLARE_TR_FUNCTIONS(portwright::Words)
public:
    [[nodiscard]] static QString fault(MailAddressFault fault);
    [[nodiscard]] static QString fault(HostNameFault fault);
    [[nodiscard]] static QString fault(const MessageFault &fault);
    [[nodiscard]] static QString fault(CertificateFault fault);

    [[nodiscard]] static QString protocol(Protocol protocol); ///< "SMTP"
    [[nodiscard]] static QString half(Half half); ///< "Outgoing mail (SMTP)"
    [[nodiscard]] static QString security(TlsMode mode); ///< "Encrypted (STARTTLS)"
    [[nodiscard]] static QString origin(Origin origin); ///< "guessed from the domain"
    [[nodiscard]] static QString doing(Stage stage); ///< "Connecting..."
    [[nodiscard]] static QString consent(ConsentNeed need); ///< a short name for it
    /// What agreeing means for this endpoint, in full, for the consent question.
    [[nodiscard]] static QString consentQuestion(ConsentNeed need, const ProbeReport &report);
    /// Why `better` stands before `other`.
    [[nodiscard]] static QString reason(
        RankReason reason, const ProbeReport &better, const ProbeReport &other);

    /// What happened at an endpoint so far, short enough for a table cell.
    [[nodiscard]] static QString happened(const ProbeReport &report);
    /// The same in full, for a card.
    [[nodiscard]] static Explanation explain(const ProbeReport &report);
    /// The words of DiagnosisWords, short.
    [[nodiscard]] static Explanation explain(const Diagnosis &diagnosis);
    /// A session that was to sign in or send.
    [[nodiscard]] static Explanation explain(
        const SessionOutcome &outcome, const Endpoint &endpoint);
    /// How the whole check stands.
    [[nodiscard]] static Explanation explain(const HalfCheck &check);

    /// What there is to say of the mail domain or its provider where no server can help; nothing
    /// where there is nothing.
    [[nodiscard]] static std::optional<Explanation> explainDomain(const AccountCheck &check);
    /// How both halves stand, for a headline; NotAsked for one that does not count.
    [[nodiscard]] static QString headline(HalfCheck::Phase outgoing, HalfCheck::Phase incoming);
    /// How one half stands, to follow its name: "works", "not tested".
    [[nodiscard]] static QString standing(HalfCheck::Phase phase);

    [[nodiscard]] static QString source(SettingsSource source);
    [[nodiscard]] static QString told(Told told);
    [[nodiscard]] static QString trust(SettingsTrust trust);
    [[nodiscard]] static QString answer(DiscoveryAnswer answer);
    /// With what was told for it.
    [[nodiscard]] static QString answer(const LedgerEntry &entry);
    /// Where a server comes from and who vouches for it: "Published by example.org over verified
    /// HTTPS". `domain` is that of the address.
    [[nodiscard]] static QString provenance(const ProbeReport &report, const QString &domain);
    /// What agreeing to follow a redirect out of the mail domain means.
    [[nodiscard]] static QString redirectQuestion(
        const DiscoveryResult &result, const RedirectQuestion &question);
    /// What the provider wants of its customers before the sign-in; without a title where that is
    /// nothing.
    [[nodiscard]] static Explanation advice(const PublishedSettings &provider);
    /// What was seen in the mailbox, a line each.
    [[nodiscard]] static QStringList mailbox(const MailboxFacts &facts);

    /// How one half stands in a few words, for a headline.
    [[nodiscard]] static QString phase(HalfCheck::Phase phase);
    /// "Signed in. Encrypted, certificate valid until 3 March 2027."
    [[nodiscard]] static QString verdict(const ProbeReport &report);
    /// "1.2 s", "340 ms"
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
    [[nodiscard]] static QString size(qint64 bytes);
    /// "a, b and c": of what a server names, which may be a lot and anything. Of many the first are
    /// shown, of a long one its beginning.
    [[nodiscard]] static QString list(const QStringList &values);
    [[nodiscard]] static QString date(const QDateTime &time); ///< "3 March 2027"
    /// Name and one sentence of a practice scenario; the id itself if it is unknown.
    [[nodiscard]] static QString practiceTitle(const QString &scenario);
    [[nodiscard]] static QString practiceDescription(const QString &scenario);
    /// Name and one sentence of a test message; the id itself if it is unknown.
    [[nodiscard]] static QString templateTitle(const QString &id);
    [[nodiscard]] static QString templateDescription(const QString &id);

private:
    static Explanation explainSuccess(const SessionOutcome &outcome);
    static Explanation explainUnknownAcceptance();
};

} // namespace portwright
