// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/openreport.h"

#include "ui/panels/reportwindow.h"
#include "ui/words/reportwords.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    struct OpenReport {
        Q_DECLARE_TR_FUNCTIONS(portwright::OpenReport)
    };

} // namespace

void askForReport(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, OpenReport::tr("Open a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { OpenReport::tr("Reports (*.html *.json)"), OpenReport::tr("All files (*)") });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void openReport(const QString &path, QWidget *parent)
{
    const auto report = SupportReport::readFile(path);
    if (const auto *fault = std::get_if<ReportFault>(&report)) {
        auto *box = new QMessageBox(
            QMessageBox::Warning, OpenReport::tr("Open a report"), {}, QMessageBox::Ok, parent);
        // Not as informative text, which a message box takes for HTML: words of the file are in it.
        box->setTextFormat(Qt::PlainText);
        box->setText(
            OpenReport::tr("\"%1\" could not be opened.").arg(QDir::toNativeSeparators(path))
            + u"\n\n"_s + ReportWords::fault(*fault));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    auto *window = new ReportWindow(std::get<SupportReport>(report), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

QString droppedFile(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace portwright
