# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a message arrived: the real program, a real Postfix that delivers, a real Dovecot that shows it.

  test_arrival.py PORTWRIGHT-CLI [unittest arguments]
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from loopback import CannotRun, answers
from mailservers import ADDRESS, BERT, DOMAIN, PASSWORDS, SERVICES, MailServers

CARLA = f"carla@{DOMAIN}"       # accepted, and sent back
INCOMING = {"imaps": ("imap", "implicit"), "pop3s": ("pop3", "implicit")}


class ArrivalServers(MailServers):
    """Bert's mail is put aside until the test moves it where it wants it, Carla's comes back."""

    services = [*SERVICES, *INCOMING]

    @classmethod
    def check(cls):
        super().check()
        for name in ("imap", "pop3"):
            if not Path("/usr/lib/dovecot", name).exists():
                raise CannotRun(f"dovecot-{name}d is not installed")

    mailboxes = {ADDRESS: f"{ADDRESS}/", BERT: "aside/", CARLA: f"{CARLA}/"}
    settings = f"transport_maps = inline:{{{CARLA}=sendback:}}\nrecipient_delimiter = +"

    def postfix_services(self):
        yield from super().postfix_services()
        yield f"sendback unix - n n - - pipe user=nobody argv={self.folder}/sendback"

    def start_postfix(self):
        program = self.folder / "sendback"
        program.write_text("#!/bin/sh\necho there is nobody of that name here\nexit 67\n")  # EX_NOUSER
        program.chmod(0o755)
        super().start_postfix()

    def begin(self):
        super().begin()
        home, mail = self.folder / "imap", self.folder / "mail"
        home.mkdir()
        (home / "dovecot.conf").write_text(f"""
protocols = imap pop3
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
ssl = required
ssl_cert = <{self.folder}/server.pem
ssl_key = <{self.folder}/server.key
auth_mechanisms = plain
auth_failure_delay = 0
mail_location = maildir:{mail}/%u
passdb {{
  driver = passwd-file
  args = username_format=%u {self.folder}/dovecot/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={mail}/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {self.ports['imaps']}
    ssl = yes
  }}
}}
service pop3-login {{
  inet_listener pop3 {{
    port = 0
  }}
  inet_listener pop3s {{
    port = {self.ports['pop3s']}
    ssl = yes
  }}
}}
""")
        self.start(["/usr/sbin/dovecot", "-F", "-c", home / "dovecot.conf"])
        for name in INCOMING:
            self.wait_for(lambda name=name: answers(self.ports[name]), 15, f"Dovecot's service {name}")

    def move_what_was_put_aside(self, folder, change):
        found = self.wait_for(lambda: list((self.folder / "mail" / "aside" / "new").glob("*")), 30, "Bert's mail")
        found[0].write_bytes(change(found[0].read_bytes()))
        found[0].rename(self.folder / "mail" / BERT / folder / found[0].name)


