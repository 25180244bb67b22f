// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/remark.h"

#include <QCoreApplication>

namespace portwright {

/// One sentence for every remark.
class RemarkWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::RemarkWords)
public:
    [[nodiscard]] static QString say(const Remark &remark);
};

} // namespace portwright
