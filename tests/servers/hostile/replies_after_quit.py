# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes on talking after QUIT."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.sign_in()
    while peer.line() and b"QUIT" not in peer.command and b"LOGOUT" not in peer.command:
        peer.say_yes()
    while True:
        peer.send(b"221 2.0.0 Bye\r\n" * 100)
