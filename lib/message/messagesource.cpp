// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagesource.h"

namespace portwright {

MessageSource::~MessageSource() = default;

} // namespace portwright
