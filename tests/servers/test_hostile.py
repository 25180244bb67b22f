# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program against servers that mean harm or are broken beyond help: see hostile/.

  test_hostile.py PORTWRIGHT-CLI WINDOWWATCH [CASE...]

For each it prints the diagnosis, the time until the end, the peak memory beyond that of a check which
finds nothing, the time that Cancel takes in the middle, and how long the window was deaf at most.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
from pathlib import Path

from hostileserver import HostileServer, cases
from loopback import free_ports

BUDGET_S = 4
GRACE_S = 2             # beyond the budget, on a busy machine
MEMORY_LIMIT_KB = 64 * 1024
CANCEL_AFTER_S = 1
DEAF_LIMIT_MS = 2000    # a window that hangs; what it should be, 100, is for the reader
PASSWORD = "correct horse battery staple"
EXIT_STATUSES = {0, 2, 3, 21, 22, 23, 24, 26, 27, 28, 29, 30, 31, 75}


class Run:
    """The program's way through one check or one message."""

    def __init__(self, program, case, port, authority, cancel=False):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            self.run(command_for(program, case, port, authority, folder), folder, cancel)

    def run(self, command, folder, cancel):
        with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
            began = time.monotonic()
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                       env={**os.environ, "LC_ALL": "C.UTF-8"})
            if cancel:
                threading.Timer(CANCEL_AFTER_S, process.send_signal, [signal.SIGINT]).start()
            guard = threading.Timer(60, process.kill)
            guard.start()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)      # it was waited for already
            guard.cancel()
            self.seconds = time.monotonic() - began
        self.status, self.peak_kb = process.returncode, usage.ru_maxrss
        self.out, self.err = ((folder / end).read_text(errors="replace") for end in ("out", "err"))

    def codes(self):
        return [diagnosis["code"] for diagnosis in json.loads(self.out)["diagnoses"]]


def command_for(program, case, port, authority, folder):
    (folder / "password").write_text(PASSWORD + "\n")
    (folder / "text").write_text("A line of text\n" * 100_000)
    tls = getattr(case, "tls", "starttls")
    protocol = getattr(case, "protocol", "smtp")
    server = ["--host", "localhost", "--port", str(port), "--tls", tls]
    if protocol != "smtp":
        server = ["--incoming-only", "--incoming-protocol", protocol, "--incoming-host", "localhost",
                  "--incoming-port", str(port), "--incoming-tls", tls]
    if getattr(case, "command", "check") == "send":
        arguments = ["send", "--from", "anna@example.test", "--to", "bert@example.test", "--text", folder / "text", *server]
    else:
        arguments = ["check", "anna@example.test", "--offline", "--budget", str(BUDGET_S), *server]
        arguments += ["--outgoing-only"] if protocol == "smtp" else []
    return [program, *map(str, arguments), "--password-file", folder / "password", "--ca-file", authority, "--json", "-v"]


def unescaped(text):
    """The control characters that would reach a terminal."""
    return {hex(ord(c)) for c in text if unicodedata.category(c) == "Cc" and c not in "\n\t"}


def deafness_ms(watch, case, port, authority):
    """How long the window did not hear a person; nothing where there is no check to watch."""
    if getattr(case, "command", "check") != "check":
        return None
    done = subprocess.run([watch, getattr(case, "protocol", "smtp"), str(port), getattr(case, "tls", "starttls")],
                          input=PASSWORD, capture_output=True, text=True, timeout=60,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SSL_CERT_FILE": str(authority), "LC_ALL": "C.UTF-8"})
    return int(done.stdout) if done.returncode == 0 else f"ended with {done.returncode}: {done.stderr[-300:]}"


def judge(case, run, cancelled, idle_kb, deaf):
    wrong = []
    is_check = getattr(case, "command", "check") == "check"
    if run.status not in EXIT_STATUSES:
        return [f"ended with {run.status}: {run.err[-300:]}"]
    codes = run.codes()
    expected = getattr(case, "codes", set())
    if expected != set() and not expected & set(codes):
        wrong.append(f"diagnosed {codes}, not {sorted(expected)}")
    if is_check and run.seconds > BUDGET_S + GRACE_S:
        wrong.append(f"took {run.seconds:.1f} s")
    if run.peak_kb - idle_kb > MEMORY_LIMIT_KB:
        wrong.append(f"{(run.peak_kb - idle_kb) >> 10} MB at the peak")
    for text in (run.out, run.err):
        if found := unescaped(text):
            wrong.append(f"control characters in the output: {found}")
        if PASSWORD in text:
            wrong.append("the password was shown")
    if cancelled.status not in EXIT_STATUSES | {130}:
        wrong.append(f"Cancel ended with {cancelled.status}: {cancelled.err[-300:]}")
    if cancelled.status == 130 and cancelled.seconds > CANCEL_AFTER_S + GRACE_S:
        wrong.append(f"Cancel took {cancelled.seconds - CANCEL_AFTER_S:.1f} s")
    if isinstance(deaf, str) or (deaf or 0) > DEAF_LIMIT_MS:
        wrong.append(f"the window: {deaf}")
    return wrong


def main():
    program, watch, *wanted = sys.argv[1:]
    if not shutil.which("openssl"):
        print("SKIP: openssl is not installed")
        sys.exit(os.environ.get("CI") == "true")
    failed = []
    for case in cases():
        if wanted and case.__name__ not in wanted:
            continue
        with HostileServer(case) as server:
            idle = Run(program, case, free_ports(1)[0], server.authority)
            run = Run(program, case, server.port, server.authority)
            cancelled = Run(program, case, server.port, server.authority, cancel=True)
            deaf = deafness_ms(watch, case, server.port, server.authority)
        wrong = judge(case, run, cancelled, idle.peak_kb, deaf)
        cancel = f"{(cancelled.seconds - CANCEL_AFTER_S) * 1000:.0f} ms" if cancelled.status == 130 else "ended before"
        codes = ", ".join(run.codes()) if run.status in EXIT_STATUSES else "-"
        print(f"{'FAIL' if wrong else 'ok  '} {case.__name__:32} exit {run.status:3} {run.seconds:5.1f} s "
              f"{(run.peak_kb - idle.peak_kb) / 1024:6.1f} MB  cancel: {cancel:12} deaf: {deaf} ms  {codes}", flush=True)
        for line in wrong:
            print(f"       {line}", flush=True)
        failed += [case.__name__] if wrong else []
    print(f"not as it should be: {' '.join(failed)}" if failed else "all hold")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
