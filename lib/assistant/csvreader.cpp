// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// What Windows-1252 has where ISO 8859-1 has control characters; 0 where it has nothing. Not
    /// every build of Qt knows it by name.
    constexpr std::array<char16_t, 32> windows1252 { 0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026,
        0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019,
        0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e,
        0x0178 };

    QString fromWindows1252(const QByteArray &bytes)
    {
        constexpr char16_t first = 0x80;
        QString text = QString::fromLatin1(bytes);
        for (QChar &c : text) {
            const size_t place = size_t(c.unicode()) - first;
            if (c.unicode() >= first && place < windows1252.size() && windows1252.at(place))
                c = QChar(windows1252.at(place));
        }
        return text;
    }

    std::optional<QString> decoded(const QByteArray &content)
    {
        const auto marked = QStringConverter::encodingForData(content);
        // Without a mark, UTF-8 is the one that other text is hardly ever taken for.
        // Stateless: nothing comes behind the last byte, so a letter that begins with it is wrong.
        QStringDecoder decoder(
            marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
        QString text = decoder.decode(content);
        const bool isCutOff = marked && *marked != QStringConverter::Utf8 && content.size() % 2;
        if (decoder.hasError() || isCutOff) {
            wipe(text);
            if (marked)
                return std::nullopt;
            text = fromWindows1252(content);
        }
        if (!text.contains(QChar::Null))
            return text;
        wipe(text);
        return std::nullopt;
    }

    constexpr bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    /// A tab wherever the first line has one, for no column's name and no address has; else comma
    /// or semicolon, whichever comes first.
    QChar separatorOf(QStringView text)
    {
        QChar found = u',';
        bool isFound = false;
        bool isQuoted = false;
        bool isBlank = true;
        for (const QChar c : text) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (isLineEnd(c) && !isQuoted && !isBlank)
                break;
            else if (c == u'\t' && !isQuoted)
                return c;
            else if ((c == u',' || c == u';') && !isQuoted && !std::exchange(isFound, true))
                found = c;
            isBlank = isBlank && isLineEnd(c);
        }
        return found;
    }

    class Reader {
    public:
        explicit Reader(QStringView text)
            : m_text(text)
            , m_separator(separatorOf(text))
        {
            // Spreadsheets may name their separator in a line of its own.
            if (text.startsWith(u"sep=") && text.size() > 5 && isLineEnd(text[5])) {
                m_separator = text[4];
                m_at = 5;
                endLine();
                ++m_number;
            }
        }

        [[nodiscard]] std::variant<CsvTable, CsvFailure> read()
        {
            CsvTable table;
            while (m_at < m_text.size()) {
                ++m_number;
                CsvRow row { m_number, {} };
                if (!readRow(row)) {
                    wipe(table);
                    return CsvFailure { CsvFault::QuoteNotClosed, m_number };
                }
                const auto isEmpty = [](const QString &field) { return field.trimmed().isEmpty(); };
                if (!row.fault && std::all_of(row.fields.begin(), row.fields.end(), isEmpty))
                    continue;
                if (table.rows.size() == mostCsvRows) {
                    wipe(table);
                    return CsvFailure { CsvFault::TooManyRows, m_number };
                }
                table.rows.append(std::move(row));
            }
            return table;
        }

    private:
        /// False if a quote is open at the end.
        bool readRow(CsvRow &row)
        {
            while (true) {
                const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
                if (isQuoted && !readQuoted(row))
                    return false;
                const qsizetype begin = m_at;
                while (!isAtEndOfField())
                    ++m_at;
                if (!isQuoted)
                    add(row, m_text.sliced(begin, m_at - begin).toString());
                else if (m_at > begin)
                    row.fault = CsvRowFault::TextBehindQuote;
                if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                    ++m_at;
                    continue;
                }
                endLine();
                return true;
            }
        }

        bool readQuoted(CsvRow &row)
        {
            const qsizetype begin = ++m_at;
            while (m_at < m_text.size() && (m_text[m_at] != u'"' || isDoubled()))
                m_at += m_text[m_at] == u'"' ? 2 : 1;
            if (m_at >= m_text.size())
                return false;
            const QStringView inside = m_text.sliced(begin, m_at++ - begin);
            QString field;
            field.reserve(inside.size()); // in one place, for it may be a password
            for (qsizetype i = 0; i < inside.size(); i += inside[i] == u'"' ? 2 : 1)
                field += inside[i];
            add(row, std::move(field));
            return true;
        }

        static void add(CsvRow &row, QString field)
        {
            if (field.size() > longestCsvField) {
                row.fault = CsvRowFault::FieldTooLong;
                wipe(field);
            }
            if (row.fields.size() == mostCsvFields) {
                row.fault = CsvRowFault::TooManyFields;
                wipe(field);
                return;
            }
            row.fields.append(std::move(field));
        }

        [[nodiscard]] bool isDoubled() const
        {
            return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        }
        [[nodiscard]] bool isAtEndOfField() const
        {
            return m_at >= m_text.size() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]);
        }
        void endLine()
        {
            const bool isPair
                = m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n';
            m_at += isPair ? 2 : 1;
        }

        QStringView m_text;
        QChar m_separator;
        qsizetype m_at = 0;
        int m_number = 0;
    };

} // namespace

std::variant<CsvTable, CsvFailure> readCsv(const QByteArray &content)
{
    if (content.size() > mostCsvBytes)
        return CsvFailure { CsvFault::TooLarge, 0 };
    std::optional<QString> text = decoded(content);
    if (!text)
        return CsvFailure { CsvFault::NotText, 0 };
    auto table = Reader(*text).read();
    wipe(*text);
    return table;
}

void wipe(QString &text)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): QChar is its code unit
    volatile auto *at = text.isEmpty() ? nullptr : reinterpret_cast<char16_t *>(text.data());
    for (qsizetype i = 0, size = text.size(); i < size; ++i)
        at[i] = 0;
    text.clear();
}

void wipe(CsvTable &table)
{
    for (CsvRow &row : table.rows) {
        for (QString &field : row.fields)
            wipe(field);
    }
    table.rows.clear();
}

} // namespace portwright
