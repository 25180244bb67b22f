// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

#include <QCoreApplication>
#include <QStringList>

namespace portwright {

/// What was seen, in sentences for somebody who can check it.
class DiagnosisLetter {
    Q_DECLARE_TR_FUNCTIONS(portwright::DiagnosisLetter)
public:
    /// One sentence for each host, ports that showed the same taken together:
    /// "mail.example.org: 465 answered in 41 ms; 587 did not answer at all."
    [[nodiscard]] static QStringList comparison(const QList<Observation> &observations);
    /// A whole letter that asks for `request`, with everything that proves the diagnosis.
    [[nodiscard]] static QString write(const QString &request, const Diagnosis &diagnosis);

private:
    static QString showed(Observation::Kind kind, const QString &ports, const Observation &first);
    static QString doing(Stage stage);
    static QString certificate(const DiagnosisParameters &parameters);
    static QStringList of(DiagnosisGroup group, const DiagnosisParameters &parameters);
    static QStringList evidence(const Diagnosis &diagnosis);
};

} // namespace portwright
