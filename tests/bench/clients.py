#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times several clients, in turn, so that all see the same weather.

Each run is a whole process: start, name look-up, TCP, TLS with the certificate verified, capabilities, and
as --until says no more than that (probe), the sign-in (sign-in), or the sign-in and a message (message).
Prints one JSON object: client -> {"ms": median, "range": [least, most], "memory_kb": peak}.
Those that make no MIME get the finished message. Everybody is told to believe one authority alone:
Portwright by SSL_CERT_FILE, for its --ca-file adds to the system's authorities instead.
"""
import argparse
import base64
import email.message
import email.policy
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path


def commands(server, files):
    """Client -> its command and the file it reads on standard input."""
    implicit, host, port = server.tls == "implicit", server.host, server.port
    signs_in, sends = server.until != "probe", server.until == "message"
    portwright = ["--host", host, "--port", port, "--tls", server.tls, "--username", server.user,
                  *(["--password-file", files["password"]] if signs_in else []), "--json"]
    curl = ["curl", "-sS", f"{'smtps' if implicit else 'smtp'}://{host}:{port}", "--ssl-reqd", "--cacert", server.authority,
            *(["--user", f"{server.user}:{server.password}", "--login-options", "AUTH=PLAIN"] if signs_in else [])]
    swaks = ["swaks", "--server", host, "--port", port, "--tls-on-connect" if implicit else "-tls", "--tls-verify",
             "--tls-ca-path", server.authority, "--from", server.user, "--to", server.to, "--silent", "2",
             *(["--auth", "PLAIN", "--auth-user", server.user, "--auth-password", server.password] if signs_in else [])]
    msmtp = ["msmtp", f"--host={host}", f"--port={port}", "--tls=on", f"--tls-starttls={'off' if implicit else 'on'}",
             f"--tls-trust-file={server.authority}"]
    if sends:
        found = {
            "portwright": ([server.cli, "send", *portwright, "--from", server.user, "--to", server.to, "--subject", "bench",
                            "--text", files["text"],
                            *(["--attach", files["attachment"]] if "attachment" in files else [])], None),
            "curl": ([*curl, "--mail-from", server.user, "--mail-rcpt", server.to, "-T", files["message"]], None),
            "swaks": ([*swaks, "--pipeline", "--data", f"@{files['message']}"], None),
            "msmtp": ([*msmtp, "--auth=plain", f"--user={server.user}", f"--passwordeval=cat {files['password']}",
                       f"--from={server.user}", "--set-from-header=off", "--", server.to], files["message"]),
        }
    else:
        check = [server.cli, "check", server.user, "--outgoing-only", "--offline"]
        found = {
            "portwright": ([*check, *portwright], None),
            "curl": ([*curl, "-X", "NOOP"], None),
            "swaks": ([*swaks, "--quit-after", "AUTH" if signs_in else "EHLO"], None),
        }
        if not signs_in:
            found["msmtp"] = ([*msmtp, "--serverinfo"], None)
            found["openssl"] = (["openssl", "s_client", "-connect", f"{host}:{port}", "-CAfile", server.authority,
                                 "-verify_return_error", "-brief", *([] if implicit else ["-starttls", "smtp"])],
                                files["quit"])
    return {name: ([str(part) for part in command], stdin) for name, (command, stdin) in found.items()
            if shutil.which(str(command[0]))}


def timed(command, stdin, words):
    """Seconds and peak memory of one process; ends the bench where it fails."""
    with open(stdin or os.devnull, "rb") as source, open(words, "wb") as sink:
        began = time.perf_counter()
        child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_DUP2, source.fileno(), 0), (os.POSIX_SPAWN_DUP2, sink.fileno(), 1),
            (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)])
        _, status, usage = os.wait4(child, 0)
        took = time.perf_counter() - began
    if status:
        sys.exit(f"{command[0]} failed with status {os.waitstatus_to_exitcode(status)}: "
                 + words.read_text(errors="replace")[-400:])
    return took, usage.ru_maxrss


def write_files(folder, server, megabytes):
    files = {name: folder / name for name in ("message", "password", "quit", "text")}
    files["password"].write_text(server.password + "\n")
    files["password"].chmod(0o600)
    files["text"].write_text("Hello\n")
    files["quit"].write_bytes(b"QUIT\r\n")
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = server.user, server.to, "bench"
    message.set_content("Hello\n")
    if megabytes:
        files["attachment"] = folder / "attachment.bin"
        message.add_attachment(b"", maintype="application", subtype="octet-stream", filename="attachment.bin")
        head, foot = message.as_bytes().rsplit(b"\r\n--", 1)
        noise = random.Random(megabytes)
        with open(files["attachment"], "wb") as raw, open(files["message"], "wb") as whole:
            whole.write(head)
            for _ in range(megabytes):      # in pieces: a child's peak memory counts its parent's
                piece = noise.randbytes(57 * 17_544)
                raw.write(piece)
                whole.write(base64.encodebytes(piece).replace(b"\n", b"\r\n"))
            whole.write(b"\r\n--" + foot)
    else:
        files["message"].write_bytes(message.as_bytes())
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cli", "host", "port", "tls", "user", "password", "authority", "to"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--megabytes", type=int, default=0)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--clients", default="portwright,curl,swaks,msmtp,openssl")
    parser.add_argument("--until", choices=["probe", "sign-in", "message"], default="message")
    server = parser.parse_args()
    os.environ["SSL_CERT_FILE"] = server.authority
    os.environ.pop("SSL_CERT_DIR", None)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clients = {name: command for name, command in commands(server, write_files(folder, server, server.megabytes)).items()
                   if name in server.clients.split(",")}
        taken = {name: [] for name in clients}
        for turn in range(server.runs + 1):                          # the first turn warms up
            for name, (command, stdin) in clients.items():
                measured = timed(command, stdin, folder / "words")
                if turn:
                    taken[name].append(measured)
    print(json.dumps({name: {"ms": statistics.median(seconds for seconds, _ in runs) * 1000,
                             "range": [min(runs)[0] * 1000, max(runs)[0] * 1000],
                             "memory_kb": max(memory for _, memory in runs)} for name, runs in taken.items()}))


main()
