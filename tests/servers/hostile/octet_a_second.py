# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says one octet a second, for ever."""
import time

protocols = ["smtp", "imap", "pop3"]
codes = {"connection-timed-out"}


def talk(peer):
    while True:
        for octet in {"smtp": b"220 ", "imap": b"* OK ", "pop3": b"+OK "}[peer.protocol] + b"a" * 1000:
            peer.send(bytes([octet]))
            time.sleep(1)
