# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishes settings one octet a second."""
import time

records = [("mail.example.test", "A", "127.0.0.1"), ("example.test", "MX", 10, "mail.example.test"),
           ("autoconfig.example.test", "A", "127.0.0.1")]
steps = ["header", "document"]


def web(peer):
    if peer.step == "document":
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n")
    for octet in b"HTTP/1.1 200 OK and so on, and so forth, and on and on and on":
        peer.send(bytes([octet]))
        time.sleep(1)
