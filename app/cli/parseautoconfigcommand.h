// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/documentcommand.h"

namespace portwright {

/// `parse-autoconfig FILE`: what a mail autoconfig document means for an address.
class ParseAutoconfigCommand : public DocumentCommand {
    Q_OBJECT
public:
    explicit ParseAutoconfigCommand(const CommandContext &context)
        : DocumentCommand(context)
    {
    }

    [[nodiscard]] static CommandLine::Synopsis synopsis();

protected:
    [[nodiscard]] std::variant<QJsonObject, QString> understand(
        const QByteArray &document, const MailAddress &address) const override;
};

} // namespace portwright
