# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers every response with one more challenge."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.greet()
    peer.offer({"smtp": b"AUTH PLAIN LOGIN", "imap": b"AUTH=PLAIN", "pop3": b"SASL PLAIN"}[peer.protocol])
    while True:
        peer.line()
        peer.send({"smtp": b"334 ", "imap": b"+ ", "pop3": b"+ "}[peer.protocol] + b"UGFzc3dvcmQ6\r\n")
