# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A password in a real keychain: gnome-keyring on a session bus of its own, opened without a display.

  test_keychain.py PORTWRIGHT-CLI [unittest arguments]

Who puts the password there is keychaincheck, beside the program. Nothing of the person's own session is used:
bus, home and keyring live in one temporary folder.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PASSWORD = "pässword, with a blank"
INSIDE = "PORTWRIGHT_INSIDE_THE_SESSION"


class KeychainTest(unittest.TestCase):
    program = None
    keychain = None

    def keep(self, action, entry, password=""):
        done = subprocess.run([self.keychain, action, entry], input=password.encode(), capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def tearDown(self):
        for entry in ("anna@practice.test", "anna@example.org"):
            self.keep("remove", entry)

    def test_reads_what_was_written_and_removes_it(self):
        entry = "anna@example.org"
        self.assertEqual(self.keep("available", entry), {"fault": None, "secret": ""})
        self.assertEqual(self.keep("read", entry)["fault"], "not-found")
        self.assertEqual(self.keep("remove", entry)["fault"], None)
        for password in (PASSWORD, "another"):
            self.assertEqual(self.keep("write", entry, password)["fault"], None)
            self.assertEqual(self.keep("read", entry), {"fault": None, "secret": password})
        self.assertEqual(self.keep("remove", entry)["fault"], None)
        self.assertEqual(self.keep("read", entry)["fault"], "not-found")

    def test_signs_in_with_the_password_of_the_keychain(self):
        practice = subprocess.Popen([self.program, "practice"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(practice.communicate)
        world = json.loads(practice.stdout.readline())
        command = [self.program, "check", world["account"], "--outgoing-only", "--host", world["host"], "--port",
                   str(world["ports"]["465"]), "--tls", "implicit", "--ca-file", world["ca_file"], "--accept-server",
                   world["host"], "--offline", "--password-keychain", "--json"]
        lacking = subprocess.run(command, capture_output=True, timeout=60)
        self.assertEqual((lacking.returncode, lacking.stdout), (66, b""))
        self.assertIn(b"--password-keychain", lacking.stderr)
        self.keep("write", world["account"], world["password"])
        done = subprocess.run(command, capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(json.loads(done.stdout)["outgoing"]["best"]["sign_in"], "accepted")
        self.assertNotIn(world["password"].encode(), done.stdout + done.stderr)

    def test_checks_a_list_with_passwords_of_the_keychain(self):
        practice = subprocess.Popen([self.program, "practice"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(practice.communicate)
        world = json.loads(practice.stdout.readline())
        table = f"address,host,port,tls,keychain\n{world['account']},{world['host']},{world['ports']['465']},implicit,yes\n"
        command = [self.program, "batch", "-", "--outgoing-only", "--ca-file", world["ca_file"], "--offline", "--json"]

        def verdict(*agreed):
            done = subprocess.run([*command, *agreed], input=table.encode(), capture_output=True, timeout=60)
            self.assertNotIn(world["password"].encode(), done.stdout + done.stderr)
            return done

        agreed = ["--accept-server", world["host"]]
        self.assertEqual(json.loads(verdict(*agreed).stdout)["reason"], "keychain-entry-missing")
        self.keep("write", world["account"], world["password"])
        done = verdict(*agreed)
        self.assertEqual((done.returncode, json.loads(done.stdout)["verdict"]), (0, "works"), done.stderr)
        # Whoever wrote the list shall not learn the password.
        done = verdict()
        self.assertEqual((done.returncode, done.stdout), (65, b""))
        self.assertIn(b"--accept-server", done.stderr)

    def test_says_that_no_keychain_is_running(self):
        nowhere = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
        for action in ("available", "read", "write", "remove"):
            done = subprocess.run([self.keychain, action, "anna@example.org"], input=b"secret", env=nowhere,
                                  capture_output=True, timeout=60)
            self.assertEqual(json.loads(done.stdout)["fault"], "no-service", action)


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(os.environ.get("CI") == "true")


def start_session():
    """Runs this file once more, on a bus with an open keyring."""
    for tool in ("dbus-run-session", "gnome-keyring-daemon"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    with tempfile.TemporaryDirectory(prefix="portwright-keychain-") as folder:
        home = {name: str(Path(folder, name.lower())) for name in
                ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        for path in home.values():
            Path(path).mkdir(mode=0o700)
        environment = {**os.environ, **home, INSIDE: "yes"}
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION"):
            environment.pop(name, None)
        daemon = 'printf keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
        done = subprocess.run(["dbus-run-session", "--", "sh", "-c", daemon, "sh", sys.executable, "-B", __file__,
                               *sys.argv[1:]], env=environment, check=False)
        sys.exit(done.returncode)


if INSIDE not in os.environ:
    start_session()
KeychainTest.program = sys.argv.pop(1)
KeychainTest.keychain = str(Path(KeychainTest.program).parents[1] / "tests" / "servers" / "keychaincheck")
unittest.main(verbosity=2)
