// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards that no practice server brings about, as the pages show them.

#include "scene.h"
#include "ui/panels/diagnosiscard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace portwright::tests {

namespace {

    struct Shown {
        Diagnosis diagnosis;
        Remedies remedies;
        DiagnosisCard::Fold fold = DiagnosisCard::Fold::Never;
    };

    const QString host = u"mail.example.org"_s;
    const Endpoint submission { Protocol::Smtp, host, 587, TlsMode::StartTls };
    const Endpoint implicitTls { Protocol::Smtp, host, 465, TlsMode::Implicit };
    const Endpoint imap { Protocol::Imap, host, 993, TlsMode::Implicit };

    Diagnosis diagnose(DiagnosisCode code, Stage stage, const QString &reply = {})
    {
        Diagnosis diagnosis;
        diagnosis.code = code;
        diagnosis.whoActs = whoActs(code);
        diagnosis.stage = stage;
        diagnosis.endpoint = submission;
        diagnosis.evidence = 3;
        if (!reply.isEmpty())
            diagnosis.reply = { reply.left(3).toInt(), {}, reply.split(u'\n'), {} };
        return diagnosis;
    }

    const PublishedSettings &provider()
    {
        static const PublishedSettings settings = [] {
            PublishedSettings made;
            made.displayName = u"Example Mail"_s;
            made.documentationUrls = { u"https://help.example.com/mail"_s };
            made.advice = ProviderAdvice {};
            made.advice->needsAppPassword = true;
            made.advice->mustBeEnabled = true;
            made.advice->appPasswordUrl = u"https://account.example.com/apppasswords"_s;
            made.advice->enableUrl = u"https://mail.example.com/settings/pop"_s;
            return made;
        }();
        return settings;
    }

    Shown withProvider(const Diagnosis &diagnosis)
    {
        Shown shown { diagnosis, {} };
        shown.remedies.provider = &provider();
        return shown;
    }

    QList<Shown> signIn()
    {
        Shown password = withProvider(diagnose(DiagnosisCode::WrongCredentials, Stage::Auth,
            u"535 5.7.8 Error: authentication failed: (reason unavailable)"_s));
        password.diagnosis.alsoAt = { imap };
        password.remedies.localPart = u"anna"_s;
        Shown busy { diagnose(DiagnosisCode::TooManyLoginAttempts, Stage::Auth,
                         u"454 4.7.0 Too many login attempts, try again in 58 seconds"_s),
            {} };
        busy.diagnosis.waitingHelps = true;
        busy.diagnosis.parameters.wait = 58s;
        busy.remedies.canTryAgain = true;
        return { password,
            withProvider(diagnose(DiagnosisCode::AppPasswordRequired, Stage::Auth,
                u"534 5.7.9 Application-specific password required."_s)),
            withProvider(diagnose(DiagnosisCode::AccessNotEnabled, Stage::Auth,
                u"535 Error: \u8bf7\u4f7f\u7528\u6388\u6743\u7801\u767b\u5f55"_s)),
            busy };
    }

    QList<Shown> network()
    {
        Shown blocked { diagnose(DiagnosisCode::PortBlocked, Stage::Connect), {} };
        blocked.diagnosis.comparison = { { implicitTls, Observation::Kind::Answered, 41ms, {} },
            { submission, Observation::Kind::NoAnswer, 5s, {} } };
        blocked.remedies.alternative = implicitTls;
        blocked.remedies.canTryAgain = blocked.remedies.canTypeServers = true;
        Shown typo { diagnose(DiagnosisCode::NameNotFound, Stage::Resolve), {} };
        typo.diagnosis.endpoint.reset();
        typo.diagnosis.parameters.host = u"exmaple.org"_s;
        typo.remedies.canTryAgain = typo.remedies.canTypeServers = true;
        Shown portal { diagnose(DiagnosisCode::CaptivePortal, Stage::Connect), {} };
        portal.diagnosis.endpoint.reset();
        portal.remedies.canTryAgain = true;
        Shown folded { diagnose(DiagnosisCode::Ipv6Broken, Stage::Connect), {} };
        folded.diagnosis.severity = Severity::Warning;
        folded.fold = DiagnosisCard::Fold::Closed;
        return { blocked, typo, portal, folded };
    }

