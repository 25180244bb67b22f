// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/exportsteps.h"

#include <QCoreApplication>
#include <QStringList>

namespace portwright {

/// Every sentence and label for handing settings over. Steps are in the words that the program they
/// are for shows itself, so that they can be found there.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::ExportWords)
public:
    [[nodiscard]] static QString title(ExportTarget target); ///< "Outlook (classic)"
    /// What to do with it and where the password goes; empty where there is nothing to say.
    [[nodiscard]] static QString advice(ExportTarget target);
    /// A sentence for what is to be done, the label of a field for what is to be entered; `program`
    /// is one whose form is Steps, here and below.
    [[nodiscard]] static QString step(ExportTarget program, StepCode code);
    /// As the program shows it or wants it typed.
    [[nodiscard]] static QString value(ExportTarget program, const StepValue &value);
    [[nodiscard]] static QString fault(ExportFault fault);
    /// What everybody has to know who is given these settings; mostly nothing.
    [[nodiscard]] static QStringList warnings(const AccountSettings &settings);
};

} // namespace portwright
