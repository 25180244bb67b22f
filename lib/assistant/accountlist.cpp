// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountlist.h"

#include "assistant/keychainconsent.h"
#include "discovery/declaredserver.h"

#include <QFileDevice>
#include <QHash>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Of what is shown of a wrong value.
    constexpr qsizetype longestShown = 254;

    bool isNo(const QString &text)
    {
        static const QStringList words { u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"nein"_s,
            u"falsch"_s };
        return words.contains(text.toLower());
    }

    std::variant<std::optional<quint16>, RowReason> portOf(const QString &text)
    {
        bool isNumber = false;
        const uint port = text.toUInt(&isNumber);
        if (isNumber && port >= 1 && port <= 65'535)
            return std::optional(quint16(port));
        return RowReason(RowFault::PortIllegal);
    }

    /// "TLS" alone is what some programs call STARTTLS, and others implicit TLS: it fixes nothing.
    std::variant<std::optional<TlsMode>, RowReason> securityOf(const QString &text)
    {
        using Mode = std::optional<TlsMode>;
        static const QHash<QString, Mode> modes {
            { u"implicit"_s, TlsMode::Implicit },
            { u"ssl"_s, TlsMode::Implicit },
            { u"ssltls"_s, TlsMode::Implicit },
            { u"tlsssl"_s, TlsMode::Implicit },
            { u"implicittls"_s, TlsMode::Implicit },
            { u"starttls"_s, TlsMode::StartTls },
            { u"none"_s, TlsMode::None },
            { u"plain"_s, TlsMode::None },
            { u"no"_s, TlsMode::None },
            { u"unencrypted"_s, TlsMode::None },
            { u"keine"_s, TlsMode::None },
            { u"kein"_s, TlsMode::None },
            { u"unverschlüsselt"_s, TlsMode::None },
            { u"tls"_s, Mode() },
            { u"auto"_s, Mode() },
            { u"automatic"_s, Mode() },
            { u"automatisch"_s, Mode() },
        };
        QString letters;
        const QString lower = text.toLower();
        for (const QChar c : lower) {
            if (c.isLetter())
                letters += c;
        }
        const auto found = modes.constFind(letters);
        return found == modes.constEnd()
            ? std::variant<Mode, RowReason>(RowReason(RowFault::SecurityUnknown))
            : *found;
    }

    std::variant<std::optional<Protocol>, RowReason> protocolOf(const QString &text)
    {
        const QString id = text.toLower();
        if (id == u"imap" || id == u"imap4")
            return std::optional(Protocol::Imap);
        if (id == u"pop3" || id == u"pop")
            return std::optional(Protocol::Pop3);
        return RowReason(RowFault::ProtocolUnknown);
    }

    /// Puts the value into `place`; else says what is wrong.
    template <typename T> std::optional<RowReason> put(std::variant<T, RowReason> read, T &place)
    {
        if (const auto *reason = std::get_if<RowReason>(&read))
            return *reason;
        place = std::get<T>(std::move(read));
        return std::nullopt;
    }

    /// What a row says beside its address, while it is read.
    struct Belongings {
        Secret password;
        QString keychainEntry; ///< or "yes"
        KnownServer outgoing;
        KnownServer incoming;

        KnownServer &of(Half half) { return half == Half::Outgoing ? outgoing : incoming; }

        std::optional<RowReason> take(const AccountColumn &column, const QString &text)
        {
            switch (column.meaning) {
            case ColumnMeaning::Address:
            case ColumnMeaning::Password:
                return std::nullopt;
            case ColumnMeaning::Keychain:
                keychainEntry = isNo(text) ? QString() : text;
                return std::nullopt;
            case ColumnMeaning::Host:
                return takeHost(column, text);
            case ColumnMeaning::Port:
                return put(portOf(text), of(*column.half).port);
            case ColumnMeaning::Security:
                return put(securityOf(text), of(*column.half).tls);
            case ColumnMeaning::Username:
                return takeUsername(column, text);
            case ColumnMeaning::ServerProtocol:
                return put(protocolOf(text), incoming.protocol);
            }
            Q_UNREACHABLE();
        }

        std::optional<RowReason> takeHost(const AccountColumn &column, const QString &text)
        {
            const auto host = parseHostName(text);
            if (const auto *fault = std::get_if<HostNameFault>(&host))
                return *fault;
            of(*column.half).host = std::get<QString>(host);
            if (column.protocol && !incoming.protocol)
                incoming.protocol = column.protocol;
            return std::nullopt;
        }

        std::optional<RowReason> takeUsername(const AccountColumn &column, const QString &text)
        {
            // What has a line break in it could smuggle commands of its own into a session.
            if (!isUsableUsername(text))
                return RowFault::UsernameIllegal;
            for (const Half half : { Half::Outgoing, Half::Incoming }) {
                const bool isNamed = column.half == half;
                if (isNamed || (!column.half && of(half).username.isEmpty()))
                    of(half).username = text;
            }
            return std::nullopt;
        }
    };

    /// Columns with a name, or those of a list without names.
    class Header {
    public:
        explicit Header(const CsvRow &first)
        {
            for (const QString &name : first.fields) {
                auto column = accountColumn(name);
                m_isNamed |= column.has_value();
                const auto isInTheWay
                    = [&](const NamedColumn &one) { return column && hides(one, *column); };
                if (std::any_of(m_columns.begin(), m_columns.end(), isInTheWay))
                    column.reset();
                m_columns.append({ name.left(longestShown), column });
            }
            // No name of a column has an at sign in it, and every address has.
            const auto isAddress = [](const QString &field) { return field.contains(u'@'); };
            const bool hasAddress
                = std::any_of(first.fields.begin(), first.fields.end(), isAddress);
            m_isNamed &= !hasAddress;
            if (hasAddress)
                m_columns = { { {}, AccountColumn { ColumnMeaning::Address } },
                    { {}, AccountColumn { ColumnMeaning::Password } } };
        }

        [[nodiscard]] bool isNamed() const { return m_isNamed; }
        [[nodiscard]] const QList<NamedColumn> &columns() const { return m_columns; }
        /// -1: there is none.
        [[nodiscard]] qsizetype placeOf(ColumnMeaning meaning) const
        {
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].column && m_columns[i].column->meaning == meaning)
                    return i;
            }
            return -1;
        }
        /// None where they may be anything else.
        [[nodiscard]] QStringList names() const
        {
            QStringList names;
            if (!m_isNamed)
                return names;
            for (const NamedColumn &column : m_columns)
                names += column.name;
            return names;
        }

    private:
        /// The first column of its kind counts, and the first protocol: an account has one incoming
        /// server here.
        static bool hides(const NamedColumn &one, const AccountColumn &later)
        {
            if (!one.column)
                return false;
            const AccountColumn &first = *one.column;
            return (first.meaning == later.meaning && first.half == later.half)
                || (first.protocol && later.protocol && *first.protocol != *later.protocol);
        }

        QList<NamedColumn> m_columns;
        bool m_isNamed = false;
    };

    class Reader {
    public:
        Reader(const Header &header, const QStringList &agreedServers)
            : m_header(header)
            , m_agreedServers(agreedServers)
            , m_passwordPlace(header.placeOf(ColumnMeaning::Password))
        {
            m_list.columns = header.columns();
        }

        void take(const CsvRow &row)
        {
            const qsizetype place = m_header.placeOf(ColumnMeaning::Address);
            const QString typed = row.fields.value(place).trimmed();
            const auto address = MailAddress::parse(typed);
            WrongRow wrong { row.number };
            // Without names of columns, what is no address may be a password.
            if ((m_header.isNamed() || std::holds_alternative<MailAddress>(address))
                && !mayBePassword(row, place))
                wrong.address = typed.left(longestShown);
            if (row.fault) {
                wrong.reason = *row.fault;
                m_list.wrong.append(wrong);
            } else if (hasFieldsTooMany(row)) {
                wrong.reason = RowFault::MoreFieldsThanColumns;
                m_list.wrong.append(wrong);
            } else if (const auto *fault = std::get_if<MailAddressFault>(&address)) {
                wrong.reason = *fault;
                m_list.wrong.append(wrong);
            } else {
                take(row, std::get<MailAddress>(address), wrong);
            }
        }

        [[nodiscard]] AccountList take() { return std::move(m_list); }

    private:
        /// A separator in a password that is not quoted moves all that stands behind it. In a row
        /// of the right length there is none.
        [[nodiscard]] bool mayBePassword(const CsvRow &row, qsizetype place) const
        {
            return m_passwordPlace >= 0 && place > m_passwordPlace
                && row.fields.size() != m_list.columns.size();
        }
        /// Empty ones behind the last column are harmless where nothing can have moved.
        [[nodiscard]] bool hasFieldsTooMany(const CsvRow &row) const
        {
            const qsizetype columns = m_list.columns.size();
            const auto isFilled = [](const QString &field) { return !field.trimmed().isEmpty(); };
            return row.fields.size() > columns
                && ((m_passwordPlace >= 0 && m_passwordPlace < columns - 1)
                    || std::any_of(row.fields.begin() + columns, row.fields.end(), isFilled));
        }

        void take(const CsvRow &row, const MailAddress &address, WrongRow wrong)
        {
            Belongings belongings;
            for (qsizetype i = 0; i < std::min(row.fields.size(), m_list.columns.size()); ++i) {
                const auto &column = m_list.columns[i].column;
                if (!column)
                    continue;
                if (column->meaning == ColumnMeaning::Password) {
                    QByteArray bytes = row.fields[i].toUtf8();
                    belongings.password = Secret(bytes);
                    wipe(bytes);
                    continue;
                }
                const QString text = row.fields[i].trimmed();
                const auto reason = text.isEmpty() ? std::nullopt : belongings.take(*column, text);
                if (!reason)
                    continue;
                wrong.reason = *reason;
                wrong.subject = mayBePassword(row, i) ? u"..."_s : text.left(longestShown);
                m_list.wrong.append(wrong);
                return;
            }
            if (!belongings.password.isEmpty())
                belongings.keychainEntry.clear();
            if (!settleKeychain(belongings, address, wrong)) {
                m_list.wrong.append(wrong);
                return;
            }
            const QString key = accountKey(address); // two spellings would be two sign-ins
            const auto known = m_rows.constFind(key);
            if (known != m_rows.constEnd()) {
                wrong.reason = RowFault::Duplicate;
                wrong.firstRow = *known;
                m_list.wrong.append(wrong);
                return;
            }
            m_rows.insert(key, row.number);
            m_list.accounts.append({ row.number, address, belongings.password,
                belongings.keychainEntry, belongings.outgoing, belongings.incoming });
        }

        /// False if the keychain's password is not to go where the row says.
        [[nodiscard]] bool settleKeychain(
            Belongings &belongings, const MailAddress &address, WrongRow &wrong) const
        {
            if (belongings.keychainEntry.isEmpty())
                return true;
            const auto entry = ownKeychainEntry(belongings.keychainEntry, address);
            if (!entry) {
                wrong.reason = RowFault::KeychainEntryOfAnother;
                return false;
            }
            belongings.keychainEntry = *entry;
            wrong.reason = RowFault::KeychainServerForeign;
            wrong.subject = serverToAgreeTo(
                address, { belongings.outgoing.host, belongings.incoming.host }, m_agreedServers);
            return wrong.subject.isEmpty();
        }

        const Header &m_header;
        const QStringList &m_agreedServers;
        qsizetype m_passwordPlace; ///< -1: there is none
        AccountList m_list;
        QHash<QString, int> m_rows; ///< of each address
    };

} // namespace

