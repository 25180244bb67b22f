// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/exportsteps.h"

#include <QWidget>

class QGridLayout;

namespace portwright {

/// The way through one program: numbered steps under their headings, with a button beside each
/// value that copies it.
class StepsList : public QWidget {
    Q_OBJECT
public:
    explicit StepsList(QWidget *parent = nullptr);

    void showSteps(ExportTarget program, const AccountSettings &settings);

private:
    void addStep(ExportTarget program, const ExportStep &step, int number);
    void addWords(int row, const QString &words);
    void addValue(int row, const QString &label, const QString &value);

    QWidget *m_steps = nullptr; ///< what is shown now
    QGridLayout *m_grid = nullptr; ///< its layout
};

} // namespace portwright
