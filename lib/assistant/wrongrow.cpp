// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/wrongrow.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct IdRow {
        RowReason reason;
        const char *id;
    };

    const IdRow rows[] = {
        { RowFault::Duplicate, "duplicate" },
        { RowFault::PortIllegal, "port-illegal" },
        { RowFault::SecurityUnknown, "security-unknown" },
        { RowFault::ProtocolUnknown, "protocol-unknown" },
        { RowFault::UsernameIllegal, "username-illegal" },
        { RowFault::MoreFieldsThanColumns, "more-fields-than-columns" },
        { RowFault::KeychainEntryOfAnother, "keychain-entry-of-another" },
        { RowFault::KeychainServerForeign, "keychain-server-foreign" },
        { RowFault::KeychainMissing, "keychain-missing" },
        { RowFault::KeychainEntryMissing, "keychain-entry-missing" },
        { RowFault::KeychainDenied, "keychain-denied" },
        { RowFault::KeychainFailed, "keychain-failed" },
        { RowFault::UsernameRefused, "username-refused" },
        { MailAddressFault::Empty, "address-empty" },
        { MailAddressFault::NoAtSign, "address-no-at-sign" },
        { MailAddressFault::LocalPartMissing, "address-local-part-missing" },
        { MailAddressFault::LocalPartIllegal, "address-local-part-illegal" },
        { MailAddressFault::DomainMissing, "address-domain-missing" },
        { MailAddressFault::DomainIllegal, "address-domain-illegal" },
        { HostNameFault::Empty, "host-empty" },
        { HostNameFault::ContainsBlank, "host-contains-blank" },
        { HostNameFault::IsUrl, "host-is-url" },
        { HostNameFault::ContainsPort, "host-contains-port" },
        { HostNameFault::IllegalCharacter, "host-illegal-character" },
        { HostNameFault::TooLong, "host-too-long" },
        { CsvRowFault::TextBehindQuote, "text-behind-quote" },
        { CsvRowFault::FieldTooLong, "field-too-long" },
        { CsvRowFault::TooManyFields, "too-many-fields" },
    };

} // namespace

QString toId(const RowReason &reason)
{
    for (const IdRow &row : rows) {
        if (row.reason == reason)
            return QString::fromLatin1(row.id);
    }
    Q_UNREACHABLE();
}

} // namespace portwright
