# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has ten million messages, and lists them."""
protocol = "pop3"
tls = "implicit"


def talk(peer):
    peer.send(b"+OK ready\r\n")
    while True:
        command = peer.line().upper()
        if command.startswith(b"CAPA"):
            peer.send(b"+OK\r\nUSER\r\nUIDL\r\nTOP\r\n.\r\n")
        elif command.startswith(b"STAT"):
            peer.send(b"+OK 10000000 999999999999999999\r\n")
        elif command.startswith((b"UIDL", b"LIST")):
            peer.send(b"+OK\r\n")
            for number in range(10_000_000):
                peer.send(b"%d an-identifier-of-%d\r\n" % (number, number))
            peer.send(b".\r\n")
        else:
            peer.send(b"+OK\r\n")
