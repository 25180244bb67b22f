// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/csvreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<QStringList>;

std::variant<CsvTable, CsvFailure> read(const QByteArray &content) { return readCsv(content); }

Fields fieldsOf(const QByteArray &content)
{
    const auto result = read(content);
    Fields fields;
    if (const auto *table = std::get_if<CsvTable>(&result)) {
        for (const CsvRow &row : table->rows)
            fields.append(row.fields);
    }
    return fields;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class tst_CsvReader : public QObject {
    Q_OBJECT
private slots:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Fields>("fields");
        const auto row = [](const char *name, const QByteArray &content, const Fields &fields) {
            QTest::newRow(name) << content << fields;
        };
        row("nothing", "", {});
        row("only empty lines", "\r\n\r\n \n", {});
        row("only separators", ",,,\n,\n", {});
        row("commas", "a,b\nc,d\n", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("semicolons", "a;b\nc,d;e", { { u"a"_s, u"b"_s }, { u"c,d"_s, u"e"_s } });
        row("tabs", "a\tb,c;d\n", { { u"a"_s, u"b,c;d"_s } });
        row("a comma before a semicolon", "a,b;c\n", { { u"a"_s, u"b;c"_s } });
        row("a separator in quotes does not count", "\"a,b\";c\n", { { u"a,b"_s, u"c"_s } });
        row("a named separator", "sep=;\na,b;c\n", { { u"a,b"_s, u"c"_s } });
        row("one column", "a\nb\n", { { u"a"_s }, { u"b"_s } });
        row("CR LF", "a,b\r\nc,d\r\n", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("CR alone", "a,b\rc,d", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("a field at the end of the file", "a,", { { u"a"_s, u""_s } });
        row("quoted", "\"a\",\"b\"\n", { { u"a"_s, u"b"_s } });
        row("doubled quotes", "\"a \"\"b\"\"\",c\n", { { u"a \"b\""_s, u"c"_s } });
        row("an empty quoted field", "\"\",a\n", { { u""_s, u"a"_s } });
        row("line breaks in a field", "\"a\r\nb\nc\",d\n", { { u"a\r\nb\nc"_s, u"d"_s } });
        row("a quote within a field stands for itself", "a\"b\"c,d\n",
            { { u"a\"b\"c"_s, u"d"_s } });
        row("blanks belong to a field", " a , b\n", { { u" a "_s, u" b"_s } });
        row("a letter of Windows-1252 at the end", "a,Spa\xdf", { { u"a"_s, u"Spaß"_s } });
        row("rows of several lengths", "a\nb,c,d\n", { { u"a"_s }, { u"b"_s, u"c"_s, u"d"_s } });
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, content);
        QFETCH(Fields, fields);
        QCOMPARE(fieldsOf(content), fields);
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"Grüße,€\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(text, QStringConverter::Utf8);
        QTest::newRow("UTF-16 little endian") << encoded(text, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 big endian") << encoded(text, QStringConverter::Utf16BE);
        QTest::newRow("Windows-1252") << QByteArray("Gr\xfc\xdf\x65,\x80\n");
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(fieldsOf(content), (Fields { { u"Grüße"_s, u"€"_s } }));
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("rowNumber");
        const auto row = [](const char *name, const QByteArray &content, CsvFault fault, int at) {
            QTest::newRow(name) << content << int(fault) << at;
        };
        row("NUL", QByteArray("a,b\0c\n", 6), CsvFault::NotText, 0);
        row("UTF-16 without a mark", QByteArray("a\0,\0", 4), CsvFault::NotText, 0);
        row("UTF-16 cut off", QByteArray("\xff\xfe\x61\x00\x62", 5), CsvFault::NotText, 0);
        row("UTF-8 with a mark and broken", "\xef\xbb\xbf\x61\xff", CsvFault::NotText, 0);
        row("an open quote", "a\nb,\"c\nd\n", CsvFault::QuoteNotClosed, 2);
        row("too large", QByteArray(mostCsvBytes + 1, 'a'), CsvFault::TooLarge, 0);
        row("too many rows", QByteArray("a\n").repeated(mostCsvRows + 1), CsvFault::TooManyRows,
            mostCsvRows + 1);
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, fault);
        QFETCH(int, rowNumber);
        const auto result = read(content);
        const auto *failure = std::get_if<CsvFailure>(&result);
        QVERIFY(failure);
        QCOMPARE(int(failure->fault), fault);
        QCOMPARE(failure->row, rowNumber);
    }

    void takesAsManyRowsAsAreAllowed()
    {
        QCOMPARE(fieldsOf(QByteArray("a\n").repeated(mostCsvRows)).size(), mostCsvRows);
    }

    void namesTheRowThatIsWrongAndReadsTheOthers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("fault");
        QTest::newRow("text behind a quote")
            << QByteArray("\"b\"c,d") << int(CsvRowFault::TextBehindQuote);
        QTest::newRow("a long field")
            << QByteArray(longestCsvField + 1, 'b') << int(CsvRowFault::FieldTooLong);
        QTest::newRow("a long quoted field")
            << '"' + QByteArray(longestCsvField + 1, 'b') + '"' << int(CsvRowFault::FieldTooLong);
        QTest::newRow("many fields")
            << QByteArray(mostCsvFields, ',') << int(CsvRowFault::TooManyFields);
    }
    void namesTheRowThatIsWrongAndReadsTheOthers()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, fault);
        const auto result = read("a,b\n\n" + line + "\nc,d\n");
        const auto *table = std::get_if<CsvTable>(&result);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QVERIFY(!table->rows[0].fault);
        QCOMPARE(table->rows[1].number, 3);
        QVERIFY(table->rows[1].fault);
        QCOMPARE(int(*table->rows[1].fault), fault);
        QCOMPARE(table->rows[2].number, 4);
        QCOMPARE(table->rows[2].fields, (QStringList { u"c"_s, u"d"_s }));
    }

    void countsRowsAsSpreadsheetsDo()
    {
        const auto result = read("sep=,\r\na,\"b\r\nb\"\r\n\r\nc,d\r\n");
        const auto *table = std::get_if<CsvTable>(&result);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[0].number, 2);
        QCOMPARE(table->rows[1].number, 4);
    }

    void wipesEveryField()
    {
        auto result = read("a,secret\n");
        auto &table = std::get<CsvTable>(result);
        const QString &field = table.rows[0].fields[1];
        const QChar *at = field.constData();
        QCOMPARE(*at, u's');
        QString text = table.rows[0].fields.takeLast();
        QVERIFY(text.constData() == at);
        wipe(text);
        QVERIFY(text.isEmpty());
        wipe(table);
        QVERIFY(table.rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
