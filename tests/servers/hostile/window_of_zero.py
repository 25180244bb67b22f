# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the message and reads none of it."""
import threading

tls = "implicit"
command = "send"


def talk(peer):
    peer.until_message()
    peer.send(b"354 Go on\r\n")
    threading.Event().wait(8)
