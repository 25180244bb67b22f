# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resets the connection, each time one step later."""
tls = "implicit"
steps = [lambda peer: None, lambda peer: peer.greet(), lambda peer: peer.until_sign_in()]
turn = 0


def talk(peer):
    global turn
    turn += 1
    steps[(turn - 1) % len(steps)](peer)
    peer.reset()
