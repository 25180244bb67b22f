// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/pseudonyms.h"

#include "model/mailaddress.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Each costs a walk through the whole report; nobody writes one message to more people.
    constexpr qsizetype mostNames = 100;

    /// Members that hold identifiers or digits, in which no name can stand.
    bool isCode(const QString &member)
    {
        static const QSet<QString> codes { u"format"_s, u"made"_s, u"protocol"_s, u"tls"_s,
            u"outcome"_s, u"stage"_s, u"stage_reached"_s, u"sign_in"_s, u"code"_s, u"severity"_s,
            u"confidence"_s, u"who_acts"_s, u"diagnosis"_s, u"source"_s, u"told"_s, u"answer"_s,
            u"origin"_s, u"trust"_s, u"auth"_s, u"needs_consent"_s, u"consented"_s, u"kind"_s,
            u"arrow"_s, u"scope"_s, u"order"_s, u"reach"_s, u"state"_s, u"fault"_s, u"faults"_s,
            u"sha256"_s, u"certificate_sha256"_s, u"fingerprints"_s, u"program"_s, u"system"_s };
        return codes.contains(member);
    }

    /// Words of the protocols and names of roles (RFC 2142): alone they point at nobody.
    bool pointsAtNobody(const QString &name)
    {
        static const QSet<QString> words { u"mail"_s, u"user"_s, u"pass"_s, u"login"_s, u"auth"_s,
            u"data"_s, u"list"_s, u"imap"_s, u"smtp"_s, u"pop"_s, u"pop3"_s, u"test"_s, u"server"_s,
            u"info"_s, u"admin"_s, u"support"_s, u"sales"_s, u"office"_s, u"postmaster"_s,
            u"hostmaster"_s, u"webmaster"_s, u"abuse"_s, u"noc"_s, u"security"_s, u"noreply"_s };
        return words.contains(name.toLower());
    }

    bool isWordCharacter(QChar character)
    {
        return character.isLetterOrNumber() || character == u'_' || character == u'-';
    }

    bool isLocalCharacter(QChar character)
    {
        return isWordCharacter(character) || character == u'.' || character == u'+';
    }

    bool isDomainCharacter(QChar character)
    {
        return character.isLetterOrNumber() || character == u'-' || character == u'.';
    }

    /// Length of the sign at `at` that stands between local part and domain; 0: it is none.
    qsizetype atSignLength(const QString &text, qsizetype at)
    {
        if (text[at] == u'@')
            return 1;
        return text[at] == u'%' && QStringView(text).sliced(at).startsWith(u"%40") ? 3 : 0;
    }

    /// Whether a name may end before text[end]: neither a longer word nor a host name goes on
    /// there.
    bool endsAt(const QString &text, qsizetype end)
    {
        if (end < text.size() && isWordCharacter(text[end]))
            return false;
        return end + 1 >= text.size() || text[end] != u'.' || !isWordCharacter(text[end + 1]);
    }

    bool beginsAt(const QString &text, qsizetype begin)
    {
        return begin == 0 || !(isWordCharacter(text[begin - 1]) || text[begin - 1] == u'.');
    }

    bool beginsLabelAt(const QString &text, qsizetype begin)
    {
        return begin == 0 || !isWordCharacter(text[begin - 1]);
    }

    using Beginning = bool (*)(const QString &, qsizetype);

    /// `text` with `placeholder` wherever `name` begins as `begins` wants it, and ends as well.
    QString withPlaceholder(const QString &text, const QString &name, const QString &placeholder,
        Qt::CaseSensitivity caseSensitivity, Beginning begins)
    {
        QString result;
        qsizetype copied = 0;
        for (qsizetype at = 0; (at = text.indexOf(name, at, caseSensitivity)) >= 0;) {
            const qsizetype end = at + name.size();
            if (begins(text, at) && endsAt(text, end)) {
                result += QStringView(text).sliced(copied, at - copied);
                result += placeholder;
                copied = end;
            }
            at = end;
        }
        return copied == 0 ? text : result + text.mid(copied);
    }

    bool isPlaceholder(const QString &text)
    {
        static const QRegularExpression placeholder(u"^(person|domain)-\\d+(\\.example)?$"_s);
        return placeholder.match(text).hasMatch();
    }

} // namespace

bool Pseudonyms::isPossible(const SupportReport &report, Extent extent)
{
    return extent == Extent::Names || report.document()[u"pseudonyms"_s] != u"names"_s;
}

Pseudonyms::Pseudonyms(const SupportReport &report, Extent extent)
    : m_document(report.document())
    , m_extent(extent)
{
    const QJsonObject request = report.part(u"request"_s);
    const QJsonObject check = report.part(u"check"_s);
    addPerson(report.address(),
        { request[u"username"_s].toString(), request[u"outgoing"_s][u"username"_s].toString(),
            request[u"incoming"_s][u"username"_s].toString(),
            check[u"outgoing"_s][u"best"_s][u"username"_s].toString(),
            check[u"incoming"_s][u"best"_s][u"username"_s].toString() });
    const QJsonObject message = report.part(u"message"_s);
    addPerson(message[u"from"_s].toString(),
        { message[u"username"_s].toString(), message[u"incoming_username"_s].toString() });
    QStringList others = message[u"to"_s].toVariant().toStringList();
    const QJsonArray refusals = message[u"refused_recipients"_s].toArray();
    for (const QJsonValueConstRef refused : refusals)
        others << refused[u"address"_s].toString();
    for (const QString &other : std::as_const(others))
        addName(other.section(u'@', 0, -2), person(other.section(u'@', 0, -2)));
    addName(request[u"name"_s].toString(), u"Person 1"_s);
    addName(request[u"ehlo_name"_s].toString(), u"computer-1.example"_s);
    // A name may be part of another: the longer one first.
    std::stable_sort(m_names.begin(), m_names.end(),
        [](const Name &a, const Name &b) { return a.name.size() > b.name.size(); });
}

