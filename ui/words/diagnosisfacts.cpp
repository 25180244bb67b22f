// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/diagnosisfacts.h"

#include "ui/words/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Every value once, in the order of the first.
    QStringList distinct(QStringList values)
    {
        values.removeAll(QString());
        values.removeDuplicates();
        return values;
    }

    /// The ports that people are told to try, the encrypted one first.
    QList<quint16> usualPorts(Protocol protocol)
    {
        switch (protocol) {
        case Protocol::Smtp:
            return { 465, 587, 2525 };
        case Protocol::Imap:
            return { 993, 143 };
        case Protocol::Pop3:
            return { 995, 110 };
        }
        Q_UNREACHABLE();
    }

    bool isOnTheSameServer(const Endpoint &one, const Endpoint &other)
    {
        return one.host == other.host && one.protocol == other.protocol;
    }

    /// "TLS 1.3"
    QString tlsName(QString version) { return version.replace(u"TLSv"_s, u"TLS "_s); }

    /// What is left where a firewall wrote over a capability: "XXXXXXXA".
    QString mangledWord(const QString &text)
    {
        static const QRegularExpression word(u"\\bX{4,}\\w*"_s);
        return word.match(text).captured();
    }

} // namespace

DiagnosisFacts::DiagnosisFacts(const Diagnosis &diagnosis, const PublishedSettings *provider)
{
    const DiagnosisParameters &parameters = diagnosis.parameters;
    learnPlaces(diagnosis);
    learnPorts(diagnosis);
    learnComparison(diagnosis);
    learnNames(distinct(parameters.names));
    learn(u"issuer"_s, parameters.issuer);
    learn(u"user"_s, parameters.username);
    learn(u"mechanism"_s, parameters.mechanism);
    if (parameters.tlsBefore != anyTls)
        learn(u"tlsBefore"_s, tlsName(parameters.tlsBefore));
    learn(u"tlsNow"_s, tlsName(parameters.tlsNow));
    learn(u"mangled"_s, mangledWord(diagnosis.reply.text()));
    if (isPlainWebUrl(parameters.url))
        learn(u"url"_s, parameters.url);
    if (parameters.validFrom.isValid())
        learn(u"from"_s, Words::date(parameters.validFrom));
    if (parameters.validUntil.isValid())
        learn(u"until"_s, Words::date(parameters.validUntil));
    if (parameters.sizeLimitInBytes)
        learn(u"limit"_s, Words::size(*parameters.sizeLimitInBytes));
    if (parameters.recipientLimit)
        learn(u"recipients"_s, QLocale().toString(*parameters.recipientLimit));
    if (parameters.wait && parameters.wait->count() > 0) {
        using namespace std::chrono;
        const QLocale locale;
        const qlonglong seconds = parameters.wait->count();
        if (seconds < 120)
            learn(u"wait"_s, tr("%1 seconds").arg(locale.toString(seconds)));
        else if (seconds < 2 * 3600) // rounded up: too early is refused again
            learn(u"wait"_s, tr("%1 minutes").arg(locale.toString((seconds + 59) / 60)));
        else
            learn(u"wait"_s, tr("%1 hours").arg(locale.toString((seconds + 3599) / 3600)));
    }
    if (!provider)
        return;
    learn(u"provider"_s, provider->displayName.isEmpty() ? provider->id : provider->displayName);
    if (provider->advice) {
        learn(u"appPasswordUrl"_s, provider->advice->appPasswordUrl);
        learn(u"enableUrl"_s, provider->advice->enableUrl);
    }
    if (!provider->documentationUrls.isEmpty())
        learn(u"helpUrl"_s, provider->documentationUrls.first());
}

void DiagnosisFacts::learn(const QString &name, const QString &fact)
{
    const QString oneLine = fact.simplified();
    if (!oneLine.isEmpty())
        m_facts.insert(name, oneLine);
}

void DiagnosisFacts::learnPlaces(const Diagnosis &diagnosis)
{
    const QString meant = diagnosis.parameters.host;
    if (!diagnosis.endpoint) {
        learn(u"domain"_s, meant);
        learn(u"host"_s, meant);
        learn(u"server"_s, meant);
        return;
    }
    const Endpoint &endpoint = *diagnosis.endpoint;
    learn(u"host"_s, endpoint.host);
    learn(u"server"_s, endpoint.port == 0 ? endpoint.host : endpoint.hostAndPort());
    if (endpoint.port != 0)
        learn(u"port"_s, QString::number(endpoint.port));
    if (meant != endpoint.host)
        learn(u"instead"_s, meant);

    QStringList ports { QString::number(endpoint.port) };
    QStringList hosts { endpoint.host };
    for (const Endpoint &other : diagnosis.alsoAt) {
        hosts += other.host;
        ports += QString::number(other.port);
    }
    if (distinct(hosts).size() > 1)
        learn(u"severalHosts"_s, Words::list(distinct(hosts)));
    if (distinct(ports).size() > 1)
        learn(u"severalPorts"_s, Words::list(distinct(ports)));
}

