// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "model/hostname.h"
#include "ui/words/words.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// What is read ahead would stay in a buffer that nobody overwrites.
    constexpr auto secretMode = QIODevice::ReadOnly | QIODevice::Unbuffered;

    Secret readFirstLine(QFile &file)
    {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        Secret secret(line);
        wipe(line);
        return secret;
    }

} // namespace

CommandLine::CommandLine(const Synopsis &synopsis, const QList<QCommandLineOption> &options)
{
    m_parser.setApplicationDescription(synopsis.summary + u' ' + synopsis.description);
    m_parser.addPositionalArgument(synopsis.command, {}, synopsis.usage);
    m_parser.addOptions(options);
    m_parser.addOptions(commonOptions());
}

void CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList { QString() } + withOptionalValues(arguments)))
        complain(ExitStatus::WrongUse, m_parser.errorText());
}

bool CommandLine::isAnySet(const QStringList &options) const
{
    return std::any_of(options.begin(), options.end(), [this](auto &each) { return isSet(each); });
}

QString CommandLine::host(const QString &option)
{
    return isSet(option) ? parseHost(text(option), option) : QString();
}

QStringList CommandLine::hosts(const QString &option)
{
    QStringList hosts;
    for (const QString &typed : texts(option))
        hosts << parseHost(typed, option);
    return hosts;
}

QString CommandLine::parseHost(const QString &typed, const QString &option)
{
    const auto host = parseHostName(typed);
    if (const auto *fault = std::get_if<HostNameFault>(&host)) {
        complain(ExitStatus::WrongUse, u"--%1: %2"_s.arg(option, Words::fault(*fault)));
        return {};
    }
    return std::get<QString>(host);
}

std::optional<quint16> CommandLine::port(const QString &option)
{
    if (!isSet(option))
        return {};
    bool isNumber = false;
    const int port = text(option).toInt(&isNumber);
    if (isNumber && port >= 1 && port <= 65535)
        return quint16(port);
    complain(ExitStatus::WrongUse,
        tr("--%1: a port is a number from 1 to 65535, not \"%2\".").arg(option, text(option)));
    return {};
}

std::optional<TlsMode> CommandLine::tls(const QString &option)
{
    if (!isSet(option))
        return {};
    const auto mode = tlsModeFromId(text(option));
    if (!mode)
        complain(ExitStatus::WrongUse,
            tr("--%1: say implicit, starttls or none, not \"%2\".").arg(option, text(option)));
    return mode;
}

std::optional<MailAddress> CommandLine::address(const QString &typed)
{
    const auto address = MailAddress::parse(typed);
    if (const auto *fault = std::get_if<MailAddressFault>(&address)) {
        complain(ExitStatus::BadInput, u"\"%1\": %2"_s.arg(typed, Words::fault(*fault)));
        return {};
    }
    return std::get<MailAddress>(address);
}

QList<MailAddress> CommandLine::addresses(const QString &option)
{
    QList<MailAddress> addresses;
    for (const QString &value : texts(option)) {
        for (const QString &typed : value.split(u',')) {
            if (const auto one = address(typed))
                addresses << *one;
        }
    }
    return addresses;
}

QList<QByteArray> CommandLine::fingerprints(const QString &option)
{
    QList<QByteArray> fingerprints;
    for (const QString &typed : texts(option)) {
        const QByteArray digits = QString(typed).remove(u':').toLatin1().toLower();
        const QByteArray fingerprint = QByteArray::fromHex(digits);
        if (fingerprint.size() != 32 || fingerprint.toHex() != digits)
            complain(ExitStatus::WrongUse,
                tr("--%1: a SHA-256 fingerprint has 64 hexadecimal digits, not \"%2\".")
                    .arg(option, typed));
        fingerprints << fingerprint;
    }
    return fingerprints;
}

QByteArray CommandLine::contents(const QString &option)
{
    if (!isSet(option))
        return {};
    const QString name = text(option);
    QFile file(name);
    const bool isOpen
        = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray contents = isOpen ? file.readAll() : QByteArray();
    if (file.error() != QFileDevice::NoError)
        complain(ExitStatus::FileUnreadable,
            tr("--%1: \"%2\" cannot be read: %3.").arg(option, name, file.errorString()));
    return contents;
}

Secret CommandLine::firstLine(const QString &option)
{
    QFile file(text(option));
    if (!file.open(secretMode)) {
        complain(ExitStatus::FileUnreadable,
            tr("--%1: \"%2\" cannot be read: %3.").arg(option, text(option), file.errorString()));
        return {};
    }
    return readFirstLine(file);
}

Secret CommandLine::firstLineOfStandardInput()
{
    QFile input;
    return input.open(fileno(stdin), secretMode) ? readFirstLine(input) : Secret();
}

void CommandLine::complain(ExitStatus status, const QString &sentence)
{
    if (!m_fault)
        m_fault = CommandFault { status, sentence };
}

QList<QCommandLineOption> commonOptions()
{
    return {
        { { u"h"_s, u"help"_s }, CommandLine::tr("Shows this help and ends.") },
        { u"lang"_s, CommandLine::tr("Language of sentences, such as de. Default: the system's."),
            CommandLine::tr("LANGUAGE") },
    };
}

QStringList withOptionalValues(const QStringList &arguments)
{
    QStringList joined;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        joined << arguments[i];
        const bool isNumber
            = arguments[i] == u"--await-arrival"_s || arguments[i] == u"--measure"_s;
        if (arguments[i] != u"--practice"_s && !isNumber)
            continue;
        joined.last() += u'=';
        const QString next = arguments.value(i + 1);
        const bool isValue = isNumber
            ? !next.isEmpty() && next.at(0).isDigit() && !next.contains(u'@')
            : !next.startsWith(u'-') && !next.contains(u'@');
        if (!next.isEmpty() && isValue)
            joined.last() += arguments[++i];
    }
    return joined;
}

} // namespace portwright
