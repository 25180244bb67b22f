# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers every command twice."""
tls = "implicit"


def talk(peer):
    peer.greet()
    while True:
        peer.send(b"250-mail.example.test\r\n250 AUTH PLAIN\r\n250 mail.example.test\r\n")
        peer.line()
