# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a certificate with ninety-nine authorities above it."""
import subprocess


def prepare(folder):
    def run(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], cwd=folder, check=True, capture_output=True)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90"]
    chain, issuer = b"", "authority"
    for number in range(99):
        name = f"link{number}"
        run("req", "-x509", *key, "-subj", f"/CN=Link {number}", "-CA", f"{issuer}.pem", "-CAkey", f"{issuer}.key",
            "-addext", "basicConstraints=critical,CA:TRUE", "-keyout", f"{name}.key", "-out", f"{name}.pem")
        chain, issuer = (folder / f"{name}.pem").read_bytes() + chain, name
    run("req", "-x509", *key, "-subj", "/CN=localhost", "-CA", f"{issuer}.pem", "-CAkey", f"{issuer}.key",
        "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE",
        "-keyout", "long.key", "-out", "long.pem")
    (folder / "long.pem").write_bytes((folder / "long.pem").read_bytes() + chain)


def talk(peer):
    peer.agree_to_tls()
    peer.start_tls("long.pem", "long.key")
    peer.line()
    peer.offer_sign_in()
    peer.wait()
