// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportparts.h"
#include "support/reports.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

using Kind = ReportFault::Kind;

Q_DECLARE_METATYPE(portwright::ReportFault::Kind)

namespace {

QByteArray json(const QJsonObject &document) { return QJsonDocument(document).toJson(); }

/// A page as others might have it round the document.
QByteArray page(const SupportReport &report)
{
    return "<!DOCTYPE html>\n<html><body><p>Words</p>\n" + report.toScriptElement()
        + "</body></html>\n";
}

std::optional<Kind> faultOf(const QByteArray &content)
{
    const auto report = SupportReport::parse(content);
    const auto *fault = std::get_if<ReportFault>(&report);
    return fault ? std::optional(fault->kind) : std::nullopt;
}

/// Every value that is not of the kind of `value`.
QList<QJsonValue> ofOtherKinds(const QJsonValue &value)
{
    QList<QJsonValue> others;
    for (const QJsonValue &other : { QJsonValue(true), QJsonValue(-1.5), QJsonValue(u"x"_s),
             QJsonValue(QJsonArray { 1, QJsonArray {} }), QJsonValue(QJsonObject { { u"x"_s, 1 } }),
             QJsonValue(QJsonValue::Null) }) {
        if (other.type() != value.type())
            others << other;
    }
    return others;
}

/// `document` with each of its values in turn replaced by each of another kind.
void replaceEach(const QJsonValue &value, const std::function<void(const QJsonValue &)> &take)
{
    for (const QJsonValue &other : ofOtherKinds(value))
        take(other);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            replaceEach(each.value(), [&](const QJsonValue &other) {
                QJsonObject changed = object;
                changed[each.key()] = other;
                take(changed);
            });
        }
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        replaceEach(value.toArray().first(), [&](const QJsonValue &other) {
            QJsonArray changed = value.toArray();
            changed[0] = other;
            take(changed);
        });
    }
}

} // namespace

class TestSupportReport : public QObject {
    Q_OBJECT

private slots:
    void comesBackWithoutLoss();
    void keepsWhatItDoesNotKnow();
    void readsALaterMinorVersion();
    void isFoundInAPageWhateverIsInIt();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void saysWhatIsNotAsDescribed();
    void refusesEveryMemberOfAnotherKindOrReadsIt();
    void refusesWhatWasCutOff();
    void refusesAHugeFileAtOnce();
    void readsNoFurtherThanTheBound();
    void refusesWhatCannotBeRead();
    void cutsTheMiddleOutOfALongLog();
    void givesItsLogBack();
};

void TestSupportReport::comesBackWithoutLoss()
{
    const SupportReport report = exampleReport();
    QCOMPARE(readReport(report.toJson()), report);
    QCOMPARE(readReport(page(report)), report);
    QCOMPARE(readReport("\xEF\xBB\xBF \r\n" + report.toJson()), report);
    QCOMPARE(report.address(), u"anna@example.org"_s);
}

void TestSupportReport::keepsWhatItDoesNotKnow()
{
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"moon"_s] = QJsonArray { u"full"_s, QJsonObject { { u"bright"_s, 0.25 } } };
    const SupportReport report = with(exampleReport(),
        { { u"services"_s, QJsonObject { { u"limits"_s, 3 } } }, { u"weather"_s, u"fine"_s },
            { u"check"_s, check } });
    for (const QByteArray &file : { report.toJson(), page(report) }) {
        const QJsonObject again = readReport(file).document();
        QCOMPARE(again[u"services"_s][u"limits"_s].toInt(), 3);
        QCOMPARE(again[u"weather"_s].toString(), u"fine"_s);
        QCOMPARE(again[u"check"_s][u"moon"_s], check[u"moon"_s]);
    }
}

void TestSupportReport::readsALaterMinorVersion()
{
    const SupportReport report = with(exampleReport(), { { u"version"_s, 1.2 } });
    QCOMPARE(report.document()[u"version"_s].toDouble(), 1.2);
}