    QList<Shown> encryption()
    {
        Shown expired { diagnose(DiagnosisCode::CertificateExpired, Stage::TlsHandshake), {} };
        expired.diagnosis.endpoint = implicitTls;
        expired.diagnosis.parameters.names = { host };
        expired.diagnosis.parameters.issuer = u"Example Trust CA"_s;
        expired.diagnosis.parameters.validFrom = QDateTime({ 2025, 3, 1 }, { 0, 0 }, Qt::UTC);
        expired.diagnosis.parameters.validUntil = QDateTime({ 2026, 3, 1 }, { 0, 0 }, Qt::UTC);
        expired.remedies.tls = TlsDetails {};
        Shown stripped { diagnose(DiagnosisCode::StarttlsStripped, Stage::StartTls), {} };
        stripped.remedies.alternative = implicitTls;
        Shown inspected { diagnose(DiagnosisCode::TlsInspected, Stage::TlsHandshake), {} };
        inspected.diagnosis.parameters.issuer = u"Example Antivirus Mail Shield Root"_s;
        inspected.diagnosis.severity = Severity::Warning;
        return { expired, stripped, inspected };
    }

    QList<Shown> sending()
    {
        Shown grey { diagnose(DiagnosisCode::Greylisted, Stage::RcptTo,
                         u"450 4.2.0 Greylisted, see http://postgrey.example.net/help"_s),
            {} };
        grey.diagnosis.waitingHelps = true;
        grey.diagnosis.parameters.wait = 300s;
        grey.diagnosis.parameters.url = u"http://postgrey.example.net/help"_s;
        grey.remedies.canTryAgain = true;
        Shown listed { diagnose(DiagnosisCode::ClientAddressBlocklisted, Stage::RcptTo,
                           u"554 5.7.1 Service unavailable; client [192.0.2.7] blocked\n"
                           "554 5.7.1 See https://check.example.net/query/192.0.2.7"_s),
            {} };
        listed.diagnosis.parameters.url = u"https://check.example.net/query/192.0.2.7"_s;
        listed.remedies.canTryAgain = true;
        Shown large { diagnose(DiagnosisCode::MessageTooLarge, Stage::MailFrom,
                          u"552 5.3.4 Message size exceeds fixed limit"_s),
            {} };
        large.diagnosis.parameters.sizeLimitInBytes = 10'240'000;
        large.diagnosis.confidence = Confidence::Fallback;
        large.remedies.canTryAgain = true;
        return { grey, listed, large };
    }

    std::function<void(Scene &)> sheet(const QList<Shown> &all)
    {
        return [all](Scene &scene) {
            auto *dialog = new QDialog(scene.window());
            auto *column = new QVBoxLayout(dialog);
            DiagnosisCard *last = nullptr;
            for (const Shown &one : all) {
                last = new DiagnosisCard;
                last->show(one.diagnosis, one.remedies);
                last->setFold(one.fold);
                column->addWidget(last);
            }
            if (!last->isFolded())
                last->findChild<QPushButton *>(u"details"_s)->click();
            constexpr int width = 940; // as a page in a window of 1024 has it
            dialog->resize(width, dialog->heightForWidth(width));
            dialog->show();
            scene.waitForLayout();
            dialog->resize(width, dialog->heightForWidth(width));
            scene.waitForLayout();
        };
    }

} // namespace

const QList<Picture> &diagnosisPictures()
{
    static const QList<Picture> all {
        { "diagnosis-sign-in", sheet(signIn()) },
        { "diagnosis-network", sheet(network()) },
        { "diagnosis-encryption", sheet(encryption()) },
        { "diagnosis-sending", sheet(sending()) },
    };
    return all;
}

} // namespace portwright::tests
