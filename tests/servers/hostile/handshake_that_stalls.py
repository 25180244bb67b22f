# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stalls in the TLS handshake, each time a hundred octets later."""
import ssl

tls = "starttls"
turn = 0


def talk(peer):
    global turn
    turn += 1
    peer.greet()
    peer.offer(b"STARTTLS", b"AUTH PLAIN")
    peer.line()
    peer.send(b"220 Ready\r\n")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(peer.folder / "server.pem", peer.folder / "server.key")
    inward, outward = ssl.MemoryBIO(), ssl.MemoryBIO()
    handshake = context.wrap_bio(inward, outward, server_side=True)
    inward.write(peer.socket.recv(1 << 16))
    try:
        handshake.do_handshake()
    except ssl.SSLWantReadError:
        pass
    peer.send(outward.read()[:100 * turn])
    peer.wait()
