# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of a message or a sign-in, against what the server knows of it.

  test_truth.py PORTWRIGHT-CLI [unittest arguments]
"""
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

from hostileserver import HostileServer

REFUSED = {"bert@example.test": "550 5.1.1 There is no Bert", "dora@example.test": "452 4.2.2 Dora's mailbox is full"}


class Postman:
    """Takes messages for all but those who are REFUSED, and does what `at_the_end` says with the whole message."""

    def __init__(self, at_the_end=None):
        self.at_the_end, self.messages, self.sign_ins = at_the_end, 0, 0

    def talk(self, peer):
        peer.agree_to_tls()
        peer.start_tls()
        peer.line()
        peer.offer_sign_in()
        while command := peer.line().decode():
            verb = command.split()[0].upper()
            if verb == "AUTH":
                self.sign_ins += 1
                if self.at_the_end == "drop at the sign-in":
                    return
                peer.send(b"235 2.7.0 Welcome\r\n")
            elif verb == "RCPT":
                refusal = next((reply for name, reply in REFUSED.items() if name in command), "250 2.1.5 Ok")
                peer.send(refusal.encode() + b"\r\n")
            elif verb == "DATA":
                peer.send(b"354 Go on\r\n")
                while peer.line() != b".":
                    pass
                self.messages += 1
                if self.at_the_end == "drop":
                    return
                if self.at_the_end == "reset":
                    peer.reset()
                    return
                peer.send(b"250 2.0.0 Taken as 4711\r\n")
            else:
                peer.send(b"250 2.0.0 Ok\r\n")


class TruthTest(unittest.TestCase):
    program = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="portwright-truth-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "password").write_text("correct horse battery staple\n")

    def run_at(self, server, *arguments):
        command = [self.program, *arguments, "--host", "localhost", "--port", str(server.port), "--tls", "starttls",
                   "--ca-file", str(server.authority)]
        if "--no-sign-in" not in arguments:
            command += ["--password-file", str(self.folder / "password")]
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)

    def send(self, postman, to, *arguments):
        with HostileServer(SimpleNamespace(talk=postman.talk)) as server:
            return self.run_at(server, "send", "--from", "anna@example.test", "--to", to, *arguments)

    def check(self, postman, *arguments):
        with HostileServer(SimpleNamespace(talk=postman.talk)) as server:
            return self.run_at(server, "check", "anna@example.test", "--outgoing-only", "--offline", "--budget", "5",
                               *arguments)

    def test_accepted_is_said_after_the_final_reply(self):
        done = self.send(Postman(), "carla@example.test", "--json")
        told = json.loads(done.stdout)
        self.assertEqual((done.returncode, told["accepted"], told["final_reply"]), (0, True, ["250 2.0.0 Taken as 4711"]))

    def test_nobody_knows_of_a_message_whose_reply_is_lost(self):
        for ending in ("drop", "reset"):
            with self.subTest(ending):
                postman = Postman(ending)
                done = self.send(postman, "carla@example.test", "--json")
                self.assertEqual((done.returncode, json.loads(done.stdout)["accepted"]), (27, None))
                self.assertEqual(postman.messages, 1)       # and never again by itself
                done = self.send(postman, "carla@example.test")
                self.assertEqual(done.returncode, 27)
                self.assertIn("Nobody can say", done.stdout)
                self.assertIn("mailbox", done.stdout)       # where to look before it is sent again
                self.assertIn("twice", done.stdout)
                self.assertEqual(postman.messages, 2)

    def test_each_refused_recipient_is_named(self):
        everybody = "carla@example.test," + ",".join(REFUSED)
        done = self.send(Postman(), everybody, "--json")
        told = json.loads(done.stdout)
        self.assertEqual((done.returncode, told["accepted"]), (3, True))
        self.assertEqual({refused["address"]: refused["reply"] for refused in told["refused_recipients"]},
                         {address: [reply] for address, reply in REFUSED.items()})
        done = self.send(Postman(), everybody)
        self.assertEqual(done.returncode, 3)
        for address, reply in REFUSED.items():
            self.assertIn(address, done.stdout)
            self.assertIn(reply, done.stdout)

    def test_where_all_are_refused_nothing_was_sent(self):
        postman = Postman()
        done = self.send(postman, ",".join(REFUSED), "--json")
        self.assertIs(json.loads(done.stdout)["accepted"], False)
        self.assertNotIn(done.returncode, (0, 3, 27))
        self.assertEqual(postman.messages, 0)

    def test_a_sign_in_that_was_not_made_is_not_shown_as_made(self):
        for postman, arguments, sign_ins, status in ((Postman("drop at the sign-in"), (), 1, 31),
                                                     (Postman(), ("--no-sign-in",), 0, 0)):
            with self.subTest(arguments):
                done = self.check(postman, "--json", *arguments)
                best = json.loads(done.stdout)["outgoing"]["best"]
                self.assertEqual((best or {}).get("sign_in", "not-tried"), "not-tried", done.stdout)
                self.assertEqual(postman.sign_ins, sign_ins)
                self.assertNotIn("Signed in", self.check(postman, *arguments).stdout)


if __name__ == "__main__":
    TruthTest.program = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=2)
