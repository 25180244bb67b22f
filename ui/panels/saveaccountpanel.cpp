// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/saveaccountpanel.h"

#include "ui/panels/faultlabel.h"
#include "ui/panels/note.h"
#include "ui/setupcontroller.h"
#include "ui/words/profilewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

SaveAccountPanel::SaveAccountPanel(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_book(controller->book())
    , m_saved(new Note)
    , m_nameLabel(new QLabel(tr("Ca&ll it:")))
    , m_name(new QLineEdit)
    , m_save(new QPushButton)
    , m_keep(new QCheckBox(tr("Keep the &password in the system's keychain")))
    , m_note(new Note)
    , m_done(new Note)
    , m_fault(new FaultLabel(m_name))
{
    m_name->setObjectName(u"profileName"_s);
    m_name->setAccessibleName(tr("Name of the saved account"));
    m_name->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);
    m_save->setObjectName(u"saveAccount"_s);
    m_keep->setObjectName(u"keepPassword"_s);
    m_note->setObjectName(u"keychainNote"_s);
    m_done->setObjectName(u"profileDone"_s);
    m_fault->setObjectName(u"saveFault"_s);

    auto *row = new QHBoxLayout;
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    m_saved->setObjectName(u"profileSaved"_s);
    row->addWidget(m_saved, 1);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(m_keep);
    column->addWidget(m_note);
    column->addWidget(m_done);
    column->addStretch(1);

    connect(m_save, &QPushButton::clicked, this, &SaveAccountPanel::save);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, &SaveAccountPanel::enableButton);
    connect(m_keep, &QCheckBox::toggled, this, &SaveAccountPanel::enableButton);
    connect(m_book, &AccountBook::changed, this, &SaveAccountPanel::showState);
    connect(m_book, &AccountBook::keychainAnswered, this, &SaveAccountPanel::showKeychain);
    connect(m_book, &AccountBook::passwordAnswered, this, &SaveAccountPanel::tellPassword);
}

bool SaveAccountPanel::isPossible() const { return m_book->isPossible() && m_controller->check(); }

void SaveAccountPanel::begin()
{
    if (!isPossible())
        return;
    m_name->setText(m_controller->check()->request().address.toString());
    m_isWaiting = false;
    m_done->hide();
    m_fault->setFault({});
    const Profile *current = m_book->current();
    m_keep->setChecked(current && current->password == Profile::Password::InKeychain);
    m_book->askKeychain();
    showState();
}

void SaveAccountPanel::showState()
{
    if (!isPossible())
        return;
    const Profile *current = m_book->current();
    m_nameLabel->setVisible(!current);
    m_name->setVisible(!current);
    m_saved->setVisible(current);
    m_save->setText(current ? tr("Save m&y changes") : tr("Save to m&y accounts"));
    if (current) {
        QStringList sentences {
            tr("Saved as \"%1\", and this result with it.").arg(current->name)
        };
        if (m_book->hasNewSettings())
            sentences << tr("The settings found now differ from those that are saved.");
        if (current->password == Profile::Password::InKeychain
            && m_book->changesKeychain(AccountBook::KeepPassword::Yes))
            sentences << tr("The keychain has another password than the one that works now.");
        m_saved->setText(sentences.join(u' '));
    }
    if (current && m_book->failure())
        m_fault->setFault(ProfileWords::fault(*m_book->failure()));
    showKeychain();
}

/// What cannot be done is explained and not offered. A password that is kept can always be given
/// up.
void SaveAccountPanel::showKeychain()
{
    const Profile *current = m_book->current();
    const bool isKept = current && current->password == Profile::Password::InKeychain;
    const bool isMissing = m_book->keychain() == AccountBook::Keychain::Missing;
    m_keep->setVisible(!isMissing);
    const bool isOffered = isKept
        || (m_book->keychain() == AccountBook::Keychain::Available && m_book->hasPassword());
    m_keep->setEnabled(isOffered && !m_isWaiting);
    if (isMissing && m_book->keychainFailure())
        m_note->setText(tr("The password cannot be kept, you will be asked for it: %1")
                            .arg(ProfileWords::fault(*m_book->keychainFailure())));
    else if (!isKept && !m_book->hasPassword())
        m_note->setText(tr("There is no password to keep: nobody has been signed in."));
    else
        m_note->setText(tr("Settings and results are saved in a file of yours, the password never; "
                           "without the keychain you will be asked for it."));
    enableButton();
}

AccountBook::KeepPassword SaveAccountPanel::choice() const
{
    return m_keep->isChecked() && !m_keep->isHidden() ? AccountBook::KeepPassword::Yes
                                                      : AccountBook::KeepPassword::No;
}

void SaveAccountPanel::enableButton()
{
    const Profile *current = m_book->current();
    const bool isOtherChoice = !m_keep->isHidden() && m_book->changesKeychain(choice());
    m_save->setVisible(!current || m_book->hasNewSettings() || isOtherChoice);
    m_save->setEnabled(!m_isWaiting && (current || !m_name->text().trimmed().isEmpty()));
}

void SaveAccountPanel::save()
{
    m_done->hide();
    m_fault->setFault({});
    const bool isSaved = m_book->current();
    // Until the keychain has answered, and it may ask the person first.
    m_isWaiting = m_book->changesKeychain(choice());
    const auto failure
        = isSaved ? m_book->saveChanges(choice()) : m_book->save(m_name->text(), choice());
    m_isWaiting = m_isWaiting && !failure;
    tell(failure);
    showState();
}

void SaveAccountPanel::tell(const std::optional<ProfileFailure> &failure)
{
    m_fault->setFault(failure ? ProfileWords::fault(*failure) : QString());
    if (failure) {
        m_name->setFocus();
        return;
    }
    m_done->setText(m_isWaiting ? tr("Saved. The keychain is being asked...")
                                : tr("Saved. It is under File > Saved accounts."));
    m_done->show();
}

void SaveAccountPanel::tellPassword(const std::optional<KeychainFailure> &failure)
{
    if (!isPossible())
        return;
    const Profile *current = m_book->current();
    const bool isKept = current && current->password == Profile::Password::InKeychain;
    m_isWaiting = false;
    m_keep->setChecked(isKept);
    if (failure) {
        m_done->hide();
        m_fault->setFault(tr("The account is saved. Its password is as it was: %1")
                              .arg(ProfileWords::fault(*failure)));
    } else {
        m_done->setText(isKept ? tr("Saved, and the password is in the keychain.")
                               : tr("Saved. The password is in the keychain no longer."));
        m_done->show();
    }
    showState();
}

} // namespace portwright
