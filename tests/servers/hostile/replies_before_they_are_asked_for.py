# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says everything at once, before it was asked."""
tls = "implicit"


def talk(peer):
    peer.send(b"220 mail.example.test ESMTP\r\n250-mail.example.test\r\n250 AUTH PLAIN\r\n235 2.7.0 Welcome\r\n250 Ok\r\n")
    peer.wait()
