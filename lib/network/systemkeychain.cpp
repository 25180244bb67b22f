// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/systemkeychain.h"

#include <QPointer>
#include <algorithm>
#include <qt6keychain/keychain.h>

#ifdef PORTWRIGHT_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr QLatin1StringView service("Portwright");

    KeychainFault faultOf(QKeychain::Error error)
    {
        switch (error) {
        case QKeychain::EntryNotFound:
            return KeychainFault::NotFound;
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return KeychainFault::Denied;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return KeychainFault::NoService;
        case QKeychain::NoError:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            return KeychainFault::Other;
        }
        return KeychainFault::Other; // of a QtKeychain newer than this list
    }

    /// What QtKeychain read, out of its own buffer, which it shares with us and nobody reads again.
    Secret takeSecret(const QByteArray &shared)
    {
        Secret secret(shared);
        // Not by data(), which would make a copy and leave this one as it is.
        volatile char *at = const_cast<char *>(shared.constData());
        for (qsizetype i = 0; i < shared.size(); ++i)
            at[i] = 0;
        return secret;
    }

#ifdef PORTWRIGHT_HAS_DBUS
    bool namesAKeychain(const QStringList &names)
    {
        return std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name == u"org.freedesktop.secrets"_s
                || name.startsWith(u"org.kde.kwalletd"_s); // one for each major version of KDE
        });
    }

    using Listing = QStringList;

    /// `then` gets the names, or none with the reason.
    void askBus(const QString &method, QObject *context,
        const std::function<void(const Listing &, const QString &)> &then)
    {
        const QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
            u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question), context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
            const QDBusPendingReply<QStringList> reply = *watcher;
            watcher->deleteLater();
            then(reply.isError() ? Listing() : reply.value(),
                reply.isError() ? reply.error().message() : QString());
        });
    }
#endif

} // namespace

void SystemKeychain::askWhetherAvailable(QObject *context, const Answered &answered)
{
#ifdef PORTWRIGHT_HAS_DBUS
    const auto refuse = [context, answered](const QString &words) {
        answerLater(context, answered, { {}, KeychainFailure { KeychainFault::NoService, words } });
    };
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        refuse(bus.lastError().message());
        return;
    }
    askBus(u"ListNames"_s, context, [=](const Listing &running, const QString &) {
        if (namesAKeychain(running)) {
            answered({});
            return;
        }
        askBus(u"ListActivatableNames"_s, context, [=](const Listing &ready, const QString &words) {
            if (namesAKeychain(ready))
                answered({});
            else
                refuse(words);
        });
    });
#else
    Keychain::askWhetherAvailable(context, answered); // part of the system
#endif
}

void SystemKeychain::read(const QString &entry, QObject *context, Answered answered)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(
        job, entry, context,
        [job, answered] {
            answered({ takeSecret(job->binaryData()), {} });
        },
        answered);
}

void SystemKeychain::write(
    const QString &entry, const Secret &secret, QObject *context, Answered answered)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    // No copy of ours: `done` keeps the secret for as long as the job lives.
    const QByteArrayView bytes = secret.bytes();
    job->setBinaryData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    start(
        job, entry, context, [secret, answered] { answered({}); }, answered);
}

void SystemKeychain::remove(const QString &entry, QObject *context, Answered answered)
{
    start(
        new QKeychain::DeletePasswordJob(service), entry, context, [answered] { answered({}); },
        [answered](const KeychainAnswer &answer) {
            const bool isGone = answer.failure && answer.failure->fault == KeychainFault::NotFound;
            answered(isGone ? KeychainAnswer {} : answer);
        });
}

void SystemKeychain::start(QKeychain::Job *job, const QString &entry, QObject *context,
    const std::function<void()> &done, const Answered &answered)
{
    job->setKey(entry);
    job->setInsecureFallback(false); // which would be a file with the password in clear
    // The receiver is the job: what `done` holds has to last until QtKeychain has finished, also
    // where the context goes before.
    connect(job, &QKeychain::Job::finished, job,
        [this, job, done, answered, asker = QPointer(context), self = QPointer(this)] {
            if (!asker)
                return;
            if (job->error() == QKeychain::NoError)
                done();
            else if (self)
                refuse(*job, asker, answered);
        });
    job->start();
}

/// QtKeychain calls a Secret Service that is not there an error like any other: the bus knows more.
void SystemKeychain::refuse(const QKeychain::Job &job, QObject *context, const Answered &answered)
{
    const KeychainFailure failure { faultOf(job.error()), job.errorString() };
    if (failure.fault != KeychainFault::Other) {
        answered({ {}, failure });
        return;
    }
    askWhetherAvailable(context, [answered, failure](const KeychainAnswer &answer) {
        answered({ {},
            answer.failure ? KeychainFailure { KeychainFault::NoService, failure.words }
                           : failure });
    });
}

} // namespace portwright
