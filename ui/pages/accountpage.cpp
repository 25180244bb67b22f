// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/accountpage.h"

#include "discovery/providertable.h"
#include "ui/panels/advicecard.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/heading.h"
#include "ui/panels/knownservers.h"
#include "ui/panels/note.h"
#include "ui/panels/profilemodel.h"
#include "ui/panels/secretfield.h"
#include "ui/panels/whoisasked.h"
#include "ui/setupcontroller.h"
#include "ui/words/profilewords.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    /// In the place of a password that nobody typed.
    QString keptDots() { return QString(12, QChar(0x2022)); }

    /// True if no further typing makes a mail address of it.
    bool isBeyondMending(MailAddressFault fault)
    {
        switch (fault) {
        case MailAddressFault::LocalPartMissing:
        case MailAddressFault::LocalPartIllegal:
            return true;
        case MailAddressFault::Empty:
        case MailAddressFault::NoAtSign:
        case MailAddressFault::DomainMissing:
        case MailAddressFault::DomainIllegal:
            return false;
        }
        Q_UNREACHABLE();
    }

} // namespace

AccountPage::AccountPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_addressFault(new FaultLabel(m_address))
    , m_password(new SecretField)
    , m_showPassword(new QToolButton)
    , m_passwordNote(new Note)
    , m_savedAccounts(new QToolButton)
    , m_whoIsAsked(new WhoIsAsked(controller))
    , m_knowsServers(new QCheckBox(tr("I &know my servers")))
    , m_column(new QVBoxLayout(this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("as others shall see it; may stay empty"));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"anna@example.org"_s);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(u"password"_s);
    m_showPassword->setObjectName(u"showPassword"_s);
    m_showPassword->setText(tr("Sho&w"));
    m_showPassword->setCheckable(true);
    m_showPassword->setFocusPolicy(Qt::TabFocus);
    m_showPassword->setAccessibleName(tr("Show the password"));
    m_passwordNote->setObjectName(u"passwordNote"_s);
    m_savedAccounts->setObjectName(u"openSavedAccounts"_s);
    m_savedAccounts->setText(tr("Save&d accounts..."));
    m_savedAccounts->setFocusPolicy(Qt::TabFocus);
    m_knowsServers->setObjectName(u"knowsServers"_s);

    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_password, 1);
    passwordRow->addWidget(m_showPassword);
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(m_savedAccounts);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Your name:"), m_name);
    form->addRow(tr("Mail &address:"), addressRow);
    qobject_cast<QLabel *>(form->labelForField(addressRow))->setBuddy(m_address);
    form->addRow(QString(), m_addressFault);
    form->addRow(tr("&Password:"), passwordRow);
    qobject_cast<QLabel *>(form->labelForField(passwordRow))->setBuddy(m_password);
    form->addRow(QString(), m_passwordNote);

    m_column->addWidget(new Heading(tr("Which account shall be checked?")));
    m_column->addLayout(form);
    m_column->addWidget(m_whoIsAsked);
    m_column->addWidget(m_knowsServers);
    m_column->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this,
        [this](const QString &text) { this->controller()->model()->setName(text); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountPage::addressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, &AccountPage::showAddressFault);
    connect(m_password, &QLineEdit::textEdited, this, &AccountPage::passwordEdited);
    for (QLineEdit *field : std::initializer_list<QLineEdit *> { m_name, m_address, m_password })
        connect(field, &QLineEdit::returnPressed, this, &AccountPage::advance);
    connect(m_showPassword, &QToolButton::toggled, this, [this](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_knowsServers, &QCheckBox::toggled, this, [this] {
        showServers();
        writeServers();
    });
    connect(controller->model(), &SetupModel::changed, this, &AccountPage::advanceChanged);
    connect(controller, &SetupController::startedOver, this, &AccountPage::readModel);
    connect(controller->book(), &AccountBook::filled, this, &AccountPage::readModel);
    connect(controller->book(), &AccountBook::changed, this, &AccountPage::offerSavedAccounts);
    connect(m_savedAccounts, &QToolButton::clicked, controller->book(), &AccountBook::listWanted);
    readModel();
    offerSavedAccounts();
}

void AccountPage::enter()
{
    readModel();
    if (!m_knowsServers->isChecked() || m_address->text().isEmpty())
        m_address->setFocus();
}

void AccountPage::askForPassword(const std::optional<KeychainFailure> &failure)
{
    if (failure)
        m_passwordNote->setText(tr("%1 Type the password.").arg(ProfileWords::fault(*failure)));
    else
        m_passwordNote->setText(tr("Type the password of this account, then press Enter."));
    m_password->setFocus();
}

void AccountPage::leave() { m_showPassword->setChecked(false); }

bool AccountPage::canAdvance() const { return controller()->model()->canCheck(); }

void AccountPage::showServerFields(Half half)
{
    m_knowsServers->setChecked(true);
    m_servers->focus(half);
}

