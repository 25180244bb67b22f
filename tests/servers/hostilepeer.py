# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client, as a server sees it: the ordinary part of each dialogue, up to where it gets odd."""
import socket
import ssl
import struct


class Peer:
    """`protocol` is what is spoken, `step` the one of the case's steps that it is to take, `turn` how
    many have come to this port in the run. Whatever is done with a client that has gone raises OSError."""

    def __init__(self, connection, server, protocol, turn):
        self.socket, self.server, self.protocol, self.turn = connection, server, protocol, turn
        self.folder, self.step = server.folder, server.step
        self.pending = self.command = b""

    def send(self, octets):
        self.socket.sendall(octets)

    def line(self):
        while b"\n" not in self.pending:
            block = self.socket.recv(1 << 16)
            if not block:
                raise ConnectionError("the client has gone")
            self.pending += block
        line, _, self.pending = self.pending.partition(b"\n")
        self.command = line.rstrip(b"\r")
        return self.command

    def wait(self):
        """Until the client goes."""
        while self.socket.recv(1 << 16):
            pass

    def tls_context(self, chain="server.pem", key="server.key"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / chain, self.folder / key)
        return context

    def start_tls(self, chain="server.pem", key="server.key", newest=ssl.TLSVersion.TLSv1_3):
        context = self.tls_context(chain, key)
        context.maximum_version = newest
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.pending = b""

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    # ---- in the words of each protocol ----------------------------------------------------------

    def greet(self):
        """The greeting; ends with the client's question for capabilities."""
        self.send({"smtp": b"220 mail.example.test ESMTP\r\n", "imap": b"* OK ready\r\n", "pop3": b"+OK ready\r\n"}[self.protocol])
        return self.line()

    def say_yes(self):
        self.send({"smtp": b"220 2.0.0 Go on\r\n", "imap": self.command.split(b" ")[0] + b" OK done\r\n", "pop3": b"+OK\r\n"}[self.protocol])

    def offer(self, *capabilities):
        if self.protocol == "imap":
            self.send(b"* CAPABILITY " + b" ".join([b"IMAP4rev1", *capabilities]) + b"\r\n")
            return self.say_yes()
        if self.protocol == "pop3":
            return self.send(b"".join(line + b"\r\n" for line in [b"+OK", *capabilities, b"."]))
        lines = [b"mail.example.test", *capabilities]
        return self.send(b"".join(b"250-" + line + b"\r\n" for line in lines[:-1]) + b"250 " + lines[-1] + b"\r\n")

    def offer_tls(self):
        self.offer({"smtp": b"STARTTLS", "imap": b"STARTTLS", "pop3": b"STLS"}[self.protocol])

    def offer_sign_in(self):
        self.offer(*{"smtp": (b"AUTH PLAIN LOGIN", b"SIZE 100000000"), "imap": (b"AUTH=PLAIN", b"SASL-IR"),
                     "pop3": (b"USER", b"UIDL", b"TOP")}[self.protocol])

    def agree_to_tls(self):
        """In clear, until the handshake is the client's to begin."""
        self.greet()
        self.offer_tls()
        self.line()
        self.say_yes()

    def until_sign_in(self):
        """Inside TLS: the client's command that ends with its password."""
        self.greet()
        self.offer_sign_in()
        while self.line().upper().startswith(b"USER"):
            self.say_yes()
        if b"QUIT" in self.command.upper() or b"LOGOUT" in self.command.upper():
            raise ConnectionError("the client has gone")
        self.server.sign_ins += 1
        return self.command

    def sign_in(self):
        self.until_sign_in()
        if self.protocol == "smtp":
            self.send(b"235 2.7.0 Welcome\r\n")
        else:
            self.say_yes()

    def until(self, command):
        """Signed in, and every command before `command` is taken; SMTP only."""
        self.sign_in()
        while not self.line().upper().startswith(command):
            self.send(b"250 2.1.0 Ok\r\n")

    def until_message(self):
        self.until(b"DATA")

    def until_end_of_message(self):
        self.until_message()
        self.send(b"354 Go on\r\n")
        while self.line() != b".":
            pass
