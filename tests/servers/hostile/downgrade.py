# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Encrypts well for the first who connects, and less for the second, who has agreed to that elsewhere."""
import ssl
import time

records = [("mail.example.test", "A", "127.0.0.1")]
steps = ["no STARTTLS", "TLS 1.2"]
arguments = ["--host", "mail.example.test", "--order", "rfc8314", "--allow-unencrypted"]
codes = {"encryption-downgraded"}
sign_ins = 0


def talk(peer):
    is_second = peer.turn == 2
    if is_second and peer.step == "no STARTTLS":
        peer.sign_in()
        return
    peer.agree_to_tls()
    peer.start_tls("domain.pem", "domain.key", ssl.TLSVersion.TLSv1_2 if is_second else ssl.TLSVersion.TLSv1_3)
    peer.line()
    peer.offer_sign_in()
    if is_second:
        peer.line()
        peer.server.sign_ins += 1


# The better port keeps the program waiting, so that the connection to the other has gone when it is wanted.
ports = {587: talk, 465: lambda peer: time.sleep(1)}
