// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profilestore.h"

#include "model/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr int version = 1;
    constexpr qint64 largestFile = 8 * 1024 * 1024; // some 16,000 accounts

    void sort(QList<Profile> &profiles)
    {
        std::ranges::sort(profiles, [](const Profile &one, const Profile &other) {
            const int order = one.name.localeAwareCompare(other.name);
            return order == 0 ? one.name < other.name : order < 0;
        });
    }

    bool haveDifferentNames(const QList<Profile> &profiles)
    {
        QSet<QString> names;
        for (const Profile &profile : profiles)
            names.insert(profile.name.toCaseFolded());
        return names.size() == profiles.size();
    }

    auto find(QList<Profile> &profiles, const QString &name)
    {
        return std::ranges::find(profiles, name, &Profile::name);
    }

    /// The accounts that are whole. False if that is not all there is in `document`.
    bool readAccounts(const QJsonObject &document, QList<Profile> &profiles)
    {
        const QJsonArray accounts = document[u"accounts"_s].toArray();
        QSet<QString> names;
        for (const auto &account : accounts) {
            const auto profile = profileFromJson(account.toObject());
            if (!profile || names.contains(profile->name.toCaseFolded()))
                continue;
            names.insert(profile->name.toCaseFolded());
            profiles.append(*profile);
        }
        return document[u"accounts"_s].isArray() && profiles.size() == accounts.size();
    }

    class Lock {
    public:
        Lock(const QString &file, std::chrono::milliseconds patience)
            : m_lock(file + u".lock"_s)
            , m_file(file)
        {
            (void)m_lock.tryLock(int(patience.count()));
        }
        [[nodiscard]] std::optional<ProfileFailure> failure() const
        {
            if (m_lock.isLocked())
                return {};
            const bool isTaken = m_lock.error() == QLockFile::LockFailedError;
            return ProfileFailure { isTaken ? ProfileFault::Busy : ProfileFault::NotWritten, m_file,
                {} };
        }

    private:
        QLockFile m_lock;
        QString m_file;
    };

} // namespace

ProfileStore::ProfileStore(QString file, std::chrono::milliseconds patience)
    : m_file(std::move(file))
    , m_patience(patience)
{
}

ProfileList ProfileStore::read() const
{
    ProfileList list = load();
    if (!list.failure || list.failure->fault != ProfileFault::Damaged)
        return list;
    const Lock lock(m_file, m_patience);
    if ((list.failure = lock.failure()))
        return list;
    list = load(); // another copy may have been quicker
    if (list.failure && list.failure->fault == ProfileFault::Damaged)
        list.failure = putAside(list.profiles);
    return list;
}

std::optional<ProfileFailure> ProfileStore::add(const Profile &profile) const
{
    return change([&](QList<Profile> &profiles) -> std::optional<ProfileFailure> {
        profiles.append(profile);
        return {};
    });
}

std::optional<ProfileFailure> ProfileStore::edit(
    const QString &name, const std::function<void(Profile &)> &change) const
{
    return this->change([&](QList<Profile> &profiles) -> std::optional<ProfileFailure> {
        const auto found = find(profiles, name);
        if (found == profiles.end())
            return ProfileFailure { ProfileFault::Gone, m_file, {} };
        change(*found);
        return {};
    });
}

std::optional<ProfileFailure> ProfileStore::remove(const QString &name) const
{
    return change([&](QList<Profile> &profiles) -> std::optional<ProfileFailure> {
        profiles.removeIf([&name](const Profile &profile) { return profile.name == name; });
        return {};
    });
}

std::optional<ProfileFailure> ProfileStore::change(const Change &change) const
{
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return ProfileFailure { ProfileFault::NotWritten, m_file, {} };
    const Lock lock(m_file, m_patience);
    if (auto failure = lock.failure())
        return failure;
    ProfileList list = load();
    if (list.failure)
        return list.failure->fault == ProfileFault::Damaged ? putAside(list.profiles)
                                                            : *list.failure;
    if (auto failure = change(list.profiles))
        return failure;
    if (!std::ranges::all_of(list.profiles, isUsableProfileName, &Profile::name))
        return ProfileFailure { ProfileFault::NameImpossible, m_file, {} };
    if (!haveDifferentNames(list.profiles))
        return ProfileFailure { ProfileFault::NameTaken, m_file, {} };
    return save(list.profiles);
}

/// Damaged names no file here: nothing has been put aside yet.
ProfileList ProfileStore::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return { {}, ProfileFailure { ProfileFault::Unreadable, m_file, file.errorString() } };
    const ProfileFailure damaged { ProfileFault::Damaged, {}, {} };
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return { {}, ProfileFailure { ProfileFault::Unreadable, m_file, file.errorString() } };
    if (content.size() > largestFile)
        return { {}, damaged };
    const QJsonObject document = QJsonDocument::fromJson(content).object();
    const int written = document[u"version"_s].toInt();
    if (written > version)
        return { {}, ProfileFailure { ProfileFault::Newer, m_file, {} } };
    ProfileList list;
    if (!readAccounts(document, list.profiles) || written != version)
        list.failure = damaged;
    sort(list.profiles);
    return list;
}

std::optional<ProfileFailure> ProfileStore::save(const QList<Profile> &profiles) const
{
    QJsonArray accounts;
    for (const Profile &profile : profiles)
        accounts.append(toJson(profile));
    const QByteArray document
        = QJsonDocument(QJsonObject { { u"version"_s, version }, { u"accounts"_s, accounts } })
              .toJson();
    if (document.size() > largestFile)
        return ProfileFailure { ProfileFault::Full, m_file, {} };
    // Which accounts a person has is nobody else's business.
    const auto failure = writeWholeFile(m_file, document, FileReaders::Owner);
    return failure ? std::optional(ProfileFailure { ProfileFault::NotWritten, m_file, *failure })
                   : std::nullopt;
}

/// Nothing of it is lost, whatever happens next: it is renamed, or copied before what is whole in
/// it takes its place.
ProfileFailure ProfileStore::putAside(const QList<Profile> &whole) const
{
    const QFileInfo place(m_file);
    const QString stem = place.dir().filePath(u"%1.damaged-%2"_s.arg(
        place.completeBaseName(), QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s)));
    QString aside = stem + u'.' + place.suffix();
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = u"%1-%2.%3"_s.arg(stem).arg(i).arg(place.suffix());
    QFile file(m_file);
    if (!(whole.isEmpty() ? file.rename(aside) : file.copy(aside)))
        return { ProfileFault::Unreadable, m_file, file.errorString() };
    if (!whole.isEmpty()) {
        if (auto failure = save(whole)) {
            QFile::remove(aside);
            return *failure;
        }
    }
    return { ProfileFault::Damaged, aside, {} };
}

} // namespace portwright
