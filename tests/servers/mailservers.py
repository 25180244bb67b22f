# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Postfix with Dovecot's SASL on loopback, for one test run.

Everything lives in one temporary folder: configuration, queue, certificates, mailboxes. The system's
own servers and their configuration are neither used nor touched; ports are free ones above 1024, and
what was started ends by its process id. The servers are called "localhost", which every system can
look up; their certificate comes from an authority that is made for the run.
"""
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

DOMAIN = "portwright.test"
ADDRESS = f"anna@{DOMAIN}"
BERT = f"bert@{DOMAIN}"
PASSWORD = "Sesam öffne dich %41+/="
PASSWORDS = {ADDRESS: PASSWORD, BERT: "open sesame %41+/="}
MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"]
SMALL_LIMIT = 20_000        # bytes that the server with a limit takes
IMPLICIT_TLS = "-o smtpd_tls_wrappermode=yes"
SERVICES = {                # each listens on a port of its own: name -> options of Postfix's smtpd
    "starttls": "",
    "implicit": IMPLICIT_TLS,
    "without-chunking": f"{IMPLICIT_TLS} -o smtpd_discard_ehlo_keywords=chunking",
    "bare": f"{IMPLICIT_TLS} -o smtpd_discard_ehlo_keywords=chunking,pipelining,size,dsn,enhancedstatuscodes",
    "small": f"-o message_size_limit={SMALL_LIMIT}",
    "relay": "-o smtpd_sasl_auth_enable=no",
    **{mechanism: f"-o smtpd_sasl_mechanism_filter={mechanism.lower()}" for mechanism in MECHANISMS},
}


class CannotRun(Exception):
    """Why these servers cannot run here."""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for listener in sockets:
        listener.bind(("127.0.0.1", 0))
    ports = [listener.getsockname()[1] for listener in sockets]
    for listener in sockets:
        listener.close()
    return ports


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options)


class MailServers:
    """`with MailServers() as servers:` - `ports` names each service's port, `authority` its CA file."""

    def __init__(self):
        self.check()
        self.folder = Path(tempfile.mkdtemp(prefix="portwright-servers-"))
        self.folder.chmod(0o755)
        self.authority = self.folder / "authority.pem"
        self.log = self.folder / "postfix.log"
        self.ports = dict(zip(SERVICES, free_ports(len(SERVICES))))
        self.processes = []

    @staticmethod
    def check():
        if os.geteuid() != 0:
            raise CannotRun("Postfix must be started as root")
        for program in ("postfix", "dovecot", "openssl"):
            if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
                raise CannotRun(f"{program} is not installed")
        version = run("/usr/sbin/dovecot", "--version").stdout
        if not version.startswith("2.3."):
            raise CannotRun(f"the configuration is for Dovecot 2.3, and this is {version.split()[0]}")

    def __enter__(self):
        try:
            self.make_certificates()
            self.start_dovecot()
            self.start_postfix()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    # ---- what a test asks ------------------------------------------------------------------------

    def mail(self, address, count, seconds=30):
        """The content of `count` messages in the mailbox of `address`, oldest first."""
        folder = self.folder / "mail" / address / "new"
        files = self.wait_for(lambda: len(found := list(folder.glob("*"))) >= count and found, seconds,
                              f"{count} messages for {address}; Postfix says:\n{self.last_words()}")
        return [path.read_bytes() for path in sorted(files, key=lambda path: path.stat().st_mtime_ns)]

    def empty_mailboxes(self):
        for path in (self.folder / "mail").glob("*/new/*"):
            path.unlink()

    def last_words(self):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-15:]) if self.log.exists() else ""

    # ---- inside ----------------------------------------------------------------------------------

    @staticmethod
    def wait_for(condition, seconds, what):
        deadline = time.monotonic() + seconds
        while not (answer := condition()):
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s in vain for {what}")
            time.sleep(0.01)
        return answer

    def start(self, command, environment=None):
        self.processes.append(subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL,
                                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                               env={**os.environ, **(environment or {})}))

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def make_certificates(self):
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        run("openssl", "req", "-x509", *key, "-subj", "/CN=Portwright test authority", "-keyout", "authority.key",
            "-out", self.authority, cwd=self.folder)
        run("openssl", "req", "-x509", *key, "-subj", "/CN=localhost", "-CA", self.authority, "-CAkey", "authority.key",
            "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
            "-keyout", "server.key", "-out", "server.pem", cwd=self.folder)

    def start_dovecot(self):
        home = self.folder / "dovecot"
        home.mkdir()
        (home / "users").write_text("".join(f"{address}:{{PLAIN}}{password}\n" for address, password in PASSWORDS.items()))
        (home / "users").chmod(0o644)
        (home / "dovecot.conf").write_text(f"""
protocols =
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
ssl = no
auth_mechanisms = {' '.join(MECHANISMS).lower()}
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup
}}
service auth {{
  unix_listener {home}/sasl {{
    mode = 0666
  }}
}}
""")
        self.start(["/usr/sbin/dovecot", "-F", "-c", home / "dovecot.conf"])
        self.wait_for((home / "sasl").exists, 15, "Dovecot's SASL socket")

    def start_postfix(self):
        home, config = self.folder / "postfix", self.folder / "postfix" / "etc"
        mail = self.folder / "mail"
        for folder in (config, home / "queue", home / "state", mail):
            folder.mkdir(parents=True)
        nobody, postfix = pwd.getpwnam("nobody"), pwd.getpwnam("postfix")
        os.chown(mail, nobody.pw_uid, nobody.pw_gid)
        os.chown(home / "state", postfix.pw_uid, -1)
        (config / "mailboxes").write_text("".join(f"{address} {address}/\n" for address in PASSWORDS))
        (config / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/state
maillog_file = {self.log}
maillog_file_prefixes = {self.folder}
myhostname = localhost
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
biff = no
disable_dns_lookups = yes
smtpd_peername_lookup = no
virtual_mailbox_domains = {DOMAIN}
virtual_mailbox_maps = texthash:{config}/mailboxes
virtual_mailbox_base = {mail}
virtual_mailbox_limit = 0
virtual_minimum_uid = 1
virtual_uid_maps = static:{nobody.pw_uid}
virtual_gid_maps = static:{nobody.pw_gid}
message_size_limit = 500000000
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {self.folder}/dovecot/sasl
smtpd_sasl_security_options = noanonymous
smtpd_tls_chain_files = {self.folder}/server.key, {self.folder}/server.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_session_cache_database =
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = reject_unlisted_recipient
""")
        (config / "master.cf").write_text("".join(f"{line}\n" for line in self.postfix_services()))
        run("/usr/sbin/postfix", "-c", config, "check")      # makes the queue's folders
        daemons = Path(run("/usr/sbin/postconf", "-c", config, "-h", "daemon_directory").stdout.strip())
        self.start([daemons / "master", "-c", config, "-d"], {"MAIL_CONFIG": str(config), "MAIL_LOGTAG": "postfix"})
        for name, port in self.ports.items():
            self.wait_for(lambda port=port: answers(port), 20, f"Postfix's service {name}; it says:\n{self.last_words()}")

    def postfix_services(self):
        yield "postlog unix-dgram n - n - 1 postlogd"
        yield "qmgr unix n - n 300 1 qmgr"
        yield "cleanup unix n - n - 0 cleanup"
        for name, program in {"rewrite": "trivial-rewrite", "bounce": "bounce", "defer": "bounce", "trace": "bounce",
                              "proxymap": "proxymap", "error": "error", "retry": "error", "showq": "showq"}.items():
            yield f"{name} unix {'n' if name == 'showq' else '-'} - n - {0 if program == 'bounce' else '-'} {program}"
        yield "tlsmgr unix - - n 1000? 1 tlsmgr"
        yield "anvil unix - - n - 1 anvil"
        yield "flush unix n - n 1000? 0 flush"
        yield "virtual unix - n n - - virtual"
        for name, options in SERVICES.items():
            yield f"127.0.0.1:{self.ports[name]} inet n - n - - smtpd {options}"


def answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
