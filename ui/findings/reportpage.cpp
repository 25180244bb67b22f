// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/reportpage.h"

#include "ui/words/reportwords.h"

#include <QLocale>
#include <QSet>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct ReportPage {
        Q_DECLARE_TR_FUNCTIONS(portwright::ReportPage)
    };

    // Nothing but this style may come from anywhere: no script, no picture, no font.
    const QString policy = u"default-src 'none'; style-src 'unsafe-inline'"_s;

    const QString style = uR"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: .25rem .75rem .25rem 0; text-align: start;
         vertical-align: top; overflow-wrap: anywhere; }
pre { direction: ltr; text-align: left; white-space: pre-wrap; overflow-wrap: anywhere;
      font-size: .85rem; }
:target { background: #fc08; }
@media print { body { max-width: none; margin: 0; } h2, h3, tr { break-after: avoid; } }
)"_s;

    QString element(const QString &name, const QString &content)
    {
        return u'<' + name + u'>' + content + u"</"_s + name + u">\n"_s;
    }

    QString row(const QString &cell, const QStringList &texts)
    {
        QString cells;
        for (const QString &text : texts)
            cells += u'<' + cell + u'>' + text.toHtmlEscaped() + u"</"_s + cell + u'>';
        return element(u"tr"_s, cells);
    }

    /// The lines with an anchor each that something refers to.
    QString logHtml(const SupportReport &report, const QSet<qint64> &evidence)
    {
        QString html;
        for (const ReportSection::LogLine &line : ReportSections::logLines(report)) {
            const QString text = line.text.toHtmlEscaped();
            html += evidence.contains(line.index)
                ? u"<span id=\"%1\">%2</span>\n"_s.arg(logAnchor(line.index), text)
                : text + u'\n';
        }
        return html.isEmpty() ? html
                              : element(u"h2"_s, ReportSections::logTitle().toHtmlEscaped())
                + element(u"pre"_s, html);
    }

} // namespace

QString logAnchor(qint64 index) { return u"line-%1"_s.arg(index); }

QString toHtml(const ReportSection &section)
{
    QString html = element(u"h2"_s, section.title.toHtmlEscaped());
    QString rows;
    if (!section.header.isEmpty())
        rows += row(u"th"_s, section.header);
    for (const QStringList &each : section.rows)
        rows += row(u"td"_s, each);
    if (!rows.isEmpty())
        html += element(u"table"_s, rows);
    for (const ReportSection::Block &block : section.blocks) {
        html += element(u"h3"_s, block.title.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s));
        for (const QString &line : block.lines)
            html += element(u"p"_s, line.toHtmlEscaped());
        if (block.evidence >= 0)
            html += u"<p><a href=\"#%1\">%2</a></p>\n"_s.arg(logAnchor(block.evidence),
                ReportPage::tr("Show the line of the protocol log").toHtmlEscaped());
    }
    return html;
}

QByteArray reportPage(const SupportReport &report)
{
    const QString account = ReportWords::account(report);
    const QString title = account.isEmpty() ? ReportPage::tr("Portwright report")
                                            : ReportPage::tr("Portwright report: %1").arg(account);
    // Of the words, which need not be that of the system.
    const QLocale locale(ReportPage::tr("en", "the language of this translation, as in HTML"));
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
          "<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"_s.arg(locale.bcp47Name(),
              locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, policy);
    html += element(u"title"_s, title.toHtmlEscaped()) + element(u"style"_s, style)
        + u"</head>\n<body>\n"_s + element(u"h1"_s, title.toHtmlEscaped());
    QSet<qint64> evidence;
    for (const ReportSection &section : ReportSections::of(report)) {
        html += toHtml(section);
        for (const ReportSection::Block &block : section.blocks)
            evidence << block.evidence;
    }
    html += logHtml(report, evidence);
    return html.toUtf8() + report.toScriptElement() + "</body>\n</html>\n";
}

QByteArray reportFor(const QString &fileName, const SupportReport &report)
{
    return fileName.endsWith(u".json"_s, Qt::CaseInsensitive) ? report.toJson()
                                                              : reportPage(report);
}

} // namespace portwright
