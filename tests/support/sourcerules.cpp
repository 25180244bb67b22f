// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright::tests {

namespace {

    constexpr qsizetype longestFile = 400;

    /// A pattern no line of certain files may match.
    struct LineRule {
        QString words;
        QRegularExpression pattern;
        QRegularExpression appliesTo;
        QRegularExpression exempt;
    };

    QRegularExpression regex(const QString &pattern) { return QRegularExpression(pattern); }

    /// What each room may include: itself and these. `app` may include everything.
    const QHash<QString, QSet<QString>> &reach()
    {
        static const QHash<QString, QSet<QString>> table = [] {
            const QList<QStringList> floors { { u"model"_s },
                { u"transcript"_s, u"sasl"_s, u"message"_s }, { u"protocol"_s }, { u"diagnosis"_s },
                { u"network"_s }, { u"discovery"_s }, { u"assistant"_s }, { u"ui"_s } };
            QHash<QString, QSet<QString>> rooms;
            QSet<QString> below;
            for (const QStringList &floor : floors) {
                for (const QString &room : floor)
                    rooms[room] = below + QSet<QString> { room };
                if (floor.contains(u"network"_s))
                    rooms[u"practice"_s] = below + QSet<QString> { u"practice"_s };
                below += QSet<QString>(floor.begin(), floor.end());
            }
            rooms[u"ui"_s] -= { u"network"_s, u"protocol"_s, u"sasl"_s };
            return rooms;
        }();
        return table;
    }

    /// The abstract headers of `network`, which the rooms above it may see.
    const QRegularExpression &abstractNetwork()
    {
        static const QRegularExpression pattern
            = regex(u"^network/(dnsresolver|httpfetcher|keychain|sessiondriver)\\.h$"_s);
        return pattern;
    }

    /// The protocol's values, which the window may see.
    const QRegularExpression &protocolValues()
    {
        static const QRegularExpression pattern
            = regex(u"^protocol/(sessionoutcome|sessionplan)\\.h$"_s);
        return pattern;
    }

