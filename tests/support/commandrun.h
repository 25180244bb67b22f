// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace portwright {

/// One run of a program from start to end, as a script would see it.
struct CommandRun {
    int exitStatus = -1; ///< -1: it crashed, or did not end in time
    QByteArray output;
    QByteArray error;

    /// Null unless standard output is one JSON object and nothing else.
    [[nodiscard]] QJsonObject json() const;

    /// Runs `program`; `input` is all that standard input holds. `environment` is added to this
    /// process's own.
    [[nodiscard]] static CommandRun of(const QString &program, const QStringList &arguments,
        const QByteArray &input = {}, const QStringList &environment = {});
};

} // namespace portwright
