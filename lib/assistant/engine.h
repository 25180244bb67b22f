// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

class DnsResolver;
class SessionDriverFactory;
class Transcript;

/// What the assistant works with. All outlive whoever holds an Engine.
struct Engine {
    DnsResolver *resolver = nullptr;
    SessionDriverFactory *drivers = nullptr;
    Transcript *transcript = nullptr;
};

} // namespace portwright
