// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passwordsource.h"

#include "app/cli/silentprompt.h"
#include "ui/words/profilewords.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    const char *const environmentVariable = "PORTWRIGHT_PASSWORD";

    /// Out of the environment at once: what this program starts or dumps has no need of it.
    Secret fromEnvironment()
    {
        QByteArray value = qgetenv(environmentVariable);
        qunsetenv(environmentVariable);
        Secret secret(value);
        wipe(value);
        return secret;
    }

    struct Source {
        Q_DECLARE_TR_FUNCTIONS(portwright::PasswordSource)
    };

    /// And complains about it.
    bool isGivenAsArgument(CommandLine &line)
    {
        if (!line.isSet(u"password"_s))
            return false;
        line.complain(ExitStatus::WrongUse,
            Source::tr("A password is no argument: everybody on this computer can read the list of "
                       "running programs. Use --password-file, --password-stdin or the environment "
                       "variable PORTWRIGHT_PASSWORD, or let yourself be asked."));
        return true;
    }

} // namespace

QList<QCommandLineOption> passwordOptions()
{
    QCommandLineOption onTheCommandLine(u"password"_s, {}, u"PASSWORD"_s);
    onTheCommandLine.setFlags(QCommandLineOption::HiddenFromHelp);
    return {
        { u"password-file"_s,
            Source::tr("Reads the password from the first line of FILE. Without any password "
                       "option: from the environment variable PORTWRIGHT_PASSWORD, else asked for "
                       "on the terminal."),
            u"FILE"_s },
        { u"password-stdin"_s,
            Source::tr("Reads the password from the first line of standard input.") },
        { u"password-keychain"_s,
            Source::tr("Takes the password that the window has kept in the system's keychain for "
                       "this address.") },
        { u"oauth-token-file"_s,
            Source::tr("Signs in with the OAuth access token in the first line of FILE."),
            u"FILE"_s },
        { u"no-sign-in"_s, Source::tr("Does not sign in, even where a password is at hand.") },
        onTheCommandLine,
    };
}

bool isPasswordInKeychain(const CommandLine &line) { return line.isSet(u"password-keychain"_s); }

QString keychainComplaint(const MailAddress &address, const KeychainFailure &failure)
{
    return Source::tr("--password-keychain: no password of %1. %2 Use --password-file or "
                      "--password-stdin, or let yourself be asked.")
        .arg(address.toString(), ProfileWords::fault(failure));
}

Secret readPassword(
    CommandLine &line, Terminal &terminal, const QString &question, const Secret &usual)
{
    if (isGivenAsArgument(line))
        return {};
    const bool isInFile = line.isSet(u"password-file"_s);
    if (isInFile && line.isSet(u"password-stdin"_s)) {
        line.complain(
            ExitStatus::WrongUse, Source::tr("Give one of --password-file and --password-stdin."));
        return {};
    }
    if (isInFile || line.isSet(u"password-stdin"_s)) {
        const Secret secret
            = isInFile ? line.firstLine(u"password-file"_s) : line.firstLineOfStandardInput();
        if (secret.isEmpty())
            line.complain(ExitStatus::BadInput, Source::tr("The first line holds no password."));
        return secret;
    }
    if (!usual.isEmpty())
        return usual;
    if (qEnvironmentVariableIsSet(environmentVariable))
        return fromEnvironment();
    return terminal.canAsk() && !line.fault() ? askSilently(question + u' ') : Secret();
}

std::optional<Credentials> readCredentials(
    CommandLine &line, Terminal &terminal, const QString &username, const Secret &usual)
{
    if (isGivenAsArgument(line))
        return {};
    const QStringList sources { u"password-file"_s, u"password-stdin"_s, u"password-keychain"_s,
        u"oauth-token-file"_s };
    const auto given = std::count_if(
        sources.begin(), sources.end(), [&line](auto &source) { return line.isSet(source); });
    const bool signsIn = !line.isSet(u"no-sign-in"_s);
    if (given > 1 || (given > 0 && !signsIn)) {
        line.complain(ExitStatus::WrongUse,
            Source::tr("Give one of --password-file, --password-stdin, --password-keychain, "
                       "--oauth-token-file and --no-sign-in."));
        return {};
    }
    if (!signsIn)
        return {};

    Credentials credentials { username, {}, Credentials::Kind::Password };
    if (isPasswordInKeychain(line))
        return credentials;
    if (line.isSet(u"oauth-token-file"_s)) {
        credentials.secret = line.firstLine(u"oauth-token-file"_s);
        credentials.kind = Credentials::Kind::BearerToken;
        if (credentials.secret.isEmpty())
            line.complain(ExitStatus::BadInput, Source::tr("The first line holds no password."));
    } else {
        credentials.secret = readPassword(line, terminal,
            Source::tr("Password of %1 (empty: do not sign in):").arg(username), usual);
    }
    if (credentials.secret.isEmpty())
        return {};
    return credentials;
}

} // namespace portwright
