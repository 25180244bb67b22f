# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stalls in the TLS handshake, at each flight."""
import ssl

protocols = ["smtp", "imap", "pop3"]
codes = {"packets-lost"}

# How much of the server's flights is sent: of the first one some octets or all, of the second nothing.
steps = ["within the ServerHello", "within the certificate", "before the last flight (TLS 1.2)"]


def talk(peer):
    peer.agree_to_tls()
    context = peer.tls_context()
    if peer.step == steps[2]:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    inward, outward = ssl.MemoryBIO(), ssl.MemoryBIO()
    handshake = context.wrap_bio(inward, outward, server_side=True)
    inward.write(peer.socket.recv(1 << 16))
    try:
        handshake.do_handshake()
    except ssl.SSLWantReadError:
        pass
    flight = outward.read()
    peer.send(flight[:{steps[0]: 40, steps[1]: 300, steps[2]: len(flight)}[peer.step]])
    peer.wait()
