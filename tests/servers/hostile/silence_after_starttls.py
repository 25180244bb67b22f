# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agrees to STARTTLS and falls silent."""


def talk(peer):
    peer.greet()
    peer.offer(b"STARTTLS", b"AUTH PLAIN")
    peer.line()
    peer.send(b"220 Ready\r\n")
    peer.wait()
