# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `export` prints, used as printed against a real Postfix: command lines send, lines of configuration relay.

  test_export.py PORTWRIGHT-CLI [unittest arguments]
"""
import email
import email.policy
import os
import pty
import re
import select
import shutil
import signal
import smtplib
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

from loopback import CannotRun, answers, free_ports, run
from mailservers import ADDRESS, BERT, PASSWORD, MailServers

PATIENCE = 30       # seconds that a command line may take


def on_terminal(command, answer, environment):
    """Runs `command` in a shell on a terminal of its own, types `answer` once a password is asked for without
    echo, and gives the exit status and all that was shown."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve("/bin/sh", ["sh", "-c", command], environment)
    shown, answered, deadline = b"", False, time.monotonic() + PATIENCE
    try:
        while True:
            if time.monotonic() > deadline:
                os.kill(child, signal.SIGKILL)
                break
            asked = not answered and re.search(rb"password.*:", shown.split(b"\n")[-1], re.IGNORECASE)
            if asked and not termios.tcgetattr(terminal)[3] & termios.ECHO:
                os.write(terminal, answer.encode() + b"\n")
                answered = True
            if not select.select([terminal], [], [], 0.02)[0]:
                continue
            try:
                if not (piece := os.read(terminal, 4096)):
                    break
            except OSError:     # the other side is closed
                break
            shown += piece
    finally:
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.close(terminal)
    return status, shown.decode(errors="replace")


