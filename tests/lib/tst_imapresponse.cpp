// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapresponse.h"
#include "support/dialogue.h"
#include "support/dialoguemacros.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

/// Everything `bytes` amount to, given to the parser in pieces of the sizes `nextSize` says.
template <typename NextSize> QList<ImapProgress> parse(QByteArrayView bytes, NextSize nextSize)
{
    ImapResponseParser parser;
    QList<ImapProgress> found;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min<qsizetype>(bytes.size(), nextSize()));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            const ImapProgress progress = parser.take(piece);
            if (!std::holds_alternative<UnfinishedReply>(progress))
                found.append(progress);
        }
    }
    return found;
}

QList<ImapProgress> parse(QByteArrayView bytes)
{
    return parse(bytes, [&] { return bytes.size(); });
}

QList<ImapResponse> responses(const QList<ImapProgress> &found)
{
    QList<ImapResponse> all;
    for (const ImapProgress &one : found) {
        if (const auto *response = std::get_if<ImapResponse>(&one))
            all.append(*response);
    }
    return all;
}

ImapResponse onlyResponse(QByteArrayView bytes)
{
    const QList<ImapResponse> all = responses(parse(bytes));
    return all.size() == 1 ? all.first() : ImapResponse {};
}

bool isMalformed(QByteArrayView bytes)
{
    const auto found = parse(bytes);
    return !found.isEmpty() && std::holds_alternative<MalformedReply>(found.first());
}

/// A value as IMAP writes it, with every string quoted: what a reader must get out of any form.
QByteArray written(const ImapValue &value)
{
    switch (value.kind) {
    case ImapValue::Kind::Nil:
        return "NIL";
    case ImapValue::Kind::Atom:
        return value.text;
    case ImapValue::Kind::String:
        return '"' + value.text + '"';
    case ImapValue::Kind::List:
        break;
    }
    QByteArray list;
    for (const ImapValue &element : value.list)
        list += (list.isEmpty() ? "" : " ") + written(element);
    return '(' + list + ')';
}

/// The same value in one of its forms, chosen by chance.
QByteArray randomForm(const ImapValue &value)
{
    auto *random = QRandomGenerator::global();
    if (value.kind == ImapValue::Kind::List) {
        QByteArray list;
        for (const ImapValue &element : value.list)
            list += (list.isEmpty() ? "" : " ") + randomForm(element);
        return '(' + list + ')';
    }
    if (value.kind != ImapValue::Kind::String)
        return written(value);
    const QByteArray size = QByteArray::number(value.text.size());
    switch (random->bounded(4)) {
    case 0:
        return '{' + size + "}\r\n" + value.text;
    case 1:
        return "~{" + size + "}\r\n" + value.text;
    case 2:
        return '{' + size + "+}\r\n" + value.text;
    }
    QByteArray quoted = value.text;
    return '"' + quoted.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

ImapValue randomValue(int depth)
{
    auto *random = QRandomGenerator::global();
    ImapValue value;
    const int kind = random->bounded(depth > 0 ? 4 : 3);
    if (kind == 0)
        return value;
    if (kind == 1) {
        value.kind = ImapValue::Kind::Atom;
        value.text = "\\Atom" + QByteArray::number(random->bounded(1000));
    } else if (kind == 2) {
        value.kind = ImapValue::Kind::String;
        static const QByteArray alphabet = "ab \"\\(){}\xff~*%"_qba;
        for (int i = random->bounded(12); i > 0; --i)
            value.text += alphabet[random->bounded(int(alphabet.size()))];
    } else {
        value.kind = ImapValue::Kind::List;
        for (int i = random->bounded(4); i > 0; --i)
            value.list.push_back(randomValue(depth - 1));
    }
    return value;
}

/// What the servers of all dialogues say, one after the other.
QByteArray serversOfAllDialogues()
{
    QByteArray bytes;
    for (const Dialogue &dialogue : Dialogue::readAll(u"imap"_s)) {
        for (const DialogueStep &step : dialogue.steps) {
            if (step.kind == DialogueStep::Kind::Server && !step.text.contains(u"{scram"_s))
                bytes += DialogueMacros(u"anna"_s, u"secret"_s).expand(step.text);
        }
    }
    return bytes;
}

} // namespace

class ImapResponseTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheKindsApart();
    void keepsResponseCodes_data();
    void keepsResponseCodes();
    void readsValues();
    void readsEveryFormOfAValue();
    void looksForLiteralsInDataOnly();
    void leavesLiteralsOutOfTheLines();
    void refusesWhatIsNoResponse_data();
    void refusesWhatIsNoResponse();
    void hasNoValuesWhereTheyAreBroken_data();
    void hasNoValuesWhereTheyAreBroken();
    void givesTheSameResponsesHoweverTheyAreCut();
    void neverGivesAnUnfinishedResponse();
    void survivesAnyBytes();
    void boundsLiteralsAndResponses();
};

void ImapResponseTest::tellsTheKindsApart()
{
    const ImapResponse tagged = onlyResponse("a1 OK done\r\n");
    QCOMPARE(tagged.kind, ImapResponse::Kind::Tagged);
    QCOMPARE(tagged.tag, "a1"_qba);
    QVERIFY(tagged.status == ImapStatus::Ok);
    QCOMPARE(tagged.text, "done"_qba);

    const ImapResponse data = onlyResponse("* 23 exists\r\n");
    QCOMPARE(data.kind, ImapResponse::Kind::Untagged);
    QVERIFY(!data.status);
    QVERIFY(data.number == 23);
    QCOMPARE(data.keyword, "EXISTS"_qba);

    QVERIFY(onlyResponse("* bye\r\n").status == ImapStatus::Bye);
    QCOMPARE(onlyResponse("+ YQ==\r\n").kind, ImapResponse::Kind::Continuation);
    QCOMPARE(onlyResponse("+ YQ==\r\n").text, "YQ=="_qba);
    QCOMPARE(onlyResponse("+\r\n").kind, ImapResponse::Kind::Continuation);
    QCOMPARE(onlyResponse("a1 no [LIMIT] gr\xfc\xdf\r\n").toReply().lines,
        QStringList { u"a1 no [LIMIT] grüß"_s });
}

void ImapResponseTest::keepsResponseCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("alert") << "* NO [ALERT] Beware\r\n"_qba
                           << "ALERT"_qba
                           << ""_qba
                           << "Beware"_qba;
    QTest::newRow("lower case") << "a1 NO [unavailable] x\r\n"_qba
                                << "UNAVAILABLE"_qba
                                << ""_qba
                                << "x"_qba;
    QTest::newRow("arguments") << "* OK [CAPABILITY IMAP4rev1 IDLE] hi\r\n"_qba
                               << "CAPABILITY"_qba
                               << "IMAP4rev1 IDLE"_qba
                               << "hi"_qba;
    QTest::newRow("no text") << "a1 OK [READ-WRITE]\r\n"_qba
                             << "READ-WRITE"_qba
                             << ""_qba
                             << ""_qba;
    QTest::newRow("no blank") << "a1 OK [X]y\r\n"_qba
                              << "X"_qba
                              << ""_qba
                              << "y"_qba;
    QTest::newRow("not at the front") << "* OK ready. [TABP]\r\n"_qba
                                      << ""_qba
                                      << ""_qba
                                      << "ready. [TABP]"_qba;
    QTest::newRow("not closed") << "a1 OK [X y\r\n"_qba
                                << ""_qba
                                << ""_qba
                                << "[X y"_qba;
    QTest::newRow("nothing at all") << "a1 OK\r\n"_qba
                                    << ""_qba
                                    << ""_qba
                                    << ""_qba;
}

