// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/capabilitygap.h"

#include <QRegularExpression>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isCapabilityList(const ReplyEvidence &evidence, const ReplyText &text)
    {
        static const QRegularExpression list(
            u"^(\\* capability |\\+ok\\b)"_s, QRegularExpression::CaseInsensitiveOption);
        if (evidence.stage < Stage::Ehlo || evidence.stage > Stage::Auth
            || text.reply.lines.isEmpty())
            return false;
        return evidence.layer == EvidenceLayer::Smtp
            ? text.reply.code == 250
            : list.match(text.reply.lines.first()).hasMatch();
    }

    /// A firewall has written X over what it does not know, STARTTLS among it; the last letter
    /// counts.
    bool isWrittenOver(const ReplyText &text)
    {
        static const QRegularExpression written(u"\\bx{4,}[a-z]?\\b"_s);
        return text.folded.contains(written);
    }

    /// Mechanisms are offered, but not the one in use, or none that a password serves.
    bool lacksMechanism(const ReplyEvidence &evidence, const ReplyText &text)
    {
        if (evidence.layer != EvidenceLayer::Smtp)
            return false;
        static const QRegularExpression usual(
            u"\\bauth[ =].{0,200}\\b(plain|login|cram-md5|digest-md5|scram-|xoauth2|oauthbearer)"_s);
        return evidence.mechanism.isEmpty() ? !text.folded.contains(usual)
                                            : !text.folded.contains(evidence.mechanism.toLower());
    }

} // namespace

std::optional<DiagnosisCode> capabilityGap(const ReplyEvidence &evidence, const ReplyText &text)
{
    if (!isCapabilityList(evidence, text))
        return std::nullopt;
    static const QRegularExpression startTls(u"\\b(starttls|stls)\\b"_s);
    static const QRegularExpression signIn(u"\\b(auth[ =](?!=)|sasl |user\\b|auth=)"_s);
    const bool offersStartTls = text.folded.contains(startTls);
    const bool offersSignIn = evidence.layer == EvidenceLayer::Imap
        ? !text.folded.contains(u"logindisabled")
        : text.folded.contains(signIn);
    if (!offersStartTls && isWrittenOver(text))
        return DiagnosisCode::StarttlsStripped;
    const bool isEncrypted = evidence.tls == TlsMode::Implicit;
    if (!offersStartTls && !isEncrypted && evidence.stage != Stage::Auth
        && evidence.wanted != Wanted::SignIn
        && (evidence.wanted == Wanted::StartTls || evidence.stage == Stage::StartTls
            || offersSignIn))
        return DiagnosisCode::StarttlsNotOffered;
    if (offersSignIn)
        return lacksMechanism(evidence, text)
            ? std::optional(DiagnosisCode::AuthMechanismUnsupported)
            : std::nullopt;
    if (evidence.layer == EvidenceLayer::Imap && offersStartTls)
        return DiagnosisCode::EncryptionRequired;
    return DiagnosisCode::AuthNotOffered;
}

} // namespace portwright
