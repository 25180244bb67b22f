# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agrees to STARTTLS and goes on in plain text."""
protocols = ["smtp", "imap", "pop3"]
codes = {"starttls-broken"}


def talk(peer):
    peer.agree_to_tls()
    peer.socket.recv(1 << 16)
    peer.offer_sign_in()
    peer.wait()
