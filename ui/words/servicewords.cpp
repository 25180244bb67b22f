// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/servicewords.h"

#include "transcript/transcript.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// So many of a server's own names are shown, and the rest is counted.
    constexpr qsizetype mostNames = 6;

    QString number(qint64 value) { return QLocale().toString(value); }

    QString withTechnical(const QString &words, const QString &technical)
    {
        return technical.isEmpty() ? words : u"%1 (%2)"_s.arg(words, technical);
    }

    QString shortList(const QStringList &names)
    {
        QString list = names.mid(0, mostNames).join(u", "_s);
        if (names.size() > mostNames)
            list += u", +"_s + number(names.size() - mostNames);
        return list;
    }

    bool isAt(Protocol protocol, const EndpointFacts &facts)
    {
        return facts.endpoint.protocol == protocol;
    }

    /// Lines that hold for some endpoints each: what all have in common is said once and without
    /// their names.
    class ServiceLines {
        Q_DECLARE_TR_FUNCTIONS(portwright::ServiceWords)
    public:
        explicit ServiceLines(const ServiceFacts &facts)
        {
            for (const EndpointFacts &one : facts.endpoints)
                m_isOneHost &= one.endpoint.host == facts.endpoints.constFirst().endpoint.host;
        }
        /// An empty line has nothing to say.
        void add(const EndpointFacts &facts, const QString &line)
        {
            if (line.isEmpty())
                return;
            const auto same = std::find_if(m_groups.begin(), m_groups.end(),
                [&line](const Group &one) { return one.line == line; });
            const QString place = m_isOneHost ? tr("port %1").arg(facts.endpoint.port)
                                              : facts.endpoint.hostAndPort();
            if (same == m_groups.end())
                m_groups.append({ line, { place } });
            else if (!same->places.contains(place))
                same->places.append(place);
        }
        [[nodiscard]] QStringList common() const
        {
            return m_groups.size() == 1 ? QStringList { m_groups.constFirst().line } : each();
        }
        [[nodiscard]] QStringList each() const
        {
            QStringList lines;
            for (const Group &group : m_groups)
                //: %1 is one or several ports or servers, %2 is what is true there
                lines += tr("%1: %2").arg(QLocale().createSeparatedList(group.places), group.line);
            return lines;
        }

    private:
        struct Group {
            QString line;
            QStringList places;
        };
        bool m_isOneHost = true;
        QList<Group> m_groups;
    };

} // namespace

QString ServiceWords::title() { return tr("About this server"); }

QString ServiceWords::notKnown() { return tr("Not known"); }

QList<ServiceSection> ServiceWords::sections(const ServiceFacts &facts)
{
    QList<ServiceSection> sections;
    if (!facts.endpoints.isEmpty())
        sections = { security(facts), reliability(facts), limits(facts), abilities(facts) };
    sections += help(facts);
    for (ServiceSection &section : sections) {
        for (AnsweredQuestion &answer : section.answers) {
            if (answer.lines.isEmpty())
                answer.lines = { notKnown() };
            for (QString &line : answer.lines)
                line = withVisibleControls(line);
        }
    }
    return sections;
}

QString ServiceWords::toPlainText(const QList<ServiceSection> &sections)
{
    QString text;
    for (const ServiceSection &section : sections) {
        text += (text.isEmpty() ? QString() : QString(u'\n')) + section.heading + u'\n';
        for (const AnsweredQuestion &answer : section.answers)
            //: %1 is a question in short, %2 the answer
            text += tr("%1: %2").arg(answer.question, answer.lines.join(u"\n    "_s)) + u'\n';
    }
    return text;
}

ServiceSection ServiceWords::security(const ServiceFacts &facts)
{
    ServiceLines encrypted(facts);
    ServiceLines proven(facts);
    ServiceLines password(facts);
    for (const EndpointFacts &one : facts.endpoints) {
        encrypted.add(one, encryption(one));
        proven.add(one, certificate(one));
        password.add(one, withTechnical(say(one.password), shortList(one.mechanisms)));
    }
    return { tr("How safe is it?"),
        { { tr("Encryption"), encrypted.common() }, { tr("Proof of identity"), proven.common() },
            { tr("Your password"), password.common() } } };
}

QString ServiceWords::encryption(const EndpointFacts &facts)
{
    if (!facts.tls)
        return tr("None: anybody on the way can read along");
    QString version = facts.tls->version;
    const QString technical
        = QStringList { version.replace(u"TLSv"_s, u"TLS "_s), facts.tls->cipher }.join(u", "_s);
    if (version.isEmpty())
        return tr("Yes");
    if (version == u"TLS 1.3"_s)
        return withTechnical(tr("Yes, in the newest way"), technical);
    if (version == u"TLS 1.2"_s)
        return withTechnical(tr("Yes, in an older way that still holds"), technical);
    return withTechnical(tr("Yes, but in a way that is out of date"), technical);
}

