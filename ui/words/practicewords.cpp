// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <algorithm>
#include <array>

namespace portwright {

namespace {

    struct ScenarioWords {
        const char *id;
        const char *title;
        const char *description;
    };

    // A new scenario is one row here. Both sentences are translated when they are asked for.
    constexpr std::array scenarioWords {
        ScenarioWords { "all-fine", QT_TRANSLATE_NOOP("portwright::Words", "All is well"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "Every port works. A good place to see how a check should look.") },
        ScenarioWords { "587-blocked",
            QT_TRANSLATE_NOOP("portwright::Words", "Port 587 is blocked"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "Nothing comes back from port 587, as behind a firewall. Another port helps.") },
        ScenarioWords { "only-465", QT_TRANSLATE_NOOP("portwright::Words", "Only port 465 works"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The server answers on port 465 alone, encrypted from the first byte.") },
        ScenarioWords { "only-2525", QT_TRANSLATE_NOOP("portwright::Words", "Only port 2525 works"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The usual ports are closed; the unofficial spare port is open.") },
        ScenarioWords { "wrong-password",
            QT_TRANSLATE_NOOP("portwright::Words", "The password is wrong"),
            QT_TRANSLATE_NOOP(
                "portwright::Words", "The servers are right, but no password is accepted.") },
        ScenarioWords { "no-starttls",
            QT_TRANSLATE_NOOP("portwright::Words", "Encryption is not offered"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The server does not offer to encrypt, or something on the way hides the offer.") },
        ScenarioWords { "certificate-expired",
            QT_TRANSLATE_NOOP("portwright::Words", "The certificate has expired"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "Somebody forgot to renew it. Your consent is asked before anything is sent.") },
        ScenarioWords { "certificate-wrong-host",
            QT_TRANSLATE_NOOP("portwright::Words", "The certificate names another server"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The server shows a certificate that was made for a different name.") },
        ScenarioWords { "greylisted",
            QT_TRANSLATE_NOOP("portwright::Words", "The recipient is deferred"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The server asks to come back later, to keep junk mail out (greylisting).") },
        ScenarioWords { "recipient-unknown",
            QT_TRANSLATE_NOOP("portwright::Words", "The recipient does not exist"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "Signing in works, but the server knows no mailbox of that name.") },
        ScenarioWords { "too-large",
            QT_TRANSLATE_NOOP("portwright::Words", "The message is too large"),
            QT_TRANSLATE_NOOP(
                "portwright::Words", "The server takes small messages only. Try an attachment.") },
        ScenarioWords { "slow-greeting",
            QT_TRANSLATE_NOOP("portwright::Words", "The server greets slowly"),
            QT_TRANSLATE_NOOP(
                "portwright::Words", "The connection stands, but the first word takes its time.") },
        ScenarioWords { "drops",
            QT_TRANSLATE_NOOP("portwright::Words", "The connection breaks in the middle"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The line goes dead while a message is under way. What became of it?") },
    };

    const ScenarioWords *wordsOf(const QString &scenario)
    {
        const auto *row = std::find_if(
            scenarioWords.begin(), scenarioWords.end(), [&scenario](const ScenarioWords &words) {
                return scenario == QLatin1String(words.id);
            });
        return row == scenarioWords.end() ? nullptr : row;
    }

} // namespace

QString Words::practiceTitle(const QString &scenario)
{
    const ScenarioWords *words = wordsOf(scenario);
    return words ? tr(words->title) : scenario;
}

QString Words::practiceDescription(const QString &scenario)
{
    const ScenarioWords *words = wordsOf(scenario);
    return words ? tr(words->description) : scenario;
}

} // namespace portwright
