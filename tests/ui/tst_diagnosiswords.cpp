// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/diagnosiswords.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Endpoint submission { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
const Endpoint submissions { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit };
const Endpoint imaps { Protocol::Imap, u"imap.example.org"_s, 993, TlsMode::Implicit };

Diagnosis bare(DiagnosisCode code)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.whoActs = whoActs(code);
    return diagnosis;
}

/// With every parameter there is, and a server that says something that looks like a placeholder.
Diagnosis full(DiagnosisCode code)
{
    Diagnosis diagnosis = bare(code);
    diagnosis.endpoint = submission;
    diagnosis.alsoAt = { { Protocol::Smtp, u"mail.example.org"_s, 2525, TlsMode::StartTls } };
    diagnosis.stage = Stage::Auth;
    diagnosis.reply = { 550, u"5.7.1"_s, { u"not you %1 {host}"_s, u"see XXXXXXXA"_s }, {} };
    diagnosis.parameters.url = u"https://example.org/why"_s;
    diagnosis.parameters.sizeLimitInBytes = 10'485'760;
    diagnosis.parameters.recipientLimit = 20;
    diagnosis.parameters.wait = 900s;
    diagnosis.parameters.names = { u"server12.example.net"_s };
    diagnosis.parameters.issuer = u"Example Root"_s;
    diagnosis.parameters.validFrom = QDateTime({ 2026, 1, 2 }, { 3, 4 }, Qt::UTC);
    diagnosis.parameters.validUntil = QDateTime({ 2027, 3, 3 }, { 3, 4 }, Qt::UTC);
    diagnosis.parameters.username = u"anna"_s;
    diagnosis.parameters.host = u"smtp.example.net"_s;
    diagnosis.parameters.mechanism = u"CRAM-MD5"_s;
    diagnosis.comparison = {
        { submission, Observation::Kind::NoAnswer, 3000ms, {} },
        { submissions, Observation::Kind::Answered, 41ms, {} },
    };
    return diagnosis;
}

PublishedSettings knownProvider()
{
    PublishedSettings provider;
    provider.id = u"example"_s;
    provider.displayName = u"Example Mail"_s;
    provider.documentationUrls = { u"https://help.example.org/mail"_s };
    provider.advice = ProviderAdvice {};
    provider.advice->needsAppPassword = true;
    provider.advice->appPasswordUrl = u"https://example.org/app-password"_s;
    provider.advice->enableUrl = u"https://example.org/enable"_s;
    return provider;
}

/// Everything that can be known and not known of `code`, as fault and as warning.
QList<Diagnosis> variantsOf(DiagnosisCode code)
{
    QList<Diagnosis> variants;
    for (const Stage stage :
        { Stage::Connect, Stage::TlsHandshake, Stage::Greeting, Stage::Ehlo, Stage::Auth }) {
        Diagnosis here = full(code);
        here.stage = stage;
        Diagnosis elsewhere = bare(code);
        elsewhere.stage = stage;
        elsewhere.endpoint = imaps;
        variants += { here, elsewhere };
    }
    Diagnosis named = bare(code);
    named.parameters.host = u"exmaple.test"_s;
    Diagnosis guessed = full(code);
    guessed.confidence = Confidence::Fallback;
    variants += { bare(code), named, guessed };
    for (const Diagnosis &fault : QList<Diagnosis>(variants)) {
        Diagnosis warning = fault;
        warning.severity = Severity::Warning;
        variants += warning;
    }
    for (const Diagnosis &impatient : QList<Diagnosis>(variants)) {
        Diagnosis patient = impatient;
        patient.waitingHelps = true;
        variants += patient;
    }
    return variants;
}

/// Calls `check` with every text there is, and with what it is about.
template <typename Check> void forEveryText(Check check)
{
    const PublishedSettings provider = knownProvider();
    for (const DiagnosisCode code : allDiagnosisCodes()) {
        for (const Diagnosis &diagnosis : variantsOf(code)) {
            check(diagnosis, DiagnosisWords::explain(diagnosis));
            check(diagnosis, DiagnosisWords::explain(diagnosis, &provider));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QString everything(const DiagnosisText &text)
{
    return QStringList { text.title, text.why, text.steps.join(u'\n'), text.letter,
        text.comparison.join(u'\n') }
        .join(u'\n');
}

qsizetype sentenceCount(const QString &text)
{
    static const QRegularExpression end(u"[.?!](?= [A-Z]|$)"_s);
    return text.count(end);
}

QByteArray said(const Diagnosis &diagnosis, const QString &text)
{
    return (toId(diagnosis.code) + u": "_s + text).toUtf8();
}

} // namespace

class DiagnosisWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault({ QLocale::English, QLocale::UnitedKingdom }); }
    void hasATitleOfItsOwnForEveryCode();
    void keepsJargonOutOfTitles();
    void explainsInOneOrTwoSentences();
    void givesStepsThatAPersonCanDo();
    void leavesNothingUnfilled_data();
    void leavesNothingUnfilled();
    void speaksOfAWarningAsOfSomethingThatWorks();
    void blamesThePasswordForNothingElse();
    void advisesToWaitOnlyWhereThatHelps();
    void writesALetterWithTheEvidence();
    void namesThePagesOfTheProvider();
};

