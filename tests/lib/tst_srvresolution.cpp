// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/srvresolution.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_SrvResolution : public QObject {
    Q_OBJECT

    using Records = QMap<MailService, QList<ServiceRecord>>;

    static Draw smallest()
    {
        return [](quint32) { return 0; };
    }
    static SrvResolution resolve(
        const Records &records, AnswerValidation validation = AnswerValidation::NotKnown)
    {
        return resolveServices(u"example.org"_s, records, validation, smallest());
    }

private slots:
    void putsThePriorityBeforeTheKindOfTls()
    {
        const SrvResolution resolved
            = resolve({ { MailService::Submissions, { { 10, 1, 465, u"a.example.org"_s } } },
                { MailService::Submission,
                    { { 5, 1, 587, u"b.example.org"_s }, { 10, 1, 587, u"c.example.org"_s } } } });
        QStringList hosts;
        for (const ServiceCandidate &candidate : resolved.submission.candidates)
            hosts << candidate.endpoint.hostAndPort();
        QCOMPARE(hosts,
            (QStringList {
                u"b.example.org:587"_s, u"a.example.org:465"_s, u"c.example.org:587"_s }));
        QCOMPARE(resolved.imap.state, ServiceState::Unknown);
    }

    void hearsARefusal_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("as DNS writes it") << u"."_s;
        QTest::newRow("as Qt reads it") << u""_s;
    }
    void hearsARefusal()
    {
        QFETCH(QString, target);
        QCOMPARE(resolve({ { MailService::Imaps, { { 0, 0, 0, target } } } }).imap.state,
            ServiceState::NotOffered);
    }

    void asksBeforeTheDomainIsLeft()
    {
        const Records records { { MailService::Imaps,
            { { 0, 1, 993, u"imap.example.org"_s }, { 1, 1, 993, u"imap.example.net"_s } } } };
        const QList<ServiceCandidate> candidates = resolve(records).imap.candidates;
        QVERIFY(!candidates.at(0).needsConfirmation);
        QVERIFY(candidates.at(1).needsConfirmation);
        QVERIFY(
            !resolve(records, AnswerValidation::Validated).imap.candidates.at(1).needsConfirmation);
    }

    void drawsNoMoreThanTheSum()
    {
        const Draw tooMuch = [](quint32 most) { return most + 1; };
        const SrvResolution resolved = resolveServices(u"example.org"_s,
            { { MailService::Pop3s,
                { { 0, 65535, 995, u"a.example.org"_s },
                    { 0, 65535, 995, u"b.example.org"_s } } } },
            AnswerValidation::NotKnown, tooMuch);
        QCOMPARE(resolved.pop3.candidates.size(), 2);
        QCOMPARE(resolved.incomingPreference, Protocol::Pop3);
    }

    void drawsByWeight()
    {
        const Records records { { MailService::Imap,
            { { 0, 1, 143, u"a.example.org"_s }, { 0, 99, 143, u"b.example.org"_s } } } };
        int heavyFirst = 0;
        for (int i = 0; i < 200; ++i) {
            const SrvResolution resolved = resolveServices(
                u"example.org"_s, records, AnswerValidation::NotKnown, randomDraw());
            heavyFirst += resolved.imap.candidates.first().endpoint.host == u"b.example.org";
        }
        QVERIFY2(heavyFirst > 150, qPrintable(QString::number(heavyFirst)));
    }
};

QTEST_APPLESS_MAIN(tst_SrvResolution)
#include "tst_srvresolution.moc"
