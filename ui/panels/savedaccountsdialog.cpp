// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/savedaccountsdialog.h"

#include "ui/panels/faultlabel.h"
#include "ui/panels/note.h"
#include "ui/panels/profilemodel.h"
#include "ui/setupcontroller.h"
#include "ui/words/profilewords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr int worthFiltering = 8; // rows that a glance takes in

} // namespace

SavedAccountsDialog::SavedAccountsDialog(SetupController *controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_book(controller->book())
    , m_model(new ProfileModel(m_book, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_filterLabel(new QLabel(tr("&Show only:")))
    , m_list(new QTreeView)
    , m_empty(new Note(tr("No account is saved yet. After a check, the last step has a button that "
                          "saves it: it can then be checked again with one key.")))
    , m_details(new Note)
    , m_fault(new FaultLabel(m_list))
    , m_check(new QPushButton(tr("Check a&gain")))
    , m_rename(new QPushButton(tr("&Rename")))
    , m_delete(new QPushButton(tr("&Delete...")))
{
    setWindowTitle(tr("Saved accounts"));
    m_book->reload(); // another Portwright may have saved some
    makeList();
    m_fault->setObjectName(u"profileFault"_s);
    m_details->setObjectName(u"profileDetails"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_filter->setObjectName(u"profileFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filterLabel->setBuddy(m_filter);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filterLabel);
    filterRow->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(filterRow);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_fault);
    makeButtons(column);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24)
               .boundedTo(screen()->availableSize()));

    connect(
        m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_book, &AccountBook::changed, this, &SavedAccountsDialog::showState);
    connect(m_model, &ProfileModel::renamed, this, &SavedAccountsDialog::choose);
    connect(m_model, &ProfileModel::renamingRefused, m_fault, &FaultLabel::setFault);
    connect(m_book, &AccountBook::removalAnswered, this,
        [this](const QString &name, const std::optional<KeychainFailure> &failure) {
            if (failure)
                askAfterRefusal(name, *failure);
        });
    // Another check would pull the connection from under a message on its way.
    connect(controller, &SetupController::sendStarted, this, &SavedAccountsDialog::showState);
    connect(controller, &SetupController::sendFinished, this, &SavedAccountsDialog::showState);
    const Profile *current = m_book->current();
    choose(current                         ? current->name
            : m_book->profiles().isEmpty() ? QString()
                                           : m_book->profiles().first().name);
    showState();
    m_list->setFocus();
}

void SavedAccountsDialog::makeList()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Saved accounts"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed); // F2; Enter checks again
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(ProfileModel::Result, QHeaderView::Stretch);
    for (const int column : { ProfileModel::Name, ProfileModel::Address, ProfileModel::Checked })
        m_list->resizeColumnToContents(column);
    // A long name leaves room for the others.
    const int widest = fontMetrics().averageCharWidth() * 30;
    for (const int column : { ProfileModel::Name, ProfileModel::Address })
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column), widest));
    connect(m_list, &QTreeView::activated, this, &SavedAccountsDialog::checkAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_fault->setFault({});
        showState();
    });
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &SavedAccountsDialog::askBeforeRemoving);
}

