# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between a client and a server of `MailServers`, TLS on both sides, and keeps what the client said."""
import re
import socket
import ssl
import threading


class RecordingRelay:
    """`with RecordingRelay(servers, "implicit") as relay:` - connect to `relay.port`."""

    def __init__(self, servers, service):
        self.target = servers.ports[service]
        self.inward = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.inward.load_cert_chain(servers.folder / "server.pem", servers.folder / "server.key")
        self.outward = ssl.create_default_context(cafile=servers.authority)
        self.said = bytearray()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.serve, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        self.thread.join(10)

    def serve(self):
        """One connection, whose two ways are carried until either side closes."""
        plain, _ = self.listener.accept()
        with self.inward.wrap_socket(plain, server_side=True) as client, socket.create_connection(
                ("127.0.0.1", self.target)) as raw, self.outward.wrap_socket(raw, server_hostname="localhost") as server:
            back = threading.Thread(target=self.carry, args=(server, client), daemon=True)
            back.start()
            self.carry(client, server, self.said)
            back.join(10)

    @staticmethod
    def carry(source, sink, record=None):
        try:
            while block := source.recv(1 << 16):
                if record is not None:
                    record += block
                sink.sendall(block)
            sink.unwrap().close()
        except OSError:
            pass            # the other side was first to close

    def content(self):
        """The message as it left the client: the octets of BDAT, or those of DATA with their dots unstuffed."""
        said, at, content = bytes(self.said), 0, b""
        while at < len(said):
            end = said.index(b"\r\n", at)
            line, at = said[at:end], end + 2
            if chunk := re.fullmatch(rb"BDAT (\d+)( LAST)?", line):
                size = int(chunk[1])
                content, at = content + said[at:at + size], at + size
            elif line == b"DATA":
                end = said.index(b"\r\n.\r\n", at - 2)
                return said[at - 2:end + 2].replace(b"\r\n.", b"\r\n")[2:]
        return content
