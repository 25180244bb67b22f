// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicecertificates.h"
#include "practice/practicedialogue.h"

#include <QObject>
#include <QSslSocket>

namespace portwright {

/// One client at the practice server: joins a socket to a dialogue, and deletes itself when the
/// client has gone.
class PracticeConnection : public QObject {
    Q_OBJECT
public:
    PracticeConnection(qintptr descriptor, const PracticePort &port, PracticePostOffice &postOffice,
        const PracticeIdentity &identity, QObject *parent);

private:
    void greetLater();
    void greet();
    void read();

    QSslSocket m_socket;
    const std::unique_ptr<PracticeDialogue> m_dialogue;
    const std::chrono::milliseconds m_greetingDelay;
    bool m_hasGreeted = false;
};

} // namespace portwright
