// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/documentfault.h"

#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <variant>

namespace portwright {

/// No longer document with settings is read.
constexpr qsizetype mostDocumentBytes = 1024 * 1024;

/// One element of a small XML document, by its local name: settings are published with and without
/// namespaces, and with the wrong ones.
struct XmlElement {
    QString name;
    QMap<QString, QString> attributes; ///< by local name
    QString text; ///< directly inside, comments left out
    QList<XmlElement> children;

    /// The first child of that name; null if there is none.
    [[nodiscard]] const XmlElement *child(QStringView childName) const;
    /// The text without white space around it; nothing if there are elements inside, which no value
    /// has.
    [[nodiscard]] std::optional<QString> value() const;
    /// That of the first child of that name, also where it is unusable.
    [[nodiscard]] std::optional<QString> valueOf(QStringView childName) const;
};

/// Reads a whole document or nothing: one that ends early or goes wrong at its last byte counts as
/// malformed. Strangers write these documents, so time and memory are bounded: 1 MiB, 64 levels,
/// 16,384 elements, no DOCTYPE.
[[nodiscard]] std::variant<XmlElement, DocumentFault> readXml(const QByteArray &document);

} // namespace portwright
