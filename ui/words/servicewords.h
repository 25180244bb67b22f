// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/servicefacts.h"

#include <QCoreApplication>

namespace portwright {

/// One question about a mail service, and what is known; a line for each server or port that
/// differs from the others.
struct AnsweredQuestion {
    QString question;
    QStringList lines;

    bool operator==(const AnsweredQuestion &) const = default;
};

/// Questions that belong together.
struct ServiceSection {
    QString heading;
    QList<AnsweredQuestion> answers;

    bool operator==(const ServiceSection &) const = default;
};

/// What a mail service offers, for whoever chooses one: plain words, with the technical ones in
/// brackets. "Not known" where something was not asked or not said. Control characters of a server
/// are made visible.
class ServiceWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::ServiceWords)
public:
    [[nodiscard]] static QList<ServiceSection> sections(const ServiceFacts &facts);
    [[nodiscard]] static QString toPlainText(const QList<ServiceSection> &sections);

    [[nodiscard]] static QString title(); ///< "About this server"
    [[nodiscard]] static QString say(PasswordHandling handling);
    [[nodiscard]] static QString say(FamilyState state);
    [[nodiscard]] static QString say(ServiceFeature feature);
    /// How the endpoint of `measured` did; without its name.
    [[nodiscard]] static QString say(const Steadiness &measured);

private:
    [[nodiscard]] static ServiceSection security(const ServiceFacts &facts);
    [[nodiscard]] static ServiceSection reliability(const ServiceFacts &facts);
    [[nodiscard]] static ServiceSection limits(const ServiceFacts &facts);
    [[nodiscard]] static ServiceSection abilities(const ServiceFacts &facts);
    [[nodiscard]] static ServiceSection help(const ServiceFacts &facts);

    [[nodiscard]] static QString notKnown();
    [[nodiscard]] static QString encryption(const EndpointFacts &facts);
    [[nodiscard]] static QString certificate(const EndpointFacts &facts);
    [[nodiscard]] static QString timeToAnswer(const EndpointFacts &facts);
    [[nodiscard]] static QString largestMessage(const EndpointFacts &facts);
    [[nodiscard]] static QString recipients(const EndpointFacts &facts);
    [[nodiscard]] static QString mailboxSpace(const ServiceFacts &facts);
    [[nodiscard]] static QStringList featuresOf(const EndpointFacts &facts);
};

} // namespace portwright
