// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imaplogin.h"

#include "model/wiped.h"

#include "protocol/imapquoted.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype largestLiteralMinus = 4096; // RFC 7888, section 5

} // namespace

bool ImapLogin::isPossible(const Credentials &credentials, const ImapCapabilities &capabilities)
{
    return !capabilities.loginDisabled() && credentials.kind == Credentials::Kind::Password
        && !credentials.secret.isEmpty() && !credentials.secret.bytes().contains('\0')
        && !credentials.username.contains(QChar::Null);
}

ImapLogin::ImapLogin(
    const QByteArray &tag, const Credentials &credentials, const ImapCapabilities &capabilities)
    : m_lines { Line { tag + " LOGIN", QString::fromLatin1(tag) + u" LOGIN"_s } }
{
    append(credentials.username.toUtf8(), u'"' + credentials.username + u'"', capabilities);
    append(credentials.secret.bytes().toByteArray(), u"(hidden)"_s, capabilities);
}

void ImapLogin::append(
    const QByteArray &text, const QString &shown, const ImapCapabilities &capabilities)
{
    Line &line = m_lines.last();
    line.wire += ' ';
    line.shown += u' ';
    if (canBeQuoted(text)) {
        line.wire += quoted(text);
        line.shown += shown;
        return;
    }
    const bool goesAtOnce = capabilities.literalPlus()
        || (capabilities.literalMinus() && text.size() <= largestLiteralMinus);
    const QByteArray announcement
        = '{' + QByteArray::number(text.size()) + (goesAtOnce ? "+}" : "}");
    line.wire += announcement;
    line.shown += QString::fromLatin1(announcement);
    line.isAwaited = !goesAtOnce;
    m_lines.append(Line { text, shown });
}

void ImapLogin::sendNext(EffectQueue &effects)
{
    while (!m_lines.isEmpty()) {
        Line line = m_lines.takeFirst();
        effects.sendHidden(line.wire, line.shown);
        overwrite(line.wire);
        if (line.isAwaited)
            return;
    }
}

} // namespace portwright
