// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/credentials.h"
#include "sasl/saslclient.h"

#include <QStringList>
#include <memory>

namespace portwright {

/// One row of the registry of mechanisms.
struct SaslMechanism {
    QString name;
    Credentials::Kind credentials;
    bool sendsCleartextSecret; ///< as SaslClient says it
    bool speaksFirst; ///< as SaslClient says it
    bool serverProvesItself; ///< the server shows that it knows the password too
};

/// What a mechanism may bind itself to: DIGEST-MD5 and OAUTHBEARER name the service and host.
struct SaslContext {
    QString host;
    quint16 port = 0;
    QString service; ///< "smtp", "imap", "pop" (GSSAPI service names)
};

/// Every mechanism there is, strongest first. The only registry: a new mechanism is one row in
/// saslmechanism.cpp.
[[nodiscard]] const QList<SaslMechanism> &saslMechanisms();

/// Those of `offered` (any case) that can work with `credentials`, strongest first. EXTERNAL only
/// where there is a client certificate, that is with an empty password.
[[nodiscard]] QStringList usableMechanisms(
    const QStringList &offered, const Credentials &credentials);

/// As the registry says it of the mechanism `name` (in any case); true if it is unknown.
[[nodiscard]] bool sendsCleartextSecret(const QString &name);

/// True for what can be the name of a mechanism, or of a sign-in without one ("USER"): at most 40
/// printable ASCII characters, none of them a blank. What is not known is empty.
[[nodiscard]] bool isPossibleMechanism(const QString &name);

/// Null if `name` is unknown or the library cannot start it.
[[nodiscard]] std::unique_ptr<SaslClient> makeSaslClient(
    const QString &name, const Credentials &credentials, const SaslContext &context);

} // namespace portwright
