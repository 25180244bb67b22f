// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/providertable.h"
#include "support/fakeengine.h"
#include "support/fakefetcher.h"
#include "ui/enginehost.h"

namespace portwright::tests {

using namespace Qt::StringLiterals;

/// A world without network that a test furnishes: servers, DNS and web servers that publish
/// settings. example.org has mail.example.org for both halves, and the password is "right".
class PublishingHost : public EngineHost {
public:
    PublishingHost()
    {
        dns.addresses = { { u"mail.example.org"_s, { u"192.0.2.1"_s } },
            { u"mail.isp.example"_s, { u"192.0.2.2"_s } } };
        drivers.server = [this](const Endpoint &endpoint) { return serverAt(endpoint); };
    }

    FakeResolver dns;
    FakeDriverFactory drivers;
    FakeFetcher web;
    Transcript transcript;
    ProviderTable providers;
    Keychain *keychain = nullptr; ///< both for tests that save accounts
    ProfileStore *profiles = nullptr;
    QByteArray outgoingPassword = "right";
    QByteArray incomingPassword = "right";
    QMap<quint16, TlsDetails> certificates; ///< by port, where they are not good
    QList<quint16> closedPorts;
    QList<quint16> silentPorts;

    /// The domain's own web server names mail.example.org for both halves.
    void publish()
    {
        web.put(u"https://autoconfig.example.org/mail/config-v1.1.xml"_s,
            autoconfigDocument("mail.example.org", "mail.example.org"));
    }

    [[nodiscard]] Engine engine() override
    {
        return { &dns, &drivers, &transcript, &web, &providers, keychain, profiles };
    }
    void applySettings(const NetworkSettings &) override { }
    [[nodiscard]] QString tlsLibrary() const override { return {}; }
    [[nodiscard]] QString faultOf(const NetworkSettings &) const override { return {}; }
    [[nodiscard]] QStringList practiceScenarios() const override { return {}; }
    [[nodiscard]] bool startPractice(const QString &) override { return false; }
    void stopPractice() override { }
    [[nodiscard]] QString practiceErrorWords() const override { return {}; }
    [[nodiscard]] QString practiceScenario() const override { return {}; }
    [[nodiscard]] QString practiceAddress() const override { return {}; }
    [[nodiscard]] QString practicePassword() const override { return {}; }
    [[nodiscard]] QList<PracticeMail> practiceMails() const override { return {}; }

private:
    [[nodiscard]] FakeServer serverAt(const Endpoint &endpoint) const
    {
        const bool isKnown = isStandardPort(endpoint.protocol, endpoint.port);
        if (!isKnown || closedPorts.contains(endpoint.port))
            return refusingServer();
        const bool isOutgoing = endpoint.protocol == Protocol::Smtp;
        FakeServer server
            = workingServer(endpoint.tls, isOutgoing ? outgoingPassword : incomingPassword);
        server.isSilent = silentPorts.contains(endpoint.port);
        if (certificates.contains(endpoint.port))
            server.probe.tls = certificates.value(endpoint.port);
        if (!isOutgoing) {
            server.signIn = [signIn = server.signIn](const SignInStep &step) {
                SessionOutcome outcome = signIn(step);
                if (outcome.signIn == SignIn::Accepted)
                    outcome.mailbox = furnishedMailbox();
                else
                    outcome.reply = ServerReply { 0, u"AUTHENTICATIONFAILED"_s,
                        { u"NO [AUTHENTICATIONFAILED] Wrong name or password"_s } };
                return outcome;
            };
        }
        return server;
    }

    static MailboxFacts furnishedMailbox()
    {
        MailboxFacts facts;
        facts.messages = 1284;
        facts.unseen = 7;
        facts.quotaUsedInOctets = 412'000'000;
        facts.quotaLimitInOctets = 2'000'000'000;
        facts.specialFolders = { { u"\\Drafts"_s, u"Drafts"_s }, { u"\\Sent"_s, u"Sent"_s },
            { u"\\Trash"_s, u"Trash"_s } };
        return facts;
    }
};

} // namespace portwright::tests
