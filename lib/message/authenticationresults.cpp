// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/authenticationresults.h"

#include "message/structuredfield.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// "spf=pass", "reason=...", "smtp.mailfrom=...".
    QPair<QString, QString> assignment(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        return equals < 1 ? QPair<QString, QString>()
                          : qMakePair(word.left(equals).toLower(), word.mid(equals + 1));
    }

} // namespace

QString AuthenticationResults::resultOf(const QString &method) const
{
    QString found;
    for (const AuthenticationResult &result : results) {
        if (result.method == method && (found.isEmpty() || result.result == u"pass"))
            found = result.result;
    }
    return found;
}

bool AuthenticationResults::hasFailure() const
{
    for (const QString &method : { u"spf"_s, u"dkim"_s, u"dmarc"_s }) {
        const QString result = resultOf(method);
        if (result == u"fail"_s || result == u"softfail"_s)
            return true;
    }
    return false;
}

AuthenticationResults readAuthenticationResults(const QString &value)
{
    AuthenticationResults read;
    const QList<QStringList> clauses = clausesOf(value);
    if (clauses.isEmpty())
        return read;
    read.server = clauses.first().value(0);
    for (const QStringList &clause : clauses.mid(1)) {
        AuthenticationResult result;
        const auto [method, verdict] = assignment(clause.value(0));
        result.method = method.section(u'/', 0, 0);
        result.result = verdict.toLower();
        if (result.method.isEmpty() || result.result.isEmpty()
            || read.results.size() == AuthenticationResults::maximumResults)
            continue; // "none" (section 2.2, "no-result")
        for (const QString &word : clause.mid(1)) {
            const auto [name, content] = assignment(word);
            if (name == u"reason")
                result.reason = content;
            else if (!name.isEmpty())
                result.properties.append({ name, content });
        }
        read.results.append(result);
    }
    return read;
}

} // namespace portwright
