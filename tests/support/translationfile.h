// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace portwright {

/// One message of a translation source file (.ts).
struct TranslatedMessage {
    QString context;
    QString source;
    QStringList translations; ///< one; with plural forms as many as the language has
    QString type; ///< "unfinished", "vanished" or "obsolete"; empty: finished
    bool isNumerus = false;
};

/// Empty if the file cannot be read to its end.
[[nodiscard]] QList<TranslatedMessage> readTranslationFile(const QString &path);

/// What is wrong with one message, each fault in words; empty if it is as it should be.
[[nodiscard]] QStringList translationFaults(const TranslatedMessage &message);

} // namespace portwright