void TestSupportReport::isFoundInAPageWhateverIsInIt()
{
    const QString nasty = u"</script><script>alert(1)</script>"
                          "<script type=\"application/json\" id=\"portwright-report\">{}"_s;
    const SupportReport report = with(exampleReport(), { { u"weather"_s, nasty } });
    const QByteArray element = report.toScriptElement();
    QCOMPARE(element.count('<'), 2);
    QCOMPARE(readReport(page(report)), report);
}

void TestSupportReport::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    const SupportReport report = exampleReport();
    const auto changed = [&](const QString &member, const QJsonValue &value) {
        QJsonObject document = report.document();
        document[member] = value;
        return json(document);
    };
    QTest::newRow("nothing") << QByteArray() << Kind::NotAReport;
    QTest::newRow("a letter") << QByteArray("Dear all") << Kind::NotAReport;
    QTest::newRow("an array") << QByteArray("[1]") << Kind::NotAReport;
    QTest::newRow("a page without one") << QByteArray("<html></html>") << Kind::NotAReport;
    QTest::newRow("another document") << QByteArray("{}") << Kind::NotAReport;
    QTest::newRow("another format") << changed(u"format"_s, u"har"_s) << Kind::NotAReport;
    QTest::newRow("two of them") << report.toScriptElement() + report.toScriptElement()
                                 << Kind::SeveralReports;
    QTest::newRow("open end") << page(report).replace("</script>", "") << Kind::Malformed;
    QTest::newRow("no JSON") << QByteArray("{\"format\": portwright}") << Kind::Malformed;
    QTest::newRow("no UTF-8") << report.toJson().replace("Debian", "Deb\xC3\x28n")
                              << Kind::Malformed;
    QTest::newRow("next version") << changed(u"version"_s, 2) << Kind::Newer;
    QTest::newRow("far version") << changed(u"version"_s, 1e300) << Kind::Newer;
    QTest::newRow("version in words") << changed(u"version"_s, u"1"_s) << Kind::NotAsDescribed;
    QTest::newRow("version 0") << changed(u"version"_s, 0) << Kind::NotAsDescribed;
    QTest::newRow("no date") << changed(u"made"_s, {}) << Kind::NotAsDescribed;
    QTest::newRow("check is a list") << changed(u"check"_s, QJsonArray {}) << Kind::NotAsDescribed;
    QTest::newRow("10,000 objects deep")
        << QByteArray("{\"a\":").repeated(10'000) + '1' + QByteArray(10'000, '}') << Kind::TooDeep;
    QTest::newRow("10,000 lists deep")
        << "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}' << Kind::TooDeep;
    QTest::newRow("a million empty lists")
        << "{\"a\":[" + QByteArray("[],").repeated(1'000'000) + "[]]}" << Kind::TooComplex;
    QTest::newRow("17 MB") << "{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}"
                           << Kind::TooLarge;
}

void TestSupportReport::refusesWhatIsNoReport()
{
    QFETCH(QByteArray, content);
    QElapsedTimer clock;
    clock.start();
    QTEST(faultOf(content).value_or(Kind::Unreadable), "kind");
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestSupportReport::saysWhatIsNotAsDescribed()
{
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"outgoing"_s] = QJsonObject { { u"best"_s, QJsonObject { { u"port"_s, u"smtp"_s } } } };
    QJsonObject document = exampleReport().document();
    document[u"check"_s] = check;
    const auto report = SupportReport::parse(json(document));
    QCOMPARE(std::get<ReportFault>(report).words,
        u"check.outgoing.best.port: string instead of integer"_s);
}

/// Either way nothing may fall over, here or in who works with it.
void TestSupportReport::refusesEveryMemberOfAnotherKindOrReadsIt()
{
    int refused = 0;
    int accepted = 0;
    replaceEach(exampleReport().document(), [&](const QJsonValue &changed) {
        const auto report = SupportReport::parse(json(changed.toObject()));
        if (const auto *read = std::get_if<SupportReport>(&report)) {
            ++accepted; // where null stands for what is not known, or nothing is prescribed
            (void)read->log();
        } else {
            ++refused;
        }
    });
    QVERIFY2(refused > 500 && accepted < refused / 4,
        qPrintable(u"%1 refused, %2 accepted"_s.arg(refused).arg(accepted)));
}

