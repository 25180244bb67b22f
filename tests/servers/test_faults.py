# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program on a machine that is at fault: no disk, no home, no network, no letters.

  test_faults.py PORTWRIGHT-CLI [unittest arguments]

No crash, a sentence that names the cause, the right exit status, and nothing lost. The programs of the window,
portwright and typedpassword, are found beside the given one.
"""
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

from apart import enter, full_disk, in_place_of, mounted, switch_loopback
from hostileserver import HostileServer
from kindserver import kind_server

PASSWORD = "correct horse battery staple"
MAIL_PORTS = (587, 465, 25, 2525, 993, 143, 995, 110)


def talk_never(peer):
    peer.wait()


def accounts(*names):
    """The file with saved accounts."""
    return json.dumps({"version": 1, "accounts": [
        {"name": name, "address": "anna@example.test", "display_name": "", "password_in_keychain": False,
         "checked": "2026-11-22T19:45:54Z", "outgoing": {"result": "signed-in"}, "incoming": {"result": "not-tested"}}
        for name in names]})


class Ended(SimpleNamespace):
    """How a run of the program ended: status, out, err, seconds."""

    def codes(self):
        return {diagnosis["code"] for diagnosis in json.loads(self.out)["diagnoses"]}


class FaultsTest(unittest.TestCase):
    program = window = typed = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="portwright-faults-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.home = self.folder / "home"
        self.home.mkdir()
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD + "\n")

    def environment(self, **changes):
        usual = {name: value for name, value in os.environ.items()
                 if not name.startswith(("XDG_", "LC_", "QT_", "DBUS_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        usual |= {"HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"} | changes
        return {name: str(value) for name, value in usual.items() if value is not None}

    def start(self, *command, files=None, out=subprocess.PIPE, **environment):
        def limit():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if files:
                resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
        return subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out,
                                stderr=subprocess.PIPE, env=self.environment(**environment), preexec_fn=limit)

    def end(self, process, began):
        out, err = process.communicate(timeout=60)
        ended = Ended(status=process.returncode, out=(out or b"").decode(), err=err.decode(),
                      seconds=time.monotonic() - began)
        self.assertGreaterEqual(ended.status, 0, f"crashed: {ended.err}")
        self.assertLess(ended.status, 128, f"crashed: {ended.err}")
        self.assertNotIn(PASSWORD, ended.out + ended.err)
        return ended

    def run_cli(self, *arguments, **options):
        began = time.monotonic()
        return self.end(self.start(self.program, *arguments, **options), began)

    def check_at(self, port, *more):
        return ("check", "anna@example.test", "--outgoing-only", "--offline", "--host", "localhost", "--port", port,
                "--password-file", self.password, "--json", *more)

    # ---- the disk ------------------------------------------------------------------------------------

    def test_a_full_disk_keeps_what_was_there(self):
        table = self.folder / "list.csv"
        table.write_text("address,password\nanna@practice.test,wrong\n")
        settings = self.folder / "settings.json"
        settings.write_bytes(self.run_cli("check", "--practice", "--json").out.encode())
        for name, command in (("report.html", ("check", "--practice", "--report")),
                              ("result.csv", ("batch", table, "--practice", "--output")),
                              ("anna.mobileconfig", ("export", "--settings", settings, "--accept-server",
                                                     "smtp.practice.test", "--for", "mobileconfig", "--output"))):
            with self.subTest(name), full_disk(self.folder / "full", {name: "the old one"}) as disk:
                ended = self.run_cli(*command, disk / name, out=subprocess.DEVNULL)
                self.assertEqual(ended.status, 74, ended.err)
                self.assertIn(name, ended.err)
                self.assertIn("No space left on device", ended.err)
                self.assertEqual((disk / name).read_text(), "the old one")
                self.assertLessEqual({file.name for file in disk.iterdir()}, {"ballast", name, name + ".part"})

    def test_a_full_disk_behind_standard_output(self):
        for command in (("check", "--practice"), ("check", "--practice", "--json"), ("version",), ("--help",)):
            with self.subTest(command), open("/dev/full", "wb") as full:
                ended = self.run_cli(*command, out=full)
                self.assertEqual(ended.status, 74, ended.err)
                self.assertIn("No space left on device", ended.err)

    def test_a_full_disk_keeps_the_accounts(self):
        before = accounts("Anna")
        with full_disk(self.folder / "full", {"portwright/accounts.json": before}) as disk:
            ended = self.run_cli("check", "--profile", "Anna", "--no-sign-in", "--offline", "--budget", 1,
                                 XDG_DATA_HOME=disk)
            self.assertEqual(ended.status, 31)
            self.assertIn("accounts.json", ended.err)
            self.assertEqual((disk / "portwright" / "accounts.json").read_text(), before)

    # ---- home and settings ---------------------------------------------------------------------------

    def test_no_home_directory(self):
        for home in (None, "/proc/nobody"):
            with self.subTest(home):
                self.assertEqual(self.run_cli("check", "--practice", HOME=home).status, 0)
                ended = self.run_cli("check", "--profile", "Anna", HOME="/proc/nobody")
                self.assertEqual(ended.status, 65)
                self.assertIn("no account is saved", ended.err)
                self.assert_window_works(HOME="/proc/nobody")

    def test_settings_that_are_read_only_stay_as_they_are(self):
        settings = self.home / ".config" / "portwright" / "portwright.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[check]\nbudgetInSeconds=7\n")
        with mounted("--bind", self.home, self.home):
            subprocess.run(["mount", "-o", "remount,bind,ro", self.home], check=True)
            self.assert_window_works()
            self.assertEqual(settings.read_text(), "[check]\nbudgetInSeconds=7\n")

    def assert_window_works(self, **environment):
        """It starts, signs in and closes."""
        with kind_server() as server:
            done = subprocess.run([self.typed, str(server.port)], input=f"{PASSWORD}\n\n".encode(), capture_output=True,
                                  timeout=60, check=False,
                                  env=self.environment(SSL_CERT_FILE=server.authority, **environment))
        self.assertEqual((done.returncode, done.stdout.decode()), (0, "signed in\nclosed\n"), done.stderr)
        return done.stderr.decode()

    # ---- services of the session and the network -----------------------------------------------------

    def test_no_keychain(self):
        nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
        ended = self.run_cli("check", "anna@example.test", "--password-keychain", **nowhere)
        self.assertEqual((ended.status, ended.out), (66, ""))
        self.assertIn("--password-keychain", ended.err)
        self.assert_window_works(**nowhere)

    def test_no_name_server(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind(("127.0.0.1", 53))
            for address in ("127.0.0.1", "127.0.0.2", "192.0.2.53"):      # silent, refusing, out of reach
                text = f"nameserver {address}\noptions timeout:1 attempts:1\n"
                with self.subTest(address), in_place_of("/etc/resolv.conf", text, self.folder):
                    ended = self.run_cli("check", "anna@example.test", "--no-sign-in", "--budget", 5, "--json")
                    self.assertEqual(ended.status, 31, ended.err)
                    self.assertEqual(ended.codes(), {"network-down"})
                    self.assertLess(ended.seconds, 7)

    def test_the_network_goes_in_the_middle(self):
        heard = threading.Event()

        def talk(peer):
            peer.greet()
            heard.set()
            peer.wait()

        with HostileServer(SimpleNamespace(talk=talk)) as server:
            began = time.monotonic()
            process = self.start(self.program, *self.check_at(server.port, "--budget", 3))
            self.addCleanup(switch_loopback, True)
            self.assertTrue(heard.wait(30))
            switch_loopback(False)
            ended = self.end(process, began)
            switch_loopback(True)
        self.assertEqual(ended.status, 31, ended.err)
        self.assertTrue(ended.codes() & {"connection-timed-out", "network-down"}, ended.codes())
        self.assertLess(ended.seconds, 6)

    # ---- the clock -----------------------------------------------------------------------------------

    def test_sleeps_and_wakes(self):
        heard = threading.Event()

        def talk(peer):
            peer.greet()
            heard.set()
            peer.wait()

        with HostileServer(SimpleNamespace(talk=talk)) as server:
            began = time.monotonic()
            process = self.start(self.program, *self.check_at(server.port, "--budget", 3))
            self.assertTrue(heard.wait(30))
            process.send_signal(signal.SIGSTOP)
            with self.assertRaises(subprocess.TimeoutExpired):
                process.wait(5)
            process.send_signal(signal.SIGCONT)
            woke = time.monotonic()
            ended = self.end(process, began)
        self.assertEqual(ended.status, 31, ended.err)
        self.assertLess(time.monotonic() - woke, 2)

    def test_a_jump_of_the_clock_changes_no_deadline(self):
        library = next(iter(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), None)
        if not library:
            self.assertNotEqual(os.environ.get("CI"), "true", "libfaketime is not installed")
            self.skipTest("libfaketime is not installed")
        clock = self.folder / "clock"
        for jump in ("+3h", "-3h"):
            heard = threading.Event()

            def talk(peer, heard=heard):
                peer.greet()
                heard.set()
                peer.wait()

            clock.write_text("+0")
            with self.subTest(jump), HostileServer(SimpleNamespace(talk=talk)) as server:
                began = time.monotonic()
                process = self.start(self.program, *self.check_at(server.port, "--budget", 3), LD_PRELOAD=library,
                                     FAKETIME_TIMESTAMP_FILE=clock, FAKETIME_NO_CACHE=1, FAKETIME_DONT_FAKE_MONOTONIC=1)
                self.assertTrue(heard.wait(30))
                clock.write_text(jump)
                ended = self.end(process, began)
                self.assertEqual(ended.status, 31, ended.err)
                self.assertGreater(ended.seconds, 2)
                self.assertLess(ended.seconds, 6)

    # ---- what the system grants ----------------------------------------------------------------------

    def test_few_open_files(self):
        self.assertEqual(self.run_cli("check", "--practice", files=64).status, 0)
        with ExitStack() as stack:
            for port in MAIL_PORTS:
                stack.enter_context(socket.create_server(("", port), backlog=500))     # accepts, and is silent
            names = [f"{role}.list-{n}.test" for n in range(8) for role in ("smtp", "mail", "imap", "pop", "pop3")]
            hosts = "".join(f"127.0.1.{n + 1} {name}\n" for n, name in enumerate(names))
            stack.enter_context(in_place_of("/etc/hosts", "127.0.0.1 localhost\n" + hosts, self.folder))
            stack.enter_context(in_place_of("/etc/resolv.conf", "nameserver 127.0.0.2\n", self.folder))
            for files in (64, 32):
                ended = self.run_cli("check", "anna@list-0.test", "--no-sign-in", "--offline", "--budget", 2, "--json",
                                     files=files)
                self.assertEqual(ended.status, 31, ended.err)
                self.assertLessEqual(ended.codes(), {"connection-timed-out", "out-of-resources"})
            ended = self.run_cli("check", "anna@example.test", "--no-sign-in", "--outgoing-only", "--offline", "--host",
                                 "127.0.0.1", "--port", 587, "--tls", "starttls", "--json", files=20)
            self.assertEqual(ended.codes(), {"out-of-resources"}, ended.err)    # no room for a single connection
            table = self.folder / "list.csv"
            table.write_text("address,password\n" + "".join(f"anna@list-{n}.test,x\n" for n in range(8)))
            ended = self.run_cli("batch", table, "--jobs", 32, "--offline", "--budget", 1, "--json", files=64)
            verdicts = [json.loads(line) for line in ended.out.splitlines()]
            self.assertEqual([verdict["verdict"] for verdict in verdicts], ["nothing-found"] * 8, ended.err)

    def test_a_locale_without_utf8(self):
        name = self.folder / "Schlüssel"
        name.write_text("geheim\n")
        for locale in ("C", "POSIX", "C.UTF-8"):
            with self.subTest(locale):
                ended = self.run_cli("check", "jörg@exämple.test", "--offline", "--budget", 1, "--password-file", name,
                                     "--json", LC_ALL=locale)
                self.assertEqual((ended.status, json.loads(ended.out)["address"]), (31, "jörg@exämple.test"), ended.err)
                missing = self.run_cli("check", "anna@example.test", "--password-file", self.folder / "Schlüßel",
                                       LC_ALL=locale)
                self.assertEqual(missing.status, 66)
                self.assertIn("Schlüßel", missing.err)
        self.assert_window_works(LC_ALL="C")

    def test_no_fonts(self):
        fonts = self.folder / "fonts.conf"
        fonts.write_text("<fontconfig></fontconfig>")
        self.assert_window_works(FONTCONFIG_FILE=fonts)
        process = self.start(self.window, "--practice", FONTCONFIG_FILE=fonts)
        line = process.stderr.readline().decode()
        while line and "no fonts are installed" not in line:
            line = process.stderr.readline().decode()
        process.kill()
        process.communicate()
        self.assertIn("portwright-cli", line)

    def test_no_display(self):
        for changes in ({}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "nowhere", "QT_QPA_PLATFORM": "wayland"}):
            with self.subTest(changes):
                ended = self.end(self.start(self.window, **({"QT_QPA_PLATFORM": None} | changes)), time.monotonic())
                self.assertEqual(ended.status, 69, ended.err)
                self.assertIn("display", ended.err)
                self.assertIn("portwright-cli", ended.err)

    # ---- two copies ----------------------------------------------------------------------------------

    def test_two_copies_lose_nothing_of_each_other(self):
        names = [f"Account {n}" for n in range(6)]
        saved = self.home / "portwright" / "accounts.json"
        saved.parent.mkdir()
        saved.write_text(accounts(*names))
        began = time.monotonic()
        copies = [self.start(self.program, "check", "--profile", name, "--no-sign-in", "--offline", "--budget", 1,
                             XDG_DATA_HOME=self.home) for name in names]
        for copy in copies:
            self.assertEqual(self.end(copy, began).status, 31)
        now = json.loads(saved.read_text())["accounts"]
        self.assertEqual([account["name"] for account in now], names)
        for account in now:
            self.assertEqual(account["outgoing"]["result"], "nothing-found")
            self.assertGreater(account["checked"], "2026-11-22T19:45:54Z")

    def test_two_copies_do_not_write_one_result(self):
        with HostileServer(SimpleNamespace(talk=talk_never)) as server:
            table = self.folder / "list.csv"
            table.write_text(f"address,password,host,port,tls\nanna@example.test,x,localhost,{server.port},starttls\n")
            command = ("batch", table, "--outgoing-only", "--offline", "--budget", 3, "--accept-server", "localhost",
                       "--output", self.folder / "result.csv")
            began = time.monotonic()
            first = self.start(self.program, *command)
            while not (self.folder / "result.csv.part").exists():
                self.assertIsNone(first.poll())
                time.sleep(0.01)
            second = self.run_cli(*command)
            self.assertEqual(second.status, 74)
            self.assertIn("result.csv", second.err)
            self.assertEqual(self.end(first, began).status, 31)
        self.assertEqual({file.name for file in self.folder.iterdir() if file.name.startswith("result")}, {"result.csv"})


if __name__ == "__main__":
    enter()
    FaultsTest.program = Path(sys.argv.pop(1)).resolve()
    FaultsTest.window = FaultsTest.program.with_name("portwright")
    FaultsTest.typed = FaultsTest.program.parents[1] / "tests" / "servers" / "typedpassword"
    unittest.main(verbosity=2)
