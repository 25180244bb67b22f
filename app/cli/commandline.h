// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "model/mailaddress.h"
#include "model/secret.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <optional>

namespace portwright {

/// Why a command is not carried out: its exit status, and a sentence that says what to fix.
struct CommandFault {
    ExitStatus status = ExitStatus::WrongUse;
    QString sentence;
};

/// The arguments of one command, read in the types of the library. The first fault is kept and
/// what is read afterwards does not count: read everything, then ask for `fault`.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(portwright::CommandLine)
public:
    /// What the command says of itself: "check", "check ADDRESS", one line for the list of
    /// commands, and what is to be added to it.
    struct Synopsis {
        QString command;
        QString usage;
        QString summary;
        QString description;
    };

    CommandLine(const Synopsis &synopsis, const QList<QCommandLineOption> &options);

    /// `arguments` begin behind the name of the command.
    void parse(const QStringList &arguments);
    [[nodiscard]] QString helpText() const { return m_parser.helpText(); }

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] bool isAnySet(const QStringList &options) const;
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(const QString &option) const { return m_parser.values(option); }

    /// Empty where the option is not given, as parseHostName gives it else.
    [[nodiscard]] QString host(const QString &option);
    [[nodiscard]] QStringList hosts(const QString &option);
    [[nodiscard]] std::optional<quint16> port(const QString &option);
    [[nodiscard]] std::optional<TlsMode> tls(const QString &option);
    [[nodiscard]] std::optional<MailAddress> address(const QString &typed);
    /// "a@example.org,b@example.org"
    [[nodiscard]] QList<MailAddress> addresses(const QString &option);
    /// SHA-256 as 64 hexadecimal digits of any case, with or without colons.
    [[nodiscard]] QList<QByteArray> fingerprints(const QString &option);
    /// All of the file that the option names; "-" is standard input.
    [[nodiscard]] QByteArray contents(const QString &option);
    /// Its first line, without the line end.
    [[nodiscard]] Secret firstLine(const QString &option);
    [[nodiscard]] Secret firstLineOfStandardInput();

    void complain(ExitStatus status, const QString &sentence);
    [[nodiscard]] const std::optional<CommandFault> &fault() const { return m_fault; }

    /// Reads a host as a person types it; a fault, in words, names `option`.
    [[nodiscard]] QString parseHost(const QString &typed, const QString &option);

private:
    QCommandLineParser m_parser;
    std::optional<CommandFault> m_fault;
};

/// Options that every command has.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

/// `--practice`, `--await-arrival` and `--measure` may stand alone: gives them the empty value
/// then, so that "--practice NAME", "--practice=NAME" and "--practice" all read as an option with a
/// value. What looks like a mail address is no name of a scenario, and what does not begin as a
/// number is none.
[[nodiscard]] QStringList withOptionalValues(const QStringList &arguments);

} // namespace portwright
