// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicescenario.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace portwright {

/// What the server shows to prove who it is.
struct PracticeIdentity {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] bool isNull() const { return certificate.isNull() || key.isNull(); }
};

/// The certificates shipped in resources/practice. They are signed by an authority whose own key no
/// longer exists, so nothing else can ever be signed with it.
[[nodiscard]] PracticeIdentity practiceIdentity(PracticeCertificate kind);
[[nodiscard]] QByteArray practiceAuthorityPem();

} // namespace portwright
