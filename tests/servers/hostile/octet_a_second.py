# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says one octet a second, for ever."""
import time


def talk(peer):
    while True:
        peer.send(b"2")
        time.sleep(1)
