# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Greets with one line of a gigabyte."""
protocols = ["smtp", "imap", "pop3"]
codes = {"not-a-mail-server", "connection-timed-out"}


def talk(peer):
    peer.send({"smtp": b"220 ", "imap": b"* OK ", "pop3": b"+OK "}[peer.protocol])
    for _ in range(1 << 10):
        peer.send(b"a" * (1 << 20))
    peer.send(b"\r\n")
