# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Postfix with Dovecot's SASL on loopback, for one test run."""
import os
import pwd
import shutil
from pathlib import Path

from loopback import CannotRun, Servers, answers, run

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


class MailServers(Servers):
    """Each of SERVICES at a port of its own."""

    services = SERVICES
    mailboxes = {address: f"{address}/" for address in PASSWORDS}
    settings = ""               # more lines of Postfix's main.cf

    def __init__(self):
        super().__init__()
        self.log = self.folder / "postfix.log"

    @classmethod
    def check(cls):
        cls.check_dovecot()
        if not shutil.which("postfix", path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            raise CannotRun("postfix is not installed")

    def begin(self):
        self.start_dovecot()
        self.start_postfix()

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
        (config / "mailboxes").write_text("".join(f"{address} {path}\n" for address, path in self.mailboxes.items()))
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
{self.settings}
""")
        (config / "master.cf").write_text("".join(f"{line}\n" for line in self.postfix_services()))
        run("/usr/sbin/postfix", "-c", config, "check")      # makes the queue's folders
        daemons = Path(run("/usr/sbin/postconf", "-c", config, "-h", "daemon_directory").stdout.strip())
        self.start([daemons / "master", "-c", config, "-d"], {"MAIL_CONFIG": str(config), "MAIL_LOGTAG": "postfix"})
        for name in SERVICES:
            self.wait_for(lambda name=name: answers(self.ports[name]), 20, f"Postfix's service {name}; it says:\n{self.last_words()}")

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
