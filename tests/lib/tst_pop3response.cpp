// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linebuffer.h"
#include "protocol/pop3capabilities.h"
#include "protocol/pop3response.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

using Form = Pop3ResponseParser::Form;

/// Everything `bytes` amount to where responses of `forms` are expected, given to the parser in
/// pieces of the sizes `nextSize` says.
template <typename NextSize>
QList<Pop3Progress> parse(QByteArrayView bytes, const QList<Form> &forms, NextSize nextSize)
{
    LineBuffer lines;
    Pop3ResponseParser parser;
    for (const Form form : forms)
        parser.expect(form);
    QList<Pop3Progress> found;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min<qsizetype>(bytes.size(), nextSize()));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            if (const auto line = lines.takeLine(piece)) {
                const Pop3Progress progress = parser.addLine(line->text);
                if (!std::holds_alternative<UnfinishedReply>(progress))
                    found.append(progress);
            }
        }
    }
    return found;
}

QList<Pop3Progress> parse(QByteArrayView bytes, const QList<Form> &forms = {})
{
    return parse(bytes, forms, [&] { return bytes.size(); });
}

QList<Pop3Response> responses(const QList<Pop3Progress> &found)
{
    QList<Pop3Response> all;
    for (const Pop3Progress &one : found) {
        if (const auto *response = std::get_if<Pop3Response>(&one))
            all.append(*response);
    }
    return all;
}

Pop3Response onlyResponse(QByteArrayView bytes, const QList<Form> &forms = {})
{
    const QList<Pop3Response> all = responses(parse(bytes, forms));
    return all.size() == 1 ? all.first() : Pop3Response {};
}

bool isMalformed(QByteArrayView bytes)
{
    const auto found = parse(bytes);
    return !found.isEmpty() && std::holds_alternative<MalformedReply>(found.first());
}

Pop3Capabilities of(const QStringList &lines)
{
    ServerReply reply;
    reply.lines = QStringList { u"+OK SASL in the first line is no capability"_s } + lines;
    return Pop3Capabilities::fromCapa(reply);
}

} // namespace

class Pop3ResponseTest : public QObject {
    Q_OBJECT

private slots:
    void readsSingleLines_data();
    void readsSingleLines();
    void readsManyLinesAndTakesTheStuffingOut();
    void endsARefusalAtItsFirstLine();
    void keepsTheFormsOfSeveralCommandsInOrder();
    void waitsWhileAnExchangeGoesOn();
    void refusesWhatIsNoResponse_data();
    void refusesWhatIsNoResponse();
    void undoesAnyStuffing();
    void givesTheSameResponsesHoweverTheyAreCut();
    void neverGivesAnUnfinishedResponse();
    void survivesAnyBytes();
    void boundsTheNumberOfLines();
    void keepsTheBeginningOfAMessage();
    void readsCapabilities();
    void takesAServerWithoutCapaForAnOldOne();
};

void Pop3ResponseTest::readsSingleLines_data()
{
    using Status = Pop3Response::Status;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("yes") << "+OK 2 320\r\n"_qba << Status::Ok << ""_qba
                         << "2 320"_qba;
    QTest::newRow("bare yes") << "+OK\r\n"_qba << Status::Ok << ""_qba
                              << ""_qba;
    QTest::newRow("lower case") << "-err no\r\n"_qba << Status::Err << ""_qba
                                << "no"_qba;
    QTest::newRow("code") << "-ERR [AUTH] no\r\n"_qba << Status::Err << "AUTH"_qba
                          << "no"_qba;
    QTest::newRow("levels") << "-ERR [sys/temp/x]\r\n"_qba << Status::Err << "SYS/TEMP/X"_qba
                            << ""_qba;
    QTest::newRow("not at the front") << "-ERR no [AUTH]\r\n"_qba << Status::Err << ""_qba
                                      << "no [AUTH]"_qba;
    QTest::newRow("not closed") << "-ERR [AUTH no\r\n"_qba << Status::Err << ""_qba
                                << "[AUTH no"_qba;
    QTest::newRow("challenge") << "+ YQ==\r\n"_qba << Status::Continuation << ""_qba
                               << "YQ=="_qba;
    QTest::newRow("empty challenge") << "+\r\n"_qba << Status::Continuation << ""_qba
                                     << ""_qba;
}

