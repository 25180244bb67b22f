# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resets the connection at each stage of a message."""
tls = "implicit"
command = "send"
codes = {"connection-dropped"}

STEPS = {
    "MAIL": lambda peer: peer.until(b"MAIL"),
    "RCPT": lambda peer: peer.until(b"RCPT"),
    "DATA": lambda peer: peer.until(b"DATA"),
    "message": lambda peer: (peer.until(b"DATA"), peer.send(b"354 Go on\r\n"), peer.line()),
    "final reply": lambda peer: peer.until_end_of_message(),
}
steps = [*STEPS]


def talk(peer):
    STEPS[peer.step](peer)
    peer.reset()
