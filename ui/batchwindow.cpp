// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchwindow.h"

#include "ui/batchlists.h"
#include "ui/batchrun.h"
#include "ui/panels/batchtable.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/heading.h"
#include "ui/panels/note.h"
#include "ui/panels/unsavedquestion.h"
#include "ui/panels/wholefile.h"
#include "ui/setupcontroller.h"
#include "ui/words/batchtext.h"
#include "ui/words/batchwords.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr QLatin1StringView geometryKey("batch/geometry");

    QPushButton *makeButton(const char *name, const QString &text)
    {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false); // Enter belongs to the table
        return button;
    }

} // namespace

BatchWindow::BatchWindow(SetupController *controller, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_controller(controller)
    , m_run(new BatchRun(controller, this))
    , m_open(makeButton("openList", tr("&Open a list...")))
    , m_paste(makeButton("pasteList", tr("&Paste a list")))
    , m_practice(makeButton("practiceAccounts", tr("P&ractice accounts")))
    , m_stack(new QStackedWidget)
    , m_understood(new Note)
    , m_fault(new FaultLabel(m_open))
    , m_table(new BatchTable(m_run))
    , m_progress(new QProgressBar)
    , m_state(new QLabel)
    , m_start(makeButton("startBatch", {}))
    , m_full(makeButton("openAccount", tr("Check this one in &full")))
    , m_export(makeButton("exportBatch", tr("Save resul&t...")))
{
    setObjectName(u"batchWindow"_s);
    setWindowTitle(tr("Check several accounts"));
    setAcceptDrops(true);
    m_practice->setVisible(!controller->host()->practiceScenario().isEmpty());
    m_progress->setAccessibleName(tr("Accounts that were checked"));
    m_state->setObjectName(u"batchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_understood->setObjectName(u"batchUnderstood"_s);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeSources());
    column->addWidget(m_understood);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    auto *example = new Note(exampleList());
    example->setFont(fixedWidthFont(font()));
    auto *intro = new QWidget;
    auto *introColumn = new QVBoxLayout(intro);
    introColumn->addWidget(new Heading(tr("Which accounts shall be checked?")));
    introColumn->addWidget(
        new Note(tr("A list is a table in a CSV file, as every spreadsheet saves it: a row for "
                    "each account with its address and password, and its servers where you know "
                    "them. Open it, paste it, or drop it here. It may look like this:")));
    introColumn->addWidget(example);
    introColumn->addWidget(
        new Note(tr("Passwords are used for one sign-in at each server and kept nowhere.")));
    introColumn->addStretch(1);
    m_stack->addWidget(intro);
    m_stack->addWidget(m_table);

    connect(m_table, &BatchTable::activated, this, &BatchWindow::openCurrent);
    connect(m_table, &BatchTable::currentChanged, this, &BatchWindow::showState);
    connect(m_run, &BatchRun::listReplaced, this, &BatchWindow::showList);
    connect(m_run, &BatchRun::runningChanged, this, &BatchWindow::showState);
    connect(m_run, &BatchRun::rowChanged, this, [this](qsizetype row) {
        m_isUnsaved |= m_run->rows()[row].state == BatchRow::State::Done;
        showProgress();
    });
    connect(controller->host(), &EngineHost::practiceChanged, this,
        [this] { m_practice->setVisible(!m_controller->host()->practiceScenario().isEmpty()); });
    connect(controller, &SetupController::sendStarted, this, &BatchWindow::showState);
    connect(controller, &SetupController::sendFinished, this, &BatchWindow::showState);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this);
    connect(pasteKey, &QShortcut::activated, m_paste, &QPushButton::click);
    restoreLayout();
    showList();
}

BatchWindow::~BatchWindow() = default;

QWidget *BatchWindow::makeSources()
{
    connect(m_open, &QPushButton::clicked, this, &BatchWindow::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &BatchWindow::paste);
    connect(m_practice, &QPushButton::clicked, this, &BatchWindow::takePracticeAccounts);
    auto *sources = new QWidget;
    auto *row = new QHBoxLayout(sources);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : { m_open, m_paste, m_practice })
        row->addWidget(button);
    row->addStretch(1);
    return sources;
}