void Pop3ResponseTest::readsSingleLines()
{
    QFETCH(QByteArray, bytes);
    const Pop3Response response = onlyResponse(bytes);
    QTEST(response.status, "status");
    QTEST(response.code, "code");
    QTEST(response.text, "text");
    QCOMPARE(response.toReply().responseCode, QString::fromLatin1(response.code));
}

void Pop3ResponseTest::readsManyLinesAndTakesTheStuffingOut()
{
    const QByteArray bytes = "+OK list\r\nTOP\r\n..\r\n..X\r\n\r\n+OK inside\r\n.y\r\n.\r\n"_qba;
    QCOMPARE(onlyResponse(bytes, { Form::MultiLine }).lines,
        (QStringList {
            u"+OK list"_s, u"TOP"_s, u"."_s, u".X"_s, QString(), u"+OK inside"_s, u"y"_s }));
}

void Pop3ResponseTest::endsARefusalAtItsFirstLine()
{
    QCOMPARE(parse("-ERR no\r\n+OK\r\n", { Form::MultiLine, Form::SingleLine }).size(), 2);
}

void Pop3ResponseTest::keepsTheFormsOfSeveralCommandsInOrder()
{
    const auto found = responses(parse("+OK 1 2\r\n+OK\r\nUIDL\r\n.\r\n+OK bye\r\n",
        { Form::SingleLine, Form::MultiLine, Form::SingleLine }));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(1).lines.size(), 2);
}

void Pop3ResponseTest::waitsWhileAnExchangeGoesOn()
{
    const auto found
        = responses(parse("+ YQ==\r\n+ YQ==\r\n+OK\r\nx\r\n.\r\n", { Form::MultiLine }));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.last().lines.size(), 2);
}

void Pop3ResponseTest::refusesWhatIsNoResponse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty line") << "\r\n"_qba;
    QTest::newRow("SMTP") << "220 mail.example.org\r\n"_qba;
    QTest::newRow("IMAP") << "* OK ready\r\n"_qba;
    QTest::newRow("no blank") << "+OKAY\r\n"_qba;
    QTest::newRow("no blank behind no") << "-ERROR\r\n"_qba;
    QTest::newRow("minus") << "-\r\n"_qba;
    QTest::newRow("blank first") << " +OK\r\n"_qba;
    QTest::newRow("dot") << ".\r\n"_qba;
}

void Pop3ResponseTest::refusesWhatIsNoResponse()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isMalformed(bytes));
}

void Pop3ResponseTest::undoesAnyStuffing()
{
    auto *random = QRandomGenerator::global();
    for (int round = 0; round < 500; ++round) {
        QStringList lines { u"+OK"_s };
        QByteArray bytes = "+OK\r\n";
        for (int i = random->bounded(20); i > 0; --i) {
            QByteArray line;
            for (int j = random->bounded(5); j > 0; --j)
                line += ".a +"[random->bounded(4)];
            lines.append(QString::fromLatin1(line));
            bytes += (line.startsWith('.') ? "." + line : line) + "\r\n";
        }
        QCOMPARE(onlyResponse(bytes + ".\r\n", { Form::MultiLine }).lines, lines);
    }
}

void Pop3ResponseTest::givesTheSameResponsesHoweverTheyAreCut()
{
    auto *random = QRandomGenerator::global();
    QByteArray bytes;
    QList<Form> forms;
    for (int i = 0; i < 200; ++i) {
        const bool many = random->bounded(2) == 0;
        forms.append(many ? Form::MultiLine : Form::SingleLine);
        bytes += i % 7 == 0 ? "-ERR [X] no\n" : many ? "+OK\r\na\r\n..b\r\n.\r\n" : "+OK c\r\n";
    }
    const auto whole = responses(parse(bytes, forms));
    QCOMPARE(whole.size(), 200);
    for (int round = 0; round < 200; ++round) {
        const int most = random->bounded(1, 60);
        const auto cut = parse(bytes, forms, [&] { return random->bounded(1, most + 1); });
        QVERIFY(responses(cut) == whole);
    }
}

void Pop3ResponseTest::neverGivesAnUnfinishedResponse()
{
    const QByteArray bytes = "+OK\r\none\r\n..\r\nthree\r\n.\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(parse(bytes.first(size), { Form::MultiLine }).isEmpty());
    QCOMPARE(parse(bytes, { Form::MultiLine }).size(), 1);
}

