// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace portwright {

/// Everything that Portwright can say is wrong, or worth a warning. Codes travel up; their words
/// are made in ui/words.
enum class DiagnosisCode {
    // the way to the server
    NameNotFound,
    NetworkDown,
    ConnectionRefused,
    ConnectionTimedOut,
    BlockedOnThisComputer,
    OutOfResources,
    ConnectionDropped,
    NotAMailServer,
    PortBlocked,
    MailBlocked,
    ServerDown,
    Ipv6Broken,
    DnsSlow,
    ConnectionIntercepted,
    CaptivePortal,
    PacketsLost,
    ProxyInTheWay,

    // encryption and identity
    TlsOnPlaintextPort,
    PlaintextOnTlsPort,
    StarttlsNotOffered,
    StarttlsStripped,
    StarttlsBroken,
    EncryptionDowngraded,
    TlsTooOld,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateNameMismatch,
    CertificateRevoked,
    ClientCertificateRequired,
    EncryptionRequired,
    TlsInspected,
    ClockWrong,
    CertificateIncompleteChain,
    CertificateWeak,
    CertificateEndsSoon,
    NoEncryption,

    // signing in
    WrongCredentials,
    AppPasswordRequired,
    OAuthRequired,
    OAuthTokenRejected,
    LoginDisabledByAdmin,
    AccessNotEnabled,
    WebLoginRequired,
    AccountBlocked,
    TooManyLoginAttempts,
    AuthMechanismUnsupported,
    AuthNotOffered,
    AuthRequired,
    PasswordExpired,
    LoginTemporarilyUnavailable,
    ClientAddressNotAllowed,
    MailboxInUse,
    MailboxNotAccessible,
    TooManyConnections,
    UserNameDiffers,

    // a message
    SenderNotAllowed,
    RelayDenied,
    AddressInvalid,
    RecipientUnknown,
    RecipientMailboxFull,
    Greylisted,
    SendingLimitReached,
    MessageTooLarge,
    ContentRejected,
    SenderAuthenticationFailed,
    ClientAddressBlocklisted,
    ReverseDnsMissing,
    NonAsciiUnsupported,
    ProtocolViolation,
    RelayOnly,

    // the server itself
    ServerBusy,
    ServerSlow,
};

enum class DiagnosisGroup { Network, Tls, SignIn, Sending, Server };

/// Who can put it right. Nobody: it passes by itself, or nothing has to be done.
enum class WhoActs { User, Administrator, Provider, Network, Nobody };

[[nodiscard]] DiagnosisGroup group(DiagnosisCode code);
/// Where nothing more specific is known.
[[nodiscard]] WhoActs whoActs(DiagnosisCode code);
[[nodiscard]] const QList<DiagnosisCode> &allDiagnosisCodes();

/// Stable identifiers: "port-blocked", "wrong-credentials"; the names above with hyphens.
[[nodiscard]] QString toId(DiagnosisCode code);
/// "network", "tls", "login", "sending", "server".
[[nodiscard]] QString toId(DiagnosisGroup group);
/// "user", "administrator", "provider", "network", "nobody".
[[nodiscard]] QString toId(WhoActs who);
/// Nothing for an id that names none.
[[nodiscard]] std::optional<DiagnosisCode> diagnosisCode(QStringView id);

} // namespace portwright
