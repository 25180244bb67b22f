# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Dovecot with IMAP and POP3 on loopback, for one test run."""
import os
import pwd
from pathlib import Path

from loopback import CannotRun, Servers, answers

DOMAIN = "portwright.test"
PASSWORDS = {
    f"anna@{DOMAIN}": "open sesame",
    f"bert@{DOMAIN}": 'Sesam "öffne" \\dich\\ %41+/={5}',
}
FOLDERS = {"Drafts": "Entwürfe & mehr", "Junk": "Junk", "Sent": "Gesendete “Objekte”", "Trash": "Trash"}
QUOTA = 10 * 1024 * 1024


class Dovecot(Servers):
    services = ["imap", "imaps", "pop3", "pop3s"]

    def __init__(self, mechanisms="plain login scram-sha-1 scram-sha-256"):
        super().__init__()
        self.mechanisms = mechanisms
        self.log = self.folder / "dovecot.log"

    @classmethod
    def check(cls):
        cls.check_dovecot()
        for name in ("imap", "pop3"):
            if not Path("/usr/lib/dovecot", name).exists():
                raise CannotRun(f"dovecot-{name}d is not installed")

    def deliver(self, address, content):
        """Puts one message into the Maildir, as a delivery agent would."""
        folder = self.folder / "mail" / address
        for part in (folder, *(folder / name for name in ("tmp", "new", "cur"))):
            part.mkdir(parents=True, exist_ok=True)
            self.give(part)
        path = folder / "new" / f"{len(list(folder.glob('*/*')))}.portwright.localhost"
        path.write_bytes(content)
        self.give(path)

    @staticmethod
    def give(path):
        nobody = pwd.getpwnam("nobody")
        os.chown(path, nobody.pw_uid, nobody.pw_gid)

    def begin(self):
        home, mail = self.folder / "dovecot", self.folder / "mail"
        for folder in (home, mail):
            folder.mkdir()
        self.give(mail)
        (home / "users").write_text("".join(f"{address}:{{PLAIN}}{password}\n" for address, password in PASSWORDS.items()))
        (home / "users").chmod(0o644)
        folders = "\n".join(f'mailbox "{name}" {{\n special_use = \\{use}\n auto = create\n}}' for use, name in FOLDERS.items())
        (home / "dovecot.conf").write_text(f"""
protocols = imap pop3
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {self.log}
ssl = required
ssl_cert = <{self.folder}/server.pem
ssl_key = <{self.folder}/server.key
auth_mechanisms = {self.mechanisms}
auth_failure_delay = 0
auth_verbose = yes
mail_location = maildir:{mail}/%u
mail_plugins = quota
passdb {{
  driver = passwd-file
  args = username_format=%u {home}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={mail}/%u
}}
namespace inbox {{
inbox = yes
separator = /
{folders}
}}
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = count:Mailbox
  quota_vsizes = yes
  quota_rule = *:bytes={QUOTA}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {self.ports['imap']}
  }}
  inet_listener imaps {{
    port = {self.ports['imaps']}
    ssl = yes
  }}
}}
service pop3-login {{
  inet_listener pop3 {{
    port = {self.ports['pop3']}
  }}
  inet_listener pop3s {{
    port = {self.ports['pop3s']}
    ssl = yes
  }}
}}
""")
        self.start(["/usr/sbin/dovecot", "-F", "-c", home / "dovecot.conf"])
        for name, port in self.ports.items():
            self.wait_for(lambda port=port: answers(port), 15, f"Dovecot's service {name}; it says:\n{self.last_words()}")

    def last_words(self):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-15:]) if self.log.exists() else ""
