// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

class DnsResolver;
class HttpFetcher;
class Keychain;
class ProfileStore;
class ProviderTable;
class SessionDriverFactory;
class Transcript;

/// What the assistant works with. All outlive whoever holds an Engine.
struct Engine {
    DnsResolver *resolver = nullptr;
    SessionDriverFactory *drivers = nullptr;
    Transcript *transcript = nullptr;
    HttpFetcher *fetcher = nullptr; ///< null: no web server is asked
    const ProviderTable *providers = nullptr; ///< null: none is known
    Keychain *keychain = nullptr; ///< null: no password can be kept
    ProfileStore *profiles = nullptr; ///< null: no account can be saved
};

} // namespace portwright
