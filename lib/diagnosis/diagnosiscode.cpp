// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnosiscode.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Row {
        DiagnosisCode code;
        const char *id;
        DiagnosisGroup group;
        WhoActs who;
    };

    using enum DiagnosisGroup;

    // In the order of the enum.
    constexpr Row rows[] = {
        { DiagnosisCode::NameNotFound, "name-not-found", Network, WhoActs::User },
        { DiagnosisCode::NetworkDown, "network-down", Network, WhoActs::Network },
        { DiagnosisCode::ConnectionRefused, "connection-refused", Network, WhoActs::User },
        { DiagnosisCode::ConnectionTimedOut, "connection-timed-out", Network, WhoActs::Network },
        { DiagnosisCode::BlockedOnThisComputer, "blocked-on-this-computer", Network,
            WhoActs::User },
        { DiagnosisCode::OutOfResources, "out-of-resources", Network, WhoActs::User },
        { DiagnosisCode::ConnectionDropped, "connection-dropped", Network, WhoActs::Network },
        { DiagnosisCode::NotAMailServer, "not-a-mail-server", Network, WhoActs::User },
        { DiagnosisCode::PortBlocked, "port-blocked", Network, WhoActs::Network },
        { DiagnosisCode::MailBlocked, "mail-blocked", Network, WhoActs::Network },
        { DiagnosisCode::ServerDown, "server-down", Network, WhoActs::Administrator },
        { DiagnosisCode::Ipv6Broken, "ipv6-broken", Network, WhoActs::Network },
        { DiagnosisCode::DnsSlow, "dns-slow", Network, WhoActs::Network },
        { DiagnosisCode::ConnectionIntercepted, "connection-intercepted", Network,
            WhoActs::Network },
        { DiagnosisCode::CaptivePortal, "captive-portal", Network, WhoActs::User },
        { DiagnosisCode::PacketsLost, "packets-lost", Network, WhoActs::Network },
        { DiagnosisCode::ProxyInTheWay, "proxy-in-the-way", Network, WhoActs::User },
        { DiagnosisCode::TlsOnPlaintextPort, "tls-on-plaintext-port", Tls, WhoActs::User },
        { DiagnosisCode::PlaintextOnTlsPort, "plaintext-on-tls-port", Tls, WhoActs::User },
        { DiagnosisCode::StarttlsNotOffered, "starttls-not-offered", Tls, WhoActs::Provider },
        { DiagnosisCode::StarttlsStripped, "starttls-stripped", Tls, WhoActs::Network },
        { DiagnosisCode::StarttlsBroken, "starttls-broken", Tls, WhoActs::Provider },
        { DiagnosisCode::EncryptionDowngraded, "encryption-downgraded", Tls, WhoActs::Network },
        { DiagnosisCode::TlsTooOld, "tls-too-old", Tls, WhoActs::Provider },
        { DiagnosisCode::CertificateExpired, "certificate-expired", Tls, WhoActs::Provider },
        { DiagnosisCode::CertificateNotYetValid, "certificate-not-yet-valid", Tls, WhoActs::User },
        { DiagnosisCode::CertificateSelfSigned, "certificate-self-signed", Tls,
            WhoActs::Administrator },
        { DiagnosisCode::CertificateUnknownIssuer, "certificate-unknown-issuer", Tls,
            WhoActs::Administrator },
        { DiagnosisCode::CertificateNameMismatch, "certificate-name-mismatch", Tls, WhoActs::User },
        { DiagnosisCode::CertificateRevoked, "certificate-revoked", Tls, WhoActs::Provider },
        { DiagnosisCode::ClientCertificateRequired, "client-certificate-required", Tls,
            WhoActs::Administrator },
        { DiagnosisCode::EncryptionRequired, "encryption-required", Tls, WhoActs::User },
        { DiagnosisCode::TlsInspected, "tls-inspected", Tls, WhoActs::User },
        { DiagnosisCode::ClockWrong, "clock-wrong", Tls, WhoActs::User },
        { DiagnosisCode::CertificateIncompleteChain, "certificate-incomplete-chain", Tls,
            WhoActs::Administrator },
        { DiagnosisCode::CertificateWeak, "certificate-weak", Tls, WhoActs::Administrator },
        { DiagnosisCode::CertificateEndsSoon, "certificate-ends-soon", Tls,
            WhoActs::Administrator },
        { DiagnosisCode::NoEncryption, "no-encryption", Tls, WhoActs::Administrator },
        { DiagnosisCode::WrongCredentials, "wrong-credentials", SignIn, WhoActs::User },
        { DiagnosisCode::AppPasswordRequired, "app-password-required", SignIn, WhoActs::User },
        { DiagnosisCode::OAuthRequired, "oauth-required", SignIn, WhoActs::User },
        { DiagnosisCode::OAuthTokenRejected, "oauth-token-rejected", SignIn, WhoActs::User },
        { DiagnosisCode::LoginDisabledByAdmin, "login-disabled-by-admin", SignIn,
            WhoActs::Administrator },
        { DiagnosisCode::AccessNotEnabled, "access-not-enabled", SignIn, WhoActs::User },
        { DiagnosisCode::WebLoginRequired, "web-login-required", SignIn, WhoActs::User },
        { DiagnosisCode::AccountBlocked, "account-blocked", SignIn, WhoActs::Provider },
        { DiagnosisCode::TooManyLoginAttempts, "too-many-login-attempts", SignIn, WhoActs::Nobody },
        { DiagnosisCode::AuthMechanismUnsupported, "auth-mechanism-unsupported", SignIn,
            WhoActs::User },
        { DiagnosisCode::AuthNotOffered, "auth-not-offered", SignIn, WhoActs::User },
        { DiagnosisCode::AuthRequired, "auth-required", SignIn, WhoActs::User },
        { DiagnosisCode::PasswordExpired, "password-expired", SignIn, WhoActs::User },
        { DiagnosisCode::LoginTemporarilyUnavailable, "login-temporarily-unavailable", SignIn,
            WhoActs::Nobody },
        { DiagnosisCode::ClientAddressNotAllowed, "client-address-not-allowed", SignIn,
            WhoActs::Administrator },
        { DiagnosisCode::MailboxInUse, "mailbox-in-use", SignIn, WhoActs::User },
        { DiagnosisCode::MailboxNotAccessible, "mailbox-not-accessible", SignIn,
            WhoActs::Administrator },
        { DiagnosisCode::TooManyConnections, "too-many-connections", SignIn, WhoActs::User },
        { DiagnosisCode::UserNameDiffers, "user-name-differs", SignIn, WhoActs::Nobody },
        { DiagnosisCode::SenderNotAllowed, "sender-not-allowed", Sending, WhoActs::User },
        { DiagnosisCode::RelayDenied, "relay-denied", Sending, WhoActs::User },
        { DiagnosisCode::AddressInvalid, "address-invalid", Sending, WhoActs::User },
        { DiagnosisCode::RecipientUnknown, "recipient-unknown", Sending, WhoActs::User },
        { DiagnosisCode::RecipientMailboxFull, "recipient-mailbox-full", Sending, WhoActs::Nobody },
        { DiagnosisCode::Greylisted, "greylisted", Sending, WhoActs::Nobody },
        { DiagnosisCode::SendingLimitReached, "sending-limit-reached", Sending, WhoActs::Nobody },
        { DiagnosisCode::MessageTooLarge, "message-too-large", Sending, WhoActs::User },
        { DiagnosisCode::ContentRejected, "content-rejected", Sending, WhoActs::User },
        { DiagnosisCode::SenderAuthenticationFailed, "sender-authentication-failed", Sending,
            WhoActs::Administrator },
        { DiagnosisCode::ClientAddressBlocklisted, "client-address-blocklisted", Sending,
            WhoActs::Provider },
        { DiagnosisCode::ReverseDnsMissing, "reverse-dns-missing", Sending,
            WhoActs::Administrator },
        { DiagnosisCode::NonAsciiUnsupported, "non-ascii-unsupported", Sending, WhoActs::User },
        { DiagnosisCode::ProtocolViolation, "protocol-violation", Sending, WhoActs::Provider },
        { DiagnosisCode::RelayOnly, "relay-only", Sending, WhoActs::Nobody },
        { DiagnosisCode::ServerBusy, "server-busy", Server, WhoActs::Nobody },
        { DiagnosisCode::ServerSlow, "server-slow", Server, WhoActs::Nobody },
    };

    const Row &rowOf(DiagnosisCode code) { return rows[size_t(code)]; }

} // namespace

