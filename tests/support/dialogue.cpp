// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString valueAfterColon(const QString &line) { return line.section(u':', 1).trimmed(); }

    bool readStep(const QString &line, QList<DialogueStep> &steps)
    {
        using Kind = DialogueStep::Kind;
        const QString text = line.mid(3);
        if (line == u"<message>"_s)
            steps.append({ Kind::Message, {} });
        else if (line.startsWith(u'<') && line.endsWith(u'>'))
            steps.append({ Kind::Event, line.mid(1, line.size() - 2) });
        else if (line.startsWith(u"S: "_s) || line == u"S:"_s)
            steps.append({ Kind::Server, text + u"\\r\\n"_s });
        else if (line.startsWith(u"S| "_s))
            steps.append({ Kind::Server, text });
        else if (line.startsWith(u"C: "_s) || line == u"C:"_s)
            steps.append({ Kind::Client, text });
        else
            return false;
        return true;
    }

} // namespace

Dialogue Dialogue::read(const QString &fileName)
{
    Dialogue dialogue;
    const QString protocol = QFileInfo(fileName).dir().dirName();
    dialogue.name = protocol + u'/' + QFileInfo(fileName).completeBaseName();
    dialogue.plan.insert(u"protocol"_s, protocol);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        dialogue.faults.append(file.errorString());
        return dialogue;
    }
    const QString content = QString::fromUtf8(file.readAll());
    bool isExpectation = false;
    for (const QString &line : content.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"=> "_s)) {
            isExpectation = true;
            dialogue.expected.insert(u"outcome"_s, line.mid(3).trimmed());
        } else if (isExpectation) {
            dialogue.expected.insert(line.section(u':', 0, 0), valueAfterColon(line));
        } else if (readStep(line, dialogue.steps)) {
            continue;
        } else if (dialogue.steps.isEmpty() && line.contains(u':')) {
            dialogue.plan.insert(line.section(u':', 0, 0), valueAfterColon(line));
        } else {
            dialogue.faults.append(u"no part of a dialogue: "_s + line);
        }
    }
    return dialogue;
}

QList<Dialogue> Dialogue::readAll(const QString &folder)
{
    const QDir directory(QStringLiteral(PORTWRIGHT_SOURCE_DIR "/tests/dialogues/") + folder);
    QList<Dialogue> dialogues;
    for (const QString &name : directory.entryList({ u"*.dialogue"_s }, QDir::Files, QDir::Name))
        dialogues.append(read(directory.filePath(name)));
    return dialogues;
}

QList<Dialogue> Dialogue::readAll()
{
    return readAll(u"smtp"_s) + readAll(u"imap"_s) + readAll(u"pop3"_s);
}

QString Dialogue::suitable(const QString &secret) const
{
    const QString kind = plan.value(u"secret"_s);
    // A token may hold no more than RFC 6750, section 2.1, allows.
    const bool isToken = plan.value(u"sign-in"_s) == u"token";
    if (kind == u"eight-bit")
        return secret + u'\u00e4';
    QString suitable;
    for (const QChar character : secret) {
        const bool isAscii = character.unicode() < 128;
        const bool fits
            = isToken ? isAscii && character.isLetterOrNumber() : isAscii || kind != u"ascii";
        suitable += fits ? character : QChar(u'-');
    }
    return suitable;
}

} // namespace portwright
