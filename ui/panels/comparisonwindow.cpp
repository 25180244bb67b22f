// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparisonwindow.h"

#include "ui/panels/comparisonmodel.h"
#include "ui/panels/icons.h"
#include "ui/panels/note.h"
#include "ui/panels/readingtable.h"
#include "ui/panels/windowplace.h"
#include "ui/words/reportwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

ComparisonWindow::ComparisonWindow(
    const SupportReport &before, const SupportReport &after, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Two reports compared"));
    const QList<ComparedRow> rows = compareReports(before, after);
    auto *model = new ComparisonModel(rows);
    auto *table = new ReadingTable(model);
    table->setObjectName(u"comparison"_s);
    table->setAccessibleName(tr("What is different between the two reports"));
    auto *what = new Note(ReportWords::bothNames(before, after));
    auto *count = new Note(ReportWords::count(differencesIn(rows).size()));
    count->setObjectName(u"differences"_s);
    QFont bold = count->font();
    bold.setBold(true);
    count->setFont(bold);
    auto *all = new QCheckBox(tr("Show what is the &same as well"));
    all->setObjectName(u"showAll"_s);
    connect(all, &QCheckBox::toggled, model, [model](bool isWanted) {
        model->show(isWanted ? ComparisonModel::Rows::All : ComparisonModel::Rows::Different);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyComparison"_s);
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, table,
        [table] { QApplication::clipboard()->setText(table->copyText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(count);
    column->addWidget(table, 1);
    column->addWidget(all);
    column->addWidget(buttons);
    table->setFocus();
    rememberPlace(this, u"comparison/geometry"_s);
}

} // namespace portwright
