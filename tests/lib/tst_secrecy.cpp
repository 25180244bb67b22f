// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportparts.h"
#include "assistant/supportreport.h"
#include "support/dialogueexpectation.h"
#include "support/dialogueplayer.h"
#include "transcript/transcript.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

QString randomSecret()
{
    static const QString characters = u"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
                                      "\"\\%+/=&?<>{}äöß€"_s;
    auto *random = QRandomGenerator::global();
    QString secret;
    for (int i = random->bounded(8, 24); i > 0; --i)
        secret += characters[random->bounded(int(characters.size()))];
    return secret;
}

QString secretFor(const Dialogue &dialogue) { return dialogue.suitable(randomSecret()); }

/// Every way in which a secret might be written.
QStringList formsOf(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    const QByteArray user = DialoguePlan::user.toUtf8();
    const QByteArray plain = QByteArray(1, '\0') + user + QByteArray(1, '\0') + bytes;
    QString quoted = secret;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return { secret, QString::fromLatin1(bytes.toBase64()), QString::fromLatin1(plain.toBase64()),
        QString::fromLatin1(bytes.toPercentEncoding()), quoted, QString::fromLatin1(bytes.toHex()),
        QString::fromLatin1(bytes.toHex().toUpper()),
        QString::fromLatin1(("user=" + user + "\1auth=Bearer " + bytes + "\1\1").toBase64()) };
}

/// What a report says of a session, page and document alike.
QString reported(const SessionOutcome &outcome, const Transcript &transcript)
{
    ProbeReport report;
    report.outcome = outcome;
    return QString::fromUtf8(
        SupportReport::of({ { u"connections"_s, QJsonArray { connectionJson(report) } },
                              { u"transcript"_s, transcriptJson(transcript) } })
            .toScriptElement());
}

QString everythingShown(const Play &play)
{
    Transcript transcript;
    for (const ShowLine &line : play.lines)
        transcript.append(u"mail.example.org:587"_s, Direction::Server, true, line.text);
    QStringList text = allText(play.outcome);
    for (const SessionOutcome &hold : play.holds)
        text += allText(hold);
    for (const ShowLine &line : play.lines)
        text += line.text;
    return text.join(u'\n') + toPlainText(transcript) + QString::fromUtf8(toJson(transcript))
        + reported(play.outcome, transcript);
}

} // namespace

Q_DECLARE_METATYPE(portwright::Dialogue)

/// No secret in anything that a person, a file or another program gets to see.
class SecrecyTest : public QObject {
    Q_OBJECT

private slots:
    void searchesWhereSecretsWouldBe();
    void noSecretLeavesADialogue_data();
    void noSecretLeavesADialogue();
    void noSecretIsShownOfACutDialogue_data() { noSecretLeavesADialogue_data(); }
    void noSecretIsShownOfACutDialogue();
    void cleanupTestCase();

private:
    void search(const Play &play, const QString &secret);

    int m_searches = 0;
};

/// A search that finds nothing proves little unless the secret was there to be found.
void SecrecyTest::searchesWhereSecretsWouldBe()
{
    int sent = 0;
    for (const Dialogue &dialogue : Dialogue::readAll()) {
        if (!dialogue.plan.contains(u"sign-in"_s))
            continue;
        const QString secret = secretFor(dialogue);
        const QString wire
            = QString::fromUtf8(DialoguePlayer(dialogue, secret).play(Delivery::Lines).sent);
        for (const QString &form : formsOf(secret)) {
            if (wire.contains(form)) {
                ++sent;
                break;
            }
        }
    }
    QVERIFY2(sent >= 20, qPrintable(u"only %1 dialogues send a secret"_s.arg(sent)));
}

void SecrecyTest::noSecretLeavesADialogue_data()
{
    QTest::addColumn<Dialogue>("dialogue");
    for (const Dialogue &dialogue : Dialogue::readAll()) {
        if (dialogue.plan.contains(u"sign-in"_s))
            QTest::newRow(qPrintable(dialogue.name)) << dialogue;
    }
}

void SecrecyTest::noSecretLeavesADialogue()
{
    QFETCH(Dialogue, dialogue);
    for (int i = 0; i < 20; ++i) {
        const QString secret = secretFor(dialogue);
        for (const Delivery delivery : { Delivery::Lines, Delivery::Bytes, Delivery::Coalesced }) {
            const Play play = DialoguePlayer(dialogue, secret).play(delivery);
            QCOMPARE(play.faults, QStringList()); // the secret was understood, not only hidden
            search(play, secret);
        }
    }
}

void SecrecyTest::noSecretIsShownOfACutDialogue()
{
    QFETCH(Dialogue, dialogue);
    const QString secret = secretFor(dialogue);
    const qsizetype atoms = DialoguePlayer(dialogue, secret).play(Delivery::Lines).atoms;
    for (qsizetype atom = 0; atom <= atoms; atom += 7)
        search(DialoguePlayer(dialogue, secret).playUntil({ atom, CutKind::Close }), secret);
}

void SecrecyTest::search(const Play &play, const QString &secret)
{
    const QString shown = everythingShown(play);
    for (const QString &form : formsOf(secret)) {
        ++m_searches;
        QVERIFY2(!shown.contains(form), qPrintable(u"%1 in:\n%2"_s.arg(form, shown)));
    }
}

void SecrecyTest::cleanupTestCase() { qInfo("%d searches, 0 hits", m_searches); }

QTEST_GUILESS_MAIN(SecrecyTest)
#include "tst_secrecy.moc"
