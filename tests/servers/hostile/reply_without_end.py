# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has no last line in its reply to EHLO."""


def talk(peer):
    peer.greet()
    while True:
        peer.send(b"250-X-MORE\r\n")
