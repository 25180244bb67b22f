# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes on talking after QUIT."""
tls = "implicit"


def talk(peer):
    peer.until_sign_in()
    peer.send(b"235 2.7.0 Welcome\r\n")
    peer.line()
    while True:
        peer.send(b"221 2.0.0 Bye\r\n" * 100)
