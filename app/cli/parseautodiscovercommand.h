// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/documentcommand.h"

namespace portwright {

/// `parse-autodiscover FILE`: what an Autodiscover response means for an address.
class ParseAutodiscoverCommand : public DocumentCommand {
    Q_OBJECT
public:
    explicit ParseAutodiscoverCommand(const CommandContext &context)
        : DocumentCommand(context)
    {
    }

    [[nodiscard]] static CommandLine::Synopsis synopsis();

protected:
    [[nodiscard]] std::variant<QJsonObject, QString> understand(
        const QByteArray &document, const MailAddress &address) const override;
};

} // namespace portwright
