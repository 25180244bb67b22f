# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of the programs after a sign-in, searched for the password in every form it had.

  test_memory.py PORTWRIGHT-CLI [unittest arguments]

typedpassword, the real window with a password typed into it, is found beside the given program. gdb takes the core
dumps. What copies are known to stay, and why, stands in resources/SECURITY.md.
"""
import base64
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from apart import skip
from kindserver import kind_server

PASSWORD = "Xq7-wombat-Kiosk-93-Ufer"      # ASCII, and nowhere else
ADDRESS = "anna@example.test"

# In the buffer that QSslSocket writes from: Qt keeps it for the next line, and frees it as it is.
KNOWN = {"AUTH PLAIN": 1}


def forms():
    plain = base64.b64encode(f"\0{ADDRESS}\0{PASSWORD}".encode())
    return {"UTF-8": PASSWORD.encode(), "UTF-16": PASSWORD.encode("utf-16-le"), "AUTH PLAIN": plain,
            "base64": base64.b64encode(PASSWORD.encode())[:-4]}


def copies(core):
    """How often each form is in there; none where it is not."""
    memory = Path(core).read_bytes()
    return {name: count for name, form in forms().items() if (count := memory.count(form))}


class MemoryTest(unittest.TestCase):
    program = typed = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="portwright-memory-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def environment(self, **changes):
        return {**os.environ, "HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", **changes}

    def dump(self, process):
        name = self.folder / "window"
        subprocess.run(["gcore", "-o", name, str(process.pid)], check=True, capture_output=True, timeout=120)
        return copies(f"{name}.{process.pid}")

    def at_the_end(self, arguments, given):
        """What is in a terminal program's memory when it is about to leave, and what it said."""
        core = self.folder / "core"
        gdb = ["gdb", "--quiet", "--batch", "-ex", "set debuginfod enabled off", "-ex", "set startup-with-shell off",
               "-ex", "handle all nostop noprint pass", "-ex", "catch syscall exit_group", "-ex", "run",
               "-ex", f"generate-core-file {core}", "-ex", "kill", "--args", self.program, *map(str, arguments)]
        done = subprocess.run(gdb, input=given, capture_output=True, timeout=120, check=False, env=self.environment())
        self.assertTrue(core.exists(), done.stdout + done.stderr)
        return copies(core), done.stdout.decode()

    def assert_no_more_than_known(self, found):
        self.assertEqual({name: count for name, count in found.items() if count > KNOWN.get(name, 0)}, {})

    def test_the_window_keeps_no_password_after_it_closed(self):
        with kind_server() as server:
            process = subprocess.Popen([self.typed, str(server.port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, env=self.environment(SSL_CERT_FILE=str(server.authority)))
            self.addCleanup(process.communicate)
            process.stdin.write(PASSWORD.encode() + b"\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b"signed in\n")
            self.assertTrue(self.dump(process), "the search finds nothing where there is something")
            process.stdin.write(b"\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b"closed\n")
            self.assert_no_more_than_known(self.dump(process))

    def test_the_terminal_keeps_no_password(self):
        secret = self.folder / "secret"
        secret.write_text(PASSWORD + "\n")
        table = self.folder / "list.csv"
        with kind_server() as server:
            at = ["--outgoing-only", "--offline", "--ca-file", server.authority]
            check = ["check", ADDRESS, *at, "--host", "localhost", "--port", server.port, "--tls", "starttls", "--json"]
            table.write_text(f"address,password,host,port,tls\n{ADDRESS},{PASSWORD},localhost,{server.port},starttls\n")
            for name, arguments, given, works in (
                    ("file", [*check, "--password-file", secret], b"", '"accepted"'),
                    ("standard input", [*check, "--password-stdin"], secret.read_bytes(), '"accepted"'),
                    ("list", ["batch", table, *at, "--accept-server", "localhost", "--json"], b"", '"works"')):
                with self.subTest(name):
                    found, said = self.at_the_end(arguments, given)
                    self.assertIn(works, said)
                    self.assert_no_more_than_known(found)


if __name__ == "__main__":
    for tool in ("gdb", "gcore", "openssl"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    MemoryTest.program = str(Path(sys.argv.pop(1)).resolve())
    MemoryTest.typed = str(Path(MemoryTest.program).parents[1] / "tests" / "servers" / "typedpassword")
    unittest.main(verbosity=2)
