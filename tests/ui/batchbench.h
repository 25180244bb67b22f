// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishinghost.h"
#include "ui/assistantwindow.h"
#include "ui/batchwindow.h"
#include "ui/panels/batchtablemodel.h"
#include "ui/panels/faultlabel.h"
#include "ui/setupcontroller.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QTest>
#include <QTreeView>

namespace portwright::tests {

/// The main window with the one for several accounts beside it, in a world without network.
struct BatchBench {
    BatchBench()
        : controller(&host, &model, quickPreferences())
        , window(&controller)
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.findChild<QAction *>(u"batch"_s)->trigger();
        batch = window.findChild<BatchWindow *>();
        // A window beside counts as active as soon as the one it belongs to is.
        (void)QTest::qWaitFor([this] { return QApplication::activeWindow() == batch; });
    }
    static Preferences quickPreferences()
    {
        Preferences preferences;
        preferences.budget = std::chrono::seconds(5);
        preferences.asksDomain = preferences.asksIspdb = false;
        return preferences;
    }

    template <typename T> T *find(const char *name)
    {
        return batch->findChild<T *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *table() { return find<QTreeView>("batchTable")->model(); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    QString fault() { return batch->findChild<FaultLabel *>()->fault(); }
    /// As Ctrl+V does it.
    void paste(const QString &list)
    {
        QApplication::clipboard()->setText(list);
        QTest::keySequence(batch, QKeySequence::Paste);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(batch->focusWidget() ? batch->focusWidget() : batch, key, modifiers);
    }
    QMessageBox *question() { return batch ? batch->findChild<QMessageBox *>() : nullptr; }
    void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = question();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
        QFAIL("there is no such answer");
    }
    bool isFinished()
    {
        auto *progress = batch->findChild<QProgressBar *>();
        return progress->isVisible() && progress->value() == progress->maximum();
    }

    PublishingHost host;
    SetupModel model;
    SetupController controller;
    AssistantWindow window;
    QPointer<BatchWindow> batch;
};

} // namespace portwright::tests
