// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/protocolsession.h"

namespace portwright {

ProtocolSession::~ProtocolSession() = default;

} // namespace portwright
