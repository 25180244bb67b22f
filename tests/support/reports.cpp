// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reports.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace portwright::tests {

SupportReport exampleReport()
{
    const QByteArray json = R"({
        "format": "portwright-report", "version": 1, "made": "2026-11-22T19:45:55Z",
        "program": { "name": "portwright", "version": "0.1.0", "qt": "6.4.2", "tls": "OpenSSL 3" },
        "system": { "os": "Debian", "locale": "en_US", "time_zone": "Europe/Berlin" },
        "request": { "address": "anna@example.org", "name": "Anna Example", "with_password": true,
            "username": "anna@example.org", "scope": "both", "ehlo_name": "annas-laptop" },
        "check": {
            "address": "anna@example.org",
            "outgoing": {
                "best": { "protocol": "smtp", "host": "mail.example.org", "port": 465,
                    "tls": "implicit", "username": "anna@example.org", "auth": "PLAIN",
                    "sign_in": "accepted", "reasons": ["It works."], "needs_consent": [] },
                "candidates": [
                    { "protocol": "smtp", "host": "mail.example.org", "port": 587,
                      "tls": "starttls", "stage_reached": "connect", "outcome": "timed-out",
                      "diagnosis": "port-blocked", "sign_in": "not-tried", "connect_ms": null,
                      "total_ms": 20000, "capabilities": [] },
                    { "protocol": "smtp", "host": "mail.example.org", "port": 465,
                      "tls": "implicit", "stage_reached": "auth", "outcome": "reached",
                      "diagnosis": null, "sign_in": "accepted", "connect_ms": 20,
                      "total_ms": 180, "tls_version": "TLSv1.3",
                      "capabilities": ["SIZE 52428800", "AUTH PLAIN"] } ] },
            "incoming": { "best": null, "candidates": [] },
            "diagnoses": [ { "code": "port-blocked", "endpoint": "mail.example.org:587",
                "title": "This network blocks one port", "why": "Others answer.",
                "action": "Use 465.", "comparison": [], "reply": [], "evidence": 11 } ],
            "remarks": [ { "kind": "starttls-only", "endpoint": "mail.example.org:587",
                "title": "No port that is encrypted from the start" } ],
            "discovery": [ { "source": "autoconfig", "told": "address", "answer": "not-found",
                "asked": "https://autoconfig.example.org/?emailaddress=anna%40example.org",
                "words": null, "took_ms": 88 } ],
            "sign_ins_used": { "smtp://mail.example.org": 1 },
            "timing_ms": { "first_usable": 240, "final": 470 } },
        "connections": [ { "protocol": "smtp", "host": "mail.example.org", "port": 465,
            "tls": "implicit", "happened": "Signed in", "address": "192.0.2.7",
            "handshake": { "version": "TLSv1.3", "cipher": "TLS_AES_256_GCM_SHA384",
                "verified": true, "faults": [], "chain": [ { "subject": "mail.example.org",
                    "issuer": "Example Authority", "names": ["*.example.org"],
                    "sha256": "ab01" } ] } } ],
        "dns": { "addresses": [ { "host": "mail.example.org", "addresses": ["192.0.2.7"],
            "failure": null } ] },
        "services": { "endpoints": [ { "protocol": "smtp", "host": "mail.example.org",
                "port": 465, "steadiness": { "tries": 5, "failures": 0, "median_ms": 60 } } ],
            "sections": [ { "heading": "How safe is it?", "answers": [
                { "question": "Encryption", "lines": [ "Yes, in the newest way" ] } ] } ] },
        "transcript": { "dropped": 0, "cut": 0, "entries": [
            { "index": 10, "time_ms": 1, "connection": "mail.example.org:465", "arrow": "~>",
              "text": "EHLO annas-laptop" },
            { "index": 11, "time_ms": 2, "connection": "mail.example.org:465", "arrow": "<~",
              "text": "250 Hello anna at mail.example.org" },
            { "index": 12, "time_ms": 3, "connection": "mail.example.org:465", "arrow": "<~",
              "text": "334 YW5uYUBleGFtcGxlLm9yZw==" } ] }
    })";
    return readReport(json);
}

SupportReport readReport(const QByteArray &file)
{
    const auto report = SupportReport::parse(file);
    if (const auto *fault = std::get_if<ReportFault>(&report)) {
        const QByteArray words = "no report: " + fault->words.toUtf8();
        QTest::qFail(words.constData(), __FILE__, __LINE__);
        return {};
    }
    return std::get<SupportReport>(report);
}

SupportReport with(const SupportReport &report, const QJsonObject &members)
{
    QJsonObject document = report.document();
    for (auto each = members.begin(); each != members.end(); ++each)
        document[each.key()] = each.value();
    return readReport(QJsonDocument(document).toJson());
}

} // namespace portwright::tests
