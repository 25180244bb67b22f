# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that does what one of the files in hostile/ tells it, to everybody who connects.

Such a file says in its first line what the server does. It has

- `talk(peer)` for a mail server that was typed in. It may say `protocols` (["smtp"]), `tls` ("starttls":
  what the client is told; `talk` begins TLS itself, but with "implicit", unless `starts_tls_itself`) and
  `command` ("check"), and `arguments` for it;
- or `records` for the name server of a domain that is to be found out about, and perhaps `web(peer)` for
  its web server. A mail server without fault is at mail.example.test then, or what `ports` says.

It may say `steps`, one of which `peer.step` names in each run, `codes` (the diagnoses one of which is
right), `sign_ins` (the most there may be in one run) and `unbounded` (the steps that a library takes more
memory for than it should, until the deadline ends it).
"""
import importlib.util
import socket
import threading
from pathlib import Path

from hostilenet import NameServer
from hostilepeer import Peer
from loopback import Servers, run

FOLDER = Path(__file__).with_name("hostile")
NAMES = "subjectAltName=DNS:localhost,DNS:example.test,DNS:*.example.test"


class HostileServer(Servers):
    """`with HostileServer(case) as server:` - connect to `server.port`. `case` is a module of hostile/."""

    def __init__(self, case, protocol="smtp", step=None):
        super().__init__()
        self.case, self.protocol, self.step = case, protocol, step
        self.begin_run()
        self.listeners, self.names = [], None

    def check(self):
        pass

    def begin_run(self):
        self.sign_ins = 0       # that were tried
        self.turns = {}         # connections to each port

    def make_certificates(self):
        super().make_certificates()
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90"]
        run("openssl", "req", "-x509", *key, "-subj", "/CN=example.test", "-CA", self.authority, "-CAkey", "authority.key",
            "-addext", NAMES, "-addext", "basicConstraints=critical,CA:FALSE", "-keyout", "domain.key", "-out", "domain.pem",
            cwd=self.folder)

    def begin(self):
        if prepare := getattr(self.case, "prepare", None):
            prepare(self.folder)
        if not hasattr(self.case, "records"):
            self.port = self.listen(0, self.talk, self.protocol)
            return
        self.names = NameServer(self.case.records)
        for port, talk in getattr(self.case, "ports", {587: self.serve_mail}).items():
            self.listen(port, talk, "smtp")
        if hasattr(self.case, "web"):
            self.listen(443, self.serve_web, "https")
            self.listen(80, self.serve_web, "http")

    def stop(self):
        for listener, thread in self.listeners:
            listener.shutdown(socket.SHUT_RDWR)     # which wakes who accepts there
            thread.join()
            listener.close()
        if self.names:
            self.names.close()
        super().stop()

    def listen(self, port, serve, protocol):
        listener = socket.create_server(("127.0.0.1", port))
        thread = threading.Thread(target=self.accept, args=(listener, serve, protocol), daemon=True)
        thread.start()
        self.listeners.append((listener, thread))
        return listener.getsockname()[1]

    def accept(self, listener, serve, protocol):
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            port = connection.getsockname()[1]
            self.turns[port] = self.turns.get(port, 0) + 1
            peer = Peer(connection, self, protocol, self.turns[port])
            threading.Thread(target=self.serve, args=(peer, serve), daemon=True).start()

    @staticmethod
    def serve(peer, serve):
        try:
            serve(peer)
        except (OSError, ValueError):
            pass            # the client has gone, as it should
        finally:
            peer.socket.close()

    def talk(self, peer):
        if getattr(self.case, "tls", None) == "implicit" and not hasattr(self.case, "starts_tls_itself"):
            peer.start_tls()
        self.case.talk(peer)

    @staticmethod
    def serve_mail(peer):
        peer.agree_to_tls()
        peer.start_tls("domain.pem", "domain.key")
        peer.line()
        peer.offer_sign_in()
        peer.line()
        peer.server.sign_ins += 1
        peer.send(b"235 2.7.0 Welcome\r\n")
        peer.wait()

    def serve_web(self, peer):
        if peer.protocol == "https":
            peer.start_tls("domain.pem", "domain.key")
        while peer.line():
            pass            # what is asked for does not matter
        self.case.web(peer)


def cases():
    for source in sorted(FOLDER.glob("*.py")):
        spec = importlib.util.spec_from_file_location(source.stem, source)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


def runs_of(case):
    """Each pair of a protocol and a step."""
    return [(protocol, step) for protocol in getattr(case, "protocols", ["smtp"]) for step in getattr(case, "steps", [None])]
