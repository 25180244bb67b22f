// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/unsavedquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace portwright {

namespace {

    struct UnsavedQuestion {
        Q_DECLARE_TR_FUNCTIONS(portwright::UnsavedQuestion)
    };

} // namespace

QMessageBox *askAboutUnsaved(
    QWidget *parent, const std::function<void()> &save, const std::function<void()> &discard)
{
    auto *box = new QMessageBox(QMessageBox::Question, parent->windowTitle(),
        UnsavedQuestion::tr("The result was not saved. Save it first?"), QMessageBox::NoButton,
        parent);
    box->setInformativeText(UnsavedQuestion::tr("If it is not, what was found is lost."));
    QPushButton *first = box->addButton(UnsavedQuestion::tr("&Save..."), QMessageBox::AcceptRole);
    QPushButton *away
        = box->addButton(UnsavedQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(UnsavedQuestion::tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(first);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(first, &QPushButton::clicked, parent, save);
    QObject::connect(away, &QPushButton::clicked, parent, discard);
    box->open();
    return box;
}

} // namespace portwright