void TestSupportReport::refusesWhatWasCutOff()
{
    const QByteArray whole = page(exampleReport());
    const qsizetype end = whole.indexOf("</script>");
    for (qsizetype size = 0; size < end; size += 64)
        QVERIFY2(faultOf(whole.left(size)), qPrintable(QString::number(size)));
    const QByteArray bare = exampleReport().toJson().trimmed();
    for (qsizetype size = 0; size < bare.size(); size += 64)
        QVERIFY2(faultOf(bare.left(size)), qPrintable(QString::number(size)));
}

void TestSupportReport::refusesAHugeFileAtOnce()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(200 * 1024 * 1024)); // sparse
    QElapsedTimer clock;
    clock.start();
    const auto report = SupportReport::readFile(file.fileName());
    QCOMPARE(std::get<ReportFault>(report).kind, Kind::TooLarge);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

/// As a pipe might, or a device without end.
void TestSupportReport::readsNoFurtherThanTheBound()
{
    class Endless : public QIODevice {
    public:
        [[nodiscard]] bool isSequential() const override { return true; }
        qint64 given = 0;

    protected:
        qint64 readData(char *to, qint64 most) override
        {
            std::fill_n(to, most, ' ');
            given += most;
            return most;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    Endless endless;
    QVERIFY(endless.open(QIODevice::ReadOnly));
    const auto report = SupportReport::read(endless);
    QCOMPARE(std::get<ReportFault>(report).kind, Kind::TooLarge);
    QVERIFY(endless.given < 2 * mostReportFileBytes);
}

void TestSupportReport::refusesWhatCannotBeRead()
{
    for (const QString &path : { u"/nonexistent/report.html"_s, QDir::tempPath() }) {
        const auto report = SupportReport::readFile(path);
        QCOMPARE(std::get<ReportFault>(report).kind, Kind::Unreadable);
        QVERIFY(!std::get<ReportFault>(report).words.isEmpty());
    }
}

void TestSupportReport::cutsTheMiddleOutOfALongLog()
{
    constexpr int count = 60'000;
    Transcript whole;
    for (int index = 0; index < count; ++index)
        whole.append(u"mail.example.org:587"_s, Direction::Server, false, u"250 <%1>"_s.arg(index));
    const SupportReport report
        = with(exampleReport(), { { u"transcript"_s, transcriptJson(whole) } });
    QVERIFY(report.toScriptElement().size() < 2 * 1024 * 1024);
    const QJsonObject transcript = readReport(page(report)).part(u"transcript"_s);
    const QList<TranscriptEntry> log = report.log();
    QCOMPARE(transcript[u"cut"_s].toInt() + int(log.size()) - 1, count);
    QCOMPARE(log.first().text, u"250 <0>"_s);
    QCOMPARE(log.last().index, count - 1);
    const auto note = std::find_if(log.begin(), log.end(),
        [](const TranscriptEntry &entry) { return entry.direction == Direction::Note; });
    QVERIFY(note != log.end());
    QVERIFY(note->text.contains(QString::number(transcript[u"cut"_s].toInt())));
    QVERIFY(log.size() > 5000);
    Transcript one; // line that is too long by itself
    one.append({}, Direction::Server, false, QString(2 * 1024 * 1024, u'<'));
    QCOMPARE(transcriptJson(one)[u"cut"_s].toInt(), 1);
}

void TestSupportReport::givesItsLogBack()
{
    const QList<TranscriptEntry> log = exampleReport().log();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[0].direction, Direction::Client);
    QVERIFY(log[0].encrypted);
    QCOMPARE(log[1].time, std::chrono::milliseconds(2));
    const Transcript transcript(log);
    QCOMPARE(transcript.size(), 3);
    QCOMPARE(transcript.at(2).text, log[2].text);
    QCOMPARE(transcript.at(2).time, log[2].time);
    QCOMPARE(transcript.nextIndex(), 3);
}

QTEST_GUILESS_MAIN(TestSupportReport)
#include "tst_supportreport.moc"
