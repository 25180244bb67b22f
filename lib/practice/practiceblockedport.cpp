// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceblockedport.h"

#include <QNetworkProxy>

namespace portwright {

bool PracticeRefusedPort::open() { return m_socket.bind(QHostAddress::LocalHost, 0); }

bool PracticeSilentPort::open()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(1);
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_server.pauseAccepting();
    // A queue of one takes two on Linux; the others make sure where systems round up.
    for (int i = 0; i < 4; ++i) {
        auto *filler = new QTcpSocket(this);
        filler->setProxy(QNetworkProxy::NoProxy);
        filler->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    }
    return true;
}

} // namespace portwright