void DiagnosisWordsTest::hasATitleOfItsOwnForEveryCode()
{
    QCOMPARE(allDiagnosisCodes().size(), 74);
    QHash<QString, DiagnosisCode> owners;
    forEveryText([&owners](const Diagnosis &diagnosis, const DiagnosisText &text) {
        const bool warning = diagnosis.severity == Severity::Warning;
        QVERIFY(!text.title.trimmed().isEmpty());
        QVERIFY2(text.title.size() <= (warning ? 80 : 60), said(diagnosis, text.title).constData());
        QVERIFY2(!text.title.endsWith(u'.'), said(diagnosis, text.title).constData());
        const auto owner = owners.constFind(text.title);
        QVERIFY2(owner == owners.constEnd() || *owner == diagnosis.code,
            said(diagnosis, text.title).constData());
        owners.insert(text.title, diagnosis.code);
    });
}

void DiagnosisWordsTest::keepsJargonOutOfTitles()
{
    static const QRegularExpression jargon(
        u"TLS|SSL|SMTP|IMAP|POP3?\\b|EHLO|AUTH\\b|SASL|OAuth|RCPT|DATA\\b|DNS|TCP|IPv|SPF|DKIM|"
        "DMARC|MTU|[Rr]elay|[Cc]hain|[Hh]andshake|[Tt]oken|[Gg]reylist|[{}%]|\\b\\d+\\b"_s);
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QVERIFY2(!text.title.contains(jargon), said(diagnosis, text.title).constData());
    });
}

void DiagnosisWordsTest::explainsInOneOrTwoSentences()
{
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QVERIFY2(text.why.endsWith(u'.') || text.why.endsWith(u'?'),
            said(diagnosis, text.why).constData());
        const qsizetype sentences = sentenceCount(text.why);
        QVERIFY2(sentences >= 1 && sentences <= 2, said(diagnosis, text.why).constData());
    });
}

void DiagnosisWordsTest::givesStepsThatAPersonCanDo()
{
    static const QSet<QString> imperatives { u"Allow"_s, u"Ask"_s, u"Change"_s, u"Check"_s,
        u"Choose"_s, u"Close"_s, u"Compare"_s, u"Confirm"_s, u"Consider"_s, u"Give"_s, u"Go"_s,
        u"Have"_s, u"Install"_s, u"Keep"_s, u"Leave"_s, u"Look"_s, u"Make"_s, u"Open"_s, u"Put"_s,
        u"Read"_s, u"Remove"_s, u"Restart"_s, u"Save"_s, u"Send"_s, u"Set"_s, u"Sign"_s, u"Start"_s,
        u"Stop"_s, u"Switch"_s, u"Tell"_s, u"Trust"_s, u"Try"_s, u"Type"_s, u"Use"_s, u"Wait"_s };
    static const QRegularExpression url(u"https?://\\S+$"_s);
    static const QRegularExpression inTheWindowAlone(u"\\bclick\\b|\\bbutton\\b|\\bbelow\\b"_s);
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QVERIFY2(!text.steps.isEmpty(), said(diagnosis, text.title).constData());
        QVERIFY2(text.steps.size() <= 4, said(diagnosis, text.title).constData());
        QCOMPARE(QSet<QString>(text.steps.cbegin(), text.steps.cend()).size(), text.steps.size());
        for (const QString &step : text.steps) {
            QVERIFY2(
                imperatives.contains(step.section(u' ', 0, 0)), said(diagnosis, step).constData());
            QVERIFY2(step.endsWith(u'.') || step.contains(url), said(diagnosis, step).constData());
            QVERIFY2(!step.contains(inTheWindowAlone), said(diagnosis, step).constData());
        }
    });
}

void DiagnosisWordsTest::leavesNothingUnfilled_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    for (const QString &file : QDir(u":/i18n"_s).entryList())
        QTest::newRow(qPrintable(file)) << u":/i18n/"_s + file;
}

