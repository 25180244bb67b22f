# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has no last line in its reply about capabilities."""
protocols = ["smtp", "imap", "pop3"]


def talk(peer):
    peer.greet()
    peer.send(b"+OK\r\n" if peer.protocol == "pop3" else b"")
    lines = {"smtp": b"250-X-MORE\r\n", "imap": b"* CAPABILITY IMAP4rev1 X-MORE\r\n", "pop3": b"X-MORE\r\n"}
    while True:
        peer.send(lines[peer.protocol] * 1000)
