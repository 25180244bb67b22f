// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/whoisasked.h"

#include "ui/panels/note.h"
#include "ui/setupcontroller.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

WhoIsAsked::WhoIsAsked(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_line(new Note)
    , m_choose(new QToolButton)
{
    m_line->setObjectName(u"whoIsAsked"_s);
    m_choose->setObjectName(u"chooseWhoIsAsked"_s);
    m_choose->setText(tr("Choos&e..."));
    m_choose->setCheckable(true);
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_choose->setAccessibleName(tr("Choose who is asked"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    connect(m_choose, &QToolButton::toggled, this, &WhoIsAsked::unfold);
    connect(controller->model(), &SetupModel::changed, this, &WhoIsAsked::showLine);
    connect(controller, &SetupController::preferencesChanged, this, &WhoIsAsked::readSwitches);
    connect(controller, &SetupController::startedOver, this, &WhoIsAsked::showLine);
    showLine();
}

void WhoIsAsked::showLine()
{
    m_line->setText(line());
    // Practice servers publish nothing: there is nobody to choose.
    m_choose->setVisible(m_controller->host()->practiceScenario().isEmpty());
    if (m_switches)
        m_switches->setVisible(m_choose->isChecked() && !m_choose->isHidden());
}

QString WhoIsAsked::line() const
{
    const SetupModel *model = m_controller->model();
    const auto address = model->address();
    const auto *mailbox = std::get_if<MailAddress>(&address);
    const QString domain = mailbox ? mailbox->domain() : tr("your domain");
    bool needsSearch = false;
    QStringList typed;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (model->isSkipped(half))
            continue;
        const auto host = parseHostName(model->server(half).host);
        const auto *name = std::get_if<QString>(&host);
        if (model->server(half).isKnown && name)
            typed += *name;
        else
            needsSearch = true;
    }
    typed.removeDuplicates();
    if (!needsSearch)
        return tr("Only DNS and %1 are asked.").arg(QLocale().createSeparatedList(typed));
    const Preferences &preferences = m_controller->preferences();
    const bool isPractice = !m_controller->host()->practiceScenario().isEmpty();
    if (isPractice || (!preferences.asksIspdb && !preferences.asksDomain))
        return tr("Only DNS and the mail servers of %1 are asked.").arg(domain);
    QStringList sentences;
    sentences += preferences.asksDomain
        ? tr("DNS, the mail servers and the web server of %1 are asked.").arg(domain)
        : tr("DNS and the mail servers of %1 are asked.").arg(domain);
    if (preferences.asksDomain && preferences.tellsDomainTheAddress)
        sentences += tr("The web server may learn the whole address.");
    if (preferences.asksIspdb)
        sentences += tr("Thunderbird's provider list learns only %1.").arg(domain);
    return sentences.join(u' ');
}

void WhoIsAsked::unfold()
{
    if (!m_switches)
        makeSwitches();
    m_switches->setVisible(m_choose->isChecked());
}

void WhoIsAsked::makeSwitches()
{
    m_switches = new QWidget;
    m_ispdb = new QCheckBox(tr("Ask Thunderbird's provider list; it learns only the domain"));
    m_ispdb->setObjectName(u"asksIspdb"_s);
    m_domain = new QCheckBox(tr("Ask the web server of the mail domain; it learns the domain"));
    m_domain->setObjectName(u"asksDomain"_s);
    m_address = new QCheckBox(tr("Tell that web server the whole address where it wants it"));
    m_address->setObjectName(u"tellsAddress"_s);
    m_address->setToolTip(tr("Only over verified HTTPS, and never the password"));
    auto *column = new QVBoxLayout(m_switches);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    const bool isMirrored = isRightToLeft();
    column->setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    for (QCheckBox *box : { m_ispdb, m_domain, m_address })
        column->addWidget(box);
    layout()->addWidget(m_switches);
    readSwitches();
    for (QCheckBox *box : { m_ispdb, m_domain, m_address })
        connect(box, &QCheckBox::toggled, this, &WhoIsAsked::writeSwitches);
}

void WhoIsAsked::readSwitches()
{
    const Preferences &preferences = m_controller->preferences();
    if (m_switches) {
        for (const auto &[box, isOn] : { std::pair(m_ispdb, preferences.asksIspdb),
                 std::pair(m_domain, preferences.asksDomain),
                 std::pair(m_address, preferences.tellsDomainTheAddress) }) {
            const QSignalBlocker blocker(box);
            box->setChecked(isOn);
        }
        m_address->setEnabled(preferences.asksDomain);
    }
    showLine();
}

void WhoIsAsked::writeSwitches()
{
    Preferences preferences = m_controller->preferences();
    preferences.asksIspdb = m_ispdb->isChecked();
    preferences.asksDomain = m_domain->isChecked();
    preferences.tellsDomainTheAddress = m_address->isChecked();
    m_controller->setPreferences(preferences);
}

} // namespace portwright
