// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

namespace portwright {

struct ParsedPart {
    QString mediaType;
    QString disposition;
    QString name;
    QByteArray content;
    bool operator==(const ParsedPart &) const = default;
};

/// A message as somebody else's parser reads it.
struct ParsedMessage {
    QString mediaType;
    QString subject;
    QString fromName;
    QString from;
    QStringList to;
    QStringList cc;
    QList<QPair<QString, QString>> fields; ///< decoded; empty where the parser is GMime
    QList<ParsedPart> parts; ///< the leaves, in order
    QStringList defects;
};

/// By Python's email package, all in one process. Ends the test program with a clear text if there
/// is no python3.
[[nodiscard]] QList<ParsedMessage> parsedByPython(const QByteArrayList &messages);
[[nodiscard]] ParsedMessage parsedByGmime(const QByteArray &message);

/// Everything a source gives, read in pieces of at most `pieceSize`; ends the program at a fault.
[[nodiscard]] QByteArray allOf(MessageSource &source, qint64 pieceSize = 64 * 1024);

} // namespace portwright
