# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agrees to STARTTLS and falls silent."""
protocols = ["smtp", "imap", "pop3"]
codes = {"packets-lost"}


def talk(peer):
    peer.agree_to_tls()
    peer.wait()