void SavedAccountsDialog::makeButtons(QLayout *column)
{
    m_check->setObjectName(u"checkAgain"_s);
    m_check->setToolTip(tr("Enter, or a double click"));
    m_rename->setObjectName(u"renameProfile"_s);
    m_rename->setToolTip(tr("F2"));
    m_delete->setObjectName(u"deleteProfile"_s);
    m_delete->setToolTip(tr("Del"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_rename, QDialogButtonBox::ActionRole);
    buttons->addButton(m_delete, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_check->setDefault(true);
    column->addWidget(buttons);
    connect(m_check, &QPushButton::clicked, this, &SavedAccountsDialog::checkAgain);
    connect(m_rename, &QPushButton::clicked, this, &SavedAccountsDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &SavedAccountsDialog::askBeforeRemoving);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SavedAccountsDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.siblingAtColumn(ProfileModel::Name).data().toString();
}

void SavedAccountsDialog::choose(const QString &name)
{
    const QModelIndexList found = m_shown->match(m_shown->index(0, ProfileModel::Name),
        Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!name.isEmpty() && !found.isEmpty())
        m_list->setCurrentIndex(found.first());
}

const Profile *SavedAccountsDialog::chosenProfile() const
{
    const auto &all = m_book->profiles();
    const auto profile = std::ranges::find(all, chosen(), &Profile::name);
    return profile == all.end() ? nullptr : &*profile;
}

/// In large text a row has no room for the whole result.
void SavedAccountsDialog::showDetails()
{
    const Profile *profile = chosenProfile();
    m_details->setVisible(profile);
    if (!profile)
        return;
    QStringList lines { ProfileWords::result(*profile) };
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (const auto &server = profile->settings.server(half))
            lines += tr("%1: %2", "half of the account: its server")
                         .arg(Words::half(half), server->endpoint.hostAndPort());
    }
    if (profile->password == Profile::Password::InKeychain)
        lines += tr("The password is in the keychain.");
    m_details->setText(lines.join(u'\n'));
}

void SavedAccountsDialog::showState()
{
    const bool hasAny = !m_book->profiles().isEmpty();
    const bool hasMany = m_book->profiles().size() >= worthFiltering || !m_filter->text().isEmpty();
    m_empty->setVisible(!hasAny);
    m_list->setVisible(hasAny);
    m_filter->setVisible(hasMany);
    m_filterLabel->setVisible(hasMany);
    const bool isChosen = hasAny && !chosen().isEmpty();
    m_check->setEnabled(isChosen && !m_controller->isSending());
    m_rename->setEnabled(isChosen);
    m_delete->setEnabled(isChosen);
    showDetails();
    if (m_book->failure())
        m_fault->setFault(ProfileWords::fault(*m_book->failure()));
}

void SavedAccountsDialog::checkAgain()
{
    const QString name = chosen();
    if (name.isEmpty() || !m_check->isEnabled())
        return;
    accept();
    m_book->checkAgain(name);
}

void SavedAccountsDialog::rename()
{
    m_fault->setFault({});
    m_list->setFocus();
    m_list->edit(m_list->currentIndex().siblingAtColumn(ProfileModel::Name));
}

void SavedAccountsDialog::askBeforeRemoving()
{
    const Profile *profile = chosenProfile();
    if (!profile)
        return;
    const QString name = profile->name;
    const bool isPasswordKept = profile->password == Profile::Password::InKeychain;
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("Delete the saved account \"%1\"?").arg(name), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(isPasswordKept
            ? tr("Its settings and its last result go, and its password is removed from the "
                 "keychain. The account at the provider stays as it is.")
            : tr("Its settings and its last result go. The account at the provider stays as it "
                 "is."));
    const QPushButton *remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, name] { m_book->remove(name); });
    openQuestion(box, box->addButton(tr("&Keep"), QMessageBox::RejectRole));
}

void SavedAccountsDialog::askAfterRefusal(const QString &name, const KeychainFailure &failure)
{
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
        tr("The password of \"%1\" could not be removed from the keychain.").arg(name),
        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("%1\n\nNothing has been deleted. You may delete the saved account all the same: the "
           "password then stays in the keychain, as an entry of Portwright.")
            .arg(ProfileWords::fault(failure)));
    const QPushButton *remove
        = box->addButton(tr("&Delete all the same"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, name] {
        if (const auto left = m_book->removeWithoutPassword(name))
            m_fault->setFault(ProfileWords::fault(*left));
    });
    openQuestion(box, box->addButton(tr("&Keep"), QMessageBox::RejectRole));
}

void SavedAccountsDialog::openQuestion(QMessageBox *box, QPushButton *keep)
{
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace portwright
