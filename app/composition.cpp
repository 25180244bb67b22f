// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/practiceresolver.h"
#include "assistant/profilestore.h"
#include "discovery/providertable.h"
#include "network/memorykeychain.h"
#include "network/qtdnsresolver.h"
#include "network/qthttpfetcher.h"
#include "network/socketdriver.h"
#include "network/systemkeychain.h"
#include "practice/practiceserver.h"
#include "transcript/transcript.h"

#include <QStandardPaths>
#include <QTemporaryDir>

namespace portwright {

using namespace Qt::StringLiterals;

/// What is saved while practising goes with it.
/// Lines of the log of many accounts, which diagnoses look into while a check runs.
constexpr qsizetype quietBound = 20'000;

struct Composition::PracticeAccounts {
    QTemporaryDir folder;
    MemoryKeychain keychain;
    ProfileStore profiles { folder.filePath(u"accounts.json"_s) };
};

Composition::Composition(QObject *parent)
    : EngineHost(parent)
    , m_transcript(std::make_unique<Transcript>())
    , m_resolver(std::make_unique<QtDnsResolver>())
    , m_practiceResolver(std::make_unique<PracticeResolver>())
    , m_providers(std::make_unique<ProviderTable>())
{
    rebuildDrivers();
}

Composition::~Composition() = default;

void Composition::loadAside() { loadTlsLibraryAside(); }

QString Composition::tlsLibraryName() { return portwright::tlsLibrary(); }

Engine Composition::engine()
{
    if (m_practice) // whose world publishes nothing
        return { m_practiceResolver.get(), m_drivers.get(), m_transcript.get(), nullptr, nullptr,
            &m_practiceAccounts->keychain, &m_practiceAccounts->profiles };
    return { m_resolver.get(), m_drivers.get(), m_transcript.get(), m_fetcher.get(),
        m_providers.get(), m_keychain.get(), m_profiles.get() };
}

/// Among the data that stay on this computer, for the last results are about its network; not among
/// the settings: an account is nothing that a person would set, or lose with a reset.
void Composition::keepAccounts(std::chrono::milliseconds patience)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    m_keychain = std::make_unique<SystemKeychain>();
    m_profiles = std::make_unique<ProfileStore>(folder + u"/portwright/accounts.json"_s, patience);
}

void Composition::applySettings(const NetworkSettings &settings)
{
    m_settings = settings;
    rebuildDrivers();
}

QString Composition::faultOf(const NetworkSettings &settings) const
{
    return portwright::faultOf(settings);
}

QStringList Composition::practiceScenarios() const { return PracticeServer::scenarios(); }

bool Composition::startPractice(const QString &scenario)
{
    auto practice = std::make_unique<PracticeServer>();
    const bool runs = practice->start(scenario);
    m_practiceErrorWords = practice->errorWords();
    if (!runs)
        return false;
    connect(
        practice.get(), &PracticeServer::messageReceived, this, &Composition::practiceMailReceived);
    m_practice = std::move(practice);
    if (!m_practiceAccounts)
        m_practiceAccounts = std::make_unique<PracticeAccounts>();
    rebuildDrivers();
    emit practiceChanged();
    return true;
}

void Composition::stopPractice()
{
    if (!m_practice)
        return;
    m_practice.reset();
    m_practiceAccounts.reset();
    rebuildDrivers();
    emit practiceChanged();
}

QString Composition::practiceErrorWords() const { return m_practiceErrorWords; }

QString Composition::practiceScenario() const
{
    return m_practice ? m_practice->scenario() : QString();
}

QString Composition::practiceAddress() const { return PracticeServer::accountAddress(); }

QString Composition::practicePassword() const { return PracticeServer::accountPassword(); }

QList<PracticeMail> Composition::practiceMails() const
{
    QList<PracticeMail> mails;
    if (m_practice) {
        for (const PracticeMessage &message : m_practice->messages())
            mails << PracticeMail { message.received, message.reversePath, message.recipients,
                message.content };
    }
    return mails;
}

Engine Composition::quietEngine()
{
    Engine quiet = engine();
    if (!m_quietDrivers) {
        m_quietTranscript = std::make_unique<Transcript>(quietBound);
        m_quietDrivers = makeDrivers(m_quietTranscript.get());
    }
    quiet.drivers = m_quietDrivers.get();
    quiet.transcript = m_quietTranscript.get();
    return quiet;
}

std::unique_ptr<SocketDriverFactory> Composition::makeDrivers(Transcript *transcript) const
{
    NetworkSettings settings = m_settings;
    DnsResolver *resolver = m_resolver.get();
    if (m_practice) { // on loopback, which no proxy reaches
        settings.proxy = NetworkSettings::Proxy::None;
        settings.extraAuthoritiesPem += "\n" + PracticeServer::authorityPem();
        settings.portDetours = m_practice->ports();
        resolver = m_practiceResolver.get();
    }
    return std::make_unique<SocketDriverFactory>(resolver, transcript, settings);
}

void Composition::rebuildDrivers()
{
    m_quietDrivers.reset();
    m_drivers = makeDrivers(m_transcript.get());
    m_fetcher = std::make_unique<QtHttpFetcher>(m_settings);
}

} // namespace portwright