DiagnosisGroup group(DiagnosisCode code) { return rowOf(code).group; }

WhoActs whoActs(DiagnosisCode code) { return rowOf(code).who; }

const QList<DiagnosisCode> &allDiagnosisCodes()
{
    static const QList<DiagnosisCode> all = [] {
        QList<DiagnosisCode> codes;
        for (const Row &row : rows)
            codes.append(row.code);
        return codes;
    }();
    return all;
}

QString toId(DiagnosisCode code) { return QString::fromLatin1(rowOf(code).id); }

QString toId(DiagnosisGroup group)
{
    switch (group) {
    case Network:
        return u"network"_s;
    case Tls:
        return u"tls"_s;
    case SignIn:
        return u"login"_s;
    case Sending:
        return u"sending"_s;
    case Server:
        return u"server"_s;
    }
    Q_UNREACHABLE();
}

QString toId(WhoActs who)
{
    switch (who) {
    case WhoActs::User:
        return u"user"_s;
    case WhoActs::Administrator:
        return u"administrator"_s;
    case WhoActs::Provider:
        return u"provider"_s;
    case WhoActs::Network:
        return u"network"_s;
    case WhoActs::Nobody:
        return u"nobody"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DiagnosisCode> diagnosisCode(QStringView id)
{
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return row.code;
    }
    return std::nullopt;
}

} // namespace portwright
