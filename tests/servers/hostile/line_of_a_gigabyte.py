# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Greets with one line of a gigabyte."""
codes = {"not-a-mail-server", "protocol-error"}


def talk(peer):
    peer.send(b"220 ")
    for _ in range(1 << 10):
        peer.send(b"a" * (1 << 20))
    peer.send(b"\r\n")
