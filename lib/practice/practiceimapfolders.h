// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceimapcommand.h"

#include <QByteArray>
#include <optional>

namespace portwright {

class PracticePostOffice;

/// The folders of the practice account: INBOX with all there is, and those with a purpose (RFC
/// 6154), which are empty. All have "/" for a delimiter.
class PracticeImapFolders {
public:
    /// `postOffice` outlives this.
    explicit PracticeImapFolders(const PracticePostOffice &postOffice);

    /// The name as the server spells it; nothing where there is no such folder.
    [[nodiscard]] static std::optional<QByteArray> find(const QByteArray &name);
    [[nodiscard]] static bool isInbox(const QByteArray &name) { return name == "INBOX"; }
    /// The lines of LIST or LSUB (RFC 3501, sections 6.3.8 and 6.3.9): `command` says which.
    [[nodiscard]] static QByteArray list(const QByteArray &command, const QByteArray &pattern);

    /// The line of STATUS for a folder that was found (RFC 9051, section 6.3.11); nothing if an
    /// item is not known.
    [[nodiscard]] std::optional<QByteArray> status(
        const QByteArray &folder, const QList<PracticeImapWord> &items) const;
    /// The line of QUOTA for the only root there is (RFC 9208, section 4.2.1).
    [[nodiscard]] QByteArray quota() const;

private:
    const PracticePostOffice &m_postOffice;
};

} // namespace portwright