void ImapResponseTest::keepsResponseCodes()
{
    QFETCH(QByteArray, bytes);
    const ImapResponse response = onlyResponse(bytes);
    QTEST(response.code, "code");
    QTEST(response.codeArguments, "arguments");
    QTEST(response.text, "text");
    QCOMPARE(response.toReply().responseCode, QString::fromLatin1(response.code));
}

void ImapResponseTest::readsValues()
{
    const ImapResponse response
        = onlyResponse("* LIST (\\A (\"b\\\"c\" nil) {3}\r\n}\r\n) \"/\" x\r\n");
    QCOMPARE(response.keyword, "LIST"_qba);
    QCOMPARE(response.values.size(), size_t(3));
    QCOMPARE(written(response.values[0]), "(\\A (\"b\"c\" NIL) \"}\r\n\")"_qba);
    QCOMPARE(response.values[1].text, "/"_qba);
    QCOMPARE(response.values[2].text, "x"_qba);
}

void ImapResponseTest::readsEveryFormOfAValue()
{
    for (int round = 0; round < 2000; ++round) {
        std::vector<ImapValue> values;
        QByteArray bytes = "* XDATA";
        for (int i = QRandomGenerator::global()->bounded(4); i > 0; --i) {
            values.push_back(randomValue(4));
            bytes += ' ' + randomForm(values.back());
        }
        const ImapResponse response = onlyResponse(bytes + "\r\n");
        QCOMPARE(response.keyword, "XDATA"_qba);
        QVERIFY2(response.values == values, bytes.constData());
    }
}

void ImapResponseTest::looksForLiteralsInDataOnly()
{
    QCOMPARE(parse("* OK text {3}\r\n* BYE {9}\r\na1 NO {1}\r\n+ {2}\r\n").size(), 4);
    QCOMPARE(parse("* LIST {3}\r\na\r\n\r\n").size(), 1);
}

void ImapResponseTest::leavesLiteralsOutOfTheLines()
{
    QCOMPARE(onlyResponse("* LIST () {6}\r\nhidden \"x\" {0}\r\n\r\n").lines,
        (QStringList { u"* LIST () {6}"_s, u" \"x\" {0}"_s, QString() }));
}

void ImapResponseTest::refusesWhatIsNoResponse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty line") << "\r\n"_qba;
    QTest::newRow("SMTP") << "220 mail.example.org\r\n"_qba;
    QTest::newRow("POP3") << "+OK\r\n"_qba;
    QTest::newRow("POP3 refusal") << "-ERR\r\n"_qba;
    QTest::newRow("HTTP") << "HTTP/1.1 200 OK\r\n"_qba;
    QTest::newRow("a star") << "*\r\n"_qba;
    QTest::newRow("a star and a blank") << "* \r\n"_qba;
    QTest::newRow("no blank") << "*OK\r\n"_qba;
    QTest::newRow("tag alone") << "a1\r\n"_qba;
    QTest::newRow("no status") << "a1 MAYBE\r\n"_qba;
    QTest::newRow("tagged BYE") << "a1 BYE\r\n"_qba;
    QTest::newRow("tagged PREAUTH") << "a1 PREAUTH\r\n"_qba;
    QTest::newRow("blank first") << " a1 OK\r\n"_qba;
    QTest::newRow("tag outside ASCII") << "\xff OK\r\n"_qba;
    QTest::newRow("tag with a quote") << "\"a\" OK\r\n"_qba;
}

void ImapResponseTest::refusesWhatIsNoResponse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isMalformed(bytes));
}

void ImapResponseTest::hasNoValuesWhereTheyAreBroken_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("open list") << "(a b"_qba;
    QTest::newRow("closed too often") << "a) b"_qba;
    QTest::newRow("open quote") << "\"a"_qba;
    QTest::newRow("escape at the end") << "\"a\\"_qba;
    QTest::newRow("literal in the middle") << "{3} abc"_qba;
    QTest::newRow("literal in front of another") << "{3} abc {1}\r\nx"_qba;
    QTest::newRow("tilde alone") << "~ a"_qba;
    QTest::newRow("too deep") << QByteArray(40, '(') + QByteArray(40, ')');
}