void Pseudonyms::addPerson(const QString &address, const QStringList &usernames)
{
    const auto parsed = MailAddress::parse(address);
    if (const auto *known = std::get_if<MailAddress>(&parsed)) {
        const QString local = person(known->localPart());
        // As a whole, for a local part may hold what no text is searched for.
        for (const QString &form : { known->domain(), known->asciiDomain() }) {
            addName(known->localPart() + u'@' + form, local + u'@' + domain(known->domain()));
            if (!m_ownDomains.contains(form))
                m_ownDomains << form;
        }
        m_domains.insert(known->asciiDomain(), m_domains.value(known->domain().toLower()));
        addName(known->localPart(), local);
        addName(QString::fromLatin1(QUrl::toPercentEncoding(known->localPart())), local);
    }
    for (const QString &username : usernames) {
        if (!username.isEmpty() && !username.contains(u'@'))
            addName(username, person(username));
    }
}

void Pseudonyms::addName(const QString &name, const QString &placeholder)
{
    const bool isKnown = std::any_of(
        m_names.begin(), m_names.end(), [&](const Name &one) { return one.name == name; });
    if (name.isEmpty() || isKnown || pointsAtNobody(name) || isPlaceholder(name)
        || m_names.size() >= mostNames)
        return;
    // "a" and "I" are words.
    m_names.append(
        { name, placeholder, name.size() < 3 ? Qt::CaseSensitive : Qt::CaseInsensitive });
}

QString Pseudonyms::person(const QString &localPart) const
{
    if (isPlaceholder(localPart))
        return localPart;
    int &number = m_persons[localPart.toLower()];
    if (number == 0)
        number = int(m_persons.size());
    return u"person-%1"_s.arg(number);
}

QString Pseudonyms::domain(const QString &name) const
{
    if (isPlaceholder(name))
        return name;
    int &number = m_domains[name.toLower()];
    if (number == 0)
        number = int(m_domains.size());
    return u"domain-%1.example"_s.arg(number);
}

SupportReport Pseudonyms::pseudonymised() const
{
    QJsonObject document = replaced(m_document, {}).toObject();
    if (m_document[u"pseudonyms"_s] != u"domains"_s)
        document[u"pseudonyms"_s] = m_extent == Extent::Names ? u"names"_s : u"domains"_s;
    return SupportReport::of(document);
}

QJsonValue Pseudonyms::replaced(const QJsonValue &value, const QString &member) const
{
    if (isCode(member))
        return value;
    if (value.isString())
        return replaced(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValueConstRef item : items)
            array << replaced(item, {});
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject original = value.toObject();
    for (auto each = original.begin(); each != original.end(); ++each)
        object.insert(
            withoutHosts(withoutAddresses(each.key())), replaced(each.value(), each.key()));
    return object;
}

QString Pseudonyms::replaced(const QString &text) const
{
    return withoutEncodings(withoutHosts(withoutAddresses(withoutNames(text))));
}

/// Looks at each "@" and "%40" and from there to both sides, so that the longest text takes no more
/// than its length.
QString Pseudonyms::withoutAddresses(const QString &text) const
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = atSignLength(text, at);
        if (length == 0)
            continue;
        qsizetype begin = at;
        while (begin > copied && isLocalCharacter(text[begin - 1]))
            --begin;
        qsizetype end = at + length;
        while (end < text.size() && isDomainCharacter(text[end]))
            ++end;
        while (end > at + length && !text[end - 1].isLetterOrNumber()) // the end of a sentence
            --end;
        const QString local = text.mid(begin, at - begin);
        const QString host = text.mid(at + length, end - at - length);
        if (local.isEmpty() || host.isEmpty())
            continue;
        result += QStringView(text).sliced(copied, begin - copied);
        result += person(local) + text.mid(at, length) + domain(host);
        copied = end;
        at = end - 1;
    }
    return copied == 0 ? text : result + text.mid(copied);
}

QString Pseudonyms::withoutNames(QString text) const
{
    for (const Name &name : m_names)
        text = withPlaceholder(text, name.name, name.placeholder, name.caseSensitivity, beginsAt);
    return text;
}

QString Pseudonyms::withoutHosts(QString text) const
{
    if (m_extent != Extent::NamesAndDomains)
        return text;
    for (const QString &own : m_ownDomains)
        text = withPlaceholder(text, own, domain(own), Qt::CaseInsensitive, beginsLabelAt);
    return text;
}

/// Base64 that holds one of the names is hidden as a whole: it may be part of an exchange that
/// somebody wants to work with.
QString Pseudonyms::withoutEncodings(const QString &text) const
{
    constexpr qsizetype shortest = 8; // that is taken for base64
    const auto isBase64 = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'=');
    };
    QString result;
    qsizetype copied = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        if (end - begin >= shortest) {
            const QString decoded = QString::fromUtf8(
                QByteArray::fromBase64(text.mid(begin, end - begin).toLatin1()));
            const bool holdsName = std::any_of(
                m_names.begin(), m_names.end(), [&](const Name &one) {
                    return one.name.size() >= 3 && decoded.contains(one.name, Qt::CaseInsensitive);
                });
            if (holdsName) {
                result += QStringView(text).sliced(copied, begin - copied);
                result += u"(hidden)";
                copied = end;
            }
        }
        begin = std::max(end, begin + 1);
    }
    return copied == 0 ? text : result + text.mid(copied);
}

} // namespace portwright
