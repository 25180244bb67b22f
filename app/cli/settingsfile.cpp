// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsfile.h"

#include "model/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct SettingsFile {
        Q_DECLARE_TR_FUNCTIONS(portwright::SettingsFile)
    };

    CheckConsents consentsNamed(
        const QJsonValue &names, const Endpoint &endpoint, const QByteArray &fingerprint)
    {
        CheckConsents consents;
        const QStringList list = names.toVariant().toStringList();
        for (const QString &name : list) {
            if (name == toId(ConsentNeed::Unencrypted))
                consents.unencrypted = true;
            else if (name == toId(ConsentNeed::UnverifiedCertificate))
                consents.fingerprints << fingerprint;
            else if (name == toId(ConsentNeed::ForeignServer))
                consents.servers << endpoint.host;
        }
        return consents;
    }

} // namespace

SavedSettings readSettings(CommandLine &line, const QByteArray &document)
{
    SavedSettings settings;
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(document, &error).object();
    if (error.error != QJsonParseError::NoError) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: this is not what check --json prints: %1.")
                .arg(error.errorString()));
        return settings;
    }
    const QJsonObject best = all[u"outgoing"_s][u"best"_s].toObject();
    if (best.isEmpty()) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: the check found no outgoing server, so there is none to "
                             "send with."));
        return settings;
    }
    const auto host = parseHostName(best[u"host"_s].toString());
    const int port = best[u"port"_s].toInt();
    const auto tls = tlsModeFromId(best[u"tls"_s].toString());
    if (!std::holds_alternative<QString>(host) || port < 1 || port > 65535 || !tls) {
        line.complain(ExitStatus::BadInput,
            SettingsFile::tr("--settings: host, port or tls of the outgoing server is missing or "
                             "impossible."));
        return settings;
    }
    settings.address = all[u"address"_s].toString();
    settings.endpoint = { Protocol::Smtp, std::get<QString>(host), quint16(port), *tls };
    settings.username = best[u"username"_s].toString();
    const QByteArray fingerprint
        = QByteArray::fromHex(best[u"certificate_sha256"_s].toString().toLatin1());
    const CheckConsents given = consentsNamed(best[u"consented"_s], settings.endpoint, fingerprint);
    settings.consents = { given.unencrypted, given.fingerprints.value(0) };
    settings.wanted = consentsNamed(best[u"needs_consent"_s], settings.endpoint, fingerprint);
    return settings;
}

} // namespace portwright
