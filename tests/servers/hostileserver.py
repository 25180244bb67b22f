# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that does what one of the files in hostile/ tells it, to everybody who connects.

Such a file says in its first line what the server does, and has a function `talk(peer)`. It may say
`protocol` ("smtp"), `tls` ("starttls": what the client is told; `talk` begins TLS itself, but with
"implicit", unless `starts_tls_itself`), `codes` (the diagnoses one of which is right), `command` ("check").
"""
import importlib.util
import socket
import ssl
import struct
import threading
from pathlib import Path

from loopback import Servers

FOLDER = Path(__file__).with_name("hostile")


class Peer:
    """A client, as the server sees it. Whatever it does with a client that has gone raises OSError."""

    def __init__(self, connection, folder):
        self.socket, self.folder, self.pending = connection, folder, b""

    def send(self, octets):
        self.socket.sendall(octets)

    def line(self):
        while b"\n" not in self.pending:
            block = self.socket.recv(1 << 16)
            if not block:
                raise ConnectionError("the client has gone")
            self.pending += block
        line, _, self.pending = self.pending.partition(b"\n")
        return line.rstrip(b"\r")

    def wait(self):
        """Until the client goes."""
        while self.socket.recv(1 << 16):
            pass

    def start_tls(self, chain="server.pem", key="server.key"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / chain, self.folder / key)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.pending = b""

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    # ---- the ordinary part of an SMTP dialogue, up to where it gets odd -----------------------------

    def greet(self):
        self.send(b"220 mail.example.test ESMTP\r\n")
        return self.line()

    def offer(self, *capabilities):
        lines = [b"mail.example.test", *capabilities]
        self.send(b"".join(b"250-" + line + b"\r\n" for line in lines[:-1]) + b"250 " + lines[-1] + b"\r\n")

    def until_sign_in(self):
        """Inside TLS: the client's AUTH command."""
        self.greet()
        self.offer(b"AUTH PLAIN LOGIN", b"SIZE 100000000")
        return self.line()

    def until_message(self):
        """Signed in, sender and recipient taken: the client's DATA command."""
        self.until_sign_in()
        self.send(b"235 2.7.0 Welcome\r\n")
        while not (command := self.line()).upper().startswith(b"DATA"):
            self.send(b"250 2.1.0 Ok\r\n")
        return command

    def until_end_of_message(self):
        self.until_message()
        self.send(b"354 Go on\r\n")
        while self.line() != b".":
            pass


class HostileServer(Servers):
    """`with HostileServer(case) as server:` - connect to `server.port`. `case` is a module of hostile/."""

    def __init__(self, case):
        super().__init__()
        self.case = case

    def check(self):
        pass

    def begin(self):
        if prepare := getattr(self.case, "prepare", None):
            prepare(self.folder)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def stop(self):
        self.listener.close()
        super().stop()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        peer = Peer(connection, self.folder)
        try:
            if getattr(self.case, "tls", None) == "implicit" and not hasattr(self.case, "starts_tls_itself"):
                peer.start_tls()
            self.case.talk(peer)
        except (OSError, ValueError):
            pass            # the client has gone, as it should
        finally:
            peer.socket.close()


def cases():
    for source in sorted(FOLDER.glob("*.py")):
        spec = importlib.util.spec_from_file_location(source.stem, source)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
