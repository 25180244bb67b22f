// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QJsonObject>
#include <variant>

namespace portwright {

/// What the commands have in common that read one document with settings and print what was
/// understood: a FILE, an --address, JSON, and exit status 65 for a document that is refused.
class DocumentCommand : public Command {
    Q_OBJECT
public:
    [[nodiscard]] static QList<QCommandLineOption> options();

    void start() override;
    void interrupt() override { emit finished(ExitStatus::Interrupted); }

protected:
    explicit DocumentCommand(const CommandContext &context);
    /// What was understood, or the id of the reason why the document is refused.
    [[nodiscard]] virtual std::variant<QJsonObject, QString> understand(
        const QByteArray &document, const MailAddress &address) const = 0;

private:
    [[nodiscard]] QByteArray readDocument();

    CommandLine &m_line;
    Terminal &m_terminal;
    QByteArray m_document;
    std::optional<MailAddress> m_address;
};

} // namespace portwright
