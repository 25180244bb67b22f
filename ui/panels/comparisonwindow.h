// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

#include <QDialog>

namespace portwright {

/// What is different between two reports, side by side; what is the same on demand.
class ComparisonWindow : public QDialog {
    Q_OBJECT
public:
    ComparisonWindow(
        const SupportReport &before, const SupportReport &after, QWidget *parent = nullptr);
};

} // namespace portwright
