// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

namespace portwright::tests {

namespace {

    void checkPublished(Scene &scene, const QString &address)
    {
        scene.type("address", address);
        scene.type("password", u"right"_s);
        scene.click("next");
    }

    TlsDetails selfSigned()
    {
        TlsDetails details;
        CertificateSummary certificate;
        certificate.subject = u"mail.example.org"_s;
        certificate.issuer = u"mail.example.org"_s;
        certificate.dnsNames = { u"mail.example.org"_s };
        certificate.validFrom = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC);
        certificate.validUntil = QDateTime({ 2027, 1, 1 }, { 0, 0 }, Qt::UTC);
        certificate.sha256 = QByteArray::fromHex("7a5e").repeated(16);
        details.chain = { certificate };
        details.faults = { CertificateFault::SelfSigned };
        return details;
    }

} // namespace

const QList<Picture> &publishedPictures()
{
    constexpr auto published = Scene::World::Published;
    static const QList<Picture> all {
        { "both-who-is-asked",
            [](Scene &scene) {
                scene.type("address", u"anna@example.org"_s);
                scene.click("chooseWhoIsAsked");
            },
            published },
        { "both-searching",
            [](Scene &scene) {
                scene.published()->publish();
                scene.published()->silentPorts = { 587, 993, 143 };
                checkPublished(scene, u"anna@example.org"_s);
                scene.wait([&] { return scene.controller()->check()->ledger().size() > 3; }, 800);
            },
            published },
        { "both-ledger",
            [](Scene &scene) {
                scene.published()->publish();
                scene.published()->silentPorts = { 465, 993 };
                checkPublished(scene, u"anna@example.org"_s);
                scene.wait([&] { return scene.controller()->check()->ledger().size() > 8; }, 800);
                scene.click("whoWasAsked");
                scene.waitForLayout();
            },
            published },
        { "both-consent",
            [](Scene &scene) {
                for (const quint16 port : { 993, 143, 995, 110 })
                    scene.published()->certificates.insert(port, selfSigned());
                checkPublished(scene, u"anna@example.org"_s);
                scene.wait([&] { return !scene.controller()->isChecking(); });
                scene.waitForLayout();
            },
            published },
        { "both-foreign",
            [](Scene &scene) {
                scene.published()->dns.addresses = { { u"mx.isp.example"_s, { u"192.0.2.3"_s } } };
                scene.published()->dns.exchanges
                    = { { u"example.org"_s, { u"mx.isp.example"_s } } };
                checkPublished(scene, u"anna@example.org"_s);
                scene.wait([&] { return !scene.controller()->isChecking(); });
            },
            published },
        { "both-redirect",
            [](Scene &scene) {
                scene.published()->dns.addresses.clear();
                scene.published()->web.putRedirect(
                    u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s,
                    u"https://settings.isp.example/autodiscover.xml"_s);
                checkPublished(scene, u"anna@example.org"_s);
                scene.wait([&] { return !scene.controller()->isChecking(); });
            },
            published },
        { "both-advice",
            [](Scene &scene) {
                scene.published()->dns.silentNames
                    = { u"smtp.gmail.com"_s, u"imap.gmail.com"_s, u"pop.gmail.com"_s };
                checkPublished(scene, u"anna@gmail.com"_s);
                scene.waitForLayout();
            },
            published },
        { "both-locked-out",
            [](Scene &scene) {
                checkPublished(scene, u"anna@tuta.com"_s);
                scene.wait([&] { return !scene.controller()->isChecking(); });
                scene.waitForLayout();
            },
            published },
        { "both-settings",
            [](Scene &scene) {
                scene.published()->publish();
                checkPublished(scene, u"anna@example.org"_s);
                scene.waitForStep(Step::Settings);
                scene.window()->resize(1024, 1080);
            },
            published },
        { "both-refused",
            [](Scene &scene) {
                for (const auto &host : { u"smtp.gmail.com"_s, u"imap.gmail.com"_s })
                    scene.published()->dns.addresses.insert(host, { u"192.0.2.7"_s });
                scene.published()->incomingPassword = "another";
                checkPublished(scene, u"anna@gmail.com"_s);
                scene.waitForStep(Step::Settings);
                scene.waitForLayout();
            },
            published },
        { "both-one-missing",
            [](Scene &scene) {
                scene.published()->closedPorts = { 993, 143, 995, 110 };
                checkPublished(scene, u"anna@example.org"_s);
                scene.waitForStep(Step::Settings);
                scene.window()->resize(1024, 900);
            },
            published },
        { "both-done",
            [](Scene &scene) {
                scene.published()->publish();
                checkPublished(scene, u"anna@example.org"_s);
                scene.waitForStep(Step::Settings);
                scene.click("next");
                scene.click("next");
            },
            published },
    };
    return all;
}

} // namespace portwright::tests