/// Enter in a field: on to the next step, or to the first fault.
void AccountPage::advance()
{
    if (canAdvance()) {
        emit completed();
        return;
    }
    const auto address = controller()->model()->address();
    const auto *fault = std::get_if<MailAddressFault>(&address);
    if (!fault) {
        if (m_servers)
            m_servers->showFaults();
        return;
    }
    m_addressFault->setFault(Words::fault(*fault));
    m_address->setFocus();
}

void AccountPage::readModel()
{
    const SetupModel *model = controller()->model();
    m_name->setText(model->name());
    m_address->setText(model->addressText());
    showPassword();
    const QSignalBlocker blocker(m_knowsServers);
    m_knowsServers->setChecked(model->outgoing().isKnown || model->incoming().isKnown);
    showServers();
    m_addressFault->setFault({});
    showAdvice();
    emit advanceChanged();
}

/// The fields are there from the first time somebody wants them.
void AccountPage::showServers()
{
    const bool areKnown = m_knowsServers->isChecked();
    if (areKnown && !m_servers) {
        m_servers = new KnownServers(controller()->model());
        m_column->insertWidget(m_column->indexOf(m_knowsServers) + 1, m_servers);
        connect(m_servers, &KnownServers::changed, this, &AccountPage::writeServers);
        connect(m_servers, &KnownServers::returnPressed, this, &AccountPage::advance);
    }
    if (!m_servers)
        return;
    m_servers->read();
    m_servers->setVisible(areKnown);
}

void AccountPage::writeServers()
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        TypedServer server = m_servers ? m_servers->server(half) : TypedServer {};
        server.isKnown = m_knowsServers->isChecked();
        controller()->model()->setServer(half, server);
    }
}

/// A password from the keychain is not in the field, only dots that do not tell its length: whoever
/// passes an unlocked computer cannot make it show, which the keychain itself would not do without
/// a question either. Typing replaces it as a whole.
void AccountPage::showPassword()
{
    const SetupModel *model = controller()->model();
    const bool isKept = model->isPasswordKept();
    m_showPassword->setEnabled(!isKept);
    m_showPassword->setToolTip(isKept
            ? tr("A password from the keychain is not shown. Type it anew to see it.")
            : QString());
    if (isKept)
        m_showPassword->setChecked(false);
    if (!isKept)
        m_password->setSecret(model->password());
    else if (m_password->text() != keptDots())
        m_password->setText(keptDots());
    if (controller()->book()->isAskingForPassword())
        m_passwordNote->setText(tr("The keychain is being asked for the password..."));
    else if (isKept)
        m_passwordNote->setText(tr("The password comes from the keychain. Type to replace it."));
    else
        m_passwordNote->setText(tr("Leave the password empty to test the servers only."));
}

void AccountPage::passwordEdited(const QString &text)
{
    SetupModel *model = controller()->model();
    if (!model->isPasswordKept()) {
        model->setPassword(m_password->secret());
        return;
    }
    model->setPassword(Secret(QString(text).remove(keptDots().front()).toUtf8()));
    showPassword();
}

/// An address that is saved fills in the rest.
void AccountPage::offerSavedAccounts()
{
    AccountBook *book = controller()->book();
    m_savedAccounts->setVisible(!book->profiles().isEmpty());
    if (book->profiles().isEmpty() || m_completer)
        return;
    m_completer = new QCompleter(new ProfileModel(book, this), this);
    m_completer->setCompletionColumn(ProfileModel::Address);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Saved accounts"));
    m_address->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), book,
        [book](const QModelIndex &index) {
            book->fill(index.siblingAtColumn(ProfileModel::Name).data().toString());
        });
}

void AccountPage::addressEdited()
{
    SetupModel *model = controller()->model();
    model->setAddressText(m_address->text());
    const auto address = model->address();
    const auto *fault = std::get_if<MailAddressFault>(&address);
    if (!fault || isBeyondMending(*fault) || !m_addressFault->fault().isEmpty())
        showAddressFault();
    showAdvice();
}

/// What the provider demands is said while the password is being typed: afterwards it costs a
/// sign-in. The built-in table alone knows, nobody is asked.
void AccountPage::showAdvice()
{
    const auto address = controller()->model()->address();
    const ProviderTable *table = controller()->host()->engine().providers;
    const auto *known = std::get_if<MailAddress>(&address);
    const auto row
        = known && table ? table->forDomain(known->asciiDomain()) : std::optional<ProviderRow>();
    if (!row) {
        if (m_advice)
            m_advice->show(nullptr);
        return;
    }
    if (!m_advice) {
        m_advice = new AdviceCard;
        m_column->insertWidget(m_column->indexOf(m_whoIsAsked), m_advice);
    }
    const PublishedSettings provider = settingsFor(*row, *known);
    m_advice->show(&provider);
}

void AccountPage::showAddressFault()
{
    const auto address = controller()->model()->address();
    const auto *fault = std::get_if<MailAddressFault>(&address);
    // A field nobody has filled in yet is not at fault.
    const bool isFault = fault && *fault != MailAddressFault::Empty;
    m_addressFault->setFault(isFault ? Words::fault(*fault) : QString());
}

} // namespace portwright
