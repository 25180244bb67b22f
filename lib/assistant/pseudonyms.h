// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

#include <QHash>
#include <QStringList>

namespace portwright {

/// Puts placeholders for persons into a report, the same one wherever the same name stood:
/// "person-1@domain-1.example" for a mail address, "person-1" for its local part or a user name
/// alone, "Person 1" for the person's own name. Addresses may stand anywhere, in the words of a
/// server too, and in base64.
class Pseudonyms {
public:
    enum class Extent {
        Names,
        NamesAndDomains, ///< the names of hosts within the person's own mail domain as well
    };

    /// False where names were replaced before: nobody can tell any more which domains are theirs.
    [[nodiscard]] static bool isPossible(const SupportReport &report, Extent extent);
    Pseudonyms(const SupportReport &report, Extent extent);

    /// With a member that says so. IP addresses and fingerprints of certificates stay: they are
    /// what a fault is found by.
    [[nodiscard]] SupportReport pseudonymised() const;

private:
    /// Something to be replaced where it stands by itself.
    struct Name {
        QString name;
        QString placeholder;
        Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
    };

    void addPerson(const QString &address, const QStringList &usernames);
    void addName(const QString &name, const QString &placeholder);
    [[nodiscard]] QString person(const QString &localPart) const;
    [[nodiscard]] QString domain(const QString &name) const;
    [[nodiscard]] QJsonValue replaced(const QJsonValue &value, const QString &member) const;
    [[nodiscard]] QString replaced(const QString &text) const;
    [[nodiscard]] QString withoutAddresses(const QString &text) const;
    [[nodiscard]] QString withoutNames(QString text) const;
    [[nodiscard]] QString withoutHosts(QString text) const;
    [[nodiscard]] QString withoutEncodings(const QString &text) const;

    QJsonObject m_document;
    Extent m_extent;
    QList<Name> m_names;
    QStringList m_ownDomains; ///< as typed, and as A-labels
    // Numbers are given as names are met, always in the order of the document.
    mutable QHash<QString, int> m_persons;
    mutable QHash<QString, int> m_domains;
};

} // namespace portwright
