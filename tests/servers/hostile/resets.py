# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resets the connection at each stage of a check."""
protocols = ["smtp", "imap", "pop3"]
codes = {"connection-dropped"}

STEPS = {
    "connection": lambda peer: None,
    "greeting": lambda peer: peer.greet(),
    "STARTTLS": lambda peer: (peer.greet(), peer.offer_tls(), peer.line()),
    "handshake": lambda peer: (peer.agree_to_tls(), peer.socket.recv(1)),
    "capabilities": lambda peer: (begin_tls(peer), peer.line()),
    "sign-in": lambda peer: (begin_tls(peer), peer.line(), peer.offer_sign_in(), peer.line()),
}
steps = [*STEPS]


def begin_tls(peer):
    peer.agree_to_tls()
    peer.start_tls()


def talk(peer):
    STEPS[peer.step](peer)
    peer.reset()
