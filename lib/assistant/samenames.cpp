// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/samenames.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The addresses of a host, in any order, as one text; empty where they are not known.
    QHash<QString, QString> addressesIn(const SupportReport &report)
    {
        QHash<QString, QString> all;
        const QJsonArray answers = report.part(u"dns"_s)[u"addresses"_s].toArray();
        for (const QJsonValueConstRef answer : answers) {
            QStringList addresses = answer[u"addresses"_s].toVariant().toStringList();
            addresses.sort();
            all.insert(answer[u"host"_s].toString(), addresses.join(u' '));
        }
        return all;
    }

    /// The hosts that were tried, with the protocol: "smtp mail.example.org".
    QSet<QString> triedIn(const SupportReport &report)
    {
        QSet<QString> all;
        for (const QString &half : { u"outgoing"_s, u"incoming"_s }) {
            const QJsonArray candidates = report.part(u"check"_s)[half][u"candidates"_s].toArray();
            for (const QJsonValueConstRef one : candidates)
                all.insert(one[u"protocol"_s].toString() + u' ' + one[u"host"_s].toString());
        }
        return all;
    }

    /// For each host of `report` that `other` tried by another name: that name.
    QHash<QString, QString> namesFor(const SupportReport &other, const SupportReport &report)
    {
        const QHash<QString, QString> here = addressesIn(report);
        const QHash<QString, QString> there = addressesIn(other);
        const QSet<QString> tried = triedIn(other);
        QHash<QString, QString> byAddresses; // and protocol
        for (const QString &one : tried) {
            const QString host = one.section(u' ', 1);
            for (const auto *addresses : { &here, &there }) {
                if (const QString key = addresses->value(host); !key.isEmpty())
                    byAddresses.insert(one.section(u' ', 0, 0) + u' ' + key, host);
            }
        }
        QHash<QString, QString> names;
        const QSet<QString> services = triedIn(report);
        for (const QString &one : services) {
            const QString protocol = one.section(u' ', 0, 0) + u' ';
            const QString host = one.section(u' ', 1);
            if (tried.contains(one))
                continue;
            for (const auto *addresses : { &here, &there }) {
                const QString name = byAddresses.value(protocol + addresses->value(host));
                if (!name.isEmpty())
                    names.insert(one, name);
            }
        }
        return names;
    }

    class Renaming {
    public:
        explicit Renaming(const QHash<QString, QString> &names)
            : m_names(names)
        {
            for (auto each = names.begin(); each != names.end(); ++each)
                m_hosts.insert(each.key().section(u' ', 1), each.value());
        }

        [[nodiscard]] QJsonObject server(QJsonObject json) const
        {
            const QString key = json[u"protocol"_s].toString() + u' ' + json[u"host"_s].toString();
            if (m_names.contains(key))
                json[u"host"_s] = m_names[key];
            return json;
        }

        /// Of what was found, which names "mail.example.org:587".
        [[nodiscard]] QJsonObject finding(QJsonObject json) const
        {
            const QString place = json[u"endpoint"_s].toString();
            const QString host = place.section(u':', 0, -2);
            if (m_hosts.contains(host))
                json[u"endpoint"_s] = m_hosts[host] + u':' + place.section(u':', -1);
            return json;
        }

        using Change = QJsonObject (Renaming::*)(QJsonObject) const;
        [[nodiscard]] QJsonArray each(const QJsonValue &array, Change change) const
        {
            QJsonArray changed;
            const QJsonArray ones = array.toArray();
            for (const QJsonValueConstRef one : ones)
                changed << (this->*change)(one.toObject());
            return changed;
        }

    private:
        QHash<QString, QString> m_names; ///< by protocol and host
        QHash<QString, QString> m_hosts;
    };

} // namespace

SupportReport withNamesOf(const SupportReport &other, const SupportReport &report)
{
    const QHash<QString, QString> names = namesFor(other, report);
    if (names.isEmpty())
        return report;
    const Renaming renaming(names);
    QJsonObject document = report.document();
    QJsonObject check = report.part(u"check"_s);
    for (const QString &side : { u"outgoing"_s, u"incoming"_s }) {
        QJsonObject half = check[side].toObject();
        half[u"candidates"_s] = renaming.each(half[u"candidates"_s], &Renaming::server);
        if (half[u"best"_s].isObject())
            half[u"best"_s] = renaming.server(half[u"best"_s].toObject());
        check[side] = half;
    }
    for (const QString &findings : { u"diagnoses"_s, u"remarks"_s })
        check[findings] = renaming.each(check[findings], &Renaming::finding);
    document[u"check"_s] = check;
    document[u"connections"_s] = renaming.each(document[u"connections"_s], &Renaming::server);
    return SupportReport::of(document);
}

} // namespace portwright
