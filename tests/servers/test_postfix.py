# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job with the real program against a real Postfix with Dovecot's SASL.

  test_postfix.py PORTWRIGHT-CLI [unittest arguments]
"""
import base64
import email
import email.policy
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from loopback import CannotRun
from mailservers import ADDRESS, BERT, DOMAIN, MECHANISMS, PASSWORD, PASSWORDS, SMALL_LIMIT, MailServers
from recordingrelay import RecordingRelay

POSTFIX_HEADERS = (b"Return-Path:", b"X-Original-To:", b"Delivered-To:", b"Received:", b"\t")
TRICKY_TEXT = ".\n..\n.dot first\nFrom here\nGrüße, Ελλάδα, 日本, 🎉\n" + "long " * 300 + "\n\ttabs and end blanks  \n\n.\n"


class Answer:
    """What one run of the program gave."""

    def __init__(self, done):
        self.status = done.returncode
        self.words = f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        self.json = json.loads(done.stdout) if done.stdout.strip() else None


class PostfixTest(unittest.TestCase):
    program = None
    servers = None

    def setUp(self):
        self.servers.empty_mailboxes()
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def run_program(self, *arguments, port, tls, password=PASSWORD, trusted=True):
        """Runs it with the log on, and searches everything that it says for the password."""
        secret = self.folder / "password"
        secret.write_text(password + "\n")
        authority = ["--ca-file", str(self.servers.authority)] if trusted else []
        command = [self.program, *map(str, arguments), "--host", "localhost", "--port", str(port), "--tls", tls,
                   "--password-file", str(secret), *authority, "--json", "-v"]
        answer = Answer(subprocess.run(command, capture_output=True, text=True, timeout=120,
                                       stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8"}))
        blobs = [password] + [f"\0{address}\0{password}" for address in PASSWORDS]
        for form in [password, *(base64.b64encode(blob.encode()).decode() for blob in blobs)]:
            self.assertNotIn(form, answer.words, "the password was shown")
        return answer

    def check(self, service, *arguments, address=ADDRESS, tls="starttls", **options):
        return self.run_program("check", address, "--outgoing-only", "--offline", *arguments,
                                port=self.servers.ports[service], tls=tls, **options)

    def send(self, *arguments, port, tls="starttls", text="Hello\n", **options):
        file = self.folder / "text"
        file.write_text(text)
        return self.run_program("send", "--from", ADDRESS, "--username", ADDRESS, "--subject", "Prüfung 7 ✓", "--text", file,
                                *arguments, port=port, tls=tls, **options)

    def expect(self, answer, status):
        self.assertEqual(answer.status, status, answer.words)

    # ---- check -----------------------------------------------------------------------------------

    def test_signs_in_with_starttls_and_with_implicit_tls(self):
        for tls in ("starttls", "implicit"):
            with self.subTest(tls):
                answer = self.check(tls, tls=tls)
                self.expect(answer, 0)
                best = answer.json["outgoing"]["best"]
                self.assertEqual((best["host"], best["port"], best["tls"], best["sign_in"], best["needs_consent"]),
                                 ("localhost", self.servers.ports[tls], tls, "accepted", []))
                self.assertEqual(list(answer.json["sign_ins_used"].values()), [1])

    def test_signs_in_with_each_mechanism(self):
        for mechanism in MECHANISMS:
            with self.subTest(mechanism):
                # Of a password in Latin-1, RFC 2831 hashes the Latin-1 octets; Dovecot hashes those of UTF-8.
                address = BERT if mechanism == "DIGEST-MD5" else ADDRESS
                answer = self.check(mechanism, address=address, password=PASSWORDS[address])
                self.expect(answer, 0)
                self.assertEqual(answer.json["outgoing"]["best"]["auth"], mechanism)

    def test_prefers_the_strongest_mechanism(self):
        self.assertEqual(self.check("starttls").json["outgoing"]["best"]["auth"], "SCRAM-SHA-256")

    def test_says_that_the_password_is_wrong_after_one_attempt(self):
        before = self.servers.log.read_text().count("authentication failed")
        answer = self.check("starttls", password="not " + PASSWORD)
        self.expect(answer, 28)
        self.assertEqual(answer.json["outgoing"]["best"]["sign_in"], "refused")
        self.assertEqual(list(answer.json["sign_ins_used"].values()), [1])
        self.assertEqual(self.servers.log.read_text().count("authentication failed") - before, 1)

    def test_never_recommends_a_relay(self):
        answer = self.check("relay")
        self.expect(answer, 31)
        self.assertIsNone(answer.json["outgoing"]["best"])

    def test_asks_before_trusting_an_unknown_authority(self):
        answer = self.check("starttls", trusted=False)
        self.expect(answer, 30)
        best = answer.json["outgoing"]["best"]
        self.assertEqual((best["needs_consent"], best["sign_in"]), (["unverified-certificate"], "not-tried"))
        self.expect(self.check("starttls", "--accept-fingerprint", "00" * 32, trusted=False), 30)
        answer = self.check("starttls", "--accept-fingerprint", best["certificate_sha256"], trusted=False)
        self.expect(answer, 0)
        self.assertEqual(answer.json["outgoing"]["best"]["sign_in"], "accepted")

    # ---- send ------------------------------------------------------------------------------------

    def assert_delivered_as_sent(self, relay, delivered):
        """Postfix puts its own lines on top and makes LF of CRLF; nothing else may differ."""
        sent = relay.content().replace(b"\r\n", b"\n")
        self.assertEqual(delivered[-len(sent):], sent)
        added = delivered[:-len(sent)].splitlines()
        self.assertTrue(added and all(line.startswith(POSTFIX_HEADERS) for line in added), added)

    def assert_well_formed(self, content):
        lines = content.split(b"\r\n")
        self.assertEqual(lines[-1], b"", "the last line is not ended")
        self.assertFalse([line for line in lines if b"\r" in line or b"\n" in line], "a bare CR or LF left")
        self.assertLessEqual(max(map(len, lines)), 998)

    def test_delivers_byte_for_byte(self):
        picture = self.folder / "Bild “eins”; ä=b.bin"
        picture.write_bytes(bytes(range(256)) * 41 + b"\r\n.\r\n.\n")
        page = self.folder / "page.html"
        page.write_text("<p>Grüße</p>\n.\n")
        for service in ("implicit", "without-chunking", "bare"):
            with self.subTest(service), RecordingRelay(self.servers, service) as relay:
                self.servers.empty_mailboxes()
                answer = self.send("--to", BERT, "--html", page, "--attach", picture, "--header", "X-Probe: yes",
                                   port=relay.port, tls="implicit", text=TRICKY_TEXT)
                self.expect(answer, 0)
                self.assertIs(answer.json["accepted"], True)
                delivered, = self.servers.mail(BERT, 1)
                self.assert_delivered_as_sent(relay, delivered)
                self.assert_well_formed(relay.content())
                message = email.message_from_bytes(delivered, policy=email.policy.default)
                self.assertEqual((message["Subject"], message["X-Probe"], message["Message-ID"]),
                                 ("Prüfung 7 ✓", "yes", answer.json["message_id"]))
                self.assertEqual(message.get_body(("plain",)).get_content(), TRICKY_TEXT)
                self.assertEqual(message.get_body(("html",)).get_content(), page.read_text())
                attachment, = message.iter_attachments()
                self.assertEqual(attachment.get_filename(), picture.name)
                self.assertEqual(attachment.get_content(), picture.read_bytes())

    def test_delivers_a_large_attachment_byte_for_byte(self):
        large = self.folder / "large.bin"
        large.write_bytes(os.urandom(25_000_000))
        for service in ("implicit", "without-chunking"):
            with self.subTest(service), RecordingRelay(self.servers, service) as relay:
                self.servers.empty_mailboxes()
                answer = self.send("--to", BERT, "--attach", large, port=relay.port, tls="implicit")
                self.expect(answer, 0)
                delivered, = self.servers.mail(BERT, 1)
                self.assert_delivered_as_sent(relay, delivered)
                attachment, = email.message_from_bytes(delivered, policy=email.policy.default).iter_attachments()
                self.assertEqual(attachment.get_content(), large.read_bytes())

    def test_sends_with_what_check_printed(self):
        checked = self.check("starttls")
        settings = self.folder / "settings.json"
        settings.write_text(json.dumps(checked.json))
        secret = self.folder / "password"
        done = Answer(subprocess.run(
            [self.program, "send", "--settings", settings, "--from", ADDRESS, "--to", BERT, "--password-file", secret,
             "--ca-file", self.servers.authority, "--json"], capture_output=True, text=True, timeout=60))
        self.expect(done, 0)
        self.assertIn("queued as", done.json["final_reply"][-1])
        self.servers.mail(BERT, 1)

    def test_reaches_blind_copies_without_naming_them(self):
        answer = self.send("--to", ADDRESS, "--bcc", BERT, port=self.servers.ports["starttls"])
        self.expect(answer, 0)
        delivered, = self.servers.mail(BERT, 1)
        head = delivered[delivered.index(b"Received:"):].split(b"\n\n")[0]
        self.assertNotIn(b"bert", head.replace(b"for <" + BERT.encode() + b">", b"").lower())
        self.servers.mail(ADDRESS, 1)

    def test_says_which_recipient_was_refused(self):
        answer = self.send("--to", f"{BERT},nobody@{DOMAIN}", port=self.servers.ports["starttls"])
        self.expect(answer, 3)
        refused, = answer.json["refused_recipients"]
        self.assertEqual(refused["address"], f"nobody@{DOMAIN}")
        self.assertTrue(refused["reply"][0].startswith("550"), refused)
        self.servers.mail(BERT, 1)

    def test_says_that_every_recipient_was_refused(self):
        answer = self.send("--to", f"nobody@{DOMAIN}", port=self.servers.ports["starttls"])
        self.expect(answer, 24)
        self.assertIs(answer.json["accepted"], False)

    def test_says_that_the_password_is_wrong_before_sending(self):
        answer = self.send("--to", BERT, port=self.servers.ports["starttls"], password="n0t-the-0ne")
        self.expect(answer, 28)

    def test_does_not_begin_what_is_over_the_limit(self):
        before = self.servers.log.read_text().count(" mail=")
        answer = self.send("--to", BERT, port=self.servers.ports["small"], text="x" * 70 + "\n" + "y" * SMALL_LIMIT)
        self.expect(answer, 23)
        self.assertIs(answer.json["accepted"], False)
        self.assertEqual(self.servers.log.read_text().count(" mail="), before)


def main():
    PostfixTest.program = sys.argv.pop(1)
    try:
        servers = MailServers()
    except CannotRun as reason:
        print(f"SKIP: {reason}")
        sys.exit(os.environ.get("CI") == "true")
    with servers as PostfixTest.servers:
        result = unittest.main(verbosity=2, exit=False).result
    sys.exit(not result.wasSuccessful())


main()
