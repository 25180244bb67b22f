# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a JSON array of messages in base64, writes what Python's email package makes of them."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys


def addresses(message, name):
    return [a.addr_spec for h in message.get_all(name, []) for a in h.addresses]


def name_of(text):
    """The display name of "From". The newer parser puts blanks between adjacent encoded words."""
    legacy = email.message_from_string(text, policy=email.policy.compat32)
    phrase = email.utils.parseaddr("".join(legacy["From"].splitlines()))[0]
    return str(email.header.make_header(email.header.decode_header(phrase)))


def leaves(part):
    if part.is_multipart():
        for child in part.iter_parts():
            yield from leaves(child)
    else:
        disposition = part["Content-Disposition"]  # get_filename() would strip blanks
        name = disposition.params.get("filename", "") if disposition else ""
        yield {
            "type": part.get_content_type(),
            "charset": part.get_content_charset(""),
            "disposition": part.get_content_disposition() or "",
            "name": name,
            "content": base64.b64encode(part.get_payload(decode=True)).decode(),
            "defects": [repr(d) for d in part.defects],
        }


def parsed(raw):
    # Header fields may hold UTF-8 (RFC 6532); everything else is ASCII.
    text = raw.decode("utf-8")
    message = email.message_from_string(text, policy=email.policy.default)
    return {
        "subject": str(message["Subject"]),
        "fromName": name_of(text),
        "from": addresses(message, "From"),
        "to": addresses(message, "To"),
        "cc": addresses(message, "Cc"),
        "fields": [[name, str(value)] for name, value in message.items()],
        "type": message.get_content_type(),
        "parts": list(leaves(message)),
        "defects": [repr(d) for d in message.defects]
        + ([] if message["Date"].datetime else ["no date"])
        + [repr(d) for v in message.values() for d in getattr(v, "defects", [])],
    }


json.dump([parsed(base64.b64decode(m)) for m in json.load(sys.stdin)], sys.stdout)
