// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogueexpectation.h"
#include "support/dialogueplayer.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

const QString anySecret = u"correct-horse"_s;

void addDialogues()
{
    QTest::addColumn<Dialogue>("dialogue");
    for (const Dialogue &dialogue : Dialogue::readAll())
        QTest::newRow(qPrintable(dialogue.name)) << dialogue;
}

} // namespace

Q_DECLARE_METATYPE(portwright::Dialogue)

/// Every dialogue with every server that was ever seen or thought of, whole and in pieces.
class DialoguesTest : public QObject {
    Q_OBJECT

private slots:
    void areWellFormed();
    void goAsWrittenHoweverTheBytesCome_data() { addDialogues(); }
    void goAsWrittenHoweverTheBytesCome();
    void endOnceAndRightWhereverTheyAreCut_data() { addDialogues(); }
    void endOnceAndRightWhereverTheyAreCut();
    void cleanupTestCase();

private:
    qsizetype m_cuts = 0;
};

void DialoguesTest::areWellFormed()
{
    for (const QString &protocol : { u"smtp"_s, u"imap"_s, u"pop3"_s })
        QVERIFY(Dialogue::readAll(protocol).size() >= 40);
    for (const Dialogue &dialogue : Dialogue::readAll())
        QCOMPARE(dialogue.faults, QStringList());
}

void DialoguesTest::goAsWrittenHoweverTheBytesCome()
{
    QFETCH(Dialogue, dialogue);
    const QString secret = dialogue.suitable(anySecret);
    SessionOutcome first;
    for (const Delivery delivery : { Delivery::Lines, Delivery::Bytes, Delivery::Coalesced }) {
        const Play play = DialoguePlayer(dialogue, secret).play(delivery);
        QCOMPARE(play.faults, QStringList());
        QCOMPARE(mismatches(dialogue, play.outcome), QStringList());
        if (delivery == Delivery::Lines)
            first = play.outcome;
        QVERIFY(play.outcome == first);
    }
}

void DialoguesTest::endOnceAndRightWhereverTheyAreCut()
{
    QFETCH(Dialogue, dialogue);
    const QString secret = dialogue.suitable(anySecret);
    const qsizetype atoms = DialoguePlayer(dialogue, secret).play(Delivery::Lines).atoms;
    for (const CutKind kind : { CutKind::Close, CutKind::Reset, CutKind::Stall, CutKind::Cancel }) {
        for (qsizetype atom = 0; atom <= atoms; ++atom) {
            const Play play = DialoguePlayer(dialogue, secret).playUntil({ atom, kind });
            if (!play.faults.isEmpty())
                QFAIL(qPrintable(u"cut before %1: %2"_s.arg(atom).arg(play.faults.join(u'\n'))));
            ++m_cuts;
        }
    }
}

void DialoguesTest::cleanupTestCase()
{
    qInfo(
        "%lld cases: each dialogue cut at every byte and event, by close, reset, stall and cancel",
        qlonglong(m_cuts));
}

QTEST_GUILESS_MAIN(DialoguesTest)
#include "tst_dialogues.moc"
