# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers every response with one more challenge."""
tls = "implicit"


def talk(peer):
    peer.until_sign_in()
    while True:
        peer.send(b"334 UGFzc3dvcmQ6\r\n")
        peer.line()
