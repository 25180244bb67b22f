# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has ten million messages, and lists them."""
protocols = ["pop3"]
tls = "implicit"


def talk(peer):
    peer.sign_in()
    peer.line()
    while True:
        if peer.command.upper().startswith(b"STAT"):
            peer.send(b"+OK 10000000 999999999999999999\r\n")
        elif peer.command.upper().startswith((b"UIDL", b"LIST")):
            peer.send(b"+OK\r\n")
            for number in range(0, 10_000_000, 1000):
                peer.send(b"".join(b"%d an-identifier-of-%d\r\n" % (one, one) for one in range(number, number + 1000)))
            peer.send(b".\r\n")
        else:
            peer.say_yes()
        peer.line()
