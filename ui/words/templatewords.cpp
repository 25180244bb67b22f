// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <algorithm>
#include <array>

namespace portwright {

namespace {

    struct TemplateWords {
        const char *id;
        const char *title;
        const char *description;
    };

    // A new test message is one row here. Both sentences are translated when they are asked for.
    constexpr std::array templateWords {
        TemplateWords { "plain", QT_TRANSLATE_NOOP("portwright::Words", "Plain text"),
            QT_TRANSLATE_NOOP("portwright::Words", "A few words, the simplest message there is.") },
        TemplateWords { "html", QT_TRANSLATE_NOOP("portwright::Words", "Formatted text (HTML)"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "The same in two forms. The recipient's program shows the one it likes.") },
        TemplateWords { "alphabets", QT_TRANSLATE_NOOP("portwright::Words", "All alphabets"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "Letters of many languages and emoji, to see whether they arrive unharmed.") },
        TemplateWords { "large", QT_TRANSLATE_NOOP("portwright::Words", "Large attachment"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "An attachment of a size you choose, to find the server's limit.") },
        TemplateWords { "gtube", QT_TRANSLATE_NOOP("portwright::Words", "Junk filter test (GTUBE)"),
            QT_TRANSLATE_NOOP(
                "portwright::Words", "A harmless text that every junk filter takes for junk.") },
        TemplateWords { "eicar",
            QT_TRANSLATE_NOOP("portwright::Words", "Virus scanner test (EICAR)"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "A harmless file that every virus scanner takes for a virus.") },
        TemplateWords { "auto-reply", QT_TRANSLATE_NOOP("portwright::Words", "Automatic reply"),
            QT_TRANSLATE_NOOP("portwright::Words",
                "A message that says it is an automatic answer: nothing should answer it.") },
    };

    const TemplateWords *wordsOf(const QString &id)
    {
        const auto *row = std::find_if(templateWords.begin(), templateWords.end(),
            [&id](const TemplateWords &words) { return id == QLatin1String(words.id); });
        return row == templateWords.end() ? nullptr : row;
    }

} // namespace

QString Words::templateTitle(const QString &id)
{
    const TemplateWords *words = wordsOf(id);
    return words ? tr(words->title) : id;
}

QString Words::templateDescription(const QString &id)
{
    const TemplateWords *words = wordsOf(id);
    return words ? tr(words->description) : id;
}

} // namespace portwright
