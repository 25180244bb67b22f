// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/probereport.h"

namespace portwright {

/// One half of an account, as a check sees it at a moment.
struct HalfPicture {
    QList<ProbeReport> probes;
    qsizetype best = -1; ///< row that the half stands for; -1: none is usable
    bool isDecided = false; ///< the answer is known: what has not worked by now does not work
    QString username; ///< signed in with, or refused last
    QString refusedUsername; ///< tried before that one; empty if there was none
    std::optional<ConnectionFailure>
        lookUpFailure; ///< DNS's answer about the domain, if it decided

    [[nodiscard]] const ProbeReport *bestProbe() const
    {
        return best < 0 ? nullptr : &probes[best];
    }
};

/// What the web showed beside: of no importance by itself, but something to compare with.
struct WebPicture {
    struct Stranger {
        QString host;
        TlsDetails tls;
    };

    std::optional<bool> isReachable; ///< some web server said something; nothing: none was asked
    bool isCaptive = false; ///< somebody answers in the place of the web servers
    std::optional<std::chrono::seconds> clockAhead; ///< of this computer, against web servers
    QList<Stranger> untrusted; ///< certificates that could not be verified
};

/// Everything that a check has seen, to be judged together.
struct CheckPicture {
    QString domain; ///< of the mail address
    PortOrder order = PortOrder::Guide;
    QList<HalfPicture> halves; ///< that were asked for
    WebPicture web;
    QList<Observation> control; ///< of hosts without a mail port that answers: that of the web
    QList<std::chrono::milliseconds> lookUps; ///< how long DNS took for each host that it found
    std::chrono::milliseconds now { 0 }; ///< since the check began
    QDateTime clock; ///< this computer's
};

} // namespace portwright
