// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/savereportdialog.h"

#include "ui/findings/madereport.h"
#include "ui/findings/reportpage.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/icons.h"
#include "ui/panels/note.h"
#include "ui/panels/wholefile.h"
#include "ui/setupcontroller.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

SaveReportDialog::SaveReportDialog(SetupController *controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_log(new QCheckBox(tr("With the protocol &log")))
    , m_names(new QCheckBox(tr("Replace &names and addresses by placeholders")))
    , m_domains(new QCheckBox(tr("Replace the mail &domain, too")))
    , m_done(new Note)
    , m_fault(new FaultLabel(nullptr))
{
    setWindowTitle(tr("Save a report"));
    m_log->setObjectName(u"reportWithLog"_s);
    m_log->setChecked(true);
    m_names->setObjectName(u"reportNames"_s);
    m_domains->setObjectName(u"reportDomains"_s);
    m_domains->setEnabled(false);
    connect(m_names, &QCheckBox::toggled, m_domains, &QWidget::setEnabled);
    m_done->setObjectName(u"reportSaved"_s);
    m_done->hide();
    m_fault->setObjectName(u"reportFault"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("&Save..."), QDialogButtonBox::ActionRole);
    save->setObjectName(u"chooseReportFile"_s);
    save->setIcon(icon(u"save"_s));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &SaveReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new Note(
        tr("One file with the settings, everything that was tried and what is wrong, for who helps "
           "you. Every browser shows it, and Portwright opens it again. It never holds a "
           "password.")));
    column->addWidget(m_log);
    column->addWidget(m_names);
    column->addWidget(m_domains);
    column->addWidget(new Note(tr("IP addresses and certificates stay: without them nobody could "
                                  "help. They may tell which provider it is.")));
    column->addWidget(m_done);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    save->setFocus();
    fitHeight();
}

/// A window does not grow by itself when text in it wraps.
void SaveReportDialog::fitHeight()
{
    ensurePolished();
    const QSize most = screen()->availableSize();
    const int wanted = std::max(width(), fontMetrics().averageCharWidth() * 75);
    const int wide = std::max(std::min(wanted, most.width()), layout()->totalMinimumSize().width());
    resize(wide, std::min(layout()->totalHeightForWidth(wide), most.height()));
}

SupportReport SaveReportDialog::report() const
{
    ReportSources sources {
        .check = m_controller->check(),
        .services = m_controller->serviceFacts(),
        .transcript = m_log->isChecked() ? m_controller->transcript() : nullptr,
        .name = m_controller->model()->name(),
        .tlsLibrary = m_controller->host()->tlsLibrary(),
    };
    if (m_names->isChecked())
        sources.pseudonyms = m_domains->isChecked() ? Pseudonyms::Extent::NamesAndDomains
                                                    : Pseudonyms::Extent::Names;
    const MessageSender *sender = m_controller->sender();
    if (sender && !m_controller->isSending()) {
        sources.sender = sender;
        sources.sent = SendFindings { sender->outcome(), sender->message().messageId,
            sender->message().source->sizeInBytes(), sender->timing(),
            m_controller->sendDiagnoses() };
        if (const ArrivalChecker *arrival = m_controller->arrival()) {
            sources.sent->arrival = arrival->arrival();
            sources.sent->awaited = arrival->request();
        }
    }
    return makeReport(sources);
}

void SaveReportDialog::chooseFile()
{
    const SaveQuestion question { tr("Save the report"), u"portwright-report.html"_s,
        tr("Page for a browser (*.html)") + u";;"_s + tr("JSON (*.json)") };
    askWhereToSave(this, question, [this](const QString &path) { saveTo(path); });
}

void SaveReportDialog::saveTo(const QString &path)
{
    const auto fault = writeWhole(path, reportFor(path, report()));
    m_fault->setFault(fault.value_or(QString()));
    m_done->setVisible(!fault);
    if (!fault)
        m_done->setText(tr("The report was saved to \"%1\". It holds no password.")
                            .arg(QDir::toNativeSeparators(path)));
    fitHeight();
}

} // namespace portwright
