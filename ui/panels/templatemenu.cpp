// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/templatemenu.h"

#include "message/templates.h"
#include "ui/words/words.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr qint64 megabyte = 1024 * 1024;

} // namespace

TemplateMenu::TemplateMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    for (const QString &id : templateIds()) {
        if (id == u"large") {
            addSizes(id);
            continue;
        }
        QAction *action
            = addAction(Words::templateTitle(id), this, [this, id] { emit chosen(id, 0); });
        action->setToolTip(Words::templateDescription(id));
    }
}

void TemplateMenu::addSizes(const QString &id)
{
    QMenu *sizes = addMenu(Words::templateTitle(id));
    sizes->menuAction()->setToolTip(Words::templateDescription(id));
    for (const qint64 size : { 1, 5, 10, 25, 50, 150 }) {
        sizes->addAction(Words::size(size * megabyte), this,
            [this, id, size] { emit chosen(id, size * megabyte); });
    }
    sizes->addSeparator();
    sizes->addAction(tr("&Another size..."), this, [this, id] { askForSize(id); });
}

void TemplateMenu::askForSize(const QString &id)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Large attachment"));
    dialog->setLabelText(tr("Size of the attachment in megabytes:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 2000);
    dialog->setIntValue(20);
    connect(dialog, &QInputDialog::intValueSelected, this,
        [this, id](int size) { emit chosen(id, size * megabyte); });
    dialog->open();
}

} // namespace portwright
