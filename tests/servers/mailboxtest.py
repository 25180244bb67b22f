# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The product's own sessions (mailboxcheck) against the servers of a test."""
import base64
import json
import os
import subprocess
import sys
import unittest

from loopback import CannotRun

SERVICES = {  # name -> protocol, TLS
    "imap": ("imap", "starttls"),
    "imaps": ("imap", "implicit"),
    "pop3": ("pop3", "starttls"),
    "pop3s": ("pop3", "implicit"),
}
MESSAGE = b"Subject: hello\r\n\r\n.\r\n"


class MailboxTest(unittest.TestCase):
    program = None
    servers = None

    def check(self, service, address, password, servers=None):
        servers = servers or self.servers
        protocol, tls = SERVICES[service]
        done = subprocess.run([self.program, protocol, str(servers.ports[service]), tls, servers.authority, address],
                              input=password.encode(), capture_output=True, timeout=60)
        words = (done.stdout + done.stderr).decode()
        self.assertEqual(done.returncode, 0, words)
        for form in (password, base64.b64encode(f"\0{address}\0{password}".encode()).decode()):
            self.assertNotIn(form, words, "the password was shown")
        return json.loads(words)

    def assert_signed_in(self, answer, service, mechanism=None):
        """Returns what was seen of the mailbox."""
        self.assertEqual((answer["kind"], answer["sign_in"], answer["channel"], answer["verified"]),
                         ("reached", "accepted", SERVICES[service][1], True), answer)
        self.assertIsNone(answer["mailbox"]["refusal"], answer)
        if mechanism:
            self.assertEqual(answer["mechanism"], mechanism)
        return answer["mailbox"]

    def assert_refused(self, answer):
        self.assertEqual((answer["kind"], answer["stage"], answer["sign_in"]), ("refused", "auth", "refused"), answer)
        self.assertIsNone(answer["mailbox"])


def main(test, servers):
    """Says SKIP with the reason where `servers` cannot run; that is a failure where CI=true."""
    test.program = sys.argv.pop(1)
    try:
        running = servers()
    except CannotRun as reason:
        print(f"SKIP: {reason}")
        sys.exit(os.environ.get("CI") == "true")
    with running as test.servers:
        result = unittest.main(verbosity=2, exit=False).result
    sys.exit(not result.wasSuccessful())
