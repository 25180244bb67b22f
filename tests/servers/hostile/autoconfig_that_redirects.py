# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends who asks for settings to another page, for ever."""
records = [("mail.example.test", "A", "127.0.0.1"), ("example.test", "MX", 10, "mail.example.test"),
           ("autoconfig.example.test", "A", "127.0.0.1")]
steps = ["in a circle", "always further", "to this computer", "to a file"]


def web(peer):
    target = {"in a circle": "https://autoconfig.example.test/mail/config-v1.1.xml",
              "always further": f"https://autoconfig.example.test/{peer.turn}",
              "to this computer": "http://localhost/",
              "to a file": "file:///etc/passwd"}[peer.step]
    peer.send(b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % target.encode())
