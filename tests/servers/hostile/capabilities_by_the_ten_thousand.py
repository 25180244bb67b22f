# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Offers 50,000 capabilities."""
tls = "implicit"


def talk(peer):
    peer.greet()
    peer.offer(b"AUTH PLAIN", *(b"X-%d WITH PARAMETERS" % number for number in range(50_000)))
    peer.line()
    peer.send(b"235 2.7.0 Welcome\r\n")
    peer.wait()
