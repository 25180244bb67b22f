// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/xmltree.h"

#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype mostLevels = 64;
    constexpr int mostElements = 16'384;
    constexpr int mostNamespaces = 256;
    constexpr int mostQuotes = 4096;

    /// Qt compares every attribute of a tag with every other one, which a tag with 100,000 of them
    /// turns into a minute. A tag ends before the next '<', and each attribute has two quotes.
    bool hasEndlessTag(QStringView text)
    {
        int quotes = 0;
        for (const QChar c : text) {
            if (c == u'<')
                quotes = 0;
            else if ((c == u'"' || c == u'\'') && ++quotes > mostQuotes)
                return true;
        }
        return false;
    }

    /// The document as far as counting its quotes needs it: only UTF-16 differs from ASCII there.
    QString forCounting(const QByteArray &document)
    {
        const bool isUtf16 = document.startsWith("\xff\xfe") || document.startsWith("\xfe\xff")
            || document.left(4).contains('\0');
        if (!isUtf16)
            return QString::fromLatin1(document);
        QStringDecoder decoder(document.startsWith('\0') || document.startsWith('\xfe')
                ? QStringDecoder::Utf16BE
                : QStringDecoder::Utf16LE);
        return decoder.decode(document);
    }

    XmlElement elementAt(const QXmlStreamReader &reader)
    {
        XmlElement element;
        element.name = reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            element.attributes.insert(attribute.name().toString(), attribute.value().toString());
        return element;
    }

} // namespace

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [&](const XmlElement &element) { return element.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::optional<QString> XmlElement::value() const
{
    return children.isEmpty() ? std::optional(text.trimmed()) : std::nullopt;
}

std::optional<QString> XmlElement::valueOf(QStringView childName) const
{
    const XmlElement *found = child(childName);
    return found ? found->value() : std::nullopt;
}

std::variant<XmlElement, DocumentFault> readXml(const QByteArray &document)
{
    if (document.size() > mostDocumentBytes)
        return DocumentFault::TooLarge;
    if (hasEndlessTag(forCounting(document)))
        return DocumentFault::TooComplex;

    QXmlStreamReader reader(document);
    XmlElement root;
    QList<XmlElement> open; // from the root inwards
    int elements = 0;
    qsizetype namespaces = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return DocumentFault::Doctype;
        if (token == QXmlStreamReader::StartElement) {
            namespaces += reader.namespaceDeclarations().size();
            if (open.size() == mostLevels)
                return DocumentFault::TooDeep;
            if (++elements > mostElements || namespaces > mostNamespaces)
                return DocumentFault::TooComplex;
            open.append(elementAt(reader));
        } else if (token == QXmlStreamReader::EndElement) {
            XmlElement closed = open.takeLast();
            if (open.isEmpty())
                root = std::move(closed);
            else
                open.last().children.append(std::move(closed));
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            open.last().text += reader.text();
        }
    }
    if (reader.hasError())
        return DocumentFault::Malformed;
    return root;
}

} // namespace portwright
