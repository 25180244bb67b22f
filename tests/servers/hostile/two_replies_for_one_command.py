# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers every command twice."""
protocols = ["smtp", "imap", "pop3"]
tls = "implicit"


def talk(peer):
    peer.greet()
    while True:
        peer.offer_sign_in()
        peer.offer_sign_in()
        peer.line()
