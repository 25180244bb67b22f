// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the receiving server found out about who sent a message (RFC 8601), for its sender.

#include "ui/words/arrivalwords.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Row {
        QLatin1StringView method;
        QLatin1StringView results; ///< with blanks between them
        const char *sentence;
    };

    // RFC 7208, section 2.6; RFC 6376, section 3.9, as RFC 8601, section 2.7.1 names it; RFC 7489,
    // section 11.2.
    constexpr Row rows[] {
        { QLatin1StringView("spf"), QLatin1StringView("fail"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "SPF failed: the SPF record of your domain forbids the server that delivered the "
                "message to send for it. Whoever looks after the domain has to add that server to "
                "the record.") },
        { QLatin1StringView("spf"), QLatin1StringView("softfail"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "SPF failed softly: the SPF record of your domain does not name the server that "
                "delivered the message, so receivers grow suspicious. Whoever looks after the "
                "domain has to add that server to the record.") },
        { QLatin1StringView("spf"), QLatin1StringView("none neutral"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "SPF proves nothing: your domain does not say whether that server may send for it. "
                "Whoever looks after the domain has to publish an SPF record that names it.") },
        { QLatin1StringView("spf"), QLatin1StringView("temperror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "SPF could not be checked: the receiver got no answer to its question for the SPF "
                "record of your domain. If that happens again, the provider of the domain has to "
                "look after its name servers.") },
        { QLatin1StringView("spf"), QLatin1StringView("permerror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "SPF could not be checked: there is a mistake in the SPF record of your domain. "
                "Whoever looks after the domain has to correct it.") },
        { QLatin1StringView("dkim"), QLatin1StringView("fail policy"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DKIM failed: the signature does not fit the message. Something changed it on the "
                "way, or the key in the records of the domain is another one. Your mail provider, "
                "who signs it, has to mend that.") },
        { QLatin1StringView("dkim"), QLatin1StringView("none neutral"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DKIM proves nothing: the message has no signature that can be checked. Your mail "
                "provider has to switch signing on for your domain.") },
        { QLatin1StringView("dkim"), QLatin1StringView("temperror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DKIM could not be checked: the receiver got no answer to its question for the "
                "key. If that happens again, the provider of the domain has to look after its name "
                "servers.") },
        { QLatin1StringView("dkim"), QLatin1StringView("permerror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DKIM could not be checked: the signature, or the key in the records of the "
                "domain, is not written as it has to be. Your mail provider, who signs, has to "
                "correct it.") },
        { QLatin1StringView("dmarc"), QLatin1StringView("fail"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DMARC failed: neither SPF nor DKIM proves that the message is from your domain, "
                "and many receivers throw such mail away or take it for junk. Whoever looks after "
                "the domain has to see to it that one of the two passes for it.") },
        { QLatin1StringView("dmarc"), QLatin1StringView("none"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DMARC proves nothing: your domain does not say what is to become of mail that "
                "only pretends to be from it. Whoever looks after the domain should publish a "
                "DMARC record.") },
        { QLatin1StringView("dmarc"), QLatin1StringView("temperror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DMARC could not be checked: the receiver got no answer to its question for the "
                "DMARC record of your domain. If that happens again, the provider of the domain "
                "has to look after its name servers.") },
        { QLatin1StringView("dmarc"), QLatin1StringView("permerror"),
            QT_TRANSLATE_NOOP("portwright::ArrivalWords",
                "DMARC could not be checked: there is a mistake in the DMARC record of your "
                "domain. Whoever looks after the domain has to correct it.") },
    };

    const char *sentenceFor(const QString &method, const QString &result)
    {
        for (const Row &row : rows) {
            if (row.method == method && QString(row.results).split(u' ').contains(result))
                return row.sentence;
        }
        return nullptr;
    }

} // namespace

QString ArrivalWords::authentication(const AuthenticationResults &results)
{
    QStringList passed;
    QStringList sentences;
    for (const QString &method : { u"spf"_s, u"dkim"_s, u"dmarc"_s }) {
        const QString result = results.resultOf(method);
        if (result == u"pass"_s)
            passed += method.toUpper(); // as RFC 8601 calls them
        else if (const char *sentence = sentenceFor(method, result))
            sentences += tr(sentence);
        else if (!result.isEmpty())
            sentences += tr("%1 proves nothing: the receiver calls the result \"%2\".")
                             .arg(method.toUpper(), result);
    }
    const QString names = passed.join(u", "_s);
    if (!passed.isEmpty() && sentences.isEmpty())
        return tr("The receiver could prove that it is from you: %1 passed.").arg(names);
    if (!passed.isEmpty())
        sentences.prepend(tr("%1 passed.").arg(names));
    return sentences.join(u' ');
}

} // namespace portwright
