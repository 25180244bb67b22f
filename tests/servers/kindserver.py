# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server for submission that signs everybody in: `with kind_server() as server:` - `server.port`."""
from types import SimpleNamespace

from hostileserver import HostileServer


def talk(peer):
    peer.agree_to_tls()
    peer.start_tls()
    peer.line()
    peer.offer_sign_in()
    peer.line()
    peer.send(b"235 2.7.0 Welcome\r\n")
    peer.wait()


def kind_server():
    return HostileServer(SimpleNamespace(talk=talk))