class ArrivalTest(unittest.TestCase):
    program = None
    servers = None

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.settings("imaps", ADDRESS)         # Dovecot makes the folders at the first sign-in
        for folder in (self.servers.folder / "mail").glob("*/**/"):
            if folder.name in ("new", "cur"):
                for path in folder.glob("*"):
                    path.unlink()

    def run_program(self, *arguments, password):
        done = subprocess.run([self.program, *map(str, arguments), "--ca-file", str(self.servers.authority), "--json", "-v"],
                              capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "PORTWRIGHT_PASSWORD": password})
        words = f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        self.assertNotIn(password, words, "the password was shown")
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, words

    def settings(self, service, address):
        """What a check of both halves prints, in a file."""
        protocol, tls = INCOMING[service]
        ports = self.servers.ports
        status, found, words = self.run_program(
            "check", address, "--offline", "--host", "localhost", "--port", ports["starttls"], "--tls", "starttls",
            "--incoming-protocol", protocol, "--incoming-host", "localhost", "--incoming-port", ports[service],
            "--incoming-tls", tls, password=PASSWORDS[address])
        self.assertEqual(status, 0, words)
        path = self.folder / f"{service}-{address}.json"
        path.write_text(json.dumps(found))
        return path

    def send(self, service, sender, to, seconds=20):
        settings = self.settings(service, sender)
        status, sent, words = self.run_program("send", "--settings", settings, "--from", sender, "--to", to, "--subject", "hello",
                                               "--await-arrival", seconds, password=PASSWORDS[sender])
        self.assertIs(sent and sent["accepted"], True, words)
        return status, sent["arrival"], words

    def test_a_message_arrives_in_the_inbox(self):
        for service in INCOMING:
            with self.subTest(service):
                status, arrival, words = self.send(service, ADDRESS, ADDRESS)
                self.assertEqual((status, arrival["found"], arrival["mailbox"]), (0, True, "INBOX"), words)
                self.assertLess(arrival["after_ms"], 2000 if service == "imaps" else 4000, words)
                self.assertEqual(arrival["path"][-1]["by"], "localhost")
                self.assertEqual(arrival["path"][-1]["protocol"], "ESMTPSA")

    def send_and_move(self, folder, change=lambda content: content):
        """Sends to Bert, and puts it into `folder`, changed, as soon as the program waits. IMAP alone waits."""
        command = [self.program, "send", "--settings", self.settings("imaps", BERT), "--from", BERT, "--to", BERT,
                   "--await-arrival", "20", "--ca-file", self.servers.authority, "--json", "-v"]
        log = []
        with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              stdin=subprocess.DEVNULL, env={**os.environ, "PORTWRIGHT_PASSWORD": PASSWORDS[BERT]}) as process:
            for line in process.stderr:
                if "+ idling" in line and not any("+ idling" in before for before in log):
                    self.servers.move_what_was_put_aside(folder, change)
                    moved = time.monotonic()
                log.append(line)
            ended = time.monotonic()
            return process.wait(), json.loads(process.stdout.read())["arrival"], ended - moved, "".join(log)

    def test_a_message_that_comes_late_is_told_by_the_server(self):
        status, arrival, seconds, words = self.send_and_move("new")
        self.assertEqual((status, arrival["found"], arrival["mailbox"]), (0, True, "INBOX"), words)
        self.assertLess(seconds, 2, words)

    def test_junk_is_called_junk(self):
        status, arrival, seconds, words = self.send_and_move(".Junk/new")
        self.assertEqual((status, arrival["found"], arrival["mailbox"], arrival["special_use"]), (0, True, "Junk", "\\Junk"), words)
        self.assertLess(seconds, 2, words)

    def test_a_message_that_was_given_another_id_is_found(self):
        def give_another_id(content):
            changed, times = re.subn(rb"(?mi)^Message-ID:.*$", b"Message-ID: <rewritten@provider.test>", content)
            self.assertEqual(times, 1)
            return changed
        status, arrival, _, words = self.send_and_move("new", give_another_id)
        self.assertEqual((status, arrival["found"], arrival["mailbox"]), (0, True, "INBOX"), words)

    def test_a_message_to_another_name_of_the_mailbox_is_found(self):
        user, domain = ADDRESS.split("@")
        for service in INCOMING:
            for name in (f"{user.capitalize()}@{domain}", f"{user}+test@{domain}"):
                with self.subTest(f"{service} {name}"):
                    status, arrival, words = self.send(service, ADDRESS, name)
                    self.assertEqual((status, arrival["found"], arrival["mailbox"]), (0, True, "INBOX"), words)

    def test_none_of_many_messages_is_marked_as_read(self):
        inbox = self.servers.folder / "mail" / ADDRESS
        for number in range(60):
            other = inbox / "new" / f"{number}.other.localhost"
            other.write_bytes(b"Message-ID: <%d@other>\n\nother\n" % number)
            shutil.chown(other, "nobody", "nogroup")
        for service in INCOMING:
            status, arrival, words = self.send(service, ADDRESS, ADDRESS)
            self.assertEqual((status, arrival["found"]), (0, True), words)
        self.assertFalse([path for path in inbox.rglob("*:2,*S*")], "a message was marked as read")

    def test_what_comes_back_is_found(self):
        for service in INCOMING:
            with self.subTest(service):
                status, arrival, words = self.send(service, ADDRESS, CARLA)
                self.assertEqual((status, arrival["found"], arrival["state"]), (26, False, "bounced"), words)
                report = arrival["reports"][0]["recipients"][0]
                self.assertEqual((report["recipient"], report["action"], report["status"]), (CARLA, "failed", "5.1.1"), words)
                self.assertIn("nobody of that name", report["diagnostic_code"])
                self.assertEqual(report["diagnosis"], "recipient-unknown", words)

    def test_a_wrong_password_for_the_mailbox_is_said(self):
        settings = self.settings("imaps", ADDRESS)
        found = json.loads(settings.read_text())
        found["incoming"]["best"]["username"] = BERT
        settings.write_text(json.dumps(found))
        status, sent, words = self.run_program("send", "--settings", settings, "--from", ADDRESS, "--to", ADDRESS,
                                               "--await-arrival", 10, password=PASSWORDS[ADDRESS])
        self.assertEqual((status, sent["arrival"]["found"], sent["arrival"]["state"]), (28, None, "cannot-look"), words)


def main():
    ArrivalTest.program = sys.argv.pop(1)
    try:
        running = ArrivalServers()
    except CannotRun as reason:
        print(f"SKIP: {reason}")
        sys.exit(os.environ.get("CI") == "true")
    with running as ArrivalTest.servers:
        result = unittest.main(verbosity=2, exit=False).result
    sys.exit(not result.wasSuccessful())


main()
