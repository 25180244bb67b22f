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
        // Most patterns are ruled out without the cost of an expression.
        const QStringView written(pattern);
        if (!domain.startsWith(written.left(written.indexOf(u'*')))
            || !domain.endsWith(written.mid(written.lastIndexOf(u'*') + 1)))
            return false;
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
    std::optional<ProviderRow> longestMatch(const QList<ProviderTable::Entry> &entries,
        QStringList ProviderTable::Entry::*names, Fits fits)
    {
        const ProviderTable::Entry *best = nullptr;
        qsizetype length = 0;
        for (const ProviderTable::Entry &entry : entries) {
            for (const QString &name : entry.*names) {
                if (name.size() > length && fits(name)) {
                    best = &entry;
                    length = name.size();
                }
            }
        }
        return best ? std::optional(readProviderRow(*best)) : std::nullopt;
    }

} // namespace

ProviderTable::ProviderTable(const QByteArray &json)
    : m_entries(readProviderEntries(json))
{
}

const QList<ProviderTable::Entry> &ProviderTable::entries() const
{
    if (!m_entries)
        m_entries = readProviderEntries(builtInTable());
    return *m_entries;
}

QList<ProviderRow> ProviderTable::rows() const
{
    QList<ProviderRow> rows;
    for (const Entry &entry : entries())
        rows.append(readProviderRow(entry));
    return rows;
}

std::optional<ProviderRow> ProviderTable::forDomain(const QString &domain) const
{
    const auto row = longestMatch(
        entries(), &Entry::domains, [&](const QString &name) { return name == domain; });
    return row ? row : longestMatch(entries(), &Entry::patterns, [&](const QString &pattern) {
        return matches(domain, pattern);
    });
}

std::optional<ProviderRow> ProviderTable::forMailExchange(const QString &host) const
{
    const auto fits = [&](const QString &suffix) { return isWithinDomain(host, suffix); };
    const auto row = longestMatch(entries(), &Entry::mxSuffixes, fits);
    return row ? row : longestMatch(entries(), &Entry::domains, fits);
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
