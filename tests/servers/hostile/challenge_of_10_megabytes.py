# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the response to a challenge of ten megabytes."""
tls = "implicit"


def talk(peer):
    peer.greet()
    peer.offer(b"AUTH CRAM-MD5 LOGIN PLAIN")
    peer.line()
    peer.send(b"334 " + b"QUJD" * (10 << 18) + b"\r\n")
    peer.wait()
