# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Begins the TLS handshake anew in the middle of the dialogue (TLS 1.2), again and again."""
import socket
import subprocess
import threading
import time

from loopback import answers, free_ports

tls = "implicit"
starts_tls_itself = True


def talk(peer):
    port, = free_ports(1)
    with subprocess.Popen(["openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-tls1_2", "-naccept", "2",
                           "-cert", "server.pem", "-key", "server.key"], cwd=peer.folder, bufsize=0,
                          stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            while not answers(port):
                time.sleep(0.01)
            with socket.create_connection(("127.0.0.1", port)) as inner:
                threading.Thread(target=carry, args=(inner, peer.socket), daemon=True).start()
                threading.Thread(target=ask_anew, args=(server.stdin,), daemon=True).start()
                carry(peer.socket, inner)
        finally:
            server.kill()


def ask_anew(terminal):
    """A line that is an R alone makes this server ask for a handshake; others go to the client."""
    try:
        time.sleep(0.2)
        terminal.write(b"220 mail.example.test ESMTP\r\n")
        while True:
            time.sleep(0.1)
            terminal.write(b"R\n")
    except (OSError, ValueError):
        pass


def carry(source, sink):
    try:
        while block := source.recv(1 << 16):
            sink.sendall(block)
    except OSError:
        pass
