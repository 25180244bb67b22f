// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/enginehost.h"

#include <memory>

namespace portwright {

class Keychain;
class PracticeResolver;
class PracticeServer;
class ProfileStore;
class ProviderTable;
class QtDnsResolver;
class QtHttpFetcher;
class SocketDriverFactory;

/// The only place that names concrete network classes: joins resolver, drivers, transcript and the
/// practice server to an engine.
class Composition : public EngineHost {
    Q_OBJECT
public:
    explicit Composition(QObject *parent = nullptr);
    ~Composition() override;

    /// Begins to load what the first connection needs, while the program goes on.
    static void loadAside();
    /// Name and version of the TLS library in use.
    [[nodiscard]] static QString tlsLibraryName();

    /// From now on `engine` reaches the accounts that this person saved, and the system's keychain.
    /// `patience` is ProfileStore's.
    void keepAccounts(std::chrono::milliseconds patience = std::chrono::milliseconds(80));

    [[nodiscard]] Engine engine() override;
    [[nodiscard]] Engine quietEngine() override;
    void applySettings(const NetworkSettings &settings) override;
    [[nodiscard]] QString tlsLibrary() const override { return tlsLibraryName(); }
    [[nodiscard]] QString faultOf(const NetworkSettings &settings) const override;

    [[nodiscard]] QStringList practiceScenarios() const override;
    [[nodiscard]] bool startPractice(const QString &scenario) override;
    void stopPractice() override;
    [[nodiscard]] QString practiceErrorWords() const override;
    [[nodiscard]] QString practiceScenario() const override;
    [[nodiscard]] QString practiceAddress() const override;
    [[nodiscard]] QString practicePassword() const override;
    [[nodiscard]] QList<PracticeMail> practiceMails() const override;

private:
    struct PracticeAccounts;

    void rebuildDrivers();
    [[nodiscard]] std::unique_ptr<SocketDriverFactory> makeDrivers(Transcript *transcript) const;

    NetworkSettings m_settings;
    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<QtDnsResolver> m_resolver;
    std::unique_ptr<PracticeResolver> m_practiceResolver;
    std::unique_ptr<PracticeServer> m_practice; ///< null: not practising
    std::unique_ptr<PracticeAccounts> m_practiceAccounts; ///< null: not practising
    QString m_practiceErrorWords;
    std::unique_ptr<SocketDriverFactory> m_drivers;
    std::unique_ptr<Transcript> m_quietTranscript;
    std::unique_ptr<SocketDriverFactory> m_quietDrivers; ///< null: not asked for yet
    std::unique_ptr<QtHttpFetcher> m_fetcher;
    std::unique_ptr<ProviderTable> m_providers;
    std::unique_ptr<Keychain> m_keychain; ///< null: none is to be used
    std::unique_ptr<ProfileStore> m_profiles; ///< null: none are to be kept
};

} // namespace portwright
