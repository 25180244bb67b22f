# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Announces an IMAP literal of two gigabytes, and sends it."""
protocols = ["imap"]
tls = "implicit"
steps = ["before the sign-in", "after it"]


def talk(peer):
    if peer.step == steps[0]:
        peer.greet()
    else:
        peer.sign_in()
        peer.line()
    peer.send(b"* LIST () \"/\" {2147483648}\r\n")
    while True:
        peer.send(b"a" * (1 << 20))
