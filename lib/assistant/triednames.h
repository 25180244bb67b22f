// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace portwright {

/// What became of user names, each with the service it belongs to.
class TriedNames {
public:
    void accept(const QString &name) { m_accepted.insert(name); }
    void refuse(const QString &name, int row)
    {
        if (!m_refused.contains(name))
            m_refused.insert(name, row);
    }

    [[nodiscard]] bool isAccepted(const QString &name) const { return m_accepted.contains(name); }
    /// The first row where one of them was refused; 0: none was.
    [[nodiscard]] int refusedRow(const QStringList &names) const
    {
        const auto found = std::find_if(names.begin(), names.end(),
            [this](const QString &name) { return m_refused.contains(name); });
        return found == names.end() ? 0 : m_refused.value(*found);
    }

private:
    QSet<QString> m_accepted;
    QHash<QString, int> m_refused; ///< in which row
};

} // namespace portwright
