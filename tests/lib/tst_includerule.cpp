// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sourcerules.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portwright::tests;

/// Reads the sources and holds them against the rules of the house; and holds the reader against
/// examples of what it must find.
class TestIncludeRule : public QObject {
    Q_OBJECT
private slots:
    void holdsForEverySource();
    void leavesTheTopToWhatBelongsThere();
    void findsWhatIsBad_data();
    void findsWhatIsBad();
    void leavesAloneWhatIsGood_data();
    void leavesAloneWhatIsGood();
    void findsMissingFirstLines();
    void findsAHeaderWithoutGuard();
    void findsAFileThatIsTooLong();
};

namespace {

SourceFile fileWith(const QString &path, const QStringList &lines)
{
    return { path,
        QStringList { u"// SPDX-FileCopyrightText: 2026 The Portwright developers"_s,
            u"// SPDX-License-Identifier: GPL-3.0-or-later"_s, u"#pragma once"_s }
            + lines + QStringList { QString() } };
}

QStringList words(const QList<Violation> &violations)
{
    QStringList words;
    for (const Violation &violation : violations)
        words.append(violation.toString());
    return words;
}

} // namespace

void TestIncludeRule::holdsForEverySource()
{
    const QList<SourceFile> files = readSources(QStringLiteral(PORTWRIGHT_SOURCE_DIR));
    QVERIFY2(files.size() > 30, "the sources were not found");
    QStringList found;
    for (const SourceFile &file : files)
        found += words(violations(file));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

/// A newcomer sees the top level first.
void TestIncludeRule::leavesTheTopToWhatBelongsThere()
{
    QStringList there = QDir(QStringLiteral(PORTWRIGHT_SOURCE_DIR))
                            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    there.removeOne(u"build"_s); // which no commit has
    there.sort();
    QCOMPARE(there,
        (QStringList { u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,
            u"app"_s, u"lib"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s }));
}

void TestIncludeRule::findsWhatIsBad_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rule");
    const auto bad = [](const char *path, const QString &line, const char *rule) {
        QTest::addRow("%s: %s", path, qPrintable(line))
            << QString::fromLatin1(path) << line << QString::fromLatin1(rule);
    };
    const auto included
        = [](const char *header) { return u"#include %1"_s.arg(QString::fromLatin1(header)); };
    bad("lib/model/a.h", included("\"protocol/effect.h\""),
        "model may not include protocol/effect.h");
    bad("lib/model/a.h", included("\"sasl/saslclient.h\""),
        "model may not include sasl/saslclient.h");
    bad("lib/message/a.h", included("\"transcript/transcript.h\""),
        "message may not include transcript/transcript.h");
    bad("lib/protocol/a.cpp", included("\"network/sessiondriver.h\""),
        "protocol may not include network/sessiondriver.h");
    bad("lib/assistant/a.cpp", included("\"network/socketdriver.h\""),
        "assistant may not include network/socketdriver.h");
    bad("lib/assistant/a.cpp", included("\"network/systemkeychain.h\""),
        "assistant may not include network/systemkeychain.h");
    bad("lib/discovery/a.cpp", included("\"network/qtdnsresolver.h\""),
        "discovery may not include network/qtdnsresolver.h");
    bad("lib/discovery/a.cpp", included("\"assistant/engine.h\""),
        "discovery may not include assistant/engine.h");
    bad("lib/assistant/a.cpp", included("\"ui/words/words.h\""),
        "assistant may not include ui/words/words.h");
    bad("lib/network/a.cpp", included("\"practice/practiceserver.h\""),
        "network may not include practice/practiceserver.h");
    bad("lib/practice/a.cpp", included("\"network/socketdriver.h\""),
        "practice may not include network/socketdriver.h");
    bad("ui/a.cpp", included("\"network/sessiondriver.h\""),
        "ui may not include network/sessiondriver.h");
    bad("ui/pages/a.cpp", included("\"protocol/smtpsession.h\""),
        "ui may not include protocol/smtpsession.h");
    bad("ui/a.cpp", included("\"sasl/saslmechanism.h\""),
        "ui may not include sasl/saslmechanism.h");
    bad("ui/a.cpp", included("\"practice/practiceserver.h\""),
        "ui may not include practice/practiceserver.h");
    bad("ui/a.cpp", included("\"app/composition.h\""), "ui may not include app/composition.h");
    bad("app/main.cpp", included("\"network/socketdriver.h\""),
        "app may not include network/socketdriver.h");
    bad("lib/network/qtdnsresolver.cpp", included("<QTcpSocket>"), "a socket outside its room");
    bad("ui/a.cpp", included("<QtNetwork/QSslSocket>"), "a socket outside its room");
    bad("lib/network/a.h", included("<QAbstractSocket>"), "a socket outside its room");
    bad("lib/protocol/a.cpp", included("<gmime/gmime.h>"), "GMime outside lib/message");
    bad("lib/sasl/saslbearer.cpp", included("<gsasl.h>"), "GNU SASL outside lib/sasl/gsaslclient");
    bad("lib/assistant/a.cpp", included("<qrencode.h>"),
        "libqrencode outside lib/assistant/exportqrcode");
    bad("lib/network/a.cpp", included("<qt6keychain/keychain.h>"),
        "QtKeychain outside lib/network/systemkeychain");
    bad("lib/model/a.cpp", u"    return tr(\"Wrong\");"_s, "words under lib");
    bad("lib/model/a.cpp", u"    QCoreApplication::translate(\"a\", \"b\");"_s, "words under lib");
    bad("lib/network/a.cpp", u"    m_socket.waitForConnected(3000);"_s, "blocks");
    bad("ui/a.cpp", u"    QCoreApplication::processEvents();"_s, "blocks");
    bad("app/cli/a.cpp", u"    QEventLoop loop;"_s, "blocks");
    bad("ui/a.cpp", u"    if (dialog.exec() == QDialog::Accepted)"_s, "a nested event loop");
    bad("ui/a.cpp", u"    QMessageBox::question(this, {}, {});"_s, "a nested event loop");
    bad("ui/a.cpp", u"    QFileDialog::getOpenFileName(this);"_s, "a nested event loop");
    bad("lib/network/socketdriver.cpp", u"    m_socket->ignoreSslErrors( );"_s,
        "gives in to every TLS error");
    bad("tests/lib/a.cpp", u"    QTest::qWait(50);"_s, "sleeps");
    bad("lib/practice/a.cpp", u"    QThread::msleep(50);"_s, "sleeps");
    bad("lib/model/a.h", u"    friend class B;"_s, "friend");
    bad("lib/model/a.h", u"class SslSettings {"_s, "a name that says nothing");
    bad("lib/model/a.h", u"struct ServerInfo : Base {"_s, "a name that says nothing");
    bad("tests/lib/a.cpp",
        u"// TO"
        "DO: later"_s,
        "left behind");
}

