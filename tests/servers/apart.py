# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A world apart for a test that breaks things: mounts, the network and its switch are its own.

`enter()` runs the test program once more, in namespaces of its own (Linux, as root), and ends this one. What is
mounted or switched off in there concerns nothing outside, and goes with it.
"""
import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

INSIDE = "PORTWRIGHT_APART"
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(os.environ.get("CI") == "true")


def enter():
    if INSIDE in os.environ:
        switch_loopback(True)
        return
    if os.geteuid() != 0:
        skip("a network and mounts of its own need root")
    if not shutil.which("unshare"):
        skip("unshare is not installed")
    apart = ["unshare", "--mount", "--net", "--"]
    if (tried := subprocess.run([*apart, "true"], capture_output=True, text=True, check=False)).returncode != 0:
        skip(f"this system allows no namespaces: {tried.stderr.strip()}")
    sys.exit(subprocess.run([*apart, sys.executable, "-B", *sys.argv], env={**os.environ, INSIDE: "yes"}, check=False)
             .returncode)


def switch_loopback(on):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh22x", b"lo", 0)
        flags = struct.unpack("16sh22x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        flags = flags | IFF_UP if on else flags & ~IFF_UP
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", flags))


@contextmanager
def mounted(*options):
    """What `mount` gets as arguments; the last one is the place."""
    subprocess.run(["mount", *map(str, options)], check=True)
    try:
        yield Path(options[-1])
    finally:
        subprocess.run(["umount", "--lazy", str(options[-1])], check=True)


@contextmanager
def in_place_of(path, text, folder):
    """The file of the system at `path` says `text`."""
    own = Path(folder, Path(path).name)
    own.write_text(text)
    with mounted("--bind", own, path):
        yield


@contextmanager
def full_disk(folder, files):
    """A disk with nothing but `files`, their texts by their names, and no room for more."""
    Path(folder).mkdir(exist_ok=True)
    with mounted("-t", "tmpfs", "-o", "size=64k", "none", folder) as disk:
        for name, content in files.items():
            (disk / name).parent.mkdir(exist_ok=True)
            (disk / name).write_text(content)
        try:
            with open(disk / "ballast", "wb", buffering=0) as ballast:
                while ballast.write(b"\0" * 4096):
                    pass
        except OSError:
            pass            # full
        yield disk
