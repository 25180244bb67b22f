// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "discovery/publishedsettings.h"

#include <QCoreApplication>
#include <QStringList>

namespace portwright {

/// What to tell a person about one diagnosis. The server's own words stand beside it, never in it.
struct DiagnosisText {
    QString title; ///< plain words, no jargon
    QString why; ///< one or two sentences
    QStringList steps; ///< what to do next, in order; each is something a person can do
    QString letter; ///< to send to whoever acts, with the evidence filled in
    QStringList comparison; ///< "465 answered in 41 ms; 587 did not answer at all."
};

/// The words for every DiagnosisCode.
class DiagnosisWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::DiagnosisWords)
public:
    /// `provider`: what its customers have to know and do, with its pages; null where it is not
    /// known.
    [[nodiscard]] static DiagnosisText explain(
        const Diagnosis &diagnosis, const PublishedSettings *provider = nullptr);
};

} // namespace portwright
