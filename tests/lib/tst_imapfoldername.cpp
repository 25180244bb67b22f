// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapfoldername.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class ImapFolderNameTest : public QObject {
    Q_OBJECT

private slots:
    void decodesFolderNames_data();
    void decodesFolderNames();
};

void ImapFolderNameTest::decodesFolderNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("ASCII") << "INBOX/Sent"_qba << u"INBOX/Sent"_s;
    QTest::newRow("umlaut") << "Entw&APw-rfe"_qba << u"Entwürfe"_s;
    QTest::newRow("ampersand") << "R&-D"_qba << u"R&D"_s;
    QTest::newRow("RFC 3501") << "~peter/mail/&U,BTFw-/&ZeVnLIqe-"_qba
                              << u"~peter/mail/台北/日本語"_s;
    QTest::newRow("beyond the first plane") << "&2D3eAA-"_qba << u"😀"_s;
    QTest::newRow("never ends") << "a&APw"_qba << u"a&APw"_s;
    QTest::newRow("odd octets") << "&AP-x"_qba << u"&AP-x"_s;
    QTest::newRow("no base64") << "&*-x"_qba << u"&*-x"_s;
    QTest::newRow("UTF-8") << "Entw\xc3\xbcrfe"_qba << u"Entwürfe"_s;
}

void ImapFolderNameTest::decodesFolderNames()
{
    QFETCH(QByteArray, name);
    QTEST(decodedFolderName(name), "decoded");
}

QTEST_GUILESS_MAIN(ImapFolderNameTest)
#include "tst_imapfoldername.moc"
