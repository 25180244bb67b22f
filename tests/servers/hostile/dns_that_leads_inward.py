# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads to this computer and into private networks by its names."""
records = [("mail.example.test", "A", "10.0.0.1"), ("mail.example.test", "A", "192.168.0.1"),
           ("smtp.example.test", "A", "172.16.0.1"), ("example.test", "MX", 10, "localhost"),
           ("_submission._tcp.example.test", "SRV", 0, 1, 587, "localhost")]
sign_ins = 0        # nobody agreed to a server of another domain
