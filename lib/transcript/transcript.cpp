// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isBidirectionalControl(char16_t unit)
    {
        return unit == 0x061C || unit == 0x200E || unit == 0x200F
            || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    }

    bool isLineSeparator(char16_t unit) { return unit == 0x2028 || unit == 0x2029; }

} // namespace

Transcript::Transcript(qsizetype bound, QObject *parent)
    : QObject(parent)
    , m_bound(std::max<qsizetype>(bound, 1))
{
    m_clock.start();
}

Transcript::Transcript(const QList<TranscriptEntry> &entries, qint64 dropped, QObject *parent)
    : Transcript(entries.size(), parent)
{
    m_dropped = std::clamp<qint64>(dropped, 0, std::numeric_limits<int>::max());
    for (const TranscriptEntry &entry : entries) {
        m_entries.push_back(entry);
        m_entries.back().index = nextIndex() - 1;
    }
}

qint64 Transcript::append(const QString &connection, Direction direction, bool encrypted,
    const QString &text, std::optional<Stage> stage)
{
    const qint64 index = nextIndex();
    m_entries.push_back({ index, std::chrono::milliseconds(m_clock.elapsed()), connection,
        direction, encrypted, text, stage });
    emit appended(m_entries.back());
    enforceBound();
    return index;
}

void Transcript::setBound(qsizetype bound)
{
    m_bound = std::max<qsizetype>(bound, 1);
    enforceBound();
}

void Transcript::enforceBound()
{
    const qsizetype surplus = size() - m_bound;
    if (surplus <= 0)
        return;
    m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
    m_dropped += surplus;
    emit dropped(surplus);
}

QString arrow(Direction direction, bool encrypted)
{
    switch (direction) {
    case Direction::Client:
        return encrypted ? u"~>"_s : u"->"_s;
    case Direction::Server:
        return encrypted ? u"<~"_s : u"<-"_s;
    case Direction::Note:
        return u"==="_s;
    case Direction::Fault:
        return u"***"_s;
    }
    Q_UNREACHABLE();
}

QString toPlainText(const TranscriptEntry &entry)
{
    const QString seconds = QString::number(double(entry.time.count()) / 1000.0, 'f', 3);
    return seconds.rightJustified(7) + u"  "_s + withVisibleControls(entry.connection) + u"  "_s
        + arrow(entry.direction, entry.encrypted).leftJustified(5)
        + withVisibleControls(entry.text);
}

QString toPlainText(const Transcript &transcript)
{
    QString text;
    for (qsizetype row = 0; row < transcript.size(); ++row) {
        text += toPlainText(transcript.at(row));
        text += u'\n';
    }
    return text;
}

QJsonObject toJson(const TranscriptEntry &entry)
{
    QJsonObject json {
        { u"index"_s, entry.index },
        { u"time_ms"_s, qint64(entry.time.count()) },
        { u"connection"_s, entry.connection },
        { u"arrow"_s, arrow(entry.direction, entry.encrypted) },
        { u"text"_s, entry.text },
    };
    if (entry.stage)
        json.insert(u"stage"_s, toId(*entry.stage));
    return json;
}

QByteArray toJson(const Transcript &transcript)
{
    QJsonArray entries;
    for (qsizetype row = 0; row < transcript.size(); ++row)
        entries.append(toJson(transcript.at(row)));
    return QJsonDocument(entries).toJson();
}

bool isControl(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit < 0x20 && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F) || isLineSeparator(unit)
        || isBidirectionalControl(unit);
}

QString withVisibleControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (!isControl(character))
            shown += character;
        else if (unit < 0x20)
            shown += QChar(char16_t(0x2400 + unit)); // the control pictures of Unicode
        else if (unit == 0x7F)
            shown += QChar(char16_t(0x2421));
        else if (unit <= 0x9F)
            shown += u"\\x"_s + QString::number(unit, 16);
        else
            shown += u"\\u"_s + QString::number(unit, 16).rightJustified(4, u'0');
    }
    return shown;
}

} // namespace portwright
