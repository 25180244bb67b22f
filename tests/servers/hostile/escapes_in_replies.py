# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has control characters, escape sequences and 8-bit octets in its replies."""
tls = "implicit"


def talk(peer):
    peer.send(b"220 \x1b]0;owned\x07\x1b[2J\x1b[31m \x00\x08\x7f\x9b31m \xff\xfe \xe2\x80\xae ESMTP\r\n")
    peer.line()
    peer.send(b"250-\x1b[1mmail\x00\r\n250-AUTH PLAIN \x1b[5m\x00\r\n250 X-\xc2\x9b31m\r\n")
    peer.line()
    peer.send(b"535 5.7.8 \x1b]8;;https://evil.example.test\x07\x00<b>no</b>\x1b[0m\xff\r\n")
    peer.wait()
