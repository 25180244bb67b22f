# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What servers on loopback have in common, for one test run.

Everything lives in one temporary folder: configuration, certificates, mailboxes. The system's own servers
and their configuration are neither used nor touched; ports are free ones above 1024, and what was started
ends by its process id. The servers are called "localhost", which every system can look up; their
certificate comes from an authority that is made for the run.
"""
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path


class CannotRun(Exception):
    """Why these servers cannot run here."""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for listener in sockets:
        listener.bind(("127.0.0.1", 0))
    ports = [listener.getsockname()[1] for listener in sockets]
    for listener in sockets:
        listener.close()
    return ports


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options)


class Servers:
    """`with Servers() as servers:` - `ports` names each service's port, `authority` its CA file. Those who
    come after it say what there is in `services`, whether it can run in `check`, and start it in `begin`."""

    services = []

    def __init__(self):
        self.check()
        self.folder = Path(tempfile.mkdtemp(prefix="portwright-servers-"))
        self.folder.chmod(0o755)
        self.authority = self.folder / "authority.pem"
        self.ports = dict(zip(self.services, free_ports(len(self.services))))
        self.processes = []

    def __enter__(self):
        try:
            self.make_certificates()
            self.begin()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    @staticmethod
    def check_dovecot():
        if os.geteuid() != 0:
            raise CannotRun("the servers must be started as root")
        for program in ("dovecot", "openssl"):
            if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
                raise CannotRun(f"{program} is not installed")
        version = run("/usr/sbin/dovecot", "--version").stdout
        if not version.startswith("2.3."):
            raise CannotRun(f"the configuration is for Dovecot 2.3, and this is {version.split()[0]}")

    @staticmethod
    def wait_for(condition, seconds, what):
        deadline = time.monotonic() + seconds
        while not (answer := condition()):
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s in vain for {what}")
            time.sleep(0.01)
        return answer

    def start(self, command, environment=None):
        # In a session of its own: Cyrus ends its whole process group when it ends.
        self.processes.append(subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL,
                                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                               start_new_session=True, env={**os.environ, **(environment or {})}))

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def make_certificates(self):
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90"]
        run("openssl", "req", "-x509", *key, "-subj", "/CN=Portwright test authority", "-keyout", "authority.key",
            "-out", self.authority, cwd=self.folder)
        run("openssl", "req", "-x509", *key, "-subj", "/CN=localhost", "-CA", self.authority, "-CAkey", "authority.key",
            "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
            "-keyout", "server.key", "-out", "server.pem", cwd=self.folder)


def answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