    /// "lib/model/endpoint.h" -> "model", "ui/pages/x.h" -> "ui".
    QString roomOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts.value(0) == u"lib" ? parts.value(1) : parts.value(0);
    }

    bool mayInclude(const QString &path, const QString &included)
    {
        const QString from = roomOf(path);
        const QString to = included.section(u'/', 0, 0);
        if (!included.contains(u'/') || from == u"tests")
            return true;
        if (from == u"app")
            return to != u"network" || abstractNetwork().match(included).hasMatch()
                || path.startsWith(u"app/composition"_s);
        if (from == u"ui" && protocolValues().match(included).hasMatch())
            return true;
        if (to == u"network" && (from == u"discovery" || from == u"assistant"))
            return abstractNetwork().match(included).hasMatch();
        return reach().value(from).contains(to);
    }

    const QList<LineRule> &includeRules()
    {
        const QRegularExpression product = regex(u"^(lib|ui|app)/"_s);
        static const QList<LineRule> rules {
            { u"a socket outside its room"_s,
                regex(u"<(QtNetwork/)?(Q(Ssl|Tcp|Udp|Abstract)(Socket|Server)|QtNetwork)>"_s),
                product, regex(u"^lib/(network/socketdriver|practice/)"_s) },
            { u"GMime outside lib/message"_s, regex(u"<gmime/"_s), product,
                regex(u"^lib/message/"_s) },
            { u"GNU SASL outside lib/sasl/gsaslclient"_s, regex(u"<gsasl"_s), product,
                regex(u"^lib/sasl/gsaslclient\\."_s) },
            { u"libqrencode outside lib/assistant/exportqrcode"_s, regex(u"<qrencode"_s), product,
                regex(u"^lib/assistant/exportqrcode\\."_s) },
            { u"QtKeychain outside lib/network/systemkeychain"_s, regex(u"<qt6?keychain/"_s),
                product, regex(u"^lib/network/systemkeychain\\."_s) },
        };
        return rules;
    }

    const QList<LineRule> &codeRules()
    {
        const QRegularExpression nowhere = regex(u"(?!)"_s);
        const QRegularExpression product = regex(u"^(lib|ui|app)/"_s);
        const QRegularExpression quiet = regex(u"^(lib|ui)/"_s);
        static const QList<LineRule> rules {
            { u"words under lib"_s, regex(u"\\btr\\(|\\btranslate\\(|Q_DECLARE_TR_FUNCTIONS"_s),
                regex(u"^lib/"_s), nowhere },
            { u"blocks"_s, regex(u"\\bprocessEvents\\(|\\bQEventLoop\\b|\\bwaitFor[A-Z]\\w*\\("_s),
                product, nowhere },
            { u"a nested event loop"_s,
                regex(u"(\\.|->)exec\\(|\\bQMessageBox::(question|warning|information|critical)\\("
                      "|\\bQ(File|Input|Color|Font)Dialog::get"_s),
                quiet, nowhere },
            { u"gives in to every TLS error"_s, regex(u"\\bignoreSslErrors\\(\\s*\\)"_s), product,
                nowhere },
            { u"sleeps"_s, regex(u"\\b(qSleep|qWait|m?sleep|usleep|sleep_for)\\("_s), regex(u"."_s),
                nowhere },
            { u"friend"_s, regex(u"^\\s*friend\\b"_s), product, nowhere },
            { u"a name that says nothing"_s,
                regex(u"\\b(class|struct)\\s+\\w*(Ssl|Job|Manager|Helper|Util|Data|Info)\\w*\\s*"
                      "(final\\s*)?[{:]"_s),
                product, nowhere },
        };
        return rules;
    }

    /// The line without comment and without the inside of its string literals.
    QString codeOf(QString line)
    {
        static const QRegularExpression literal = regex(u"\"(\\\\.|[^\"\\\\])*\""_s);
        line.replace(literal, u"\"\""_s);
        const qsizetype comment = line.indexOf(u"//"_s);
        return comment < 0 ? line : line.left(comment);
    }

    void checkLine(const SourceFile &file, qsizetype index, QList<Violation> &found)
    {
        static const QRegularExpression own = regex(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
        static const QRegularExpression marker = regex(u"\\b(TO"
                                                       "DO|FIX"
                                                       "ME|X"
                                                       "XX|HA"
                                                       "CK)\\b"_s);
        const QString &line = file.lines.at(index);
        const auto report = [&](const QString &rule) {
            found.append({ file.path, index + 1, rule });
        };
        const auto check = [&](const QList<LineRule> &rules, const QString &text) {
            for (const LineRule &rule : rules) {
                if (rule.appliesTo.match(file.path).hasMatch()
                    && !rule.exempt.match(file.path).hasMatch()
                    && rule.pattern.match(text).hasMatch())
                    report(rule.words);
            }
        };
        const QString included = own.match(line).captured(1);
        if (!included.isEmpty() && !mayInclude(file.path, included))
            report(u"%1 may not include %2"_s.arg(roomOf(file.path), included));
        if (line.contains(u"#include"))
            check(includeRules(), line);
        else
            check(codeRules(), codeOf(line));
        if (marker.match(line).hasMatch())
            report(u"left behind"_s);
    }

} // namespace

QString Violation::toString() const { return u"%1:%2: %3"_s.arg(path).arg(line).arg(rule); }

QList<SourceFile> readSources(const QString &root)
{
    QList<SourceFile> files;
    for (const QString &folder : { u"lib"_s, u"ui"_s, u"app"_s, u"tests"_s }) {
        QDirIterator walk(QDir(root).filePath(folder), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.append({ QDir(root).relativeFilePath(file.fileName()),
                QString::fromUtf8(file.readAll()).split(u'\n') });
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QList<Violation> violations(const SourceFile &file)
{
    QList<Violation> found;
    if (!file.lines.value(0).startsWith(u"// SPDX-FileCopyrightText: "))
        found.append({ file.path, 1, u"no SPDX-FileCopyrightText"_s });
    if (file.lines.value(1) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        found.append({ file.path, 2, u"no SPDX-License-Identifier"_s });
    if (file.path.endsWith(u".h") && !file.lines.contains(u"#pragma once"_s))
        found.append({ file.path, 1, u"no #pragma once"_s });
    if (file.lines.size() - 1 > longestFile)
        found.append({ file.path, longestFile + 1, u"over %1 lines"_s.arg(longestFile) });
    for (qsizetype index = 0; index < file.lines.size(); ++index)
        checkLine(file, index, found);
    return found;
}

} // namespace portwright::tests