void TestIncludeRule::findsWhatIsBad()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, rule);
    const QList<Violation> found = violations(fileWith(path, { QString(), line }));
    QCOMPARE(words(found), QStringList { u"%1:5: %2"_s.arg(path, rule) });
}

void TestIncludeRule::leavesAloneWhatIsGood_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto good = [](const char *path, const QString &line) {
        QTest::addRow("%s: %s", path, qPrintable(line)) << QString::fromLatin1(path) << line;
    };
    const auto included
        = [](const char *header) { return u"#include %1"_s.arg(QString::fromLatin1(header)); };
    good("lib/assistant/a.cpp", included("\"model/endpoint.h\""));
    good("lib/assistant/a.cpp", included("\"network/sessiondriver.h\""));
    good("lib/assistant/a.cpp", included("\"network/keychain.h\""));
    good("lib/protocol/a.cpp", included("\"sasl/saslclient.h\""));
    good("lib/practice/a.cpp", included("\"protocol/smtpsession.h\""));
    good("lib/practice/a.cpp", included("<QSslSocket>"));
    good("lib/network/socketdriver.cpp", included("<QSslSocket>"));
    good("lib/message/a.cpp", included("<gmime/gmime.h>"));
    good("lib/sasl/gsaslclient.cpp", included("<gsasl.h>"));
    good("ui/a.cpp", included("\"protocol/sessionoutcome.h\""));
    good("ui/pages/a.cpp", included("\"ui/words/words.h\""));
    good("app/composition.cpp", included("\"network/socketdriver.h\""));
    good("app/cli/a.cpp", included("\"practice/practiceserver.h\""));
    good("app/main.cpp", u"    return application.exec();"_s);
    good("ui/a.cpp", u"    label->setText(tr(\"Wrong\"));"_s);
    good("lib/model/a.cpp", u"    // a friend may tr() and processEvents() here in words only"_s);
    good("lib/model/a.cpp", u"    return u\"processEvents()\"_s;"_s);
    good("lib/network/socketdriver.cpp", u"    m_socket->ignoreSslErrors(m_accepted);"_s);
    good("ui/a.h", u"    QVariant data(const QModelIndex &index, int role) const override;"_s);
}

void TestIncludeRule::leavesAloneWhatIsGood()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(words(violations(fileWith(path, { line }))), QStringList());
}

void TestIncludeRule::findsMissingFirstLines()
{
    const SourceFile bare { u"ui/a.cpp"_s, { u"int a;"_s, QString() } };
    QCOMPARE(words(violations(bare)),
        (QStringList { u"ui/a.cpp:1: no SPDX-FileCopyrightText"_s,
            u"ui/a.cpp:2: no SPDX-License-Identifier"_s }));
}

void TestIncludeRule::findsAHeaderWithoutGuard()
{
    SourceFile header = fileWith(u"ui/a.h"_s, {});
    header.lines.removeAll(u"#pragma once"_s);
    QCOMPARE(words(violations(header)), QStringList { u"ui/a.h:1: no #pragma once"_s });
}

void TestIncludeRule::findsAFileThatIsTooLong()
{
    const QStringList body(400 - 3, u"int a;"_s);
    QCOMPARE(words(violations(fileWith(u"ui/a.h"_s, body))), QStringList());
    QCOMPARE(words(violations(fileWith(u"ui/a.h"_s, body + QStringList { u"int b;"_s }))),
        QStringList { u"ui/a.h:401: over 400 lines"_s });
}

QTEST_APPLESS_MAIN(TestIncludeRule)
#include "tst_includerule.moc"
