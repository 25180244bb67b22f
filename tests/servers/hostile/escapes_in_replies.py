# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has control characters, escape sequences and 8-bit octets in its replies."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"
ODD = b"\x1b]0;owned\x07\x1b[2J\x1b[31m \x00\x08\x7f\x9b31m \xff\xfe \xe2\x80\xae \xc2\x9b31m"


def talk(peer):
    begin, no = {"smtp": (b"220 ", b"535 5.7.8 "), "imap": (b"* OK ", b"NO "), "pop3": (b"+OK ", b"-ERR ")}[peer.protocol]
    peer.send(begin + ODD + b"\r\n")
    peer.line()
    peer.offer(b"X-" + ODD, *{"smtp": [b"AUTH PLAIN \x1b[5m\x00"], "imap": [b"AUTH=PLAIN", b"SASL-IR"], "pop3": [b"USER"]}[peer.protocol])
    tag = peer.line().split(b" ")[0] + b" " if peer.protocol == "imap" else b""
    peer.send(tag + no + b"\x1b]8;;https://evil.example.test\x07<b>no</b>" + ODD + b"\r\n")
    peer.wait()