void DiagnosisWordsTest::leavesNothingUnfilled()
{
    QFETCH(QString, language);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    static const QRegularExpression unfilled(
        u"%\\d|\\{\\w+\\}| {2}|\"\"|\\(\\)| [.,;:?]|\\bport [.,]|\\.\\.|, ,"_s);
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QString words = everything(text);
        words.remove(u"not you %1 {host}"_s); // the server's own
        const auto match = unfilled.match(words);
        QVERIFY2(
            !match.hasMatch(), said(diagnosis, match.captured() + u" in "_s + words).constData());
    });
}

void DiagnosisWordsTest::speaksOfAWarningAsOfSomethingThatWorks()
{
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QCOMPARE(
            text.title.startsWith(u"It works, but "_s), diagnosis.severity == Severity::Warning);
    });
}

void DiagnosisWordsTest::blamesThePasswordForNothingElse()
{
    static const QRegularExpression blame(
        u"[Tt]ype the password again|password was not accepted|with this password|"
        "[Ww]rong password|password is wrong"_s);
    int blamed = 0;
    forEveryText([&blamed](const Diagnosis &diagnosis, const DiagnosisText &text) {
        const bool blames = everything(text).contains(blame);
        QVERIFY2(blames == (diagnosis.code == DiagnosisCode::WrongCredentials),
            said(diagnosis, everything(text)).constData());
        blamed += blames;
    });
    QVERIFY(blamed > 0);
}

void DiagnosisWordsTest::advisesToWaitOnlyWhereThatHelps()
{
    static const QRegularExpression waiting(
        u"\\b[Ww]ait\\b|\\blater\\b|\\bin (a few|some|ten) (minutes|hours)\\b"_s);
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        QVERIFY2(text.steps.join(u'\n').contains(waiting) == diagnosis.waitingHelps,
            said(diagnosis, text.steps.join(u'\n')).constData());
    });
}

void DiagnosisWordsTest::writesALetterWithTheEvidence()
{
    forEveryText([](const Diagnosis &diagnosis, const DiagnosisText &text) {
        const QStringList lines = text.letter.split(u'\n');
        QVERIFY2(lines.size() >= 4 && lines.size() <= 13, said(diagnosis, text.letter).constData());
        QVERIFY(lines.first().startsWith(u"Hello"_s));
        if (diagnosis.endpoint)
            QVERIFY(text.letter.contains(diagnosis.endpoint->hostAndPort()));
        else
            QVERIFY(text.letter.contains(diagnosis.parameters.host));
        for (const QString &line : diagnosis.reply.lines)
            QVERIFY(text.letter.contains(line));
        for (const QString &sentence : text.comparison)
            QVERIFY(text.letter.contains(sentence));
        const bool certificate = group(diagnosis.code) == DiagnosisGroup::Tls
            && !diagnosis.parameters.issuer.isEmpty();
        QCOMPARE(text.letter.contains(u"made for server12.example.net, issued by \"Example Root\", "
                                      "valid from 2 January 2026, valid until 3 March 2027"_s),
            certificate);
    });
}

void DiagnosisWordsTest::namesThePagesOfTheProvider()
{
    const PublishedSettings provider = knownProvider();
    const auto steps = [&provider](DiagnosisCode code, const QString &url = {}) {
        Diagnosis diagnosis = bare(code);
        diagnosis.parameters.url = url;
        return DiagnosisWords::explain(diagnosis, &provider).steps;
    };
    QVERIFY(steps(DiagnosisCode::AppPasswordRequired)
                .contains(u"Make an app password here: https://example.org/app-password"_s));
    QVERIFY(
        steps(DiagnosisCode::AccessNotEnabled)
            .contains(u"Switch on access for mail programs here: https://example.org/enable"_s));
    QVERIFY(steps(DiagnosisCode::OAuthRequired)
                .join(u' ')
                .contains(u"https://example.org/app-password"_s));
    QVERIFY(steps(DiagnosisCode::WebLoginRequired, u"https://example.org/confirm"_s)
                .contains(u"Open this page in the web browser and sign in: "
                          "https://example.org/confirm"_s));
    // What a server says must not become a link to a file or a program.
    QVERIFY(!steps(DiagnosisCode::WebLoginRequired, u"file:///etc/passwd"_s)
                 .join(u' ')
                 .contains(u"file:"_s));
}

QTEST_GUILESS_MAIN(DiagnosisWordsTest)
#include "tst_diagnosiswords.moc"
