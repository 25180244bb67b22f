// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialoguemacros.h"

#include "support/saslreference.h"

#include <QMessageAuthenticationCode>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    const QString clientFirstMacro = u"{scram-client-first}"_s;
    constexpr int scramIterations = 64; // few, because dialogues are played many times

    /// The position behind the brace that closes the one at `open`.
    qsizetype behindMatchingBrace(const QString &text, qsizetype open)
    {
        int depth = 0;
        for (qsizetype at = open; at < text.size(); ++at) {
            if (text[at] == u'{')
                ++depth;
            else if (text[at] == u'}' && --depth == 0)
                return at + 1;
        }
        return text.size();
    }

    /// The next position from `at` on where an escape or a macro begins, else the end.
    qsizetype nextSpecial(const QString &text, qsizetype at)
    {
        while (at < text.size() && text[at] != u'\\' && text[at] != u'{')
            ++at;
        return at;
    }

    QByteArray escape(const QString &text, qsizetype &at)
    {
        const QChar kind = text.at(++at);
        ++at;
        if (kind == u'r')
            return "\r"_qba;
        if (kind == u'n')
            return "\n"_qba;
        if (kind == u't')
            return "\t"_qba;
        if (kind == u'x') {
            at += 2;
            return QByteArray(1, char(QStringView(text).mid(at - 2, 2).toInt(nullptr, 16)));
        }
        return QString(kind).toUtf8();
    }

    QByteArray quoted(QByteArray text) { return text.replace('\\', "\\\\").replace('"', "\\\""); }

} // namespace

DialogueMacros::DialogueMacros(QString user, QString secret)
    : m_user(user.toUtf8())
    , m_secret(secret.toUtf8())
{
}

QByteArray DialogueMacros::expand(const QString &text) const
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            bytes += escape(text, at);
        } else if (text[at] == u'{') {
            const qsizetype end = behindMatchingBrace(text, at);
            bytes += valueOf(text.mid(at + 1, end - at - 2));
            at = end;
        } else {
            const qsizetype end = nextSpecial(text, at + 1);
            bytes += QStringView(text).sliced(at, end - at).toUtf8();
            at = end;
        }
    }
    return bytes;
}

bool DialogueMacros::takeLine(const QString &expected, QByteArray &sent)
{
    QByteArray line = expand(QString(expected).remove(clientFirstMacro));
    if (expected.endsWith(clientFirstMacro)) {
        const qsizetype end = sent.indexOf("\r\n");
        if (end < 0 || !sent.startsWith(line))
            return false;
        m_clientFirst = QByteArray::fromBase64(sent.mid(line.size(), end - line.size()));
        sent.remove(0, end + 2);
        return true;
    }
    line += "\r\n";
    if (!sent.startsWith(line))
        return false;
    sent.remove(0, line.size());
    return true;
}

QByteArray DialogueMacros::valueOf(const QString &macro) const
{
    const QString name = macro.section(u':', 0, 0);
    const QByteArray argument = expand(macro.section(u':', 1));
    if (name == u"user")
        return m_user;
    if (name == u"secret")
        return m_secret;
    if (name == u"base64")
        return argument.toBase64();
    if (name == u"url")
        return argument.toPercentEncoding();
    if (name == u"quoted")
        return quoted(argument);
    if (name == u"size")
        return QByteArray::number(argument.size());
    if (name == u"apop")
        return QCryptographicHash::hash(argument + m_secret, QCryptographicHash::Md5).toHex();
    if (name == u"cram") {
        const QByteArray digest
            = QMessageAuthenticationCode::hash(argument, m_secret, QCryptographicHash::Md5);
        return (m_user + ' ' + digest.toHex()).toBase64();
    }
    return scram(name).toBase64();
}

QByteArray DialogueMacros::scram(const QString &part) const
{
    const QByteArray bare = m_clientFirst.mid(3); // behind "n,,"
    const QByteArray nonce = bare.mid(bare.indexOf(",r=") + 3) + "ServerNonce";
    const QByteArray salt = "salt of the sea";
    const QByteArray serverFirst
        = "r=" + nonce + ",s=" + salt.toBase64() + ",i=" + QByteArray::number(scramIterations);
    const QByteArray withoutProof = "c=biws,r=" + nonce;
    if (part == u"scram-server-first")
        return serverFirst;
    const ScramProof proof = scramProof(QCryptographicHash::Sha256, m_secret, salt, scramIterations,
        bare + ',' + serverFirst + ',' + withoutProof);
    if (part == u"scram-client-final")
        return withoutProof + ",p=" + proof.client.toBase64();
    if (part == u"scram-server-final")
        return "v=" + proof.server.toBase64();
    qFatal("no such macro: %s", qPrintable(part));
}

} // namespace portwright
