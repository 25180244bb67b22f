// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/signincard.h"

#include "assistant/halfcheck.h"
#include "ui/panels/mnemonic.h"
#include "ui/panels/secretfield.h"
#include "ui/words/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

SignInCard::SignInCard(Half half, QWidget *parent)
    : Card(parent)
    , m_half(half)
    , m_username(new QLineEdit)
    , m_password(new SecretField)
    , m_signIn(new QPushButton)
{
    m_username->setObjectName(u"signInUsername"_s);
    m_password->setObjectName(u"signInPassword"_s);
    setFocusProxy(m_password);
    m_signIn->setObjectName(u"signIn"_s);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(withMnemonicOf(half, tr("Us&er name:")), m_username);
    form->addRow(withMnemonicOf(half, tr("&Password:")), m_password);
    body()->addLayout(form);
    buttons()->addWidget(m_signIn);

    connect(m_password, &QLineEdit::textChanged, this, &SignInCard::enableButton);
    connect(m_password, &QLineEdit::returnPressed, m_signIn, &QPushButton::click);
    connect(m_signIn, &QPushButton::clicked, this, &SignInCard::signIn);
}

void SignInCard::show(const HalfCheck &check)
{
    const bool wasRefused = check.phase() == HalfCheck::Phase::SignInRefused;
    setVerdict(wasRefused ? Verdict::None : Verdict::NotTested);
    setTitle(tr("%1: %2", "half of the account: how it stands")
                 .arg(Words::half(m_half), Words::standing(check.phase())));
    setText(
        wasRefused ? QString() : tr("Type the password to see whether the server lets you in."));
    m_signIn->setText(
        withMnemonicOf(m_half, wasRefused ? tr("S&ign in once more") : tr("S&ign in")));
    m_username->setText(check.username());
    m_password->setSecret(check.credentials() ? check.credentials()->secret : Secret());
    m_password->setModified(false);
    m_password->selectAll();
    enableButton();
}

void SignInCard::offerPassword(const Secret &password)
{
    if (!m_password->isModified())
        m_password->setSecret(password);
}

void SignInCard::signIn() { emit signInRequested(m_username->text(), m_password->secret()); }

void SignInCard::enableButton() { m_signIn->setEnabled(!m_password->text().isEmpty()); }

} // namespace portwright
