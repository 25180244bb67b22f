# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers every question about names with a thousand records."""
records = [("mail.example.test", "A", "127.0.0.1"),
           *(("example.test", "MX", number, f"mx{number}.example.test") for number in range(1000)),
           *(("_submission._tcp.example.test", "SRV", number, 1, 587, f"s{number}.example.test") for number in range(1000)),
           *(("smtp.example.test", "A", f"127.1.{number >> 8}.{number & 255}") for number in range(1000))]
