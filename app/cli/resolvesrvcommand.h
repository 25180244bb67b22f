// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/documentcommand.h"

namespace portwright {

/// `resolve-srv FILE`: in which order the servers of DNS SRV records are tried. The file holds one
/// JSON object: "domain" (that of the address if absent), "records" by service, and, if wanted,
/// "dnssec" and the "draws" to weigh with.
class ResolveSrvCommand : public DocumentCommand {
    Q_OBJECT
public:
    explicit ResolveSrvCommand(const CommandContext &context)
        : DocumentCommand(context)
    {
    }

    [[nodiscard]] static CommandLine::Synopsis synopsis();

protected:
    [[nodiscard]] std::variant<QJsonObject, QString> understand(
        const QByteArray &document, const MailAddress &address) const override;
};

} // namespace portwright