class ExportTest(unittest.TestCase):
    program = None
    servers = None

    def setUp(self):
        self.servers.empty_mailboxes()
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.folder.chmod(0o755)

    def settings(self, service, tls, trust):
        """What a check of that service prints, in a file. `trust` are the options that make it trust the server."""
        secret = self.folder / "password"
        secret.write_text(PASSWORD + "\n")
        done = subprocess.run(
            [self.program, "check", ADDRESS, "--outgoing-only", "--offline", "--host", "localhost", "--port",
             str(self.servers.ports[service]), "--tls", tls, "--password-file", secret, *trust,
             "--json"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        file = self.folder / "settings.json"
        file.write_text(done.stdout)
        return file

    def export(self, name, service, tls="starttls", trust=None):
        settings = self.settings(service, tls, trust or ["--ca-file", self.servers.authority])
        done = subprocess.run([self.program, "export", "--settings", settings, "--for", name],
                              capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn(PASSWORD, done.stdout)
        return done.stdout

    def agreed(self):
        """Options that agree to the server's certificate and trust nobody else."""
        certificate = run("openssl", "x509", "-in", self.servers.folder / "server.pem", "-noout", "-fingerprint", "-sha256")
        return ["--accept-fingerprint", certificate.stdout.strip().split("=")[1]]

    def need(self, program):
        if not shutil.which(program):
            self.skipTest(f"{program} is not installed")

    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TERM": "dumb"}

    def trusting_environment(self):
        return {**self.environment(), "SSL_CERT_FILE": str(self.servers.authority),     # for swaks
                "CURL_CA_BUNDLE": str(self.servers.authority)}

    def expect_sent(self, command, answer=PASSWORD):
        status, shown = on_terminal(command, answer, self.trusting_environment())
        self.assertEqual(status, 0, shown)
        self.assertNotIn(PASSWORD, shown)
        delivered, = self.servers.mail(ADDRESS, 1)
        return email.message_from_bytes(delivered, policy=email.policy.default), shown

    # ---- command lines -----------------------------------------------------------------------------

    def test_the_line_for_swaks_sends(self):
        self.need("swaks")
        for tls in ("starttls", "implicit"):
            with self.subTest(tls):
                self.servers.empty_mailboxes()
                message, _ = self.expect_sent(self.export("swaks", tls, tls))
                self.assertEqual(message["To"], ADDRESS)

    def test_the_line_for_curl_sends(self):
        self.need("curl")
        for tls in ("starttls", "implicit"):
            with self.subTest(tls):
                self.servers.empty_mailboxes()
                message, _ = self.expect_sent(self.export("curl", tls, tls))
                self.assertEqual((message["Subject"], message.get_content().strip()), ("Test", "Test"))

    def test_neither_line_trusts_an_unknown_authority(self):
        for program in ("swaks", "curl"):
            self.need(program)
            with self.subTest(program):
                line = self.export(program, "starttls")
                before = self.servers.log.read_text().count("sasl_username=")
                status, _ = on_terminal(line, PASSWORD, self.environment())
                self.assertNotEqual(status, 0)
                self.assertEqual(self.servers.log.read_text().count("sasl_username="), before)

    def test_the_configuration_of_msmtp_sends(self):
        self.need("msmtp")
        for tls in ("starttls", "implicit"):
            with self.subTest(tls):
                self.servers.empty_mailboxes()
                configuration = self.folder / ".msmtprc"
                configuration.write_text(self.export("msmtp", tls, tls))
                configuration.chmod(0o600)
                # GnuTLS has no variable for the authorities to trust, so an option names the test's own.
                line = (f"printf 'Subject: Test\\n\\nTest\\n' | msmtp --tls-trust-file={self.servers.authority} "
                        f"{ADDRESS}")
                message, _ = self.expect_sent(line)
                self.assertEqual(message["Subject"], "Test")

    def test_msmtp_trusts_the_certificate_that_was_agreed_to_and_no_other(self):
        self.need("msmtp")
        configuration = self.folder / ".msmtprc"
        text = self.export("msmtp", "starttls", trust=self.agreed())
        configuration.write_text(text)
        configuration.chmod(0o600)
        line = f"printf 'Subject: Test\\n\\nTest\\n' | msmtp {ADDRESS}"
        self.expect_sent(line)
        configuration.write_text(re.sub(r"(tls_fingerprint )..", r"\g<1>00", text))
        status, shown = on_terminal(line, PASSWORD, self.environment())
        self.assertNotEqual(status, 0, shown)

    # ---- Postfix as a relay ------------------------------------------------------------------------

    def test_the_lines_for_postfix_make_a_relay(self):
        for tls in ("starttls", "implicit"):
            with self.subTest(tls):
                self.servers.empty_mailboxes()
                main, passwords = self.export("postfix", tls, tls).split("\n\n")
                port = self.start_relay(main, passwords.rstrip("\n") + PASSWORD + "\n", tls)
                with smtplib.SMTP("127.0.0.1", port) as client:
                    client.sendmail(ADDRESS, [BERT], b"Subject: through the relay\r\n\r\nTest\r\n")
                delivered, = self.servers.mail(BERT, 1)
                self.assertIn(b"Subject: through the relay", delivered)
                self.assertIn(f"sasl_username={ADDRESS}", self.servers.log.read_text())
                self.assertRegex(delivered.split(b"\n\n")[0], rb"with ESMTPSA")

    def test_a_relay_trusts_the_certificate_that_was_agreed_to(self):
        main, passwords = self.export("postfix", "starttls", trust=self.agreed()).split("\n\n")
        self.assertIn("smtp_tls_security_level = fingerprint", main)
        port = self.start_relay(main, passwords.rstrip("\n") + PASSWORD + "\n", "agreed")
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.sendmail(ADDRESS, [BERT], b"Subject: agreed\r\n\r\nTest\r\n")
        self.servers.mail(BERT, 1)

    def start_relay(self, main, passwords, name):
        """A second Postfix that has the lines as printed, but for the paths, and all else at its default."""
        port, = free_ports(1)
        home, config = self.folder / name, self.folder / name / "etc"
        for folder in (config, home / "queue", home / "state"):
            folder.mkdir(parents=True)
        shutil.chown(home / "state", "postfix")
        (config / "sasl_passwd").write_text(passwords)
        lines = main.replace("/etc/postfix/", f"{config}/")
        lines = lines.replace("/etc/ssl/certs/ca-certificates.crt", str(self.servers.authority))
        (config / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/state
maillog_file = {home}/log
maillog_file_prefixes = {home}
myhostname = relay.portwright.test
mydestination =
mynetworks = 127.0.0.1
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
# "localhost" is in no DNS.
smtp_host_lookup = native
{lines}
""")
        services = [line for line in self.servers.postfix_services() if " inet " not in line]
        (config / "master.cf").write_text("\n".join(services + [
            "smtp unix - - n - - smtp", "relay unix - - n - - smtp", f"127.0.0.1:{port} inet n - n - - smtpd", ""]))
        run("/usr/sbin/postfix", "-c", config, "check")
        daemons = run("/usr/sbin/postconf", "-c", config, "-h", "daemon_directory").stdout.strip()
        self.servers.start([Path(daemons) / "master", "-c", config, "-d"],
                           {"MAIL_CONFIG": str(config), "MAIL_LOGTAG": "postfix"})
        relay = self.servers.processes[-1]
        self.addCleanup(relay.wait)
        self.addCleanup(relay.terminate)
        self.servers.wait_for(lambda: answers(port), 20, "the relay")
        return port


def main():
    ExportTest.program = sys.argv.pop(1)
    try:
        servers = MailServers()
    except CannotRun as reason:
        print(f"SKIP: {reason}")
        sys.exit(os.environ.get("CI") == "true")
    with servers as ExportTest.servers:
        result = unittest.main(verbosity=2, exit=False).result
    sys.exit(not result.wasSuccessful())


main()