void DiagnosisFacts::learnNames(const QStringList &names)
{
    constexpr qsizetype mostNames = 5; // some certificates hold a hundred
    if (names.size() > mostNames)
        learn(u"names"_s, tr("%1 and others").arg(names.mid(0, mostNames).join(u", "_s)));
    else
        learn(u"names"_s, Words::list(names));
    // Nobody can connect to "*.example.org" (RFC 6125, section 6.4.3).
    QStringList hosts = names;
    hosts.removeIf([](const QString &name) { return name.contains(u'*'); });
    if (hosts.size() == 1)
        learn(u"onlyName"_s, hosts.first());
}

void DiagnosisFacts::learnPorts(const Diagnosis &diagnosis)
{
    if (!diagnosis.endpoint) {
        learn(u"encryptedPort"_s, tr("465 (to send) or 993 (to receive)"));
        learn(u"startTlsPort"_s, tr("587 (to send) or 143 (to receive)"));
        return;
    }
    // Nobody is sent to a port that is known to fail.
    QList<quint16> ports = usualPorts(diagnosis.endpoint->protocol);
    const quint16 encrypted = ports.at(0);
    const quint16 startTls = ports.at(1);
    for (const Endpoint &other : diagnosis.alsoAt) {
        if (isOnTheSameServer(other, *diagnosis.endpoint))
            ports.removeAll(other.port);
    }
    for (const Observation &seen : diagnosis.comparison) {
        if (isOnTheSameServer(seen.endpoint, *diagnosis.endpoint)
            && seen.kind != Observation::Kind::Answered)
            ports.removeAll(seen.endpoint.port);
    }
    if (ports.contains(encrypted))
        learn(u"encryptedPort"_s, QString::number(encrypted));
    if (ports.contains(startTls))
        learn(u"startTlsPort"_s, QString::number(startTls));
    ports.removeAll(diagnosis.endpoint->port);
    if (!ports.isEmpty())
        learn(u"otherPort"_s, QString::number(ports.first()));
}

void DiagnosisFacts::learnComparison(const Diagnosis &diagnosis)
{
    if (!diagnosis.endpoint)
        return;
    QStringList working;
    QStringList encrypted;
    for (const Observation &seen : diagnosis.comparison) {
        const QString port = QString::number(seen.endpoint.port);
        if (seen.endpoint == *diagnosis.endpoint) {
            if (seen.kind == Observation::Kind::Answered && seen.after.count() > 0)
                learn(u"took"_s, Words::duration(seen.after));
            if (seen.kind == Observation::Kind::OtherBanner && !knows(u"mangled"_s))
                learn(u"mangled"_s, mangledWord(seen.words));
        } else if (seen.kind == Observation::Kind::Answered
            && isOnTheSameServer(seen.endpoint, *diagnosis.endpoint)) {
            working += port;
            if (seen.endpoint.tls == TlsMode::Implicit)
                encrypted += port;
        }
    }
    learn(u"workingEncrypted"_s, Words::list(distinct(encrypted)));
    working = distinct(working);
    if (working.isEmpty())
        return;
    learn(u"working"_s, Words::list(working));
    // Port 25 is for mail between servers: the last choice of all.
    if (working == QStringList { u"25"_s })
        learn(u"only25"_s, working.first());
    else
        working.removeAll(u"25"_s);
    learn(u"otherPort"_s, working.first());
}

QString DiagnosisFacts::say(const QStringList &sentences) const
{
    static const QRegularExpression placeholder(u" ?\\{([A-Za-z0-9]+)(\\?)?\\}"_s);
    for (const QString &sentence : sentences) {
        QString said;
        qsizetype copied = 0;
        bool complete = true;
        // In one go: what a server says may look like a placeholder itself.
        for (const auto &match : placeholder.globalMatch(sentence)) {
            const auto fact = m_facts.constFind(match.captured(1));
            const bool known = fact != m_facts.constEnd();
            if (!known && match.capturedLength(2) == 0) {
                complete = false;
                break;
            }
            said.append(QStringView(sentence).mid(copied, match.capturedStart() - copied));
            if (known && match.captured().startsWith(u' '))
                said.append(u' ');
            if (known)
                said.append(*fact);
            copied = match.capturedEnd();
        }
        if (complete)
            return said.append(QStringView(sentence).mid(copied));
    }
    return {};
}

} // namespace portwright
