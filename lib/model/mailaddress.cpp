// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/mailaddress.h"

#include "model/hostname.h"

#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isAscii(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    }

    bool isLegalLocalPart(const QString &local)
    {
        if (local.toUtf8().size() > 64) // RFC 5321, section 4.5.3.1.1
            return false;
        static const QRegularExpression dotString(
            u"^[\\w!#$%&'*+/=?^`{|}~\\x{80}-\\x{10ffff}-]+(\\.[\\w!#$%&'*+/=?^`{|}~\\x{80}-\\x{10ffff}-]+)*$"_s);
        static const QRegularExpression quotedString(
            u"\\A\"([^\"\\\\\\p{Cc}]|\\\\[\\x20-\\x7e])*\"\\z"_s);
        static const QRegularExpression invisible(u"[\\p{C}\\p{Z}]"_s);
        if (quotedString.match(local).hasMatch())
            return true;
        return !local.contains(invisible) && dotString.match(local).hasMatch();
    }

} // namespace

std::variant<MailAddress, MailAddressFault> MailAddress::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return MailAddressFault::Empty;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return MailAddressFault::NoAtSign;
    if (at == 0)
        return MailAddressFault::LocalPartMissing;
    if (at == text.size() - 1)
        return MailAddressFault::DomainMissing;

    MailAddress address;
    address.m_localPart = text.left(at);
    address.m_domain = text.mid(at + 1).toLower();
    if (!isLegalLocalPart(address.m_localPart))
        return MailAddressFault::LocalPartIllegal;
    if (address.m_domain.startsWith(u'[') && address.m_domain.endsWith(u']')) {
        const QString literal = address.m_domain.mid(1, address.m_domain.size() - 2);
        const QString bare = literal.startsWith(u"ipv6:"_s) ? literal.mid(5) : literal;
        if (!isIpLiteral(bare))
            return MailAddressFault::DomainIllegal;
        address.m_asciiDomain = address.m_domain;
        return address;
    }
    const auto host = parseHostName(address.m_domain);
    if (!std::holds_alternative<QString>(host) || isIpLiteral(std::get<QString>(host)))
        return MailAddressFault::DomainIllegal;
    address.m_asciiDomain = std::get<QString>(host);
    return address;
}

QString MailAddress::forEnvelope() const
{
    return isAscii(m_localPart) ? m_localPart + u'@' + m_asciiDomain : toString();
}

bool MailAddress::needsSmtpUtf8() const { return !isAscii(m_localPart); }

bool isSameMailbox(const MailAddress &one, const MailAddress &other)
{
    return one.asciiDomain() == other.asciiDomain()
        && one.localPart().compare(other.localPart(), Qt::CaseInsensitive) == 0;
}

} // namespace portwright