QString ServiceWords::certificate(const EndpointFacts &facts)
{
    if (!facts.tls)
        return tr("None: without encryption anybody could answer in its place");
    QStringList wrong;
    for (const CertificateFault fault : facts.tls->faults)
        wrong += Words::fault(fault);
    if (facts.tls->chain.isEmpty())
        return wrong.isEmpty() ? notKnown() : wrong.join(u' ');
    const CertificateSummary &own = facts.tls->chain.constFirst();
    const QString names = shortList(own.dnsNames);
    if (!wrong.isEmpty())
        return withTechnical(tr("Not proven. %1").arg(wrong.join(u' ')), names);
    if (!facts.certificateDaysLeft)
        return withTechnical(tr("Proven by a certificate of %1").arg(own.issuer), names);
    return withTechnical(
        tr("Proven by a certificate of %1, valid until %2 (days left: %3)")
            .arg(own.issuer, Words::date(own.validUntil), number(*facts.certificateDaysLeft)),
        names);
}

ServiceSection ServiceWords::reliability(const ServiceFacts &facts)
{
    ServiceLines times(facts);
    ServiceLines measured(facts);
    ServiceLines older(facts);
    ServiceLines newer(facts);
    for (const EndpointFacts &one : facts.endpoints) {
        times.add(one, timeToAnswer(one));
        if (one.steadiness)
            measured.add(one, say(*one.steadiness));
        older.add(one, say(one.ipv4));
        newer.add(one, say(one.ipv6));
    }
    const QStringList tries = measured.each();
    return { tr("How reliable is it?"),
        { { tr("Time to answer"), times.each() },
            { tr("Asked several times"),
                tries.isEmpty() ? QStringList { tr("Not measured yet") } : tries },
            { tr("Old internet addresses (IPv4)"), older.common() },
            { tr("New internet addresses (IPv6)"), newer.common() } } };
}

QString ServiceWords::timeToAnswer(const EndpointFacts &facts)
{
    QStringList steps;
    if (facts.connectedAfter)
        steps += tr("connected after %1").arg(Words::duration(*facts.connectedAfter));
    if (facts.encryptedAfter)
        steps += tr("encrypted after %1").arg(Words::duration(*facts.encryptedAfter));
    return withTechnical(Words::duration(facts.readyAfter), steps.join(u", "_s));
}

QString ServiceWords::say(const Steadiness &measured)
{
    const QString tries = number(measured.tries.size());
    const ProbeReport *failure = measured.firstFailure();
    const auto median = measured.median();
    if (!median)
        return failure
            ? tr("none of %1 tries was answered (%2)").arg(tries, Words::happened(*failure))
            : notKnown();
    const QString answered = tr("%1 of %2 tries answered, mostly within %3 (%4 to %5)")
                                 .arg(number(measured.tries.size() - measured.failures()), tries,
                                     Words::duration(*median), Words::duration(*measured.fastest()),
                                     Words::duration(*measured.slowest()));
    return failure ? tr("%1; otherwise: %2").arg(answered, Words::happened(*failure)) : answered;
}

ServiceSection ServiceWords::limits(const ServiceFacts &facts)
{
    ServiceLines sizes(facts);
    ServiceLines people(facts);
    ServiceLines domains(facts);
    ServiceLines messages(facts);
    ServiceLines pauses(facts);
    ServiceLines keeping(facts);
    const auto declared = [](const EndpointFacts &one, const QString &name) {
        const auto limit = one.limits.constFind(name);
        return limit == one.limits.constEnd()
            ? QString()
            : tr("%1 at most (%2)").arg(number(*limit), u"LIMITS "_s + name);
    };
    for (const EndpointFacts &one : facts.endpoints) {
        if (isAt(Protocol::Smtp, one)) {
            sizes.add(one, largestMessage(one));
            people.add(one, recipients(one));
            domains.add(one, declared(one, u"RCPTDOMAINMAX"_s));
            messages.add(one, declared(one, u"MAILMAX"_s));
        }
        if (one.loginDelay)
            pauses.add(one, withTechnical(Words::duration(*one.loginDelay), u"LOGIN-DELAY"_s));
        if (one.expiry == u"NEVER"_s)
            keeping.add(one, tr("As long as you like (EXPIRE)"));
        else if (!one.expiry.isEmpty())
            keeping.add(one, tr("Days: %1 (EXPIRE)").arg(one.expiry));
    }
    ServiceSection section { tr("What are the limits?"),
        { { tr("Largest message"), sizes.common() },
            { tr("Recipients of one message"), people.common() } } };
    const auto addIfSaid = [&section](const QString &question, const ServiceLines &lines) {
        if (const QStringList said = lines.common(); !said.isEmpty())
            section.answers += AnsweredQuestion { question, said };
    };
    addIfSaid(tr("Mail domains of the recipients"), domains);
    addIfSaid(tr("Messages in one connection"), messages);
    section.answers += AnsweredQuestion { tr("Space in the mailbox"), { mailboxSpace(facts) } };
    if (facts.mailbox && facts.mailbox->messages)
        section.answers
            += AnsweredQuestion { tr("Messages in it now"), { number(*facts.mailbox->messages) } };
    addIfSaid(tr("Pause between two sign-ins"), pauses);
    addIfSaid(tr("Mail is kept"), keeping);
    return section;
}

