// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
    {
        TranslatedMessage message;
        message.context = context;
        message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        while (xml.readNextStartElement()) {
            if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                message.type = xml.attributes().value("type"_L1).toString();
                if (!message.isNumerus) {
                    message.translations << xml.readElementText();
                    continue;
                }
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
            } else {
                xml.skipCurrentElement();
            }
        }
        return message;
    }

    QStringList matches(const QString &text, const QRegularExpression &expression)
    {
        QStringList found;
        for (const auto &match : expression.globalMatch(text))
            found << match.captured();
        return found;
    }

    QStringList placeholders(const QString &text)
    {
        // "%1", and by name "{server}" or "{server?}".
        static const QRegularExpression expression(u"%L?(\\d+|n)|\\{\\w+\\??\\}"_s);
        QStringList found = matches(text, expression);
        std::ranges::sort(found);
        found.removeDuplicates();
        return found;
    }

    QStringList tags(const QString &text)
    {
        static const QRegularExpression expression(u"</?[a-z][^>]*>"_s);
        return matches(text, expression);
    }

    qsizetype acceleratorCount(const QString &text)
    {
        static const QRegularExpression expression(u"(?<!&)&[^\\s&]"_s);
        return matches(text, expression).size();
    }

    /// How a text ends: a colon, dots that say that something goes on, a sentence, or a label.
    QString ending(QString text)
    {
        text = text.trimmed().replace(u"..."_s, u"\u2026"_s);
        static const QRegularExpression expression(u"[.:?!\u2026]$"_s);
        return expression.match(text).captured();
    }

    /// Labels must fit where they stand; sentences wrap and may grow as their language needs.
    bool isTooLong(const QString &source, const QString &translation)
    {
        constexpr qsizetype longestLabel = 40;
        if (source.size() > longestLabel)
            return false;
        return static_cast<double>(translation.size())
            > 1.6 * static_cast<double>(source.size()) + 12;
    }

    /// What separates a text from what is put before and behind it.
    QString blanksAround(const QString &text)
    {
        static const QRegularExpression outside(u"^\\s*|\\s*$"_s);
        return matches(text, outside).join(u'|');
    }

    void compare(const QString &source, const QString &translation, QStringList &faults)
    {
        if (translation.trimmed().isEmpty()) {
            faults << u"is empty"_s;
            return;
        }
        if (tags(source) != tags(translation))
            faults << u"has other tags"_s;
        if (acceleratorCount(source) != acceleratorCount(translation))
            faults << u"has another number of accelerators"_s;
        if (ending(source) != ending(translation))
            faults << u"ends in another way"_s;
        if (isTooLong(source, translation))
            faults << u"is too long"_s;
        if (blanksAround(source) != blanksAround(translation))
            faults << u"has other blanks around it"_s;
    }

} // namespace

QList<TranslatedMessage> readTranslationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TranslatedMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TranslatedMessage>() : messages;
}

QStringList translationFaults(const TranslatedMessage &message)
{
    if (!message.type.isEmpty())
        return { u"is "_s + message.type };
    if (message.translations.isEmpty())
        return { u"is empty"_s };
    QStringList faults;
    // Where lupdate loses track of a namespace, the program would look the text up in vain.
    if (!message.context.startsWith("portwright::"_L1) && message.context != "main"_L1)
        faults << u"is in a context that nobody asks for"_s;
    for (qsizetype i = 0; i < message.translations.size(); ++i) {
        const QString &translation = message.translations[i];
        compare(message.source, translation, faults);
        QStringList expected = placeholders(message.source);
        // "One file": the singular may spell its number out.
        if (message.isNumerus && i == 0) {
            for (const QString &number : { u"%n"_s, u"%Ln"_s }) {
                if (!placeholders(translation).contains(number))
                    expected.removeAll(number);
            }
        }
        if (placeholders(translation) != expected)
            faults << u"has other placeholders"_s;
    }
    return faults;
}

} // namespace portwright