std::variant<AccountList, AccountListFailure> readAccountList(
    const QByteArray &content, const QStringList &agreedServers)
{
    auto read = readCsv(content);
    if (const auto *failure = std::get_if<CsvFailure>(&read))
        return AccountListFailure(*failure);
    auto &table = std::get<CsvTable>(read);
    if (table.rows.isEmpty())
        return AccountList {};
    const Header header(table.rows.constFirst());
    if (header.placeOf(ColumnMeaning::Address) < 0) {
        wipe(table);
        return AccountListFailure(NoAddressColumn { header.names() });
    }
    Reader reader(header, agreedServers);
    for (qsizetype i = header.isNamed() ? 1 : 0; i < table.rows.size(); ++i)
        reader.take(table.rows[i]);
    wipe(table);
    return reader.take();
}

std::variant<AccountList, AccountListFailure> readAccountList(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    auto list = readAccountList(bytes);
    wipe(bytes);
    return list;
}

std::variant<AccountList, AccountListFailure> readAccountFile(
    QFileDevice &file, const QStringList &agreedServers)
{
    const bool isOpen = file.isOpen() || file.open(QIODevice::ReadOnly);
    // One byte more than is allowed is enough to see that it is too large.
    QByteArray content = isOpen ? file.read(mostCsvBytes + 1) : QByteArray();
    auto list = readAccountList(content, agreedServers);
    wipe(content);
    return list;
}

} // namespace portwright
