# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Cyrus with IMAP and POP3 on loopback, for one test run.

It cannot be installed beside Dovecot, so tests/run unpacks it into the build folder; from there it runs.
"""
import os
import pwd
import smtplib
from pathlib import Path

from loopback import CannotRun, Servers, answers, run

UNPACKED = Path(__file__).resolve().parents[2] / "build/cyrus"
DOMAIN = "portwright.test"
PASSWORDS = {
    f"anna@{DOMAIN}": "open sesame",
    f"bert@{DOMAIN}": 'Sesam "öffne" \\dich\\ %41+/={5}',
}
FOLDERS = {"Drafts": "Drafts", "Junk": "Spam", "Sent": "Sent", "Trash": "Trash"}
QUOTA = 10 * 1024 * 1024


class Cyrus(Servers):
    services = ["imap", "imaps", "pop3", "pop3s"]

    def __init__(self, mechanisms="PLAIN SCRAM-SHA-256"):
        super().__init__()
        self.mechanisms = mechanisms
        self.programs = UNPACKED / "usr/lib/cyrus/bin"
        libraries = [path.parent for path in UNPACKED.glob("usr/lib/*/libcyrus.so.0")]
        plugins = [*UNPACKED.glob("usr/lib/*/sasl2"), *Path("/usr/lib").glob("*/sasl2")]
        self.environment = {"LD_LIBRARY_PATH": ":".join(map(str, libraries)), "SASL_PATH": ":".join(map(str, plugins))}

    @staticmethod
    def check():
        if os.geteuid() != 0:
            raise CannotRun("the servers must be started as root")
        if not UNPACKED.exists():
            raise CannotRun("Cyrus is not in build/cyrus; ./tests/run --with-servers unpacks it")

    def deliver(self, address, content):
        with smtplib.LMTP(str(self.folder / "lmtp")) as lmtp:
            lmtp.sendmail("", [address], content)

    def begin(self):
        home = self.folder
        names = ("socket", "msg", "db", "log", "ptclient", "user", "quota", "sync", "proc", "lock")
        for folder in (home / "spool", home / "cyrus", *(home / "cyrus" / name for name in names)):
            folder.mkdir()
        for address, password in PASSWORDS.items():
            name, domain = address.split("@")
            run(UNPACKED / "usr/sbin/saslpasswd2", "-p", "-c", "-f", home / "sasldb", "-u", domain, name,
                input=password, env={**os.environ, **self.environment})
        # Accounts of the default domain are looked for under the name of the machine; these are of another.
        (home / "imapd.conf").write_text(f"""
configdirectory: {home}/cyrus
partition-default: {home}/spool
proc_path: {home}/cyrus/proc
mboxname_lockpath: {home}/cyrus/lock
lmtpsocket: {home}/lmtp
cyrus_user: nobody
cyrus_group: nogroup
servername: localhost
virtdomains: userid
defaultdomain: elsewhere.test
unixhierarchysep: yes
altnamespace: yes
allowplaintext: no
failedloginpause: 0
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {home}/sasldb
sasl_mech_list: {self.mechanisms}
autocreate_quota: {QUOTA // 1024}
autocreate_inbox_folders: {'|'.join(FOLDERS.values())}
{"".join(f"xlist-{use.lower()}: {name}" + chr(10) for use, name in FOLDERS.items())}
tls_server_cert: {home}/server.pem
tls_server_key: {home}/server.key
tls_session_timeout: 0
""")
        listening = "\n".join(
            f'{name} cmd="{self.programs}/{name.rstrip("s")}d -C {home}/imapd.conf {"-s" if name.endswith("s") else ""}" '
            f'listen="127.0.0.1:{port}" prefork=0' for name, port in self.ports.items())
        (home / "cyrus.conf").write_text(f"""
START {{
recover cmd="{self.programs}/ctl_cyrusdb -C {home}/imapd.conf -r"
}}
SERVICES {{
{listening}
lmtp cmd="{self.programs}/lmtpd -C {home}/imapd.conf -a" listen="{home}/lmtp" prefork=0
}}
""")
        nobody = pwd.getpwnam("nobody")
        for path in (home, home / "spool", home / "sasldb", home / "server.key", *home.glob("cyrus/**/")):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        self.start([UNPACKED / "usr/sbin/cyrmaster", "-D", "-C", home / "imapd.conf", "-M", home / "cyrus.conf", "-p",
                    home / "cyrus/pid"], self.environment)
        for name, port in self.ports.items():
            self.wait_for(lambda port=port: answers(port), 15, f"Cyrus's service {name}")
