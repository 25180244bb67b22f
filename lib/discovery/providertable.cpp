// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/providertable.h"

#include "discovery/providerrows.h"
#include "discovery/registrabledomain.h"
#include "model/hostname.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

/// Outside the namespace, as the macro wants it: resources of a static library have to be asked
/// for.
static void initializeProviders() { Q_INIT_RESOURCE(providers); }

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QByteArray builtInTable()
    {
        initializeProviders();
        QFile file(u":/providers.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A star stands for part of the name as long as it is not the last label: "gmx.*" is all of
    /// one provider's country domains, not every domain that somebody names gmx.something.example.
    bool matches(const QString &domain, const QString &pattern)
    {
        QString text = pattern;
        QString name = domain;
        if (pattern.endsWith(u".*")) {
            const QString registrable = registrableDomain(domain);
            if (registrable.isEmpty())
                return false;
            text.chop(2);
            name.chop(registrable.size() - registrable.indexOf(u'.'));
        }
        const QString expression = QRegularExpression::wildcardToRegularExpression(text);
        return QRegularExpression(expression).match(name).hasMatch();
    }

    /// The row with the longest of the names that `fits`.
    template <typename Fits>
    const ProviderRow *longestMatch(
        const QList<ProviderRow> &rows, QStringList ProviderRow::*names, Fits fits)
    {
        const ProviderRow *best = nullptr;
        qsizetype length = 0;
        for (const ProviderRow &row : rows) {
            for (const QString &name : row.*names) {
                if (name.size() > length && fits(name)) {
                    best = &row;
                    length = name.size();
                }
            }
        }
        return best;
    }

} // namespace

ProviderTable::ProviderTable(const QByteArray &json)
    : m_rows(readProviderRows(json))
{
}

const QList<ProviderRow> &ProviderTable::rows() const
{
    if (!m_rows)
        m_rows = readProviderRows(builtInTable());
    return *m_rows;
}

const ProviderRow *ProviderTable::forDomain(const QString &domain) const
{
    if (const ProviderRow *row = longestMatch(
            rows(), &ProviderRow::domains, [&](const QString &name) { return name == domain; }))
        return row;
    return longestMatch(rows(), &ProviderRow::patterns,
        [&](const QString &pattern) { return matches(domain, pattern); });
}

const ProviderRow *ProviderTable::forMailExchange(const QString &host) const
{
    const auto fits = [&](const QString &suffix) { return isWithinDomain(host, suffix); };
    const ProviderRow *row = longestMatch(rows(), &ProviderRow::mxSuffixes, fits);
    return row ? row : longestMatch(rows(), &ProviderRow::domains, fits);
}

PublishedSettings settingsFor(const ProviderRow &row, const MailAddress &address)
{
    PublishedSettings settings;
    settings.id = row.id;
    settings.displayName = row.displayName;
    settings.domains = row.domains;
    settings.oauth2 = row.oauth2;
    settings.advice = row.advice;
    if (!row.helpUrl.isEmpty())
        settings.documentationUrls = { row.helpUrl };
    for (const ProviderServer &server : row.servers) {
        DeclaredServer declared;
        declared.endpoint = server.endpoint;
        declared.endpoint.host.replace(u"{domain}"_s, address.asciiDomain());
        const auto host = declaredHost(declared.endpoint.host);
        if (!host)
            continue;
        declared.authentication = server.authentication;
        declared.usernameForm = server.usernameForm;
        declared.username = withAddressFilledIn(server.usernameForm, address);
        settings.servers.append(declared);
    }
    return settings;
}

} // namespace portwright
