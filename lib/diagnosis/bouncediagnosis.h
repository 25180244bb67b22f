// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "message/arrivedmessage.h"

namespace portwright {

/// Why a message could not be delivered to one recipient, as the server says that gave it up
/// (RFC 3464, section 2.3); nothing where `status` reports no failure. Its endpoint is the server
/// that refused, at port 25, or empty where no server is named.
[[nodiscard]] std::optional<Diagnosis> diagnosisOf(const DeliveryStatus &status);

} // namespace portwright
