# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says everything at once, before it was asked."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.send({"smtp": b"220 ready\r\n250-mail.example.test\r\n250 AUTH PLAIN\r\n235 2.7.0 Welcome\r\n250 Ok\r\n",
               "imap": b"* OK ready\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + b"".join(b"A%d OK\r\n" % n for n in range(9)),
               "pop3": b"+OK ready\r\n+OK\r\nUSER\r\n.\r\n+OK\r\n+OK\r\n+OK 1 1\r\n"}[peer.protocol])
    peer.wait()
