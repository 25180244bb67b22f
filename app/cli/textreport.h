// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/findings/checkfindings.h"
#include "ui/findings/jsonreport.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace portwright {

/// What a person reads at the end of a command: what it is, why, and what to do next. Everything
/// a server said is made safe for a terminal.
class TextReport {
    Q_DECLARE_TR_FUNCTIONS(portwright::TextReport)
public:
    enum class Style { Plain, Coloured };

    explicit TextReport(Style style)
        : m_style(style)
    {
    }

    /// `check` is what was found in.
    [[nodiscard]] QString of(const CheckFindings &findings, const AccountCheck &check) const;
    /// `explanation` is that of the half.
    [[nodiscard]] QString of(const HalfFindings &findings, const Explanation &explanation) const;
    /// `endpoint` is where the message was sent.
    [[nodiscard]] QString of(const SendFindings &findings, const Endpoint &endpoint) const;
    /// What the servers offer.
    [[nodiscard]] QString of(const ServiceFacts &facts) const;

private:
    [[nodiscard]] QString arrivalText(const SendFindings &findings) const;

    using Rows = QList<QPair<QString, QString>>;

    /// `heading` and each diagnosis of `severity` in words; nothing where there is none.
    [[nodiscard]] QString section(const QString &title, Severity severity,
        const QList<Diagnosis> &diagnoses, const PublishedSettings *provider) const;
    [[nodiscard]] QString headline(const Explanation &explanation) const;
    [[nodiscard]] QString heading(const QString &text) const;
    [[nodiscard]] static Rows settingsRows(const HalfFindings &findings);
    [[nodiscard]] static Rows certificateRows(const TlsDetails &details);
    [[nodiscard]] static QString nextStep(const HalfFindings &findings);
    [[nodiscard]] static QString agreeingWith(const QStringList &options);

    Style m_style;
};

} // namespace portwright
