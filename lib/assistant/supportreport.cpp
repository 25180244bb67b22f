// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/supportreport.h"

#include "assistant/reportparts.h"
#include "assistant/reportschema.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr int ownVersion = 1;
    constexpr int mostLevels = 64;
    /// A parsed value takes 16 bytes and more: this many are the most that a file may cost.
    constexpr qsizetype mostValues = 1'000'000;

    constexpr QByteArrayView openingTag
        = "<script type=\"application/json\" id=\"portwright-report\">";
    constexpr QByteArrayView closingTag = "</script>";

    /// Of words of a file that nobody trusts.
    constexpr qsizetype longestWords = 200;

    /// The bare document in `content`; a fault if there is none, or more than one.
    std::variant<QByteArray, ReportFault> documentIn(const QByteArray &content)
    {
        QByteArrayView trimmed = content;
        if (trimmed.startsWith("\xEF\xBB\xBF"))
            trimmed = trimmed.sliced(3);
        trimmed = trimmed.trimmed();
        if (trimmed.startsWith('{'))
            return trimmed.toByteArray();
        const qsizetype opening = trimmed.indexOf(openingTag);
        if (opening < 0)
            return ReportFault { ReportFault::Kind::NotAReport, {} };
        const qsizetype begin = opening + openingTag.size();
        if (trimmed.indexOf(openingTag, begin) >= 0)
            return ReportFault { ReportFault::Kind::SeveralReports, {} };
        const qsizetype end = trimmed.indexOf(closingTag, begin);
        if (end < 0)
            return ReportFault { ReportFault::Kind::Malformed, {} };
        return trimmed.sliced(begin, end - begin).toByteArray();
    }

    /// What a parser would have to pay for is counted before it is paid.
    std::optional<ReportFault> extravagance(const QByteArray &document)
    {
        int level = 0;
        qsizetype values = 0;
        bool isQuoted = false;
        for (qsizetype at = 0; at < document.size(); ++at) {
            const char byte = document[at];
            if (isQuoted) {
                if (byte == '\\')
                    ++at;
                else if (byte == '"')
                    isQuoted = false;
                continue;
            }
            switch (byte) {
            case '"':
                isQuoted = true;
                break;
            case '[':
            case '{':
                ++values;
                if (++level > mostLevels)
                    return ReportFault { ReportFault::Kind::TooDeep, {} };
                break;
            case ']':
            case '}':
                --level;
                break;
            case ',':
                ++values;
                break;
            }
            if (values > mostValues)
                return ReportFault { ReportFault::Kind::TooComplex, {} };
        }
        return std::nullopt;
    }

} // namespace

SupportReport SupportReport::of(QJsonObject members)
{
    SupportReport report;
    members[u"format"_s] = u"portwright-report"_s;
    if (!members.contains(u"version"_s))
        members[u"version"_s] = ownVersion;
    report.m_document = std::move(members);
    return report;
}

std::variant<SupportReport, ReportFault> SupportReport::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ReportFault { ReportFault::Kind::Unreadable, file.errorString() };
    return read(file);
}

std::variant<SupportReport, ReportFault> SupportReport::read(QIODevice &file)
{
    if (!file.isSequential() && file.size() > mostReportFileBytes)
        return ReportFault { ReportFault::Kind::TooLarge, {} };
    // A size is not always known, or true: one byte more than is allowed shows that it is too much.
    QByteArray content;
    while (content.size() <= mostReportFileBytes) {
        const QByteArray piece = file.read(mostReportFileBytes + 1 - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (content.size() > mostReportFileBytes)
        return ReportFault { ReportFault::Kind::TooLarge, {} };
    const auto *named = qobject_cast<QFileDevice *>(&file);
    if (named && named->error() != QFileDevice::NoError)
        return ReportFault { ReportFault::Kind::Unreadable, file.errorString() };
    return parse(content);
}

std::variant<SupportReport, ReportFault> SupportReport::parse(const QByteArray &content)
{
    if (content.size() > mostReportFileBytes)
        return ReportFault { ReportFault::Kind::TooLarge, {} };
    const auto found = documentIn(content);
    if (const auto *fault = std::get_if<ReportFault>(&found))
        return *fault;
    const QByteArray &text = std::get<QByteArray>(found);
    if (const auto fault = extravagance(text))
        return *fault;
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return ReportFault { ReportFault::Kind::Malformed,
            u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset) };
    SupportReport report;
    report.m_document = parsed.object();
    // A later version may look otherwise in every respect but these two.
    const QJsonValue version = report.m_document[u"version"_s];
    if (report.m_document[u"format"_s] != u"portwright-report"_s)
        return ReportFault { ReportFault::Kind::NotAReport, {} };
    if (std::floor(version.toDouble()) > ownVersion)
        return ReportFault { ReportFault::Kind::Newer, QString::number(version.toDouble()) };
    if (const auto fault = schemaFault(report.m_document))
        return ReportFault { ReportFault::Kind::NotAsDescribed,
            fault->trimmed().left(longestWords) };
    return report;
}

QJsonObject SupportReport::part(const QString &name) const { return m_document[name].toObject(); }

QString SupportReport::address() const
{
    const QString checked = part(u"check"_s)[u"address"_s].toString();
    return checked.isEmpty() ? part(u"request"_s)[u"address"_s].toString() : checked;
}

QList<TranscriptEntry> SupportReport::log() const { return entriesOf(part(u"transcript"_s)); }

QByteArray SupportReport::toJson() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Indented);
}

QByteArray SupportReport::toScriptElement() const
{
    // In JSON this sign stands within strings alone; without it nothing can end the element.
    QByteArray json = QJsonDocument(m_document).toJson(QJsonDocument::Compact);
    return openingTag.toByteArray() + json.replace('<', "\\u003c") + closingTag.toByteArray()
        + '\n';
}

} // namespace portwright
