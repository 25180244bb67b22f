// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountbook.h"

#include "assistant/accountlist.h"
#include "assistant/keptpasswords.h"
#include "ui/setupcontroller.h"

#include <algorithm>

namespace portwright {

namespace {

    constexpr Half halves[] { Half::Outgoing, Half::Incoming };

    TypedServer typedServer(const Profile &profile, Half half)
    {
        TypedServer typed;
        typed.isSkipped = profile.half(half).result == HalfCheck::Phase::NotAsked;
        const std::optional<ServerSettings> &server = profile.settings.server(half);
        typed.isKnown = server.has_value() || typed.isSkipped;
        if (!server)
            return typed;
        if (half == Half::Incoming)
            typed.protocol = server->endpoint.protocol;
        typed.host = server->endpoint.host;
        typed.port = QString::number(server->endpoint.port);
        typed.security = server->endpoint.tls;
        typed.wasEncrypted = server->endpoint.tls != TlsMode::None;
        if (server->username != profile.settings.address.toString())
            typed.username = server->username;
        return typed;
    }

} // namespace

AccountBook::AccountBook(SetupController *controller)
    : m_controller(controller)
    , m_asking(std::make_unique<QObject>())
    , m_filling(std::make_unique<QObject>())
{
    connect(controller, &SetupController::startedOver, this, &AccountBook::forget);
    connect(controller->host(), &EngineHost::practiceChanged, this, &AccountBook::leave);
    connect(controller->model(), &SetupModel::changed, this, &AccountBook::noticeTyping);
    connect(controller, &SetupController::checkStarted, this, &AccountBook::stopAsking);
    connect(controller, &SetupController::phaseChanged, this, [this](Half half) {
        agreeAsBefore(half);
        noteResult();
    });
    connect(controller, &SetupController::checkConcluded, this, &AccountBook::noteResult);
    // Behind the first paint: 5,000 accounts take a fifth of a second.
    QMetaObject::invokeMethod(this, &AccountBook::reload, Qt::QueuedConnection);
}

AccountBook::~AccountBook() = default;

bool AccountBook::isPossible() const { return m_controller->host()->engine().profiles; }

void AccountBook::reload()
{
    const ProfileStore *store = m_controller->host()->engine().profiles;
    m_list = store ? store->read() : ProfileList {};
    if (!m_current.isEmpty() && !find(m_current))
        m_current.clear();
    emit changed();
}

/// Another world: what was asked in the one before is over.
void AccountBook::leave()
{
    m_asking = std::make_unique<QObject>();
    m_keychain = Keychain::NotAsked;
    m_keychainFailure.reset();
    forget();
    reload();
}

void AccountBook::forget()
{
    m_kept = {};
    stopAsking();
    if (m_isFilling || m_current.isEmpty())
        return;
    m_current.clear();
    emit changed();
}

/// Whoever types another address means another account, and whoever types a password waits for
/// none.
void AccountBook::noticeTyping()
{
    const SetupModel *model = m_controller->model();
    const Profile *profile = current();
    const auto address = model->address();
    const auto *typed = std::get_if<MailAddress>(&address);
    if (profile && !m_isFilling && (!typed || *typed != profile->settings.address))
        forget();
    if (m_isAskingForPassword
        && (!model->password().isEmpty() || model->addressText() != m_askedFor))
        stopAsking();
}

void AccountBook::stopAsking()
{
    if (!std::exchange(m_isAskingForPassword, false))
        return;
    m_filling = std::make_unique<QObject>();
    emit filled();
}

KeptPasswords AccountBook::passwords() const
{
    return KeptPasswords(m_controller->host()->engine());
}

void AccountBook::askKeychain()
{
    passwords().askWhetherPossible(
        m_asking.get(), [this](const std::optional<KeychainFailure> &failure) {
            m_keychain = failure ? Keychain::Missing : Keychain::Available;
            m_keychainFailure = failure;
            emit keychainAnswered();
        });
}

const Profile *AccountBook::find(const QString &name) const
{
    const auto found = std::ranges::find(m_list.profiles, name, &Profile::name);
    return found == m_list.profiles.end() ? nullptr : &*found;
}

const Profile *AccountBook::current() const
{
    return m_current.isEmpty() ? nullptr : find(m_current);
}

/// Needs a check.
Profile AccountBook::found() const
{
    Profile profile = profileOf(*m_controller->check(), m_controller->model()->name());
    for (const Half half : halves) {
        if (m_controller->mayHandOver(half))
            continue;
        profile.settings.server(half).reset();
        profile.half(half) = {};
    }
    return profile;
}

bool AccountBook::hasNewSettings() const
{
    if (!current() || !m_controller->check())
        return false;
    Profile updated = *current();
    return takeSettings(updated, found());
}

/// That of a half that was signed in; empty: there is none. Another one may have been typed since.
Secret AccountBook::provenPassword() const
{
    for (const Half half : halves) {
        const HalfCheck *check = m_controller->half(half);
        if (check && check->phase() == HalfCheck::Phase::SignedIn && check->credentials())
            return check->credentials()->secret;
    }
    return {};
}

bool AccountBook::hasPassword() const { return !provenPassword().isEmpty(); }

bool AccountBook::changesKeychain(KeepPassword keep) const
{
    const bool isKept = current() && current()->password == Profile::Password::InKeychain;
    if (keep == KeepPassword::No)
        return isKept;
    const Secret proven = provenPassword();
    return !proven.isEmpty() && (!isKept || proven != m_kept);
}

std::optional<ProfileFailure> AccountBook::save(const QString &name, KeepPassword keep)
{
    Profile profile = found();
    profile.name = fitDisplayName(name);
    if (auto failure = m_controller->host()->engine().profiles->add(profile))
        return failure;
    m_current = profile.name;
    reload();
    keepPassword(keep);
    return {};
}

std::optional<ProfileFailure> AccountBook::saveChanges(KeepPassword keep)
{
    const Profile now = found();
    if (auto failure = m_controller->host()->engine().profiles->edit(
            m_current, [&now](Profile &profile) { (void)takeSettings(profile, now); }))
        return failure;
    reload();
    keepPassword(keep);
    return {};
}

void AccountBook::keepPassword(KeepPassword keep)
{
    const Profile *profile = current();
    if (!profile || !changesKeychain(keep))
        return;
    const Secret password = keep == KeepPassword::Yes ? provenPassword() : Secret();
    const auto answered = [this, password](const std::optional<KeychainFailure> &failure) {
        if (!failure)
            m_kept = password;
        reload();
        emit passwordAnswered(failure);
    };
    if (keep == KeepPassword::Yes)
        passwords().keep(*profile, password, m_asking.get(), answered);
    else
        passwords().remove(*profile, m_asking.get(), answered);
}

std::optional<ProfileFailure> AccountBook::rename(const QString &name, const QString &newName)
{
    const QString fit = fitDisplayName(newName);
    auto failure = m_controller->host()->engine().profiles->edit(
        name, [&fit](Profile &profile) { profile.name = fit; });
    if (!failure && m_current == name)
        m_current = fit;
    reload();
    return failure;
}

void AccountBook::remove(const QString &name)
{
    const Profile *profile = find(name);
    if (!profile)
        return;
    passwords().remove(
        *profile, m_asking.get(), [this, name](const std::optional<KeychainFailure> &failure) {
            if (!failure) {
                m_list.failure = removeWithoutPassword(name);
                emit changed();
            }
            emit removalAnswered(name, failure);
        });
}

std::optional<ProfileFailure> AccountBook::removeWithoutPassword(const QString &name)
{
    auto failure = m_controller->host()->engine().profiles->remove(name);
    reload();
    return failure;
}

void AccountBook::fill(const QString &name)
{
    if (const Profile *profile = find(name))
        fill(Profile(*profile), Then::Wait);
}

void AccountBook::checkAgain(const QString &name)
{
    if (const Profile *profile = find(name))
        fill(Profile(*profile), Then::Check);
}

void AccountBook::fill(const Profile &profile, Then then)
{
    m_isFilling = true;
    m_controller->startOver();
    SetupModel *model = m_controller->model();
    model->setPassword({}); // which is not that of the practice account
    model->setName(profile.settings.displayName);
    model->setAddressText(profile.settings.address.toString());
    for (const Half half : halves)
        model->setServer(half, typedServer(profile, half));
    m_current = profile.name;
    m_isFilling = false;
    emit changed();
    if (profile.password == Profile::Password::InKeychain) {
        askForPassword(profile.settings.address.toString(), then);
        return;
    }
    emit filled();
    if (then == Then::Check)
        emit passwordWanted({});
}

void AccountBook::check(const ListedAccount &account)
{
    m_controller->startOver();
    SetupModel *model = m_controller->model();
    model->setPassword(account.password);
    model->setAddressText(account.address.toString());
    model->setOutgoing(typedServer(account.outgoing));
    model->setIncoming(typedServer(account.incoming));
    if (!account.keychainEntry.isEmpty()) {
        askForPassword(account.keychainEntry, Then::Check);
        return;
    }
    emit filled();
    emit checkWanted();
}

void AccountBook::askForPassword(const QString &entry, Then then)
{
    m_isAskingForPassword = true;
    m_askedFor = m_controller->model()->addressText();
    emit filled();
    passwords().read(entry, m_filling.get(),
        [this, then](const Secret &secret, const std::optional<KeychainFailure> &failure) {
            m_isAskingForPassword = false;
            m_kept = secret;
            if (!failure)
                m_controller->model()->setKeptPassword(secret);
            emit filled();
            emit passwordAnswered(failure);
            if (failure)
                emit passwordWanted(failure);
            else if (then == Then::Check)
                emit checkWanted();
        });
}

void AccountBook::agreeAsBefore(Half half)
{
    const Profile *profile = current();
    const HalfCheck *check = m_controller->half(half);
    if (!profile || !check || check->phase() != HalfCheck::Phase::NeedsConsent)
        return;
    const std::optional<ServerSettings> &server = profile->settings.server(half);
    const Consents &before = profile->half(half).consents;
    if (!server || !check->best() || check->best()->endpoint != server->endpoint)
        return;
    CheckConsents consents;
    consents.unencrypted = before.unencrypted;
    if (!before.fingerprint.isEmpty())
        consents.fingerprints = { before.fingerprint };
    if (consentNeeds(*check->best(), consents).isEmpty())
        m_controller->agree(half, consents);
}

void AccountBook::noteResult()
{
    const AccountCheck *check = m_controller->check();
    if (!current() || !check || !check->isConcluded()
        || check->request().address != current()->settings.address)
        return;
    const bool isStopped = std::ranges::all_of(halves,
        [this](Half half) { return m_controller->phase(half) == HalfCheck::Phase::Cancelled; });
    if (isStopped)
        return;
    auto failure = m_controller->host()->engine().profiles->edit(
        m_current, [check](Profile &profile) { takeResults(profile, *check); });
    reload();
    if (failure) {
        m_list.failure = failure;
        emit changed();
    }
}

} // namespace portwright
