# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the response to a challenge of ten megabytes."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.greet()
    peer.offer({"smtp": b"AUTH CRAM-MD5", "imap": b"AUTH=CRAM-MD5", "pop3": b"SASL CRAM-MD5"}[peer.protocol])
    peer.line()
    peer.send({"smtp": b"334 ", "imap": b"+ ", "pop3": b"+ "}[peer.protocol] + b"QUJD" * (10 << 18) + b"\r\n")
    peer.wait()
