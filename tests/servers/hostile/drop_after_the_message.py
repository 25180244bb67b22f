# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the whole message and hangs up without a reply."""
tls = "implicit"
command = "send"


def talk(peer):
    peer.until_end_of_message()
