// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/advicecard.h"

#include "discovery/publishedsettings.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    /// The page is named where the pointer rests: nobody is sent somewhere unseen.
    void setLink(QPushButton *button, const QString &url)
    {
        button->setVisible(isPlainWebUrl(url));
        button->setToolTip(url);
        button->setAccessibleDescription(url);
    }

} // namespace

AdviceCard::AdviceCard(QWidget *parent)
    : Card(parent)
    , m_appPassword(addLink("appPassword", tr("Make an app password...")))
    , m_enable(addLink("enableAccess", tr("Switch access on...")))
    , m_help(addLink("providerHelp", tr("The provider's help...")))
{
    hide();
}

void AdviceCard::show(const PublishedSettings *provider)
{
    const Explanation advice = provider ? Words::advice(*provider) : Explanation {};
    setVisible(!advice.title.isEmpty());
    if (advice.title.isEmpty())
        return;
    setExplanation(advice);
    const bool isLockedOut = provider->advice->access == ProviderAdvice::Access::NoMailPrograms;
    setVerdict(isLockedOut ? Verdict::Warning : Verdict::NotTested);
    if (!provider->advice->notes.isEmpty())
        //: The note itself is in English, whatever the language of the program.
        setText(u"%1\n\n%2"_s.arg(text(), tr("Note: %1").arg(provider->advice->notes)));
    setLink(m_appPassword, provider->advice->appPasswordUrl);
    setLink(m_enable, provider->advice->enableUrl);
    setLink(m_help, provider->documentationUrls.value(0));
}

QPushButton *AdviceCard::addLink(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    buttons()->addWidget(button);
    connect(button, &QPushButton::clicked, button,
        [button] { QDesktopServices::openUrl(QUrl(button->toolTip())); });
    return button;
}

} // namespace portwright
