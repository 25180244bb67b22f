# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Offers 50,000 capabilities."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.greet()
    peer.offer({"smtp": b"AUTH PLAIN", "imap": b"AUTH=PLAIN", "pop3": b"USER"}[peer.protocol],
               *(b"X-%d" % number for number in range(50_000)))
    peer.line()
    peer.send(b"235 2.7.0 Welcome\r\n")
    peer.wait()
