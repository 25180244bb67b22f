// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace portwright {

class FaultLabel;
class SecretField;
class SetupController;

/// What a person may set for the program as a whole. Nothing counts before OK, and OK waits until
/// everything typed can be used.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(SetupController *controller, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;
    void accept() override;

private:
    [[nodiscard]] QWidget *makeCheckGroup();
    [[nodiscard]] QWidget *makeNetworkGroup();
    [[nodiscard]] QWidget *makeWindowGroup();
    void fillLanguages();
    void fill(const Preferences &preferences);
    void check();
    void askForCertificate();

    SetupController *m_controller;
    QComboBox *m_order;
    QSpinBox *m_budget;
    QSpinBox *m_arrivalPatience;
    QLineEdit *m_ehloName;
    FaultLabel *m_ehloNameFault;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    FaultLabel *m_proxyHostFault;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUsername;
    SecretField *m_proxyPassword;
    QLineEdit *m_certificate;
    FaultLabel *m_certificateFault;
    SecretField *m_passphrase;
    QSpinBox *m_logBound;
    QComboBox *m_language;
    QDialogButtonBox *m_buttons;
};

} // namespace portwright
