# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and looking into mailboxes of a real Cyrus.

  test_cyrus.py MAILBOXCHECK [unittest arguments]
"""
from cyrus import DOMAIN, FOLDERS, PASSWORDS, QUOTA, Cyrus
from mailboxtest import SERVICES, MailboxTest, main

ANNA, BERT = PASSWORDS
MESSAGE = b"Message-ID: <%d@portwright.test>\r\nFrom: anna@portwright.test\r\n" \
          b"Date: Sun, 1 Feb 2026 10:00:00 +0000\r\nSubject: hello\r\n\r\n.\r\n"


class CyrusTest(MailboxTest):
    def test_signs_in_with_the_strongest_mechanism_on_every_port(self):
        for service in SERVICES:
            with self.subTest(service):
                self.assert_signed_in(self.check(service, ANNA, PASSWORDS[ANNA]), service, "SCRAM-SHA-256")

    def test_signs_in_with_a_password_that_wants_quoting(self):
        with Cyrus("PLAIN") as servers:
            for service in SERVICES:
                with self.subTest(service):
                    answer = self.check(service, BERT, PASSWORDS[BERT], servers)
                    self.assert_signed_in(answer, service, "PLAIN")

    def test_signs_in_by_command_where_no_mechanism_serves(self):
        with Cyrus("EXTERNAL") as servers:
            for service in SERVICES:
                with self.subTest(service):
                    answer = self.check(service, BERT, PASSWORDS[BERT], servers)
                    self.assert_signed_in(answer, service, "LOGIN" if service.startswith("imap") else "USER")

    def test_says_that_the_password_is_wrong(self):
        for service in SERVICES:
            for address in (ANNA, f"nobody@{DOMAIN}"):
                with self.subTest(service, address=address):
                    self.assert_refused(self.check(service, address, "let me in"))

    def test_counts_what_was_delivered(self):
        self.check("imap", BERT, PASSWORDS[BERT])       # makes the mailbox
        for count in range(1, 4):
            self.servers.deliver(BERT, MESSAGE % count)
            for service in SERVICES:
                with self.subTest(service, count=count):
                    facts = self.assert_signed_in(self.check(service, BERT, PASSWORDS[BERT]), service)
                    self.assertEqual(facts["messages"], count)
                    if service.startswith("imap"):
                        self.assertEqual(facts["unseen"], count)
                    else:
                        self.assertGreater(facts["size"], count * len(MESSAGE))     # trace lines come on top
                        self.assertIs(facts["uidl"], True)

    def test_names_the_folders_with_a_purpose_and_the_quota(self):
        facts = self.assert_signed_in(self.check("imaps", ANNA, PASSWORDS[ANNA]), "imaps")
        expected = [["\\" + use, name] for use, name in FOLDERS.items()]
        self.assertEqual(sorted(facts["special_folders"]), sorted(expected))
        self.assertEqual((facts["namespace_prefix"], facts["hierarchy_delimiter"], facts["idle"]), ("", "/", True))
        self.assertEqual((facts["quota_used"], facts["quota_limit"]), (0, QUOTA))


main(CyrusTest, Cyrus)
