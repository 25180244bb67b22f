// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/diagnosisfacts.h"

#include <QCoreApplication>

namespace portwright {

/// The sentences for one diagnosis. Those of each group stand in a file of their own.
class DiagnosisSentences {
    Q_DECLARE_TR_FUNCTIONS(portwright::DiagnosisSentences)
public:
    struct Said {
        QString title = {};
        QString why = {};
        QStringList steps = {}; ///< waiting is not among them; an empty one is not said
        QString request = {}; ///< what a letter asks for
        QString pause = {}; ///< how long to wait where that helps and the server does not say
        QString titleIfItWorks = {}; ///< for a warning, where the title would sound like a failure
        QString whyIfItWorks = {};
    };

    DiagnosisSentences(const Diagnosis &diagnosis, const PublishedSettings *provider)
        : m_diagnosis(diagnosis)
        , m_facts(diagnosis, provider)
    {
    }

    [[nodiscard]] Said said() const;
    [[nodiscard]] QString say(const QStringList &sentences) const { return m_facts.say(sentences); }

private:
    // the way to the server
    Said nameNotFound() const;
    Said networkDown() const;
    Said connectionRefused() const;
    Said connectionTimedOut() const;
    Said stoppedAnswering() const;
    Said blockedOnThisComputer() const;
    Said outOfResources() const;
    Said connectionDropped() const;
    Said notAMailServer() const;
    Said portBlocked() const;
    Said mailBlocked() const;
    Said serverDown() const;
    Said ipv6Broken() const;
    Said dnsSlow() const;
    Said connectionIntercepted() const;
    Said captivePortal() const;
    Said packetsLost() const;
    Said proxyInTheWay() const;

    // encryption and identity
    Said tlsOnPlaintextPort() const;
    Said plaintextOnTlsPort() const;
    Said starttlsNotOffered() const;
    Said starttlsStripped() const;
    Said starttlsBroken() const;
    Said encryptionDowngraded() const;
    Said tlsTooOld() const;
    Said certificateExpired() const;
    Said certificateNotYetValid() const;
    Said certificateSelfSigned() const;
    Said certificateUnknownIssuer() const;
    Said certificateNameMismatch() const;
    Said certificateRevoked() const;
    Said clientCertificateRequired() const;
    Said encryptionRequired() const;
    Said tlsInspected() const;
    Said clockWrong() const;
    Said certificateIncompleteChain() const;
    Said certificateWeak() const;
    Said certificateEndsSoon() const;
    Said noEncryption() const;

    // signing in
    Said wrongCredentials() const;
    Said appPasswordRequired() const;
    Said oauthRequired() const;
    Said oauthTokenRejected() const;
    Said loginDisabledByAdmin() const;
    Said accessNotEnabled() const;
    Said webLoginRequired() const;
    Said accountBlocked() const;
    Said tooManyLoginAttempts() const;
    Said authMechanismUnsupported() const;
    Said authNotOffered() const;
    Said authRequired() const;
    Said passwordExpired() const;
    Said loginTemporarilyUnavailable() const;
    Said clientAddressNotAllowed() const;
    Said mailboxInUse() const;
    Said mailboxNotAccessible() const;
    Said tooManyConnections() const;
    Said userNameDiffers() const;

    // a message
    Said senderNotAllowed() const;
    Said relayDenied() const;
    Said addressInvalid() const;
    Said recipientUnknown() const;
    Said recipientMailboxFull() const;
    Said greylisted() const;
    Said sendingLimitReached() const;
    Said messageTooLarge() const;
    Said contentRejected() const;
    Said senderAuthenticationFailed() const;
    Said clientAddressBlocklisted() const;
    Said reverseDnsMissing() const;
    Said nonAsciiUnsupported() const;
    Said protocolViolation() const;
    Said relayOnly() const;

    // the server itself
    Said serverBusy() const;
    Said serverSlow() const;

    /// It answered in clear text where encryption was to begin.
    [[nodiscard]] bool spokeInClear() const;
    [[nodiscard]] QString takeAnotherPort() const;
    [[nodiscard]] QString testWithAnotherNetwork() const;
    [[nodiscard]] QString showToProvider() const;

    const Diagnosis &m_diagnosis;
    DiagnosisFacts m_facts;
};

} // namespace portwright
