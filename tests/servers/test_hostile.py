# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program against servers that mean harm or are broken beyond help: see hostile/.

  test_hostile.py PORTWRIGHT-CLI WINDOWWATCH [CASE...]

For each it prints the diagnosis, the time until the end, the peak memory beyond that of a check which
finds nothing, the time that Cancel takes in the middle, how long the window was deaf at most, and how
much of the processor's time it took in one turn of its event loop.
"""
import concurrent.futures
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import hostilenet
from hostileserver import HostileServer, cases, runs_of
from loopback import free_ports

BUDGET_S = 4
GRACE_S = 2             # beyond the budget, on a busy machine
MEMORY_LIMIT_KB = 64 * 1024
CANCEL_AFTER_S = 1
BUSY_LIMIT_MS = 100     # of the processor's time, in one turn of the window's event loop
DEAF_LIMIT_MS = 2000    # of any time: a window that waits for something
PASSWORD = "correct horse battery staple"
EXIT_STATUSES = {0, 2, 3, 21, 22, 23, 24, 26, 27, 28, 29, 30, 31, 75}


class Run:
    """The program's way through one check or one message."""

    def __init__(self, program, server, cancel=False):
        server.begin_run()
        with tempfile.TemporaryDirectory() as name:
            self.run(command_for(program, server, Path(name)), Path(name), CANCEL_AFTER_S if cancel else 0)
        self.sign_ins = server.sign_ins

    def run(self, command, folder, cancel):
        with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
            subprocess.run([sys.executable, "-ISB", Path(__file__).with_name("measuredrun.py"), str(cancel), *command],
                           cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env={**os.environ, "LC_ALL": "C.UTF-8"}, check=True)
        seconds, peak_kb, status = (folder / "measured").read_text().split()
        self.seconds, self.peak_kb, self.status = float(seconds), int(peak_kb), int(status)
        self.out, self.err = ((folder / end).read_text(errors="replace") for end in ("out", "err"))

    def codes(self):
        return [diagnosis["code"] for diagnosis in json.loads(self.out)["diagnoses"]]


def command_for(program, server, folder):
    (folder / "password").write_text(PASSWORD + "\n")
    (folder / "text").write_text("A line of text\n" * 100_000)
    case, protocol = server.case, server.protocol
    tls = getattr(case, "tls", "starttls")
    if hasattr(case, "records"):
        arguments = ["check", "anna@example.test", "--budget", str(BUDGET_S), "--outgoing-only"]
    elif getattr(case, "command", "check") == "send":
        arguments = ["send", "--from", "anna@example.test", "--to", "bert@example.test", "--text", folder / "text",
                     "--host", "localhost", "--port", server.port, "--tls", tls]
    else:
        arguments = ["check", "anna@example.test", "--offline", "--budget", str(BUDGET_S)]
        arguments += (["--outgoing-only", "--host", "localhost", "--port", server.port, "--tls", tls] if protocol == "smtp" else
                      ["--incoming-only", "--incoming-protocol", protocol, "--incoming-host", "localhost",
                       "--incoming-port", server.port, "--incoming-tls", tls])
    arguments += getattr(case, "arguments", [])
    return [program, *map(str, arguments), "--password-file", folder / "password", "--ca-file", server.authority, "--json", "-v"]


def unescaped(text):
    """The control characters that would reach a terminal."""
    return {hex(ord(c)) for c in text if unicodedata.category(c) == "Cc" and c not in "\n\t"}


def deafness(watch, server):
    """How long the window did not hear a person, and worked, at most; nothing where it does not check."""
    if getattr(server.case, "command", "check") != "check":
        return None
    arguments = [] if hasattr(server.case, "records") else [
        server.protocol, str(server.port), getattr(server.case, "tls", "starttls")]
    server.begin_run()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SSL_CERT_FILE": str(server.authority), "LC_ALL": "C.UTF-8"}
    environment.pop("SSL_CERT_DIR", None)       # who names a hundred authorities more waits for them
    done = subprocess.run([watch, *arguments], input=PASSWORD, capture_output=True, text=True, timeout=60, env=environment)
    if done.returncode != 0:
        return f"ended with {done.returncode}: {done.stderr[-300:]}"
    return tuple(map(int, done.stdout.split()))


class Idle:
    """Where nobody listens."""

    def __init__(self, case, protocol, authority):
        self.case, self.protocol, self.authority = case, protocol, authority
        self.port, self.sign_ins = free_ports(1)[0], 0

    def begin_run(self):
        pass


