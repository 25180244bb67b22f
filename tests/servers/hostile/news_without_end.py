# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the client in, and goes on telling of new messages."""
protocols = ["imap"]
tls = "implicit"


def talk(peer):
    peer.sign_in()
    peer.socket.settimeout(0.2)
    try:
        while peer.line():
            peer.say_yes()
    except TimeoutError:
        peer.socket.settimeout(None)
    while True:
        peer.send(b"* 1 EXISTS\r\n" * 1000)
