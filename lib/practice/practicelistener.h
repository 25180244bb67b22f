// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicescenario.h"

#include <QTcpServer>

namespace portwright {

/// Listens for one of the ports and hands over each connection as a bare descriptor, because
/// whoever takes it decides about TLS.
class PracticeListener : public QTcpServer {
    Q_OBJECT
public:
    PracticeListener(const PracticePort &port, QObject *parent)
        : QTcpServer(parent)
        , m_port(port)
    {
    }

signals:
    void connected(qintptr descriptor, const portwright::PracticePort &port);

protected:
    void incomingConnection(qintptr descriptor) override { emit connected(descriptor, m_port); }

private:
    const PracticePort m_port;
};

} // namespace portwright
