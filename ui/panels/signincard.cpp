// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/signincard.h"

#include "assistant/halfcheck.h"
#include "ui/panels/mnemonic.h"
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
    , m_password(new QLineEdit)
    , m_signIn(new QPushButton)
    , m_localPart(new QPushButton)
{
    m_username->setObjectName(u"signInUsername"_s);
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
        | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setFocusProxy(m_password);
    m_signIn->setObjectName(u"signIn"_s);
    m_localPart->setObjectName(u"signInWithLocalPart"_s);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(withMnemonicOf(half, tr("Us&er name:")), m_username);
    form->addRow(withMnemonicOf(half, tr("&Password:")), m_password);
    body()->addLayout(form);
    buttons()->addWidget(m_signIn);
    buttons()->addWidget(m_localPart);

    connect(m_username, &QLineEdit::textChanged, this, &SignInCard::enableButtons);
    connect(m_password, &QLineEdit::textChanged, this, &SignInCard::enableButtons);
    connect(m_password, &QLineEdit::returnPressed, m_signIn, &QPushButton::click);
    connect(m_signIn, &QPushButton::clicked, this, &SignInCard::signIn);
    connect(m_localPart, &QPushButton::clicked, this, &SignInCard::signInWithLocalPart);
}

void SignInCard::show(const HalfCheck &check)
{
    const bool wasRefused = check.phase() == HalfCheck::Phase::SignInRefused;
    const ProbeReport &best = *check.best();
    if (wasRefused) {
        setExplanation(Words::explain(check));
        setQuotation(best.signInReply.text());
        m_signIn->setText(withMnemonicOf(m_half, tr("S&ign in once more")));
    } else {
        setVerdict(Verdict::NotTested);
        setTitle(tr("Sign-in not tested"));
        setText(tr("Type the password to see whether the server lets you in."));
        setQuotation({});
        m_signIn->setText(withMnemonicOf(m_half, tr("S&ign in")));
    }
    setTitle(tr("%1: %2", "half of the account: how it stands").arg(Words::half(m_half), title()));
    m_username->setText(check.username());
    m_password->setText(
        check.credentials() ? QString::fromUtf8(check.credentials()->secret.bytes()) : QString());
    m_localPartName = check.request().address.localPart();
    m_localPart->setVisible(
        wasRefused && best.signInRefusedForCredentials && check.username() != m_localPartName);
    m_localPart->setText(
        withMnemonicOf(m_half, tr("Tr&y user name %1 instead")).arg(m_localPartName));
    m_password->selectAll();
    enableButtons();
}

void SignInCard::signIn()
{
    emit signInRequested(m_username->text(), Secret(m_password->text().toUtf8()));
}

void SignInCard::signInWithLocalPart()
{
    emit signInRequested(m_localPartName, Secret(m_password->text().toUtf8()));
}

void SignInCard::enableButtons()
{
    m_signIn->setEnabled(!m_password->text().isEmpty());
    m_localPart->setEnabled(!m_password->text().isEmpty());
}

} // namespace portwright
