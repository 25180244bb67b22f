// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/batchtext.h"

#include "transcript/transcript.h"
#include "ui/words/batchwords.h"
#include "ui/words/words.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct BatchText {
        Q_DECLARE_TR_FUNCTIONS(portwright::BatchText)
    };

    QString cell(const QString &text)
    {
        return u'"' + withoutFormula(text).replace(u'"', u"\"\""_s) + u'"';
    }

    void addServer(QStringList &cells, const std::optional<FoundServer> &server)
    {
        if (!server) {
            cells += QStringList(4);
            return;
        }
        cells += { server->endpoint.host, QString::number(server->endpoint.port),
            toId(server->endpoint.tls), server->username };
    }

    QString durationOf(const AccountVerdict &verdict)
    {
        return verdict.wrong ? QString() : Words::duration(verdict.took);
    }

    /// What a person reads of each verdict.
    QStringList shown(const AccountVerdict &verdict)
    {
        return { QString::number(verdict.row), verdict.address,
            BatchWords::standing(verdict.standing), BatchWords::trouble(verdict),
            BatchWords::server(verdict.outgoing), BatchWords::server(verdict.incoming),
            durationOf(verdict) };
    }

    QString htmlRow(const QStringList &cells, const QString &element)
    {
        QString row = u"<tr>"_s;
        for (const QString &text : cells)
            row += u"<%1>%2</%1>"_s.arg(element, withVisibleControls(text).toHtmlEscaped());
        return row + u"</tr>\n"_s;
    }

} // namespace

QStringList batchHeadings()
{
    return { BatchText::tr("Row"), BatchText::tr("Address"), BatchText::tr("Verdict"),
        BatchText::tr("What is wrong"), BatchText::tr("Outgoing"), BatchText::tr("Incoming"),
        BatchText::tr("Time") };
}

QString withoutFormula(const QString &cell)
{
    static const QString formulaBeginnings = u"=+-@\t\r"_s;
    return !cell.isEmpty() && formulaBeginnings.contains(cell.at(0)) ? u'\'' + cell : cell;
}

QByteArray batchCsv(const QList<AccountVerdict> &verdicts)
{
    QString text = u"\ufeff"
                   "row,address,verdict,smtp_host,smtp_port,smtp_tls,smtp_username,"
                   "incoming_protocol,incoming_host,incoming_port,incoming_tls,incoming_username,"
                   "diagnosis,explanation,ms\r\n"_s;
    for (const AccountVerdict &verdict : verdicts) {
        QStringList cells { QString::number(verdict.row), verdict.address, toId(verdict.standing) };
        addServer(cells, verdict.outgoing);
        cells += verdict.incoming ? toId(verdict.incoming->endpoint.protocol) : QString();
        addServer(cells, verdict.incoming);
        cells += verdict.diagnosis ? toId(verdict.diagnosis->code)
            : verdict.wrong        ? toId(verdict.wrong->reason)
                                   : QString();
        cells += BatchWords::trouble(verdict);
        cells += QString::number(verdict.took.count());
        std::transform(cells.begin(), cells.end(), cells.begin(), cell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray batchHtml(const QList<AccountVerdict> &verdicts)
{
    const QLocale locale;
    const QString title = BatchText::tr("Mail accounts that were checked");
    const auto works = std::count_if(verdicts.begin(), verdicts.end(),
        [](const AccountVerdict &one) { return one.standing == AccountStanding::Works; });
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
          "<meta charset=\"utf-8\">\n<title>%3</title>\n<style>\n"
          "body { font-family: sans-serif; margin: 2em; }\n"
          "table { border-collapse: collapse; }\n"
          "th, td { border: 1px solid; padding: 0.3em 0.6em; text-align: start; "
          "vertical-align: top; }\n"
          "</style>\n</head>\n<body>\n<h1>%3</h1>\n<p>%4</p>\n<table>\n<thead>\n"_s.arg(
              locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s,
              title.toHtmlEscaped(),
              BatchText::tr("%1: %2 of %3 work.", "date: counts")
                  .arg(locale.toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                      locale.toString(qlonglong(works)), locale.toString(verdicts.size()))
                  .toHtmlEscaped());
    html += htmlRow(batchHeadings(), u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const AccountVerdict &verdict : verdicts)
        html += htmlRow(shown(verdict), u"td"_s);
    return (html + u"</tbody>\n</table>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray batchLine(const AccountVerdict &verdict)
{
    QJsonObject object = toJson(verdict);
    const QString trouble = BatchWords::trouble(verdict);
    object.insert(u"title"_s, trouble.isEmpty() ? QJsonValue() : QJsonValue(trouble));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray batchLines(const QList<AccountVerdict> &verdicts)
{
    QByteArray lines;
    for (const AccountVerdict &verdict : verdicts)
        lines += batchLine(verdict);
    return lines;
}

QString batchTable(const QList<AccountVerdict> &verdicts)
{
    QList<QStringList> rows { batchHeadings() };
    for (const AccountVerdict &verdict : verdicts) {
        QStringList cells = shown(verdict);
        for (QString &text : cells)
            text = withVisibleControls(text);
        rows += cells;
    }
    QList<qsizetype> widths(batchHeadings().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column]) + u"  "_s;
        table += line.trimmed() + u'\n';
    }
    return table;
}

} // namespace portwright
