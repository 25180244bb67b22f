# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program from a small process, for a child begins with the peak memory of its parent.

  measuredrun.py SECONDS-UNTIL-CANCEL COMMAND...     0: it is not cancelled

Writes seconds, peak memory in kB and exit status into the file "measured".
"""
import os
import signal
import sys
import time

LONGEST_S = 60

began = time.monotonic()
program = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
deadlines = [(LONGEST_S, signal.SIGKILL)]
if (cancel := float(sys.argv[1])) > 0:
    deadlines.insert(0, (cancel, signal.SIGINT))


def strike(*_):
    os.kill(program, deadlines.pop(0)[1])
    if deadlines:
        signal.setitimer(signal.ITIMER_REAL, deadlines[0][0])


signal.signal(signal.SIGALRM, strike)
signal.setitimer(signal.ITIMER_REAL, deadlines[0][0])
_, status, usage = os.wait4(program, 0)
with open("measured", "w", encoding="ascii") as measured:
    print(time.monotonic() - began, usage.ru_maxrss, os.waitstatus_to_exitcode(status), file=measured)
