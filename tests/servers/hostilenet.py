# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network of one computer: every name is looked up at a name server on loopback, and every port is free."""
import os
import socket
import socketserver
import struct
import subprocess
import sys
import tempfile
import threading

TYPES = {"A": 1, "MX": 15, "SRV": 33}
INSIDE = "PORTWRIGHT_HOSTILE_NETWORK"


def enter():
    """Begins this program anew in a network of its own; False where the system does not let it."""
    if INSIDE in os.environ:
        return True
    apart = ["unshare", "--map-root-user", "--net", "--mount"]
    try:
        if subprocess.run([*apart, "ip", "link", "set", "lo", "up"], capture_output=True, check=False).returncode:
            return False
    except FileNotFoundError:
        return False
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as resolver:
        resolver.write("nameserver 127.0.0.1\noptions timeout:2 attempts:1\n")
        resolver.flush()
        prepare = f"ip link set lo up && mount --bind {resolver.name} /etc/resolv.conf && exec \"$@\""
        done = subprocess.run([*apart, "sh", "-c", prepare, "sh", sys.executable, "-B", *sys.argv],
                              env={**os.environ, INSIDE: "1"}, check=False)
    sys.exit(done.returncode)


def wire_name(name):
    """`name` as octets of labels, whatever they are (RFC 1035, section 3.1)."""
    labels = [label.encode("latin-1") for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def wire_record(record):
    name, kind, *fields = record
    if kind == "A":
        content = socket.inet_aton(fields[0])
    else:
        *numbers, target = fields
        content = struct.pack(f">{len(numbers)}H", *numbers) + wire_name(target)
    return wire_name(name) + struct.pack(">HHIH", TYPES[kind], 1, 60, len(content)) + content


def answer(question, records, most):
    """To one question, within `most` octets: else it is said to be cut off (RFC 1035, section 4.2.1)."""
    end = question.index(b"\0", 12) + 5
    asked, kind = question[12:end - 4].lower(), struct.unpack(">H", question[end - 4:end - 2])[0]
    found = [record for record in records if wire_name(record[0]).lower() == asked]
    fitting = [wire_record(record) for record in found if TYPES[record[1]] == kind]
    body = question[12:end] + b"".join(fitting)
    flags, count = 0x8580, len(fitting)
    if not found:
        flags |= 3
    if 12 + len(body) > most:
        flags, count, body = flags | 0x200, 0, question[12:end]
    return question[:2] + struct.pack(">HHHHH", flags, 1, count, 0, 0) + body


class NameServer:
    """Answers from `records`, tuples of name, type and fields, at 127.0.0.1 port 53."""

    def __init__(self, records):
        class Datagram(socketserver.BaseRequestHandler):
            def handle(self):
                question, connection = self.request
                connection.sendto(answer(question, records, 512), self.client_address)

        class Stream(socketserver.StreamRequestHandler):
            def handle(self):
                length = self.rfile.read(2)
                if len(length) == 2:
                    reply = answer(self.rfile.read(struct.unpack(">H", length)[0]), records, 0xffff)
                    self.wfile.write(struct.pack(">H", len(reply)) + reply)

        class Listener(socketserver.ThreadingTCPServer):
            allow_reuse_address = daemon_threads = True

        self.servers = [socketserver.ThreadingUDPServer(("127.0.0.1", 53), Datagram), Listener(("127.0.0.1", 53), Stream)]
        for server in self.servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()