@functools.cache
def idle_kb(program, command):
    case = type("Nothing", (), {"command": command})
    return Run(program, Idle(case, "smtp", os.devnull)).peak_kb


def judge(server, run, cancelled, peak_kb, deaf):
    wrong = []
    case = server.case
    if run.status not in EXIT_STATUSES:
        return [f"ended with {run.status}: {run.err[-300:]}"]
    codes = run.codes()
    expected = getattr(case, "codes", set())
    if expected and not expected & set(codes):
        wrong.append(f"diagnosed {codes}, not {sorted(expected)}")
    if getattr(case, "command", "check") == "check" and run.seconds > BUDGET_S + GRACE_S:
        wrong.append(f"took {run.seconds:.1f} s")
    if run.sign_ins > getattr(case, "sign_ins", 2):
        wrong.append(f"{run.sign_ins} sign-ins")
    if peak_kb > MEMORY_LIMIT_KB and server.step not in getattr(case, "unbounded", []):
        wrong.append(f"{peak_kb >> 10} MB at the peak")
    for text in (run.out, run.err):
        if found := unescaped(text):
            wrong.append(f"control characters in the output: {found}")
        if PASSWORD in text:
            wrong.append("the password was shown")
    if cancelled.status not in EXIT_STATUSES | {130}:
        wrong.append(f"Cancel ended with {cancelled.status}: {cancelled.err[-300:]}")
    if cancelled.status == 130 and cancelled.seconds > CANCEL_AFTER_S + GRACE_S:
        wrong.append(f"Cancel took {cancelled.seconds - CANCEL_AFTER_S:.1f} s")
    if isinstance(deaf, str):
        wrong.append(f"the window {deaf}")
    elif deaf and (deaf[0] > DEAF_LIMIT_MS or deaf[1] > BUSY_LIMIT_MS):
        wrong.append(f"the window was deaf for {deaf[0]} ms, and busy for {deaf[1]} ms")
    return wrong


def row(name, run, cancelled, peak_kb, deaf):
    cancel = f"{(cancelled.seconds - CANCEL_AFTER_S) * 1000:.0f} ms" if cancelled.status == 130 else "ended"
    window = f"{deaf[0]:4} ms {deaf[1]:4} ms" if isinstance(deaf, tuple) else " " * 15
    codes = ", ".join(run.codes()) if run.status in EXIT_STATUSES else "-"
    return f"{name:62} {run.status:3} {run.seconds:5.1f} s {peak_kb / 1024:6.1f} MB {cancel:>8} {window}  {codes}"


def play(program, watch, case, protocol, step):
    """What is wrong, and a row of the table."""
    name = " ".join(filter(None, [case.__name__, protocol if len(getattr(case, "protocols", [])) > 1 else "",
                                  f"({step})" if step else ""]))
    with HostileServer(case, protocol, step) as server:
        run = Run(program, server)
        cancelled = Run(program, server, cancel=True)
        deaf = deafness(watch, server)
    peak_kb = run.peak_kb - idle_kb(program, getattr(case, "command", "check"))
    wrong = judge(server, run, cancelled, peak_kb, deaf)
    print("FAIL" if wrong else "ok  ", row(name, run, cancelled, peak_kb, deaf), *wrong, sep="\n     " if wrong else " ", flush=True)
    return name if wrong else None


def main():
    if not shutil.which("openssl"):
        print("SKIP: openssl is not installed")
        sys.exit(os.environ.get("CI") == "true")
    has_network = hostilenet.enter()
    program, watch = map(os.path.abspath, sys.argv[1:3])
    wanted = sys.argv[3:]
    failed = []
    print(f"{'':67} {'exit':>3} {'time':>6} {'peak':>9} {'cancel':>8} {'deaf':>7} {'busy':>7}  diagnoses")
    with concurrent.futures.ThreadPoolExecutor(2) as side_by_side:     # most of it is waiting
        for case in cases():
            if wanted and case.__name__ not in wanted:
                continue
            if hasattr(case, "records"):
                if not has_network:
                    print(f"left out {case.__name__}: no network of one's own can be made here")
                    failed += [case.__name__] if os.environ.get("CI") == "true" else []
                    continue
                failed += [play(program, watch, case, *run) for run in runs_of(case)]   # its ports are taken
            else:
                failed += side_by_side.map(lambda run, case=case: play(program, watch, case, *run), runs_of(case))
    failed = [name for name in failed if name]
    print(f"not as it should be: {', '.join(failed)}" if failed else "all hold")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
