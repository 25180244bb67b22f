# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server for submission that signs everybody in: `with kind_server() as server:` - `server.port`."""
from types import SimpleNamespace

from hostileserver import HostileServer


def talk(peer):
    peer.greet()
    peer.offer(b"STARTTLS")
    peer.line()
    peer.send(b"220 Go ahead\r\n")
    peer.start_tls()
    peer.line()
    peer.offer(b"AUTH PLAIN")
    peer.line()
    peer.send(b"235 2.7.0 Welcome\r\n")
    peer.wait()


def kind_server():
    return HostileServer(SimpleNamespace(talk=talk))
