// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/transcript.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <variant>

class QIODevice;

namespace portwright {

/// Why a file is no report that can be read.
struct ReportFault {
    enum class Kind {
        Unreadable, ///< the file itself
        TooLarge, ///< over `mostReportFileBytes`
        NotAReport, ///< neither JSON nor a page with a report in it
        SeveralReports, ///< a page with more than one in it: nobody could say which is meant
        Malformed, ///< no JSON, or cut off
        TooDeep, ///< nested deeper than any report is
        TooComplex, ///< more values than any report has
        NotAsDescribed, ///< a member is missing, or not of the kind that the schema says
        Newer, ///< written by a program that knows a later version
    };

    Kind kind = Kind::NotAReport;
    QString words; ///< the parser's or the system's own; may be empty

    bool operator==(const ReportFault &) const = default;
};

/// Larger files are not even looked into.
constexpr qint64 mostReportFileBytes = 16 * 1024 * 1024;

/// A report on one check or one message, for who helps: the document that
/// resources/report-schema.json describes. What it does not know of a newer document it keeps.
class SupportReport {
public:
    /// Adds format, and the version where there is none, to `members`.
    [[nodiscard]] static SupportReport of(QJsonObject members);

    /// Reads a page or a bare document. Never more than the bound is read, and nothing is accepted
    /// that is not as the schema says.
    [[nodiscard]] static std::variant<SupportReport, ReportFault> read(QIODevice &file);
    [[nodiscard]] static std::variant<SupportReport, ReportFault> readFile(const QString &path);
    [[nodiscard]] static std::variant<SupportReport, ReportFault> parse(const QByteArray &content);

    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    /// A member of the document, empty where it is absent.
    [[nodiscard]] QJsonObject part(const QString &name) const;
    /// That was checked; empty if none was.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QList<TranscriptEntry> log() const;

    /// The bare document.
    [[nodiscard]] QByteArray toJson() const;
    /// The same as an element of a HTML page, from which `parse` gets it back.
    [[nodiscard]] QByteArray toScriptElement() const;

    bool operator==(const SupportReport &) const = default;

private:
    QJsonObject m_document;
};

} // namespace portwright
