// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountcolumn.h"

#include <QHash>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct HalfWord {
        const char *word;
        Half half;
        std::optional<Protocol> protocol;
    };

    // A longer word stands before those it begins with.
    const HalfWord halfWords[] = {
        { "smtp", Half::Outgoing, {} },
        { "outgoing", Half::Outgoing, {} },
        { "submission", Half::Outgoing, {} },
        { "postausgangs", Half::Outgoing, {} },
        { "postausgang", Half::Outgoing, {} },
        { "ausgang", Half::Outgoing, {} },
        { "imap", Half::Incoming, Protocol::Imap },
        { "pop3", Half::Incoming, Protocol::Pop3 },
        { "pop", Half::Incoming, Protocol::Pop3 },
        { "incoming", Half::Incoming, {} },
        { "posteingangs", Half::Incoming, {} },
        { "posteingang", Half::Incoming, {} },
        { "eingang", Half::Incoming, {} },
    };

    const QHash<QString, ColumnMeaning> &meanings()
    {
        using enum ColumnMeaning;
        static const QHash<QString, ColumnMeaning> table {
            { u"address"_s, Address },
            { u"adresse"_s, Address },
            { u"email"_s, Address },
            { u"emails"_s, Address },
            { u"emailaddress"_s, Address },
            { u"emailadresse"_s, Address },
            { u"mail"_s, Address },
            { u"mailaddress"_s, Address },
            { u"mailadresse"_s, Address },
            { u"account"_s, Address },
            { u"emailaccount"_s, Address },
            { u"konto"_s, Address },
            { u"emailkonto"_s, Address },
            { u"mailbox"_s, Address },
            { u"postfach"_s, Address },
            { u"password"_s, Password },
            { u"passwd"_s, Password },
            { u"pass"_s, Password },
            { u"pw"_s, Password },
            { u"pwd"_s, Password },
            { u"passwort"_s, Password },
            { u"kennwort"_s, Password },
            { u"keychain"_s, Keychain },
            { u"keychainentry"_s, Keychain },
            { u"schlüsselbund"_s, Keychain },
            { u"schluesselbund"_s, Keychain },
            { u"host"_s, Host },
            { u"hostname"_s, Host },
            { u"server"_s, Host },
            { u"servername"_s, Host },
            { u"serveraddress"_s, Host },
            { u"serveradresse"_s, Host },
            { u"mailserver"_s, Host },
            { u"port"_s, Port },
            { u"serverport"_s, Port },
            { u"security"_s, Security },
            { u"tls"_s, Security },
            { u"ssl"_s, Security },
            { u"ssltls"_s, Security },
            { u"tlsmode"_s, Security },
            { u"encryption"_s, Security },
            { u"sicherheit"_s, Security },
            { u"verschlüsselung"_s, Security },
            { u"verschluesselung"_s, Security },
            { u"verbindungssicherheit"_s, Security },
            { u"username"_s, Username },
            { u"user"_s, Username },
            { u"login"_s, Username },
            { u"loginname"_s, Username },
            { u"benutzer"_s, Username },
            { u"benutzername"_s, Username },
            { u"anmeldename"_s, Username },
            { u"protocol"_s, ServerProtocol },
            { u"protokoll"_s, ServerProtocol },
        };
        return table;
    }

    /// "E-Mail-Adresse" -> "emailadresse"
    QString lettersOf(const QString &name)
    {
        QString letters;
        const QString lower = name.normalized(QString::NormalizationForm_C).toLower();
        for (const QChar c : lower) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    }

    /// "Password [Required]" -> "Password "; the name itself where nothing is in brackets behind
    /// it.
    QString withoutHint(const QString &name)
    {
        const QString trimmed = name.trimmed();
        const qsizetype begin = trimmed.endsWith(u']') ? trimmed.lastIndexOf(u'[')
            : trimmed.endsWith(u')')                   ? trimmed.lastIndexOf(u'(')
                                                       : -1;
        return begin < 0 ? name : trimmed.left(begin);
    }

    std::optional<AccountColumn> columnOf(QString letters)
    {
        AccountColumn column;
        for (const HalfWord &row : halfWords) {
            const QLatin1StringView word(row.word);
            if (!letters.startsWith(word) && !letters.endsWith(word))
                continue;
            letters.remove(
                letters.startsWith(word) ? 0 : letters.size() - word.size(), word.size());
            column.half = row.half;
            column.protocol = row.protocol;
            break;
        }
        if (letters.isEmpty() && column.half) // "imap" alone
            letters = u"server"_s;
        const auto found = meanings().constFind(letters);
        if (found == meanings().constEnd())
            return std::nullopt;
        column.meaning = *found;
        switch (column.meaning) {
        case ColumnMeaning::Address: // "incoming mail" is no address
            return column.half ? std::nullopt : std::optional(column);
        case ColumnMeaning::Password: // one for both halves, whatever the name
        case ColumnMeaning::Keychain:
            column.half.reset();
            column.protocol.reset();
            break;
        case ColumnMeaning::Host:
        case ColumnMeaning::Port:
        case ColumnMeaning::Security:
            column.half = column.half.value_or(Half::Outgoing);
            break;
        case ColumnMeaning::ServerProtocol: // outgoing mail has but one
            if (column.half == Half::Outgoing)
                return std::nullopt;
            column.half = Half::Incoming;
            break;
        case ColumnMeaning::Username:
            break;
        }
        return column;
    }

} // namespace

std::optional<AccountColumn> accountColumn(const QString &name)
{
    const auto column = columnOf(lettersOf(name)); // brackets and all: "Server (IMAP)"
    const QString rest = withoutHint(name);
    return column ? column : columnOf(lettersOf(rest));
}

} // namespace portwright
