# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Greets, and goes on greeting."""
protocols = ["smtp", "imap", "pop3"]
codes = {"not-a-mail-server", "connection-timed-out"}


def talk(peer):
    lines = {"smtp": b"220-and another thing\r\n", "imap": b"* NO and another thing\r\n", "pop3": b"and another thing\r\n"}
    while True:
        peer.send(lines[peer.protocol] * 1000)