void Pop3ResponseTest::survivesAnyBytes()
{
    auto *random = QRandomGenerator::global();
    const QByteArray alphabet = "+-OKERR [].\r\n\0\xff"_qba;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = random->bounded(2) == 0 ? "+OK" : "-ERR";
        for (int i = random->bounded(200); i > 0; --i)
            bytes += alphabet[random->bounded(int(alphabet.size()))];
        for (const Pop3Response &response : responses(parse(bytes, { Form::MultiLine }))) {
            QVERIFY(!response.lines.isEmpty());
            QVERIFY(response.isOk() || response.lines.size() == 1);
            QVERIFY(
                response.lines.first().startsWith(u'+') || response.lines.first().startsWith(u'-'));
            for (const QString &line : response.lines)
                QVERIFY(!line.contains(u'\n'));
        }
    }
}

void Pop3ResponseTest::boundsTheNumberOfLines()
{
    Pop3ResponseParser parser;
    parser.expect(Form::MultiLine);
    QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine("+OK")));
    for (int i = 1; i < Pop3ResponseParser::maximumLines; ++i)
        QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine("more")));
    QVERIFY(std::holds_alternative<MalformedReply>(parser.addLine("too much")));
    QVERIFY(std::holds_alternative<Pop3Response>(parser.addLine("+OK the next one")));
}

void Pop3ResponseTest::keepsTheBeginningOfAMessage()
{
    Pop3ResponseParser parser;
    parser.expect(Form::Message);
    QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine("+OK")));
    QVERIFY(parser.isInMessage());
    QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine("..\xe9")));
    for (int i = 0; i < 100; ++i)
        QVERIFY(std::holds_alternative<UnfinishedReply>(parser.addLine(QByteArray(1022, 'x'))));
    const Pop3Progress progress = parser.addLine(".");
    QVERIFY(!parser.isInMessage());
    const auto *response = std::get_if<Pop3Response>(&progress);
    QVERIFY(response);
    QVERIFY(response->content.startsWith(".\xe9\r\nxxx"));
    QVERIFY(response->content.size() <= Pop3ResponseParser::maximumContent);
    QVERIFY(response->content.size() > Pop3ResponseParser::maximumContent - 1024);
    QCOMPARE(response->lines, QStringList { u"+OK"_s });
}

void Pop3ResponseTest::readsCapabilities()
{
    const Pop3Capabilities capabilities = of({ u"sasl plain  LOGIN PLAIN"_s, u"UIDL"_s, QString(),
        u"LOGIN-DELAY 900 USER"_s, u"expire never"_s, u"STLS"_s });
    QVERIFY(capabilities.isAnnounced());
    QCOMPARE(capabilities.mechanisms(), (QStringList { u"PLAIN"_s, u"LOGIN"_s }));
    QVERIFY(capabilities.uidl());
    QVERIFY(capabilities.stls());
    QVERIFY(!capabilities.user());
    QVERIFY(!capabilities.pipelining());
    QVERIFY(capabilities.loginDelay() == std::chrono::seconds(900));
    QCOMPARE(capabilities.expiry(), u"NEVER"_s);
    QVERIFY(capabilities.differsByUser());
    QCOMPARE(of({ u"EXPIRE -1"_s }).expiry(), QString());
    QVERIFY(!of({ u"LOGIN-DELAY"_s }).loginDelay());
    QVERIFY(!of({ u"LOGIN-DELAY -5"_s }).loginDelay());
    QVERIFY(of({ u"EXPIRE 5 USER"_s }).differsByUser());
    QVERIFY(!of({ u"EXPIRE 5"_s }).differsByUser());
}

void Pop3ResponseTest::takesAServerWithoutCapaForAnOldOne()
{
    const Pop3Capabilities unknown;
    QVERIFY(!unknown.isAnnounced());
    QVERIFY(unknown.user());
    QVERIFY(!unknown.uidl());
    QVERIFY(unknown.mechanisms().isEmpty());
    QVERIFY(of({}).isAnnounced());
    QVERIFY(!of({}).user());
}

QTEST_GUILESS_MAIN(Pop3ResponseTest)
#include "tst_pop3response.moc"
