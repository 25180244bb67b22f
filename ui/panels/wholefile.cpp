// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace portwright {

std::optional<QString> writeWhole(
    const QString &path, const QByteArray &content, FileReaders readers)
{
    const std::optional<QString> failure = writeWholeFile(path, content, readers);
    if (!failure)
        return std::nullopt;
    return QCoreApplication::translate("portwright::WholeFile",
        "\"%1\" could not be saved: %2. What was there before is untouched. "
        "Make room or choose another place, and save again.")
        .arg(QDir::toNativeSeparators(path), *failure);
}

void askWhereToSave(
    QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(question.filters.split(QStringLiteral(";;")));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace portwright
