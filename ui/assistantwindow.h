// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QSplitter;

namespace portwright {

class ProtocolLogPanel;
class SetupController;
class SetupWizard;
struct ListedAccount;

/// The one window: the steps above, the protocol log below. Remembers its layout. The
/// controller outlives it.
class AssistantWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit AssistantWindow(SetupController *controller, QWidget *parent = nullptr);

    /// Says so in the window if the servers cannot start.
    void startPractice(const QString &scenario);
    /// Shows a report that was saved, or why it cannot be read.
    void showReport(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void restoreLayout();
    void saveLayout() const;
    /// False where they could not be written.
    [[nodiscard]] bool savePreferences() const;
    void tellIfNotSaved();
    void askBeforeClosing();
    /// Opens the protocol log where it is hidden.
    void showEvidence(qint64 index);
    template <typename Dialog> Dialog *showBeside();
    void showBatch();
    void checkInFull(const ListedAccount &account);
    void showPractice();
    void showPreferences();
    void showSavedAccounts();
    void showPortGuide();
    void showAbout();

    SetupController *m_controller;
    SetupWizard *m_wizard;
    ProtocolLogPanel *m_log;
    QSplitter *m_splitter;
    QAction *m_logAction;
    bool m_isClosing = false;
};

} // namespace portwright
