// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assistantwindow.h"

#include "ui/batchwindow.h"
#include "ui/panels/icons.h"
#include "ui/panels/openreport.h"
#include "ui/panels/portguide.h"
#include "ui/panels/practicebanner.h"
#include "ui/panels/practicedialog.h"
#include "ui/panels/preferencesdialog.h"
#include "ui/panels/protocollogpanel.h"
#include "ui/panels/reportactions.h"
#include "ui/panels/savedaccountsdialog.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr QLatin1StringView geometryKey("window/geometry");
    constexpr QLatin1StringView splitterKey("window/splitter");
    constexpr QLatin1StringView logShownKey("window/logShown");

} // namespace

AssistantWindow::AssistantWindow(SetupController *controller, QWidget *parent)
    : QMainWindow(parent)
    , m_controller(controller)
    , m_wizard(new SetupWizard(controller))
    , m_log(new ProtocolLogPanel(controller->transcript()))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_logAction(new QAction(tr("Protocol &log"), this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    setWindowIcon(icon(u"portwright"_s));
    m_splitter->addWidget(m_wizard);
    m_splitter->addWidget(m_log);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PracticeBanner(m_controller));
    column->addWidget(m_splitter, 1);
    setCentralWidget(middle);

    makeMenus();
    restoreLayout();
    connect(m_controller, &SetupController::preferencesChanged, this,
        [this] { (void)savePreferences(); });
    connect(m_wizard, &SetupWizard::evidenceRequested, this, &AssistantWindow::showEvidence);
    connect(m_controller, &SetupController::sendFinished, this, [this] {
        if (m_isClosing)
            close();
    });
}

void AssistantWindow::startPractice(const QString &scenario)
{
    if (m_controller->startPractice(scenario))
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Practice servers"),
        tr("The practice servers could not be started."), QMessageBox::Ok, this);
    box->setInformativeText(m_controller->host()->practiceErrorWords());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void AssistantWindow::showReport(const QString &path) { openReport(path, this); }

void AssistantWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller->isSending()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    m_isClosing = false;
    auto *batch = findChild<BatchWindow *>();
    if (batch && !batch->close()) { // asks there
        event->ignore();
        batch->raise();
        batch->activateWindow();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void AssistantWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *another = file->addAction(
        tr("Check &another account"), QKeySequence::New, m_controller, &SetupController::startOver);
    QAction *saved = file->addAction(tr("&Saved accounts..."), QKeySequence(u"Ctrl+Shift+O"_s),
        this, &AssistantWindow::showSavedAccounts);
    saved->setObjectName(u"savedAccounts"_s);
    connect(m_controller->book(), &AccountBook::listWanted, saved, &QAction::trigger);
    const auto enableSaved = [this, saved] {
        saved->setEnabled(m_controller->book()->isPossible() && !m_controller->isSending());
    };
    enableSaved();
    connect(m_controller->book(), &AccountBook::changed, saved, enableSaved);
    connect(m_controller, &SetupController::sendStarted, saved, enableSaved);
    connect(m_controller, &SetupController::sendFinished, saved, enableSaved);
    file->addSeparator();
    (new ReportActions(m_controller, this))->addTo(file);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_logAction->setCheckable(true);
    m_logAction->setChecked(true);
    m_logAction->setShortcut(QKeySequence(u"Ctrl+L"_s));
    connect(m_logAction, &QAction::toggled, m_log, &QWidget::setVisible);
    view->addAction(m_logAction);

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(tr("Check several &accounts..."), this, &AssistantWindow::showBatch)
        ->setObjectName(u"batch"_s);
    tools->addAction(tr("Practice &servers..."), this, &AssistantWindow::showPractice)
        ->setObjectName(u"practice"_s);
    tools->addSeparator();
    QAction *preferences = tools->addAction(
        tr("&Preferences..."), QKeySequence::Preferences, this, &AssistantWindow::showPreferences);
    preferences->setObjectName(u"preferences"_s);

    // Each of these would pull the connection from under a message on its way.
    for (QAction *action : { another, preferences }) {
        connect(m_controller, &SetupController::sendStarted, action,
            [action] { action->setEnabled(false); });
        connect(m_controller, &SetupController::sendFinished, action,
            [action] { action->setEnabled(true); });
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(
            tr("&Port guide"), QKeySequence::HelpContents, this, &AssistantWindow::showPortGuide)
        ->setObjectName(u"portGuide"_s);
    help->addSeparator();
    help->addAction(tr("&About Portwright"), this, &AssistantWindow::showAbout)
        ->setObjectName(u"about"_s);
}

void AssistantWindow::restoreLayout()
{
    const QSettings settings;
    // Smaller than the smallest screens that are still about, larger than what a page needs.
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_logAction->setChecked(settings.value(logShownKey, true).toBool());
}

void AssistantWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(logShownKey, m_logAction->isChecked());
}

/// QSettings says nothing by itself where a disk is full or a file read-only.
bool AssistantWindow::savePreferences() const
{
    QSettings settings;
    m_controller->preferences().write(settings);
    settings.sync();
    return settings.status() != QSettings::AccessError;
}

void AssistantWindow::tellIfNotSaved()
{
    if (savePreferences())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Preferences"),
        tr("The preferences could not be saved."), QMessageBox::Ok, this);
    box->setInformativeText(
        tr("They count until the program ends. \"%1\" cannot be written: make room on the disk, or "
           "allow changes to this file and its folder, and press OK in the preferences once more.")
            .arg(QDir::toNativeSeparators(QSettings().fileName())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void AssistantWindow::askBeforeClosing()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("A message is being sent. Stop it and close?"), QMessageBox::NoButton, this);
    box->setInformativeText(
        tr("If the server has everything already, the message may arrive all the same."));
    QPushButton *stop = box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep sending"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(stop, &QPushButton::clicked, m_controller, &SetupController::cancelSend);
    connect(keep, &QPushButton::clicked, this, [this] { m_isClosing = false; });
    box->open();
}

void AssistantWindow::showEvidence(qint64 index)
{
    m_logAction->setChecked(true);
    if (m_splitter->sizes().constLast() == 0) // folded by hand
        m_splitter->setSizes({ 2 * height() / 3, height() / 3 });
    m_log->showEntry(index);
}

void AssistantWindow::showBatch()
{
    connect(showBeside<BatchWindow>(), &BatchWindow::accountChosen, this,
        &AssistantWindow::checkInFull, Qt::UniqueConnection);
}

void AssistantWindow::checkInFull(const ListedAccount &account)
{
    m_controller->book()->check(account);
    raise();
    activateWindow();
}

void AssistantWindow::showPractice()
{
    // Beside the window, not over it: one looks into the mailbox while sending.
    showBeside<PracticeDialog>();
}

void AssistantWindow::showSavedAccounts()
{
    auto *dialog = new SavedAccountsDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssistantWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AssistantWindow::tellIfNotSaved);
    dialog->open();
}

void AssistantWindow::showPortGuide() { showBeside<PortGuide>(); }

/// One of its kind: the one that is open already comes to the front.
template <typename Dialog> Dialog *AssistantWindow::showBeside()
{
    auto *dialog = findChild<Dialog *>();
    if (!dialog) {
        dialog = new Dialog(m_controller, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void AssistantWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Portwright"),
        tr("Portwright %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(style()->pixelMetric(QStyle::PM_MessageBoxIconSize)));
    box->setInformativeText(
        tr("Finds the mail port that works, proves it with a sign-in, and sends a test "
           "message.\n\nFree software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace portwright
