# SPDX-FileCopyrightText: 2026 The Portwright developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks into the practice mailbox with Python's IMAP and POP3, checks what they see on the way, and
writes the second of its two messages, found by its Message-ID, to standard output.

  readmailbox.py STANDARD-PORT PORT AUTHORITY USER PASSWORD
"""
import imaplib
import poplib
import ssl
import sys

SOUGHT = "<one.TWO@practice.test>"


def expect(answer, *expected):
    if answer not in expected:
        raise SystemExit(f"expected {expected}, got {answer}")
    return answer


def over_imap(imap, starttls):
    if starttls:
        expect("LOGINDISABLED" in imap.capabilities, True)
        try:
            imap.login(user, password)
            raise SystemExit("signed in without encryption")
        except imaplib.IMAP4.error as refusal:
            expect("PRIVACYREQUIRED" in str(refusal), True)
        imap.starttls(context)
    expect("LOGINDISABLED" in imap.capabilities, False)
    for attempt in (lambda: imap.login(user, 'not "it\\'), lambda: imap.authenticate("PLAIN", lambda _: b"\0x\0y")):
        try:
            attempt()
            raise SystemExit("signed in with a wrong password")
        except imaplib.IMAP4.error as refusal:
            expect("AUTHENTICATIONFAILED" in str(refusal), True)
    if starttls:
        imap.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
    else:
        imap.login(user, password)
    names = [line.split()[-1] for line in imap.list()[1]]
    expect(names, [b"INBOX", b"Archive", b"Drafts", b"Junk", b"Sent", b"Trash"])
    expect([line.split()[-1] for line in imap.list(pattern="inb*")[1] if line], [])
    expect(imap.status("inbox", "(MESSAGES UNSEEN)")[1], [b"INBOX (MESSAGES 2 UNSEEN 2)"])
    expect(imap.getquotaroot("INBOX")[1][1], [b'"" (STORAGE 1 65536)'])
    expect(imap.select("Nowhere")[0], "NO")
    expect(imap.select("INBOX", readonly=True), ("OK", [b"2"]))
    expect(imap.uid("SEARCH", "HEADER", "Message-ID", SOUGHT), ("OK", [b"2"]))
    expect(imap.search(None, "ALL"), ("OK", [b"1 2"]))
    status, answer = imap.uid("FETCH", "2", "(FLAGS BODY.PEEK[HEADER])")
    expect(b"Subject: hi\r\n\r\n" == answer[0][1][-15:], True)
    expect(imap.noop()[0], "OK")
    literal = imap.fetch("2:*", "(BODY.PEEK[])")[1][0][1]
    expect(imap.close()[0], "OK")
    expect(imap.logout()[0], "BYE")
    return literal


def over_pop3(pop, starttls):
    if starttls:
        try:
            pop.user(user)
            raise SystemExit("may sign in without encryption")
        except poplib.error_proto:
            pop.stls(context)
    expect("SASL" in pop.capa(), True)
    pop.user(user)
    try:
        pop.pass_("wrong")
        raise SystemExit("signed in with a wrong password")
    except poplib.error_proto as refusal:
        expect(b"[AUTH]" in refusal.args[0], True)
    pop.user(user)
    pop.pass_(password)
    count, octets = pop.stat()
    sizes = [int(line.split()[1]) for line in pop.list()[1]]
    expect((count, octets), (2, sum(sizes)))
    expect(len(set(line.split()[1] for line in pop.uidl()[1])), 2)
    top = pop.top(2, 1)[1]
    expect(top[-3:], [b"Subject: hi", b"", b"."])
    lines = pop.retr(2)[1]
    expect(pop.noop()[:3], b"+OK")
    expect(pop.quit()[:3], b"+OK")
    message = b"".join(line + b"\r\n" for line in lines)
    expect(len(message), sizes[1])
    return message


standard, port, authority, user, password = int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]
context = ssl.create_default_context(cafile=authority)
if standard == 143:
    content = over_imap(imaplib.IMAP4("127.0.0.1", port), True)
elif standard == 993:
    content = over_imap(imaplib.IMAP4_SSL("127.0.0.1", port, ssl_context=context), False)
elif standard == 110:
    content = over_pop3(poplib.POP3("127.0.0.1", port), True)
else:
    content = over_pop3(poplib.POP3_SSL("127.0.0.1", port, context=context), False)
sys.stdout.buffer.write(content)
