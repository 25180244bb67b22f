// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/batchwords.h"

#include "transcript/transcript.h"
#include "ui/words/words.h"

#include <QLocale>

namespace portwright {

using namespace Qt::StringLiterals;

QString BatchWords::failure(const AccountListFailure &failure)
{
    const auto *missing = std::get_if<NoAddressColumn>(&failure);
    if (missing && missing->names.isEmpty())
        return tr("The first row holds no mail address, and none of its names of columns is known. "
                  "Name the column of addresses \"address\".");
    if (missing)
        return tr("None of the columns is named as one of mail addresses: %1. Name it \"address\".")
            .arg(withVisibleControls(missing->names.join(u", "_s)));
    const CsvFailure &csv = std::get<CsvFailure>(failure);
    const QLocale locale;
    switch (csv.fault) {
    case CsvFault::TooLarge:
        return tr("The list is larger than %1. Split it into several.")
            .arg(Words::size(mostCsvBytes));
    case CsvFault::NotText:
        return tr("This is no text. Save the table as CSV, in UTF-8 if you are asked.");
    case CsvFault::TooManyRows:
        return tr("The list has more than %1 rows. Split it into several.")
            .arg(locale.toString(mostCsvRows));
    case CsvFault::QuoteNotClosed:
        return tr("Row %1: a quotation mark opens and is never closed, so nobody can tell what "
                  "belongs where. Close it, or write \"\" for a quotation mark that is meant.")
            .arg(csv.row);
    }
    Q_UNREACHABLE();
}

QString BatchWords::reason(const WrongRow &wrong)
{
    if (const auto *row = std::get_if<RowFault>(&wrong.reason))
        return fault(*row, wrong);
    if (const auto *address = std::get_if<MailAddressFault>(&wrong.reason))
        return Words::fault(*address);
    if (const auto *host = std::get_if<HostNameFault>(&wrong.reason))
        return tr("Server \"%1\": %2").arg(withVisibleControls(wrong.subject), Words::fault(*host));
    return fault(std::get<CsvRowFault>(wrong.reason));
}

QString BatchWords::fault(RowFault fault, const WrongRow &wrong)
{
    const QString value = withVisibleControls(wrong.subject);
    switch (fault) {
    case RowFault::Duplicate:
        return tr("The same account stands in row %1; it is checked once.").arg(wrong.firstRow);
    case RowFault::PortIllegal:
        return tr("\"%1\" is no port: that is a number from 1 to 65535.").arg(value);
    case RowFault::SecurityUnknown:
        return tr("\"%1\" is no kind of encryption: say implicit, starttls or none, or nothing.")
            .arg(value);
    case RowFault::ProtocolUnknown:
        return tr("\"%1\" is no protocol of incoming mail: say imap or pop3, or nothing.")
            .arg(value);
    case RowFault::UsernameIllegal:
        return tr("The user name is too long, or has a control character in it.");
    case RowFault::MoreFieldsThanColumns:
        return tr("There are more fields than columns. Put quotation marks around a field that has "
                  "the separator in it.");
    case RowFault::KeychainEntryOfAnother:
        return tr("The column of the keychain names another entry than the row's own address. Say "
                  "yes, no, or the address.");
    case RowFault::KeychainServerForeign:
        return tr("The list names a server outside of the mail domain: %1. The password in the "
                  "keychain is not sent there unless you agree, in the terminal with "
                  "--accept-server. Without a server in the list the right one is looked for.")
            .arg(value);
    case RowFault::KeychainMissing:
        return tr("The password is said to be in the keychain, and there is none here.");
    case RowFault::KeychainEntryMissing:
        return tr("The keychain has no entry \"%1\".").arg(value);
    case RowFault::KeychainDenied:
        return tr("The keychain did not give away the password of \"%1\".").arg(value);
    case RowFault::KeychainFailed:
        return tr("The keychain could not be read.");
    case RowFault::UsernameRefused:
        return tr("The sign-in with this user name was refused in row %1. It is not tried again, "
                  "for that could lock the account.")
            .arg(wrong.firstRow);
    }
    Q_UNREACHABLE();
}

QString BatchWords::fault(CsvRowFault fault)
{
    switch (fault) {
    case CsvRowFault::TextBehindQuote:
        return tr("Something stands behind the quotation mark that closes a field. Write \"\" for "
                  "a quotation mark that is meant.");
    case CsvRowFault::FieldTooLong:
        return tr("A field has more than %1 characters.").arg(QLocale().toString(longestCsvField));
    case CsvRowFault::TooManyFields:
        return tr("There are more than %1 columns.").arg(mostCsvFields);
    }
    Q_UNREACHABLE();
}

QString BatchWords::column(const AccountColumn &column)
{
    const bool isIncoming = column.half == Half::Incoming;
    switch (column.meaning) {
    case ColumnMeaning::Address:
        return tr("mail address");
    case ColumnMeaning::Password:
        return tr("password");
    case ColumnMeaning::Keychain:
        return tr("entry of the keychain");
    case ColumnMeaning::Host:
        return isIncoming ? tr("incoming server") : tr("outgoing server");
    case ColumnMeaning::Port:
        return isIncoming ? tr("incoming port") : tr("outgoing port");
    case ColumnMeaning::Security:
        return isIncoming ? tr("incoming encryption") : tr("outgoing encryption");
    case ColumnMeaning::Username:
        if (!column.half)
            return tr("user name");
        return isIncoming ? tr("incoming user name") : tr("outgoing user name");
    case ColumnMeaning::ServerProtocol:
        return tr("incoming protocol");
    }
    Q_UNREACHABLE();
}

QStringList BatchWords::columns(const AccountList &list)
{
    QStringList known;
    QStringList unknown;
    bool isNamed = false;
    for (const NamedColumn &column : list.columns) {
        isNamed |= !column.name.isEmpty();
        const QString name = withVisibleControls(column.name);
        if (column.column)
            known += tr("%1 (\"%2\")", "what a column is, and its name")
                         .arg(BatchWords::column(*column.column), name);
        else if (!name.isEmpty())
            unknown += u"\"%1\""_s.arg(name);
    }
    if (!list.columns.isEmpty() && !isNamed)
        return { tr("The columns have no names: the first is taken for the address, the second for "
                    "the password.") };
    QStringList sentences;
    if (!known.isEmpty())
        sentences += tr("Columns: %1.").arg(known.join(u", "_s));
    if (!unknown.isEmpty())
        sentences += tr("Not used: %1.").arg(unknown.join(u", "_s));
    return sentences;
}

QString BatchWords::count(const AccountList &list)
{
    const QLocale locale;
    QString text = tr("Accounts to check: %1.").arg(locale.toString(list.accounts.size()));
    if (!list.wrong.isEmpty())
        text += u' '
            + tr("Rows that cannot be checked: %1.").arg(locale.toString(list.wrong.size()));
    return text;
}

QString BatchWords::timeLeft(std::chrono::milliseconds time)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    return minutes < 2 ? tr("Less than a minute left.")
                       : tr("About %1 min left.").arg(QLocale().toString(qlonglong(minutes)));
}

QString BatchWords::standing(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Works:
        return tr("Works");
    case AccountStanding::ServersFound:
        return tr("Servers found, sign-in not tested");
    case AccountStanding::NeedsConsent:
        return tr("Works only with your consent");
    case AccountStanding::Partly:
        return tr("Works in part");
    case AccountStanding::FoundPartly:
        return tr("Found in part, sign-in not tested");
    case AccountStanding::SignInRefused:
        return tr("Sign-in refused");
    case AccountStanding::NothingFound:
        return tr("Nothing found");
    case AccountStanding::NotTried:
        return tr("Not tried");
    }
    Q_UNREACHABLE();
}

QString BatchWords::trouble(const AccountVerdict &verdict)
{
    if (verdict.wrong)
        return reason(*verdict.wrong);
    return verdict.diagnosis ? Words::explain(*verdict.diagnosis).title : QString();
}

QString BatchWords::server(const std::optional<FoundServer> &server)
{
    if (!server)
        return {};
    return tr("%1, %2", "server and port, encryption")
        .arg(server->endpoint.hostAndPort(), Words::security(server->endpoint.tls));
}

} // namespace portwright
