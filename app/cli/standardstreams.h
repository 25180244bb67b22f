// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

/// To be called first. Makes sure that standard input, output and error are open, so that no socket
/// or file can take their place; that writing to a reader who left is an error and no end; and that
/// text goes out as UTF-8 without Qt complaining about the locale.
void prepareStandardStreams();

} // namespace portwright
