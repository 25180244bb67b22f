// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "diagnosis/diagnosis.h"
#include "model/tlsdetails.h"

#include <QList>
#include <optional>

namespace portwright {

class SetupController;
struct PublishedSettings;

/// What can be done about a diagnosis where it is shown; each empty where it cannot.
struct Remedies {
    const PublishedSettings *provider = nullptr; ///< with its own pages
    std::optional<Endpoint> alternative; ///< that was seen to work
    std::optional<TlsDetails> tls; ///< with a certificate to show
    std::optional<Half> typedPort; ///< whose one port was tried alone, for it was typed
    QString localPart; ///< a user name that was not tried yet
    bool canTryAgain = false;
    bool canTypeServers = false;

    bool operator==(const Remedies &) const = default;
};

/// A page of somebody else's about what is wrong.
struct RemedyPage {
    enum class Kind { AppPassword, SwitchOn, FromTheReply, Documentation };

    Kind kind = Kind::Documentation;
    QString url;

    bool operator==(const RemedyPage &) const = default;
};

/// The pages that help, most specific first, each once.
[[nodiscard]] QList<RemedyPage> remedyPages(
    const Diagnosis &diagnosis, const PublishedSettings *provider);

[[nodiscard]] bool isAt(const Diagnosis &diagnosis, const Endpoint &endpoint);

/// Whose half of the account `diagnosis` is about; both, where it is about no server.
[[nodiscard]] QList<Half> halvesOf(const Diagnosis &diagnosis);

/// A fault of this half's, or of no half's alone.
[[nodiscard]] bool hasFaultOf(const QList<Diagnosis> &diagnoses, Half half);

/// A fault about signing in, whose words say what the provider wants as well.
[[nodiscard]] bool hasSignInFault(const QList<Diagnosis> &diagnoses);

/// What the check knows that helps. Trying again and typing servers are up to the page.
[[nodiscard]] Remedies remediesFor(const Diagnosis &diagnosis, const SetupController &controller);

} // namespace portwright
