# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishes settings that are too much for anybody."""
import zlib

records = [("mail.example.test", "A", "127.0.0.1"), ("example.test", "MX", 10, "mail.example.test"),
           ("autoconfig.example.test", "A", "127.0.0.1")]
steps = ["document", "gzip", "entities", "depth", "header", "headers"]
unbounded = ["header", "headers"]      # Qt 6.4 reads every header to its end
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
LAUGHS = b"".join(b'<!ENTITY l%d "%b">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10))


def web(peer):
    if peer.step == "document":
        peer.send(HEAD + b"\r\n<clientConfig>")
        while True:
            peer.send(b"<emailProvider id='a'/>" * 10_000)
    elif peer.step == "gzip":
        peer.send(HEAD + b"Content-Encoding: gzip\r\n\r\n")
        gzip = zlib.compressobj(wbits=31)
        for _ in range(1 << 10):
            peer.send(gzip.compress(b" " * (1 << 20)))
    elif peer.step == "entities":
        peer.send(HEAD + b"\r\n<!DOCTYPE a [<!ENTITY l0 'ha'>" + LAUGHS + b"]><clientConfig>&l9;</clientConfig>")
    elif peer.step == "depth":
        peer.send(HEAD + b"\r\n" + b"<a>" * 30_000)
    elif peer.step == "header":
        peer.send(HEAD + b"X-Long: ")
        while True:
            peer.send(b"a" * (1 << 20))
    else:
        peer.send(HEAD)
        while True:
            peer.send(b"X-Another: one\r\n" * 10_000)
