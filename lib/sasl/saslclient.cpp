// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslclient.h"

namespace portwright {

SaslClient::~SaslClient() = default;

} // namespace portwright
