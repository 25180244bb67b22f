// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/servicefacts.h"

namespace portwright {

/// What the check of one half found, as values of the moment.
struct HalfFindings {
    Half half = Half::Outgoing;
    HalfCheck::Phase phase = HalfCheck::Phase::NothingFound;
    QList<ProbeReport> reports;
    Recommendation recommendation;
    qsizetype best = -1; ///< row of the endpoint the check stands for; -1: none
    QString username;
    Consents consents; ///< agreed to, for the best

    [[nodiscard]] static HalfFindings of(const HalfCheck &check);

    [[nodiscard]] const ProbeReport *bestReport() const
    {
        return best < 0 ? nullptr : &reports[best];
    }
    /// What put the other usable rows behind the best one, in words, each once. Not empty where
    /// there is a best one.
    [[nodiscard]] QStringList reasons() const;
    /// Why a row is not the best: the reason against it, or what happened there.
    [[nodiscard]] QString whyNotBetter(qsizetype row) const;
    /// The mechanism that signed in, or would; empty if the server offers none that is known.
    [[nodiscard]] QString mechanism() const;
};

/// What a check found: what reports are written from. Times count from the start of the process.
struct CheckFindings {
    QString address;
    HalfFindings outgoing;
    HalfFindings incoming;
    QList<LedgerEntry> ledger;
    QList<Diagnosis> diagnoses;
    QList<Remark> remarks;
    std::optional<PublishedSettings> provider; ///< where what it asks of its customers is known
    ServiceFacts services;
    QMap<QString, int> signInsUsed;
    std::optional<std::chrono::milliseconds> firstUsable;
    std::optional<std::chrono::milliseconds> concluded;

    /// Null where it is not known.
    [[nodiscard]] const PublishedSettings *knownProvider() const
    {
        return provider ? &*provider : nullptr;
    }
    /// `startedAfter`: when the check began, since the start of the process.
    [[nodiscard]] static CheckFindings of(
        const AccountCheck &check, std::chrono::milliseconds startedAfter);
};

} // namespace portwright
