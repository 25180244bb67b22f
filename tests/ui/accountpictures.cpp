// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profilestore.h"
#include "scene.h"
#include "support/savedprofiles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMessageBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace portwright::tests {

namespace {

    void reachDone(Scene &scene)
    {
        scene.click("next");
        scene.waitForStep(Step::Settings);
        scene.click("next");
        if (scene.window()->findChild<SetupWizard *>()->step() != Step::Done)
            scene.click("next");
        scene.find<QTabWidget>("doneTabs")->setCurrentIndex(2);
        scene.wait([&] {
            return scene.controller()->book()->keychain() != AccountBook::Keychain::NotAsked;
        });
    }

    void saveAccounts(Scene &scene, int count)
    {
        scene.practise("all-fine");
        const QStringList names { u"Anna at work"_s, u"The shop's orders"_s, u"Bert"_s };
        const QList<HalfCheck::Phase> results { HalfCheck::Phase::SignedIn,
            HalfCheck::Phase::SignInRefused, HalfCheck::Phase::SignedIn };
        for (int i = 0; i < count; ++i) {
            Profile profile
                = profileNamed(i < 3 ? names.at(i) : u"Customer %1"_s.arg(i, 3, 10, QChar(u'0')));
            profile.outgoing.result = results.at(i % 3);
            profile.incoming.result = i % 4 == 2 ? HalfCheck::Phase::NotAsked : results.at(i % 3);
            profile.checked = profile.checked.addSecs(-7919LL * i);
            (void)scene.controller()->host()->engine().profiles->add(profile);
        }
        scene.controller()->book()->reload();
    }

    void openList(Scene &scene, int count)
    {
        saveAccounts(scene, count);
        scene.window()->findChild<QAction *>(u"savedAccounts"_s)->trigger();
        scene.waitForLayout();
    }

    /// A world without a keychain.
    void reachDoneWithoutKeychain(Scene &scene)
    {
        static const QTemporaryDir folder;
        static ProfileStore store(folder.filePath(u"accounts.json"_s));
        scene.published()->publish();
        scene.published()->profiles = &store;
        scene.type("address", u"anna@example.org"_s);
        scene.type("password", u"right"_s);
        reachDone(scene);
    }

} // namespace

const QList<Picture> &accountPictures()
{
    static const QList<Picture> all {
        { "save-account",
            [](Scene &scene) {
                scene.practise("all-fine");
                reachDone(scene);
                scene.find<QLineEdit>("profileName")->setFocus();
            } },
        { "save-account-done",
            [](Scene &scene) {
                scene.practise("all-fine");
                reachDone(scene);
                scene.click("keepPassword");
                scene.click("saveAccount");
                scene.waitForLayout();
            } },
        { "save-account-no-keychain", reachDoneWithoutKeychain, Scene::World::Published },
        { "saved-accounts-none", [](Scene &scene) { openList(scene, 0); } },
        { "saved-accounts", [](Scene &scene) { openList(scene, 3); } },
        { "saved-accounts-many", [](Scene &scene) { openList(scene, 120); } },
        { "saved-accounts-delete",
            [](Scene &scene) {
                openList(scene, 3);
                scene.click("deleteProfile");
                scene.waitForLayout();
            } },
        { "account-saved",
            [](Scene &scene) {
                saveAccounts(scene, 3);
                scene.controller()->book()->checkAgain(u"Bert"_s); // no password in the keychain
                scene.waitForLayout();
            } },
        { "account-kept-password",
            [](Scene &scene) {
                scene.practise("all-fine");
                reachDone(scene);
                scene.click("keepPassword");
                scene.click("saveAccount");
                scene.waitForLayout();
                scene.controller()->book()->fill(scene.controller()->book()->current()->name);
                scene.waitForLayout();
            } },
    };
    return all;
}

} // namespace portwright::tests
