#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what other programs and Portwright say where mail does not work, one failure after the other.

Usage: sidebyside.py MAILLAB PORTWRIGHT-CLI [WORLD...]

Each failure is a world of a mail lab (needs root). swaks and msmtp, which cannot look for settings, are
told host, port and security; Portwright gets the address alone. Thunderbird is not run: its sentences
are those of its source, by what its set-up does; it never signs in to an outgoing server meanwhile."""
import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

LOGIN = "Unable to log in at server. Probably wrong configuration, username or password."
NOTHING = "Thunderbird failed to find the settings for your email account."
SILENT = "(nothing while setting up; sending fails later)"
# World, port and security as the person was told, and what Thunderbird says.
FAILURES = [
    ("wrong-password", 587, LOGIN),
    ("login-local-part", 587, LOGIN),
    ("login-other-name", 587, LOGIN),
    ("domain-unknown", 587, NOTHING),
    ("network-blocks-mail", 587, NOTHING),
    ("network-drops-587", 587, SILENT),
    ("network-drops-25", 25, SILENT),
    ("network-refuses-465", 465, SILENT),
    ("tarpit", 465, SILENT),
    ("large-packets-lost", 465, SILENT),
    ("busy-server", 465, SILENT),
    ("slow-greeting", 587, NOTHING),
    ("dns-slow", 587, SILENT),
    ("ipv6-broken", 587, SILENT),
    ("no-tls-at-all", 587, SILENT),
    ("starttls-stripped", 587, SILENT),
    ("starttls-mangled", 587, SILENT),
    ("certificate-expired", 587, SILENT),
    ("certificate-not-yet-valid", 587, SILENT),
    ("certificate-self-signed", 587, SILENT),
    ("certificate-untrusted-ca", 587, SILENT),
    ("certificate-missing-intermediate", 587, SILENT),
    ("certificate-weak", 587, SILENT),
    ("certificate-wrong-host", 587, SILENT),
]


def commands(port, account, secret_file, program):
    """Each program's command line, for a shell in the world."""
    address, secret = account["address"], account["password"]
    host = f"mail.{address.partition('@')[2]}"
    implicit = port == 465
    return {
        "swaks": ["swaks", "--server", host, "--port", str(port), *(["--tls-on-connect"] if implicit else ["-tls"]),
                  "--tls-verify", "--auth", "PLAIN", "--auth-user", address, "--auth-password", secret, "--from", address,
                  "--to", address, "--quit-after", "AUTH", "--timeout", "10s"],
        "msmtp": ["msmtp", "--serverinfo", f"--host={host}", f"--port={port}", "--timeout=10", "--tls=on",
                  f"--tls-starttls={'off' if implicit else 'on'}"] if port == 25 else
                 ["msmtp", f"--host={host}", f"--port={port}", "--timeout=10", "--tls=on",
                  f"--tls-starttls={'off' if implicit else 'on'}", "--auth=plain", f"--user={address}",
                  f"--passwordeval=cat {secret_file}", f"--from={address}", address],
        "portwright": [program, "check", address, "--password-file", secret_file, "--try-local-part", "--json"],
    }


def last_words(name, text):
    """What a person would read of the output: the complaint, else the end of it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if name == "swaks":
        lines = [line for line in lines if line.startswith(("***", "<**", "<~*", "~~*"))] or lines[-1:]
        lines = [line for line in lines if "Remote host closed" not in line] or lines
    return " / ".join(lines[-2:]) or "(nothing for 30 seconds)"


def portwright_words(text):
    document = json.loads(text)
    said = [f"{diagnosis['title']}. {diagnosis['action']}" for diagnosis in document["diagnoses"]]
    return said or ["(no fault: " + ", ".join(
        f"{half['best']['host']}:{half['best']['port']}" for half in (document["outgoing"], document["incoming"])
        if half["best"]) + ")"]


def show(lab, program, world, port, thunderbird):
    described = json.loads((lab.parent / "scenarios" / f"{world}.json").read_text())
    account = described.get("user", described["accounts"][0])
    with tempfile.TemporaryDirectory() as folder:
        secret_file = Path(folder, "password")
        secret_file.write_text(account["password"] + "\n")
        os.chmod(secret_file, 0o600)
        lines = commands(port, account, str(secret_file), str(program))
        script = "".join(f"timeout 30 {shlex.join(line)} >{folder}/{name} 2>{folder}/{name}.error </dev/null\n"
                         for name, line in lines.items())
        subprocess.run([lab, "run", world, "--", "sh", "-c", script], capture_output=True, check=False)
        said = {name: Path(folder, name).read_text(errors="replace") for name in lines}
        complained = {name: Path(folder, f"{name}.error").read_text(errors="replace") for name in lines}
    print(f"\n{world}: {described['title']}")
    print(f"  Thunderbird  {thunderbird}")
    for name in ("swaks", "msmtp"):
        print(f"  {name:<12} {last_words(name, said[name] + complained[name])}")
    for words in portwright_words(said["portwright"]):
        print(f"  Portwright   {words}")


def main():
    lab, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    wanted = sys.argv[3:]
    for world, port, thunderbird in FAILURES:
        if not wanted or world in wanted:
            show(lab, program, world, port, thunderbird)


main()
