// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/checkpicture.h"

namespace portwright::pictures {

/// What probes of a host may show, and what is to be said of it: for tests that read like
/// sentences. Ports of IMAP make probes of IMAP, all others of SMTP.
inline const QString host = QStringLiteral("mail.example.org");

[[nodiscard]] ProbeReport probe(quint16 port, const QString &at = host);
[[nodiscard]] ProbeReport working(quint16 port, const QString &at = host);
[[nodiscard]] ProbeReport relaying();
[[nodiscard]] ProbeReport failed(quint16 port, ConnectionFault fault, const QString &at = host);
[[nodiscard]] ProbeReport closed(quint16 port, const QString &at = host);
[[nodiscard]] ProbeReport timedOut(quint16 port, Stage stage, const QString &at = host);
[[nodiscard]] ProbeReport dropped(quint16 port, const QString &at = host);
[[nodiscard]] ProbeReport running(quint16 port, Stage stage);
[[nodiscard]] ProbeReport inClear(quint16 port);
[[nodiscard]] ProbeReport with(
    ProbeReport report, CertificateFault fault, const CertificateSummary &own = {});
/// The first usable one is what the half stands for.
[[nodiscard]] HalfPicture half(const QList<ProbeReport> &probes);
/// Of example.org, on the first of May 2026.
[[nodiscard]] CheckPicture picture(
    const QList<ProbeReport> &outgoing, const QList<ProbeReport> &incoming = {});

/// The codes of the verdict, with "warning " before those that are no more.
[[nodiscard]] QStringList said(const CheckPicture &picture);
/// The one diagnosis; an empty one if there is not exactly one.
[[nodiscard]] Diagnosis only(const CheckPicture &picture);

} // namespace portwright::pictures