QString ServiceWords::largestMessage(const EndpointFacts &facts)
{
    if (facts.sizeLimitInBytes)
        return tr("%1, attachments included (%2)")
            .arg(Words::size(*facts.sizeLimitInBytes),
                u"SIZE "_s + QString::number(*facts.sizeLimitInBytes));
    return facts.declaresSize ? tr("No fixed limit (SIZE)")
                              : tr("Not known: the server does not say (SIZE)");
}

QString ServiceWords::recipients(const EndpointFacts &facts)
{
    const auto limit = facts.limits.constFind(u"RCPTMAX"_s);
    if (limit != facts.limits.constEnd())
        return tr("%1 at most (%2)").arg(number(*limit), u"LIMITS RCPTMAX"_s);
    return tr("Not known: the server does not say (LIMITS). Every server should take 100.");
}

QString ServiceWords::mailboxSpace(const ServiceFacts &facts)
{
    if (!facts.mailbox)
        return tr("Not known: it can be asked for after a sign-in to the mailbox");
    if (!facts.mailbox->quotaLimitInOctets)
        return tr("Not known: the server does not say (QUOTA)");
    const QString limit = Words::size(*facts.mailbox->quotaLimitInOctets);
    if (!facts.mailbox->quotaUsedInOctets)
        return limit;
    return tr("%1, of which %2 is used (QUOTA)")
        .arg(limit, Words::size(*facts.mailbox->quotaUsedInOctets));
}

ServiceSection ServiceWords::abilities(const ServiceFacts &facts)
{
    ServiceSection section { tr("What can it do?"), {} };
    const auto add = [&](Protocol protocol, const QString &question) {
        for (const EndpointFacts &one : facts.endpoints) {
            if (isAt(protocol, one)) {
                section.answers += AnsweredQuestion { question, featuresOf(one) };
                return;
            }
        }
    };
    add(Protocol::Smtp, tr("Sending mail (SMTP)"));
    add(Protocol::Imap, tr("Reading mail (IMAP)"));
    add(Protocol::Pop3, tr("Fetching mail (POP3)"));
    QStringList folders;
    if (facts.mailbox) {
        for (const SpecialFolder &folder : facts.mailbox->specialFolders)
            folders += folder.name;
    }
    if (!folders.isEmpty())
        section.answers += AnsweredQuestion { tr("Folders with a purpose"),
            { QLocale().createSeparatedList(folders) } };
    return section;
}

QStringList ServiceWords::featuresOf(const EndpointFacts &facts)
{
    QStringList lines;
    for (const Offer offer : { Offer::Yes, Offer::No, Offer::NotKnown }) {
        QStringList names;
        for (const FeatureOffer &one : facts.features) {
            if (one.offer == offer)
                names += withTechnical(say(one.feature), keyword(one.feature));
        }
        if (names.isEmpty())
            continue;
        switch (offer) {
        case Offer::Yes:
            for (const QString &name : names)
                lines += tr("Yes: %1", "what a server can do").arg(name);
            break;
        case Offer::No:
            for (const QString &name : names)
                lines += tr("No: %1", "what a server can do").arg(name);
            break;
        case Offer::NotKnown:
            for (const QString &name : names)
                lines += tr("Not known: %1", "what a server can do").arg(name);
            break;
        }
    }
    return lines;
}

ServiceSection ServiceWords::help(const ServiceFacts &facts)
{
    const QString who = facts.providerName.isEmpty()
        ? tr("Help page")
        //: %1 is a mail provider
        : tr("Help page of %1").arg(facts.providerName);
    return { tr("Where is help?"),
        { { who,
            facts.helpPages.isEmpty() ? QStringList { tr("None is known") } : facts.helpPages } } };
}

} // namespace portwright
