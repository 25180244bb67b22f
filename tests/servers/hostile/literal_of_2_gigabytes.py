# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Announces an IMAP literal of two gigabytes, and sends it."""
protocol = "imap"
tls = "implicit"


def talk(peer):
    peer.send(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n")
    tag = peer.line().split(b" ")[0]
    peer.send(tag + b" OK [CAPABILITY IMAP4rev1] welcome\r\n")
    peer.line()
    peer.send(b"* LIST () \"/\" {2147483648}\r\n")
    while True:
        peer.send(b"a" * (1 << 20))
