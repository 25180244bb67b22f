// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapcapabilities.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

ImapCapabilities::ImapCapabilities(const QStringList &names)
    : m_names(names)
{
}

std::optional<ImapCapabilities> ImapCapabilities::from(const ImapResponse &response)
{
    QStringList names;
    if (response.kind == ImapResponse::Kind::Untagged && response.keyword == "CAPABILITY") {
        for (const ImapValue &value : response.values)
            names.append(decodedLine(value.text));
    } else if (response.code == "CAPABILITY") {
        names = decodedLine(response.codeArguments).split(u' ', Qt::SkipEmptyParts);
    } else {
        return std::nullopt;
    }
    return ImapCapabilities(names);
}

bool ImapCapabilities::has(QStringView name) const
{
    return std::any_of(m_names.begin(), m_names.end(), [name](const QString &candidate) {
        return name.compare(candidate, Qt::CaseInsensitive) == 0;
    });
}

bool ImapCapabilities::hasOrRev2(QStringView name) const { return has(name) || has(u"IMAP4rev2"); }

QStringList ImapCapabilities::mechanisms() const
{
    QStringList mechanisms;
    for (const QString &name : m_names) {
        if (!name.startsWith(u"AUTH="_s, Qt::CaseInsensitive))
            continue;
        const QString mechanism = name.mid(5).toUpper();
        if (!mechanism.isEmpty() && !mechanisms.contains(mechanism))
            mechanisms.append(mechanism);
    }
    return mechanisms;
}

} // namespace portwright
