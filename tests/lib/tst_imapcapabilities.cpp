// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapcapabilities.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

ImapResponse onlyResponse(QByteArrayView bytes)
{
    const ImapProgress progress = ImapResponseParser().take(bytes);
    const auto *response = std::get_if<ImapResponse>(&progress);
    return response ? *response : ImapResponse {};
}

} // namespace

class ImapCapabilitiesTest : public QObject {
    Q_OBJECT

private slots:
    void readsCapabilitiesFromWhereverTheyStand();
    void includesWhatTheSecondRevisionIncludes();
};

void ImapCapabilitiesTest::readsCapabilitiesFromWhereverTheyStand()
{
    const auto data = ImapCapabilities::from(
        onlyResponse("* CAPABILITY IMAP4rev1 auth=plain AUTH=PLAIN AUTH= Idle\r\n"));
    QVERIFY(data);
    QCOMPARE(data->mechanisms(), QStringList { u"PLAIN"_s });
    QVERIFY(data->idle());
    QVERIFY(!data->namespaces());
    const auto code
        = ImapCapabilities::from(onlyResponse("a1 OK [CAPABILITY IMAP4rev1 LITERAL+] in\r\n"));
    QVERIFY(code);
    QVERIFY(code->literalPlus());
    QVERIFY(!ImapCapabilities::from(onlyResponse("* OK CAPABILITY\r\n")));
    QVERIFY(!ImapCapabilities::from(onlyResponse("* FLAGS ()\r\n")));
}

void ImapCapabilitiesTest::includesWhatTheSecondRevisionIncludes()
{
    const ImapCapabilities capabilities({ u"imap4REV2"_s });
    QVERIFY(capabilities.idle());
    QVERIFY(capabilities.saslIr());
    QVERIFY(capabilities.literalMinus());
    QVERIFY(capabilities.namespaces());
    QVERIFY(capabilities.listExtended());
    QVERIFY(!capabilities.literalPlus());
    QVERIFY(!capabilities.id());
    QVERIFY(!capabilities.quota());
    QVERIFY(!capabilities.startTls());
}

QTEST_GUILESS_MAIN(ImapCapabilitiesTest)
#include "tst_imapcapabilities.moc"
