# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers with names that hold escape sequences."""
ODD = "\x1b]0;owned\x07\x1b[2J\x9b31m\xff"
records = [("mail.example.test", "A", "127.0.0.1"), ("example.test", "MX", 1, ODD + ".example.test"),
           ("example.test", "MX", 2, "mail.example.test"),
           ("_submission._tcp.example.test", "SRV", 0, 1, 587, "\x1b[31mred\x00.example.test"),
           ("_submissions._tcp.example.test", "SRV", 0, 1, 465, "a/../b?c=<b>d</b>.example.test")]
