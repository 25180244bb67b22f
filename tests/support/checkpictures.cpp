// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpictures.h"

#include "diagnosis/checkverdict.h"

namespace portwright::pictures {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProbeReport probe(quint16 port, const QString &at)
{
    ProbeReport probe;
    const Protocol protocol
        = isStandardPort(Protocol::Imap, port) ? Protocol::Imap : Protocol::Smtp;
    probe.endpoint = { protocol, at, port, usualTlsMode(protocol, port) };
    probe.state = ProbeState::Done;
    probe.tookTime = 100ms;
    probe.connection.connectedAfter = 20ms;
    probe.connection.roundTrip = 20ms;
    return probe;
}

ProbeReport working(quint16 port, const QString &at)
{
    ProbeReport report = probe(port, at);
    report.outcome.kind = OutcomeKind::Reached;
    report.outcome.stage = Stage::Ehlo;
    report.outcome.channel = report.endpoint.tls;
    report.outcome.mechanisms = { u"PLAIN"_s };
    report.outcome.tls = TlsDetails {};
    report.outcome.greeting.lines = { u"220 mail.example.org ESMTP"_s };
    report.connection.firstBytesAfter = 41ms;
    return report;
}

ProbeReport relaying()
{
    ProbeReport report = working(25);
    report.outcome.mechanisms.clear();
    return report;
}

ProbeReport failed(quint16 port, ConnectionFault fault, const QString &at)
{
    ProbeReport report = probe(port, at);
    report.connection.connectedAfter.reset();
    report.outcome.kind = OutcomeKind::Unreachable;
    report.outcome.stage = Stage::Connect;
    report.outcome.connectionFailure = ConnectionFailure { fault, {} };
    return report;
}

ProbeReport closed(quint16 port, const QString &at)
{
    return failed(port, ConnectionFault::Refused, at);
}

ProbeReport timedOut(quint16 port, Stage stage, const QString &at)
{
    ProbeReport report = probe(port, at);
    if (stage <= Stage::Connect)
        report.connection.connectedAfter.reset();
    report.outcome.kind = OutcomeKind::TimedOut;
    report.outcome.stage = stage;
    report.tookTime = 10s;
    return report;
}

ProbeReport dropped(quint16 port, const QString &at) { return timedOut(port, Stage::Connect, at); }

ProbeReport running(quint16 port, Stage stage)
{
    ProbeReport report = timedOut(port, stage);
    report.state = ProbeState::Running;
    report.stage = stage;
    report.outcome = {};
    return report;
}

ProbeReport inClear(quint16 port)
{
    ProbeReport report = working(port);
    report.endpoint.tls = TlsMode::None;
    report.outcome.channel = TlsMode::None;
    report.outcome.tls.reset();
    return report;
}

ProbeReport with(ProbeReport report, CertificateFault fault, const CertificateSummary &own)
{
    report.outcome.tls->faults = { fault };
    report.outcome.tls->chain = { own };
    return report;
}

HalfPicture half(const QList<ProbeReport> &probes)
{
    HalfPicture half;
    half.probes = probes;
    half.isDecided = true;
    for (qsizetype row = probes.size() - 1; row >= 0; --row) {
        if (probes[row].isUsable())
            half.best = row;
    }
    return half;
}

CheckPicture picture(const QList<ProbeReport> &outgoing, const QList<ProbeReport> &incoming)
{
    CheckPicture picture;
    picture.domain = u"example.org"_s;
    picture.halves = { half(outgoing) };
    if (!incoming.isEmpty())
        picture.halves.append(half(incoming));
    picture.now = 12s;
    picture.clock = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    return picture;
}

QStringList said(const CheckPicture &picture)
{
    QStringList said;
    for (const Diagnosis &diagnosis : judge(picture).diagnoses)
        said << (diagnosis.severity == Severity::Warning ? u"warning "_s : QString())
                + toId(diagnosis.code);
    return said;
}

Diagnosis only(const CheckPicture &picture)
{
    const QList<Diagnosis> diagnoses = judge(picture).diagnoses;
    return diagnoses.size() == 1 ? diagnoses.first() : Diagnosis {};
}

} // namespace portwright::pictures
