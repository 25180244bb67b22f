# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a certificate with 64 kilobytes of names."""
import subprocess


def prepare(folder):
    names = ",".join([*(f"DNS:{number}.example.test" for number in range(850)), f"DNS:{'a' * 32_000}"])
    (folder / "names.cnf").write_text(f"[req]\ndistinguished_name=dn\nx509_extensions=ext\n[dn]\n[ext]\nsubjectAltName={names}\n")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90",
                    "-subj", "/CN=\x1b[31mred\x1b[0m", "-config", "names.cnf", "-keyout", "long.key", "-out", "long.pem"],
                   cwd=folder, check=True, capture_output=True)


def talk(peer):
    peer.agree_to_tls()
    peer.start_tls("long.pem", "long.key")
    peer.line()
    peer.offer_sign_in()
    peer.wait()
