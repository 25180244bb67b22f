// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace portwright::tests {

/// One source file as the rules see it.
struct SourceFile {
    QString path; ///< from the root of the source tree, "lib/model/endpoint.h"
    QStringList lines;
};

/// One broken rule, at one line (counted from 1).
struct Violation {
    QString path;
    qsizetype line = 0;
    QString rule;

    [[nodiscard]] QString toString() const;
};

/// All C++ files under lib, ui, app and tests of the source tree.
[[nodiscard]] QList<SourceFile> readSources(const QString &root);

/// The rules of the house that can be read off the text of one file: who may include whom, where
/// sockets, GMime and GNU SASL may be named, no words under lib, nothing that blocks, sizes, first
/// lines and names. What needs a compiler to see is left to the compiler.
[[nodiscard]] QList<Violation> violations(const SourceFile &file);

} // namespace portwright::tests
