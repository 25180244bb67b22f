// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicecontent.h"

#include <QString>
#include <QStringList>

namespace portwright {

/// What one mail transaction has gathered since MAIL (RFC 5321, section 3.3).
struct PracticeTransaction {
    QString reversePath;
    bool smtpUtf8 = false;
    QStringList recipients;
    PracticeContent content;
    bool hasChunks = false;
    /// A refused chunk leaves nothing but RSET (RFC 3030, section 2).
    bool hasFailed = false;
};

} // namespace portwright
