// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known beforehand: where a server's name comes from, and what its provider asks for.

#include "ui/words/words.h"

namespace portwright {

QString Words::provenance(const ProbeReport &report, const QString &domain)
{
    switch (report.origin) {
    case Origin::Typed:
        return tr("Typed by you");
    case Origin::Published:
        switch (report.trust) {
        case SettingsTrust::BuiltIn:
            return tr("From the built-in list of providers");
        case SettingsTrust::VerifiedHttps:
            return tr("Published by %1 over verified HTTPS").arg(domain);
        case SettingsTrust::Dnssec:
            return tr("Published by %1, validated by DNSSEC").arg(domain);
        case SettingsTrust::None:
            return tr("Published by %1, but nobody vouches for it").arg(domain);
        }
        Q_UNREACHABLE();
    case Origin::Srv:
        return report.trust == SettingsTrust::Dnssec
            ? tr("Named in the DNS of %1, validated by DNSSEC").arg(domain)
            : tr("Named in the DNS of %1").arg(domain);
    case Origin::Ispdb:
        return tr("From Thunderbird's provider list");
    case Origin::MailExchange:
        return tr("Found through the server that receives the mail of %1").arg(domain);
    case Origin::Guess:
        return tr("Guessed from the domain");
    case Origin::CertificateName:
        return tr("Named in the server's own certificate");
    }
    Q_UNREACHABLE();
}

QString Words::redirectQuestion(const DiscoveryResult &result, const RedirectQuestion &question)
{
    return tr("%1 says that the settings are kept at %2, which does not belong to the domain of "
              "your address. Whoever runs it would say which servers get your password. Do you "
              "know it as your provider, and want to look there?")
        .arg(source(result.source), question.domain);
}

Explanation Words::advice(const PublishedSettings &provider)
{
    if (!provider.advice)
        return { {}, {}, {}, false };
    const ProviderAdvice &advice = *provider.advice;
    const QString name = provider.displayName.isEmpty() ? provider.id : provider.displayName;
    switch (advice.access) {
    case ProviderAdvice::Access::BridgeOnly:
        return { tr("%1 needs a program of its own").arg(name),
            tr("Mail programs reach this provider only through a program that runs on the same "
               "computer, and signs in for them."),
            tr("Install and start it. It shows a server, a port, a user name and a password: type "
               "those under \"I know my servers\"."),
            false };
    case ProviderAdvice::Access::NoMailPrograms:
        return { tr("%1 lets no mail program in").arg(name),
            tr("This provider offers neither SMTP nor IMAP or POP3: there is no port to find."),
            tr("Use its web page or its own app, or another provider for this mail program."),
            false };
    case ProviderAdvice::Access::Ordinary:
        break;
    }
    if (advice.needsOAuth2)
        return { tr("%1 wants you to sign in with the web browser").arg(name),
            tr("It refuses every password from a mail program, and this program cannot sign in "
               "with the browser yet."),
            tr("The servers are tested all the same. In your mail program choose OAuth2 as the "
               "sign-in method."),
            false };
    QStringList why;
    QStringList nextSteps;
    QString title;
    if (advice.mustBeEnabled) {
        title = tr("%1 lets mail programs in only after you allow it").arg(name);
        why += tr("Access for mail programs is switched off until you switch it on in your "
                  "account.");
        nextSteps += tr("Switch it on there before you sign in.");
    }
    if (advice.needsAppPassword) {
        title = tr("%1 wants a password made for mail programs").arg(name);
        why += tr("The password of the account itself is refused.");
        nextSteps += tr("Make an app password in your account, and type that one here.");
    } else if (advice.recommendsAppPassword) {
        if (title.isEmpty())
            title = tr("%1 may want a password made for mail programs").arg(name);
        why += tr("With two-factor sign-in, or on some plans, the password of the account itself "
                  "is refused.");
        nextSteps += tr("If the sign-in is refused, make an app password in your account.");
    }
    return { title, why.join(u' '), nextSteps.join(u' '), false };
}

QStringList Words::mailbox(const MailboxFacts &facts)
{
    const QLocale locale;
    QStringList lines;
    if (facts.messages && facts.unseen)
        lines += tr("Messages in INBOX: %1, unread: %2")
                     .arg(locale.toString(*facts.messages), locale.toString(*facts.unseen));
    else if (facts.messages)
        lines += tr("Messages in the mailbox: %1").arg(locale.toString(*facts.messages));
    if (facts.sizeInOctets)
        lines += tr("Their size: %1").arg(size(*facts.sizeInOctets));
    if (facts.quotaUsedInOctets && facts.quotaLimitInOctets)
        lines += tr("Space used: %1 of %2")
                     .arg(size(*facts.quotaUsedInOctets), size(*facts.quotaLimitInOctets));
    QStringList folders;
    for (const SpecialFolder &folder : facts.specialFolders)
        folders += folder.name;
    if (!folders.isEmpty())
        lines += tr("Folders with a purpose: %1").arg(list(folders));
    if (facts.loginDelay)
        lines
            += tr("The server wants a pause between sign-ins: %1").arg(duration(*facts.loginDelay));
    bool isNumber = false;
    const int days = facts.expiry.toInt(&isNumber);
    if (isNumber)
        lines += tr("The server deletes messages after days: %1").arg(days);
    if (facts.refusal)
        lines += tr("The server did not let the mailbox be looked into: %1")
                     .arg(facts.refusal->text().simplified());
    return lines;
}

} // namespace portwright