QWidget *BatchWindow::makeButtons()
{
    auto *close = makeButton("closeBatch", tr("&Close"));
    connect(m_start, &QPushButton::clicked, this, &BatchWindow::startOrStop);
    connect(m_full, &QPushButton::clicked, this, &BatchWindow::openCurrent);
    connect(m_export, &QPushButton::clicked, this, [this] { exportResult({}); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    m_full->setToolTip(tr("In the other window, with every server and the protocol log (Enter)"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : { m_start, m_full, m_export })
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return buttons;
}

void BatchWindow::restoreLayout()
{
    const QSize usual(fontMetrics().averageCharWidth() * 155, fontMetrics().height() * 36);
    resize(usual.boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void BatchWindow::saveLayout() const
{
    QSettings().setValue(geometryKey, saveGeometry());
    m_table->saveColumns();
}

void BatchWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of accounts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)") });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchWindow::openFile);
    dialog->open();
}

void BatchWindow::openFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    const auto read = readAccountFile(file);
    if (file.error() != QFileDevice::NoError) {
        m_fault->setFault(tr("\"%1\" cannot be read: %2.").arg(name, file.errorString()));
        return;
    }
    take(read, name);
}

void BatchWindow::paste()
{
    take(readAccountList(QApplication::clipboard()->text()), tr("The clipboard"));
}

void BatchWindow::takePracticeAccounts()
{
    take(readAccountList(practiceList(*m_controller->host())), tr("The practice list"));
}

void BatchWindow::take(
    const std::variant<AccountList, AccountListFailure> &read, const QString &name)
{
    if (m_run->isRunning())
        return;
    if (const auto *failure = std::get_if<AccountListFailure>(&read)) {
        m_fault->setFault(tr("%1: %2", "where it is from, what is wrong")
                              .arg(name, BatchWords::failure(*failure)));
        return;
    }
    const AccountList &list = std::get<AccountList>(read);
    if (list.accounts.isEmpty() && list.wrong.isEmpty()) {
        m_fault->setFault(tr("%1 holds no account.").arg(name));
        return;
    }
    m_fault->setFault({});
    afterResult([this, list] {
        m_run->setList(list);
        m_start->setFocus();
    });
}

/// `then` follows when there is no result that was not saved, or it may go.
void BatchWindow::afterResult(const std::function<void()> &then)
{
    if (!m_isUnsaved)
        return then();
    if (std::exchange(m_isAsking, true))
        return;
    const auto discard = [this, then] {
        m_isUnsaved = false;
        then();
    };
    const QMessageBox *box = askAboutUnsaved(
        this, [this, then] { exportResult(then); }, discard);
    connect(box, &QObject::destroyed, this, [this] { m_isAsking = false; });
}

void BatchWindow::showList()
{
    const AccountList &list = m_run->list();
    const bool hasList = !m_run->rows().isEmpty();
    m_stack->setCurrentIndex(hasList ? 1 : 0);
    m_understood->setVisible(hasList);
    m_understood->setText(
        (QStringList { BatchWords::count(list) } + BatchWords::columns(list)).join(u' '));
    showState();
}

void BatchWindow::showState()
{
    const bool isRunning = m_run->isRunning();
    for (QPushButton *button : { m_open, m_paste, m_practice })
        button->setEnabled(!isRunning);
    m_start->setText(isRunning    ? tr("&Stop")
            : m_run->isFinished() ? tr("Check all &again")
            : m_run->hasBegun()   ? tr("&Go on")
                                  : tr("&Start"));
    m_start->setEnabled(!m_run->list().accounts.isEmpty());
    // The other window is busy: what is being sent must not be pulled away.
    m_full->setEnabled(currentAccount() && !m_controller->isSending());
    m_export->setEnabled(m_run->hasBegun());
    showProgress();
}

void BatchWindow::showProgress()
{
    const qsizetype all = m_run->list().accounts.size();
    const qsizetype done = m_run->finishedCount();
    m_progress->setVisible(m_run->hasBegun());
    m_progress->setRange(0, int(std::max(all, qsizetype(1))));
    m_progress->setValue(int(done));
    m_state->setVisible(m_run->hasBegun());
    if (!m_run->hasBegun())
        return;
    const QLocale locale;
    const qsizetype works = m_run->countOf(AccountStanding::Works);
    const qsizetype untested = m_run->countOf(AccountStanding::ServersFound);
    QString text = tr("%1 of %2 checked. Working: %3, with problems: %4.")
                       .arg(locale.toString(done), locale.toString(all), locale.toString(works),
                           locale.toString(done - works - untested));
    if (untested > 0)
        text += u' ' + tr("Sign-in not tested: %1.").arg(locale.toString(untested));
    const auto left = m_run->timeLeft();
    if (m_run->isRunning() && left && done < all)
        text += u' ' + BatchWords::timeLeft(*left);
    m_state->setText(text);
}

void BatchWindow::startOrStop()
{
    if (m_run->isRunning())
        m_run->stop();
    else if (m_run->isFinished())
        afterResult([this] { m_run->start(); });
    else
        m_run->start();
}

const ListedAccount *BatchWindow::currentAccount() const
{
    const qsizetype current = m_table->current();
    if (current < 0)
        return nullptr;
    const qsizetype account = m_run->rows()[current].account;
    return account < 0 ? nullptr : &m_run->list().accounts[account];
}

void BatchWindow::openCurrent()
{
    const ListedAccount *account = currentAccount();
    if (account && !m_controller->isSending())
        emit accountChosen(*account);
}

void BatchWindow::exportResult(const std::function<void()> &then)
{
    const SaveQuestion question { tr("Save the result"), u"portwright-accounts.csv"_s,
        tr("Table (*.csv)") + u";;"_s + tr("Web page (*.html)") };
    askWhereToSave(this, question, [this, then](const QString &path) {
        saveResultTo(path);
        if (then && !m_isUnsaved)
            then();
    });
}

void BatchWindow::saveResultTo(const QString &path)
{
    const bool asPage = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    const QList<AccountVerdict> verdicts = m_run->verdicts();
    const auto fault = writeWhole(path, asPage ? batchHtml(verdicts) : batchCsv(verdicts));
    m_fault->setFault(fault.value_or(QString()));
    m_isUnsaved &= fault.has_value();
    if (!fault)
        m_state->setText(tr("The result was saved to \"%1\". It holds no password.")
                             .arg(QDir::toNativeSeparators(path)));
}

/// Escape stops what runs, as in the other window; where nothing does, it closes.
void BatchWindow::reject()
{
    if (m_run->isRunning())
        m_run->stop();
    else
        close();
}

void BatchWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (!m_run->isRunning() && !m_isUnsaved) {
        event->accept(); // not QDialog's way, which is `reject`
        return;
    }
    event->ignore();
    if (!m_run->isRunning()) {
        afterResult([this] { close(); });
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("Accounts are being checked. Stop and close?"), QMessageBox::NoButton, this);
    box->setInformativeText(tr("What was found so far is lost unless it is saved."));
    QPushButton *stop = box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep checking"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QObject::destroyed, this, [this] { m_isAsking = false; });
    connect(stop, &QPushButton::clicked, this, [this] {
        m_run->stop();
        m_isUnsaved = false;
        close();
    });
    box->open();
}

void BatchWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (!m_run->isRunning() && (dragged->hasUrls() || dragged->hasText()))
        event->acceptProposedAction();
}

void BatchWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    else
        take(readAccountList(event->mimeData()->text()), tr("What was dropped"));
}

} // namespace portwright
