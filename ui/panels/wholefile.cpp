// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
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
    dialog->setDefaultSuffix(QFileInfo(question.suggestedName).suffix());
    // What is written follows the name, so the name follows the form that is chosen.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
        const QString wanted = suffix.match(filter).captured(1);
        const QFileInfo typed(dialog->selectedFiles().value(0));
        dialog->setDefaultSuffix(wanted);
        if (!wanted.isEmpty() && !typed.isDir() && !typed.completeBaseName().isEmpty())
            dialog->selectFile(typed.completeBaseName() + QChar(u'.') + wanted);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace portwright
