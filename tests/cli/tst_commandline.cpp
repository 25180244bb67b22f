// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QTemporaryFile>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

class Parsed : public CommandLine {
public:
    explicit Parsed(const QStringList &arguments)
        : CommandLine({ u"check"_s, u"check ADDRESS"_s, {}, {} },
            {
                { u"host"_s, {}, u"HOST"_s },
                { u"port"_s, {}, u"N"_s },
                { u"tls"_s, {}, u"MODE"_s },
                { u"to"_s, {}, u"B"_s },
                { u"accept-fingerprint"_s, {}, u"HEX"_s },
                { u"practice"_s, {}, u"NAME"_s },
                { u"file"_s, {}, u"FILE"_s },
            })
    {
        parse(arguments);
    }
};

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void namesAnOptionThatDoesNotExist()
    {
        const Parsed line({ u"--hots"_s, u"mail.example.org"_s });
        QVERIFY(line.fault());
        QCOMPARE(line.fault()->status, ExitStatus::WrongUse);
        QVERIFY(line.fault()->sentence.contains(u"hots"_s));
    }

    void practiceNeedsNoValue_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("positional");
        QTest::newRow("alone") << QStringList { u"--practice"_s } << QString() << QStringList();
        QTest::newRow("before an option")
            << QStringList { u"--practice"_s, u"--port"_s, u"25"_s } << QString() << QStringList();
        QTest::newRow("named") << QStringList { u"--practice"_s, u"greylisted"_s }
                               << u"greylisted"_s << QStringList();
        QTest::newRow("with an equals sign")
            << QStringList { u"--practice=drops"_s } << u"drops"_s << QStringList();
        QTest::newRow("before the address")
            << QStringList { u"--practice"_s, u"anna@practice.test"_s } << QString()
            << QStringList { u"anna@practice.test"_s };
        QTest::newRow("named before the address")
            << QStringList { u"--practice"_s, u"drops"_s, u"anna@practice.test"_s } << u"drops"_s
            << QStringList { u"anna@practice.test"_s };
    }
    void practiceNeedsNoValue()
    {
        QFETCH(QStringList, arguments);
        const Parsed line(arguments);
        QVERIFY2(!line.fault(), qPrintable(line.fault() ? line.fault()->sentence : QString()));
        QVERIFY(line.isSet(u"practice"_s));
        QTEST(line.text(u"practice"_s), "scenario");
        QTEST(line.positional(), "positional");
    }

    void readsHostsAsPeopleTypeThem()
    {
        Parsed line({ u"--host"_s, u" Mail.Example.ORG. "_s });
        QCOMPARE(line.host(u"host"_s), u"mail.example.org"_s);
        QVERIFY(!line.fault());
        QCOMPARE(Parsed({}).host(u"host"_s), QString());
    }

    void refusesImpossibleValues_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("host with a blank") << u"host"_s << u"mail example.org"_s;
        QTest::newRow("host as a URL") << u"host"_s << u"https://mail.example.org/"_s;
        QTest::newRow("host with a port") << u"host"_s << u"mail.example.org:587"_s;
        QTest::newRow("host that is empty") << u"host"_s << u""_s;
        QTest::newRow("port 0") << u"port"_s << u"0"_s;
        QTest::newRow("port 65536") << u"port"_s << u"65536"_s;
        QTest::newRow("port 70000") << u"port"_s << u"70000"_s;
        QTest::newRow("port below 0") << u"port"_s << u"-1"_s;
        QTest::newRow("port in words") << u"port"_s << u"smtp"_s;
        QTest::newRow("port with a fraction") << u"port"_s << u"25.5"_s;
        QTest::newRow("tls") << u"tls"_s << u"ssl"_s;
        QTest::newRow("short fingerprint") << u"accept-fingerprint"_s << u"00:11"_s;
        QTest::newRow("long fingerprint") << u"accept-fingerprint"_s << QString(66, u'a');
        QTest::newRow("fingerprint that is not hexadecimal")
            << u"accept-fingerprint"_s << QString(64, u'x');
    }
    void refusesImpossibleValues()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        Parsed line({ u"--"_s + option + u'=' + value });
        QVERIFY(!line.fault());
        (void)line.host(u"host"_s);
        (void)line.port(u"port"_s);
        (void)line.tls(u"tls"_s);
        (void)line.fingerprints(u"accept-fingerprint"_s);
        QVERIFY(line.fault());
        QCOMPARE(line.fault()->status, ExitStatus::WrongUse);
        QVERIFY2(line.fault()->sentence.contains(option), qPrintable(line.fault()->sentence));
    }

    void readsThePortsAtTheEdges()
    {
        QCOMPARE(Parsed({ u"--port=1"_s }).port(u"port"_s), std::optional<quint16>(1));
        QCOMPARE(Parsed({ u"--port=65535"_s }).port(u"port"_s), std::optional<quint16>(65535));
        QCOMPARE(Parsed({}).port(u"port"_s), std::nullopt);
    }

    void readsFingerprintsInEveryForm()
    {
        const QByteArray fingerprint
            = QByteArray::fromHex(QByteArray("0123456789abcdef").repeated(4));
        const QString plain = QString::fromLatin1(fingerprint.toHex());
        const QString upper = QString::fromLatin1(fingerprint.toHex(':')).toUpper();
        Parsed line({ u"--accept-fingerprint"_s, plain, u"--accept-fingerprint"_s, upper });
        QCOMPARE(line.fingerprints(u"accept-fingerprint"_s),
            (QList<QByteArray> { fingerprint, fingerprint }));
        QVERIFY(!line.fault());
    }

    void splitsRecipientsAtCommas()
    {
        Parsed line(
            { u"--to"_s, u"a@example.org, b@example.org"_s, u"--to"_s, u"c@example.org"_s });
        QStringList texts;
        for (const MailAddress &address : line.addresses(u"to"_s))
            texts << address.toString();
        QCOMPARE(
            texts, (QStringList { u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s }));
    }

    void anImpossibleAddressIsBadInput_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
            { "", "anna", "@example.org", "anna@", "anna@exa mple.org", "a b@c" })
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void anImpossibleAddressIsBadInput()
    {
        QFETCH(QString, typed);
        Parsed line({});
        QVERIFY(!line.address(typed));
        QVERIFY(line.fault());
        QCOMPARE(line.fault()->status, ExitStatus::BadInput);
    }

    void keepsTheFirstFault()
    {
        Parsed line({ u"--host"_s, u"a b"_s, u"--port"_s, u"0"_s });
        (void)line.host(u"host"_s);
        (void)line.port(u"port"_s);
        QVERIFY(line.fault()->sentence.contains(u"--host"_s));
    }

    void readsTheFirstLineOfAFileAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("no line end") << QByteArray("se cret") << QByteArray("se cret");
        QTest::newRow("LF") << QByteArray("secret\n") << QByteArray("secret");
        QTest::newRow("CRLF") << QByteArray("secret\r\nmore\r\n") << QByteArray("secret");
        QTest::newRow("blanks are part of it")
            << QByteArray(" secret \n") << QByteArray(" secret ");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void readsTheFirstLineOfAFileAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, secret);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(content);
        file.close();
        Parsed line({ u"--file"_s, file.fileName() });
        QCOMPARE(line.firstLine(u"file"_s).bytes(), QByteArrayView(secret));
        QVERIFY(!line.fault());
    }

    void aFileThatCannotBeReadHasAStatusOfItsOwn()
    {
        for (const QString &name : { u"/nonexistent/file"_s, u"/"_s }) {
            Parsed line({ u"--file"_s, name });
            (void)line.contents(u"file"_s);
            QVERIFY(line.fault());
            QCOMPARE(line.fault()->status, ExitStatus::FileUnreadable);
            QVERIFY(line.fault()->sentence.contains(name));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
