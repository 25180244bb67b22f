// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/reportwindow.h"

#include "ui/findings/reportpage.h"
#include "ui/panels/comparisonwindow.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/icons.h"
#include "ui/panels/openreport.h"
#include "ui/panels/protocollogpanel.h"
#include "ui/panels/readingtable.h"
#include "ui/panels/reporttablemodel.h"
#include "ui/panels/windowplace.h"
#include "ui/words/reportwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    /// Shows what it is given and fetches nothing.
    class PlainBrowser : public QTextBrowser {
    public:
        PlainBrowser()
        {
            setOpenLinks(false);
            setTabChangesFocus(true);
            setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
        }

    protected:
        QVariant loadResource(int, const QUrl &) override { return {}; }
    };

} // namespace

ReportWindow::ReportWindow(const SupportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_tabs(new QTabWidget)
    , m_fault(new FaultLabel(nullptr))
    , m_log(report.log(), report.part(u"transcript"_s)[u"dropped"_s].toInteger())
{
    const QString account = ReportWords::account(report);
    setWindowTitle(account.isEmpty() ? tr("Report") : tr("Report: %1").arg(account));
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the report"));
    m_fault->setObjectName(u"reportFault"_s);
    QList<ReportSection> texts;
    QList<ReportSection> certificates;
    QList<ReportSection> services;
    const QList<ReportSection> sections = ReportSections::of(report);
    for (const ReportSection &section : sections) {
        if (section.kind == ReportSection::Kind::Certificates)
            certificates << section;
        else if (section.kind == ReportSection::Kind::Services)
            services << section;
        else if (section.header.isEmpty())
            texts << section;
    }
    addText(tr("&Summary"), u"reportSummary"_s, texts);
    for (const ReportSection &section : sections) {
        if (section.kind == ReportSection::Kind::Ports)
            addTable(section, tr("P&orts"));
        if (section.kind == ReportSection::Kind::Discovery)
            addTable(section, tr("&Who was asked"));
    }
    addText(tr("Certi&ficates"), u"reportCertificates"_s, certificates);
    for (const ReportSection &section : sections) {
        if (section.kind == ReportSection::Kind::Dns)
            addTable(section, tr("&DNS"));
    }
    addText(tr("About the s&erver"), u"reportServices"_s, services);
    addLog();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyReport"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy what is shown"));
    QPushButton *compare
        = buttons->addButton(tr("Compare with &another report..."), QDialogButtonBox::ActionRole);
    compare->setObjectName(u"compareReport"_s);
    connect(copy, &QPushButton::clicked, this, &ReportWindow::copy);
    connect(compare, &QPushButton::clicked, this, &ReportWindow::chooseOther);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    m_tabs->setFocus();
    rememberPlace(this, u"report/geometry"_s);
}

void ReportWindow::addText(
    const QString &title, const QString &name, const QList<ReportSection> &sections)
{
    if (sections.isEmpty())
        return;
    QString html;
    for (const ReportSection &section : sections)
        html += toHtml(section);
    auto *text = new PlainBrowser;
    text->setObjectName(name);
    text->setAccessibleName(QString(title).remove(u'&'));
    text->document()->setDefaultStyleSheet(u"td, th { padding-right: 1em; text-align: start; }"_s);
    text->setHtml(html);
    connect(text, &QTextBrowser::anchorClicked, this, &ReportWindow::showLine);
    m_tabs->addTab(text, title);
}

void ReportWindow::addTable(const ReportSection &section, const QString &name)
{
    auto *table = new ReadingTable(new ReportTableModel(section));
    table->setAccessibleName(section.title);
    m_tabs->addTab(table, name);
}

void ReportWindow::addLog()
{
    if (m_log.size() == 0)
        return;
    m_logPanel = new ProtocolLogPanel(nullptr, ProtocolLogPanel::Growth::Ended);
    m_logPanel->setObjectName(u"reportLog"_s);
    m_logPanel->setTranscript(&m_log);
    m_tabs->addTab(m_logPanel, tr("Protocol &log"));
}

/// The panel counts anew the entries that are left.
void ReportWindow::showLine(const QUrl &link)
{
    const QList<TranscriptEntry> entries = m_report.log();
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (link.fragment() != logAnchor(entries[row].index))
            continue;
        m_tabs->setCurrentWidget(m_logPanel);
        m_logPanel->showEntry(m_log.at(row).index);
        return;
    }
}

void ReportWindow::copy()
{
    QWidget *shown = m_tabs->currentWidget();
    QString text;
    if (const auto *table = qobject_cast<ReadingTable *>(shown))
        text = table->copyText();
    else if (const auto *log = qobject_cast<ProtocolLogPanel *>(shown))
        text = log->copyText();
    else if (const auto *browser = qobject_cast<QTextBrowser *>(shown))
        text = browser->textCursor().hasSelection()
            ? browser->textCursor().selection().toPlainText()
            : browser->toPlainText();
    QApplication::clipboard()->setText(text);
}

void ReportWindow::chooseOther()
{
    askForReport(this, [this](const QString &path) { compareWith(path); });
}

void ReportWindow::compareWith(const QString &path)
{
    const auto other = SupportReport::readFile(path);
    if (const auto *fault = std::get_if<ReportFault>(&other)) {
        m_fault->setFault(ReportWords::fault(*fault));
        return;
    }
    m_fault->setFault({});
    auto *comparison = new ComparisonWindow(m_report, std::get<SupportReport>(other), this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    comparison->show();
}

} // namespace portwright
