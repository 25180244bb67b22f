// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/batchcheck.h"
#include "network/keychain.h"
#include "support/fakeengine.h"

#include <QSignalSpy>

namespace portwright::tests {

using namespace Qt::StringLiterals;

inline const QByteArray batchPassword = "correct";

[[nodiscard]] inline MailAddress addressOf(const QString &typed)
{
    return std::get<MailAddress>(MailAddress::parse(typed));
}

/// A keychain that answers later, with what a test put into it.
class FakeKeychain : public Keychain {
public:
    QMap<QString, QByteArray> entries;
    QMap<QString, KeychainFault> faults;
    QStringList asked;
    bool isSilent = false;

    void read(const QString &entry, QObject *context, Answered answered) override
    {
        asked += entry;
        KeychainAnswer answer { Secret(entries.value(entry)) };
        if (!entries.contains(entry))
            answer.failure
                = KeychainFailure { faults.value(entry, KeychainFault::NotFound), u"no"_s };
        if (!isSilent)
            QTimer::singleShot(0, context, [answered, answer] { answered(answer); });
    }
    void write(const QString &, const Secret &, QObject *, Answered) override { }
    void remove(const QString &, QObject *, Answered) override { }
};

/// Every domain of `domains` has mail.DOMAIN with servers at 587 and 993; others do not exist.
struct BatchWorld {
    FakeEngine fake;
    FakeKeychain keychain;
    bool areServersSilent = false;

    BatchWorld()
    {
        fake.drivers.server = [this](const Endpoint &endpoint) {
            FakeServer server = refusingServer();
            if (endpoint.port == 587)
                server = workingServer(TlsMode::StartTls, batchPassword);
            if (endpoint.port == 993)
                server = workingServer(TlsMode::Implicit, batchPassword);
            server.isSilent = areServersSilent;
            return server;
        };
    }
    void add(const QString &domain)
    {
        fake.resolver.addresses.insert(u"mail."_s + domain, { u"192.0.2.1"_s });
    }
    Engine engine()
    {
        Engine engine = fake.engine();
        engine.keychain = &keychain;
        return engine;
    }
};

[[nodiscard]] inline BatchTerms quickTerms()
{
    BatchTerms terms;
    terms.request = [](const MailAddress &address) {
        CheckRequest request { address };
        request.budget = std::chrono::seconds(10);
        return request;
    };
    terms.pace.gap = std::chrono::milliseconds(0);
    return terms;
}

/// Follows a batch from its beginning.
struct Watch {
    explicit Watch(BatchCheck &batch)
        : finished(&batch, &BatchCheck::finished)
    {
        QObject::connect(&batch, &BatchCheck::accountStarted, &batch, [this](int row) {
            started += row;
            mostRunning = std::max(mostRunning, ++running);
        });
        QObject::connect(&batch, &BatchCheck::accountPutBack, &batch, [this](int row) {
            putBack += row;
            --running;
        });
        QObject::connect(
            &batch, &BatchCheck::accountFinished, &batch, [this](const AccountVerdict &verdict) {
                verdicts.insert(verdict.row, verdict);
                running -= int(started.contains(verdict.row)); // some are passed over
            });
    }
    QSignalSpy finished;
    QList<int> started;
    QList<int> putBack;
    QMap<int, AccountVerdict> verdicts;
    int running = 0;
    int mostRunning = 0;
};

/// "a0@d0.example" and so on, one domain each.
[[nodiscard]] inline QList<ListedAccount> accountsOfManyDomains(BatchWorld &world, int count)
{
    QList<ListedAccount> accounts;
    for (int i = 0; i < count; ++i) {
        const QString domain = u"d%1.example"_s.arg(i);
        world.add(domain);
        accounts.append({ i + 2, addressOf(u"a@"_s + domain), Secret(batchPassword) });
    }
    return accounts;
}

[[nodiscard]] inline QList<ListedAccount> accountsOfOneDomain(BatchWorld &world, int count)
{
    world.add(u"example.org"_s);
    QList<ListedAccount> accounts;
    for (int i = 0; i < count; ++i)
        accounts.append({ i + 2, addressOf(u"a%1@example.org"_s.arg(i)), Secret(batchPassword) });
    return accounts;
}

} // namespace portwright::tests
