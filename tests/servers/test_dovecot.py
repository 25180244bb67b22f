# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and looking into mailboxes of a real Dovecot.

  test_dovecot.py MAILBOXCHECK [unittest arguments]
"""
from dovecot import DOMAIN, FOLDERS, PASSWORDS, QUOTA, Dovecot
from mailboxtest import MESSAGE, SERVICES, MailboxTest, main

ANNA, BERT = PASSWORDS


class DovecotTest(MailboxTest):
    def test_signs_in_with_the_strongest_mechanism_on_every_port(self):
        for service in SERVICES:
            with self.subTest(service):
                self.assert_signed_in(self.check(service, ANNA, PASSWORDS[ANNA]), service, "SCRAM-SHA-256")

    def test_signs_in_with_a_password_that_wants_quoting(self):
        for mechanisms in ("plain", "login", "scram-sha-1"):
            with Dovecot(mechanisms) as servers:
                for service in SERVICES:
                    with self.subTest(mechanisms=mechanisms, service=service):
                        answer = self.check(service, BERT, PASSWORDS[BERT], servers)
                        self.assert_signed_in(answer, service, mechanisms.upper())

    def test_says_that_the_password_is_wrong_after_one_attempt(self):
        for service in SERVICES:
            with self.subTest(service):
                before = self.attempts()
                self.assert_refused(self.check(service, ANNA, "not " + PASSWORDS[ANNA]))
                self.assertEqual(self.attempts() - before, 1)

    def attempts(self):
        return self.servers.log.read_text().lower().count("password mismatch")

    def test_does_not_know_a_stranger(self):
        for service in SERVICES:
            with self.subTest(service):
                self.assert_refused(self.check(service, f"nobody@{DOMAIN}", "let me in"))

    def test_counts_what_was_delivered(self):
        for count in range(1, 4):
            self.servers.deliver(BERT, MESSAGE)
            for service in SERVICES:
                with self.subTest(service, count=count):
                    facts = self.assert_signed_in(self.check(service, BERT, PASSWORDS[BERT]), service)
                    self.assertEqual(facts["messages"], count)
                    if service.startswith("imap"):
                        self.assertEqual(facts["unseen"], count)
                    else:
                        self.assertEqual(facts["size"], count * len(MESSAGE))
                        self.assertIs(facts["uidl"], True)

    def test_names_the_folders_with_a_purpose(self):
        facts = self.assert_signed_in(self.check("imaps", ANNA, PASSWORDS[ANNA]), "imaps")
        expected = [["\\" + use, name] for use, name in FOLDERS.items()]
        self.assertEqual(sorted(facts["special_folders"]), sorted(expected))
        self.assertEqual((facts["namespace_prefix"], facts["hierarchy_delimiter"], facts["idle"]), ("", "/", True))

    def test_tells_the_quota(self):
        self.servers.deliver(ANNA, b"Subject: large\r\n\r\n" + b"x" * 70 + b"\r\n" * 5000)
        facts = self.assert_signed_in(self.check("imap", ANNA, PASSWORDS[ANNA]), "imap")
        self.assertEqual(facts["quota_limit"], QUOTA)
        self.assertGreaterEqual(facts["quota_used"], 10_000)


main(DovecotTest, Dovecot)