void ImapResponseTest::hasNoValuesWhereTheyAreBroken()
{
    QFETCH(QByteArray, values);
    const ImapResponse response = onlyResponse("* XDATA " + values + "\r\n");
    QCOMPARE(response.keyword, "XDATA"_qba);
    QVERIFY(response.values.empty());
}

void ImapResponseTest::givesTheSameResponsesHoweverTheyAreCut()
{
    auto *random = QRandomGenerator::global();
    QByteArray bytes;
    for (int i = 0; i < 200; ++i) {
        bytes += "* XDATA " + randomForm(randomValue(3)) + (i % 5 == 0 ? "\n" : "\r\n");
        bytes += "a" + QByteArray::number(i) + " NO [CODE] text {5}\r\n";
    }
    const QList<ImapResponse> whole = responses(parse(bytes));
    QCOMPARE(whole.size(), 400);
    QVERIFY(responses(parse(bytes, [] { return 1; })) == whole);
    for (int round = 0; round < 200; ++round) {
        const int most = random->bounded(1, 60);
        const auto cut = parse(bytes, [&] { return random->bounded(1, most + 1); });
        QVERIFY(responses(cut) == whole);
    }
}

void ImapResponseTest::neverGivesAnUnfinishedResponse()
{
    const QByteArray bytes = "* LIST (\"a\") {12}\r\na1 OK no end {2}\r\n\r\n \"end\"\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(parse(bytes.first(size)).isEmpty());
    QCOMPARE(parse(bytes).size(), 1);
}

/// Real dialogues with bytes taken out, put in and changed: every response still has what a
/// response must have, and no more than it may.
void ImapResponseTest::survivesAnyBytes()
{
    auto *random = QRandomGenerator::global();
    const QByteArray alphabet = "*+ aOKNO[](){}\"\\~19\r\n\0\xff"_qba;
    const QByteArray servers = serversOfAllDialogues();
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = servers.mid(random->bounded(int(servers.size())), 400);
        for (int i = random->bounded(30); i > 0; --i) {
            const auto at = random->bounded(int(bytes.size()) + 1);
            const char octet = alphabet[random->bounded(int(alphabet.size()))];
            bytes.replace(at, random->bounded(3), QByteArray(random->bounded(1, 4), octet));
        }
        for (const ImapResponse &response : responses(parse(bytes))) {
            QVERIFY(!response.lines.isEmpty());
            QVERIFY(response.kind != ImapResponse::Kind::Tagged
                || (response.status && !response.tag.isEmpty()));
            QVERIFY(response.values.empty() || !response.status);
            for (const QString &line : response.lines)
                QVERIFY(!line.contains(u'\n'));
        }
    }
}

void ImapResponseTest::boundsLiteralsAndResponses()
{
    const QByteArray allowed(40'000, 'x');
    QCOMPARE(onlyResponse("* X {40000}\r\n" + allowed + "\r\n").values.at(0).text, allowed);
    QVERIFY(isMalformed("* X {70000}\r\n"));
    QVERIFY(isMalformed("* X {4294967295}\r\n"));
    QVERIFY(isMalformed("* X {40000}\r\n" + allowed + " {40000}\r\n"));
    QByteArray many = "* X";
    for (int i = 0; i < 40'000; ++i)
        many += " {0}\r\n";
    QVERIFY(isMalformed(many + "\r\n"));
    const ImapResponse tooLong = onlyResponse("* X " + QByteArray(20'000, 'y') + " {5}\r\n");
    QCOMPARE(tooLong.keyword, "X"_qba);
    QCOMPARE(tooLong.droppedBytes, 20'009 - LineBuffer::limit);
}

QTEST_GUILESS_MAIN(ImapResponseTest)
#include "tst_imapresponse.moc"
