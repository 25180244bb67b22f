// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setupmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace portwright {

class FaultLabel;

/// Host, port, security and user name of one server, and for incoming mail its protocol, each of
/// which may stay empty. Faults that
/// further typing cannot mend are named at once, the others when the field is left.
class ServerFields : public QWidget {
    Q_OBJECT
public:
    explicit ServerFields(Half half, QWidget *parent = nullptr);

    void setServer(const TypedServer &server);
    /// As typed; `isKnown` is true.
    [[nodiscard]] TypedServer server() const;
    /// Names every fault there is now, and puts the cursor into the first field at fault.
    void showFaults();
    void setUsernamePlaceholder(const QString &text);

signals:
    void changed();
    void returnPressed();

private:
    void showHostFault();
    void showPortFault();

    Half m_half;
    QComboBox *m_protocol; ///< for incoming mail
    QLineEdit *m_host;
    FaultLabel *m_hostFault;
    QLineEdit *m_port;
    FaultLabel *m_portFault;
    QComboBox *m_security;
    QLineEdit *m_username;
};

} // namespace portwright
