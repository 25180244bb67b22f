# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Greets, and goes on greeting."""
codes = {"not-a-mail-server", "protocol-error"}


def talk(peer):
    while True:
        peer.send(b"220-and another thing\r\n")
