# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agrees to STARTTLS and goes on in plain text."""


def talk(peer):
    peer.greet()
    peer.offer(b"STARTTLS", b"AUTH PLAIN")
    peer.line()
    peer.send(b"220 Ready\r\n")
    peer.line()
    peer.send(b"250-mail.example.test\r\n250 AUTH PLAIN LOGIN\r\n235 2.7.0 Welcome\r\n")
    peer.wait()
